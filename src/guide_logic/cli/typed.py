"""What somebody types in a terminal: a line, or the number of what is listed."""

from collections.abc import Sequence

from guide_logic.language.text import T

__all__ = ["Back", "Leave", "choose", "entered"]

_NONE = T(zh="没有这个编号。", en="There is no such number.")


class Back(Exception):
    """Somebody types b, which takes the last thing back."""


class Leave(Exception):
    """Somebody types q, or the input has come to its end."""


def entered() -> str:
    """Return the line typed; raise `Back` or `Leave` where that is what is asked for."""
    try:
        typed = input("> ").strip()
    except (EOFError, KeyboardInterrupt):
        raise Leave from None
    if typed in ("b", "q"):
        raise Back if typed == "b" else Leave
    return typed


def choose[One](listed: Sequence[tuple[One, T]], lang: str) -> One:
    """List things by number and return the one whose number is typed."""
    for number, (_, label) in enumerate(listed, 1):
        print(f"  {number:2} {label.say(lang)}")
    while True:
        typed = entered()
        if typed.isdecimal() and len(typed) < 4 and 1 <= int(typed) <= len(listed):
            return listed[int(typed) - 1][0]
        print(f"  {_NONE.say(lang)}")
