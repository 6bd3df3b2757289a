"""The time limits of the guide, each written once: title, what to do, period, source.

A flow takes those it needs and says when they apply: `REPLY_12315.if_(condition)`.
"""
