"""What the other side says, and the answer: by speaker, each in the guides that it fits.

The guides say in their own `objections.py` in which of their cases each stands.
"""
