"""The parts in C, and the one class in Python that the guide uses."""

from _functools import partial, reduce

__all__ = ["cached_property", "partial", "reduce"]


class cached_property:
    def __init__(self, work):
        self.work = work

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, one, owner=None):
        one.__dict__[self.name] = found = self.work(one)
        return found
