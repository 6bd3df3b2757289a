"""The letters that readers can send, one a file; flows say when and with which steps.

Each says only what the reader said or typed, and that it is true. None threatens.
"""
