"""What a terminal can take: whatever its encoding, short messages, no control characters."""

import argparse
import json
import sys
from typing import NoReturn

__all__ = ["Parser", "in_json", "message", "take_any_terminal"]

_MOST, _END = 400, 120
"""The letters of a message, and how many of them are its end, which says what to write."""


def take_any_terminal() -> None:
    r"""Let every letter be printed: one that the terminal's encoding lacks as \uXXXX."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    if reconfigure := getattr(sys.stdin, "reconfigure", None):
        reconfigure(errors="replace")


def in_json(value: object) -> str:
    """Return a value as JSON, in the letters that the output can hold."""
    encoding = (getattr(sys.stdout, "encoding", None) or "utf-8").lower()
    return json.dumps(value, ensure_ascii=not encoding.startswith("utf"))


def message(problem: object) -> str:
    r"""Return what is wrong, short, and without what could steer a terminal.

    >>> message("no flow is called '\x1b[31mred'")
    "no flow is called '�[31mred'"
    >>> len(message("a" * 5_000_000))
    401
    """
    said = str(problem)
    if len(said) > _MOST:
        said = f"{said[: _MOST - _END]}…{said[-_END:]}"
    return "".join(sign if sign.isprintable() or sign == "\n" else "�" for sign in said)


class Parser(argparse.ArgumentParser):
    """A parser of arguments, whose complaints are such messages."""

    def error(self, problem: str) -> NoReturn:
        """Print how the command is used and what is wrong, and end with status 2."""
        super().error(message(problem))
