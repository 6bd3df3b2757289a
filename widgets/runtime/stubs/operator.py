"""The parts in C alone."""

from _operator import *
