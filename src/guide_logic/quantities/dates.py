"""Days as readers write and read them; today is always passed in."""

from datetime import date

__all__ = ["read_date", "say_date"]

_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def read_date(text: str) -> date | None:
    """Return the day written as YYYY-MM-DD, or None if it is no day.

    >>> read_date("2026-11-22"), read_date("2026-02-30"), read_date("20261122")
    (datetime.date(2026, 11, 22), None, None)
    """
    parts = text.split("-")
    if [len(part) for part in parts] != [4, 2, 2] or not all(
        part.isascii() and part.isdecimal() for part in parts
    ):
        return None
    try:
        return date(int(parts[0]), int(parts[1]), int(parts[2]))
    except ValueError:
        return None


def say_date(lang: str, day: date) -> str:
    """Return a day as a reader reads it.

    >>> say_date("zh", date(2026, 11, 22)), say_date("en", date(2026, 11, 22))
    ('2026年11月22日', '22 November 2026')
    """
    if lang == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
