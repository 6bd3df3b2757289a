"""Timings of the guide against its public peers, and of what grows with it.

`make bench` prints both tables. No test asserts a time; what may not grow is
held by a budget of bytes in tests/runtime/.
"""
