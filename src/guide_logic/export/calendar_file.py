"""The days of a plan as a calendar file that Apple, Google and Outlook read (RFC 5545).

The same answers on the same day give the same bytes. An event keeps its UID, made
of the flow, the case and the term, whatever day it is counted from: a file taken again
moves events and adds no second one. Each leads back to the plan that it comes from.
"""

from datetime import date, timedelta

from guide_logic.language.text import T
from guide_logic.language.time_limits import FROM
from guide_logic.planning.dated import Dated
from guide_logic.planning.key_dates import still_to_come
from guide_logic.planning.plan import Plan
from guide_logic.view.key_dates import notes_on
from guide_logic.view.phrases import P

__all__ = ["calendar_file"]

_BACK = T(
    zh="后来怎样？打开这里记下，再看下一步：",
    en="What came of it? Open this to note it and see what is next:",
)

_FIRST = date(2026, 1, 1)
"""From here on files are numbered by the day on which they were made."""

_LONGEST = 75
"""Octets in a line; the rest goes on in the next, after a space."""

_NINE_THE_DAY_BEFORE = "-PT15H"
_NINE_THREE_DAYS_BEFORE = "-P2DT15H"
_NINE_THAT_DAY = "PT9H"


def calendar_file(
    plan: Plan, flow: str, lang: str, *, case: str = "", back: str = ""
) -> bytes | None:
    """Return the file with the days still to come, or None if there are none.

    `case` tells the reader's cases of one flow apart, `back` is the address of the plan.
    """
    dates = [dated for dated in still_to_come(plan) if dated.day != date.max]
    if not dates:
        return None
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//Redress Guide//{flow}//{lang.upper()}",
        "CALSCALE:GREGORIAN",
    ]
    for dated in dates:
        lines += _event(dated, f"{flow}-{case}" if case else flow, lang, back)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(dated: Dated, case: str, lang: str, back: str) -> list[str]:
    day = dated.day
    assert day is not None
    title = dated.title.say(lang)
    if dated.provisional:
        sign = P.provisional.say(lang)
        title = f"（{sign}）{title}" if lang == "zh" else f"({sign}) {title}"
    about = [dated.text.say(lang), *notes_on(dated, lang)]
    about += [source.cite(lang) for source in dated.sources]
    about += [_BACK.say(lang), back] if back else []
    before = (
        [_NINE_THAT_DAY]
        if dated.kind == FROM
        else [
            _NINE_THREE_DAYS_BEFORE,
            _NINE_THE_DAY_BEFORE,
        ]
    )
    return [
        "BEGIN:VEVENT",
        f"UID:{case}-{dated.id}@redress-guide",
        # Made later, it takes the place of what was made before.
        f"SEQUENCE:{max(0, (dated.as_of - _FIRST).days)}",
        f"DTSTAMP:{_written(dated.as_of)}T000000Z",
        f"DTSTART;VALUE=DATE:{_written(day)}",
        f"DTEND;VALUE=DATE:{_written(day + timedelta(days=1))}",
        f"SUMMARY:{_escaped(title)}",
        f"DESCRIPTION:{_escaped(chr(10).join(about))}",
        *([f"URL:{back}"] if back else []),
        "TRANSP:TRANSPARENT",
        *(line for trigger in before for line in _alarm(trigger, title)),
        "END:VEVENT",
    ]


def _alarm(trigger: str, title: str) -> list[str]:
    return [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(title)}",
        f"TRIGGER:{trigger}",
        "END:VALARM",
    ]


def _written(day: date) -> str:
    return day.isoformat().replace("-", "")


def _escaped(text: str) -> str:
    r"""Return a text as RFC 5545 section 3.3.11 wants it.

    >>> _escaped("a, b; c\\d\ne")
    'a\\, b\\; c\\\\d\\ne'
    """
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r", "").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Return a line with its end, folded at 75 octets and never inside a letter."""
    parts, part, room = [], b"", _LONGEST
    for sign in line:
        letter = sign.encode()
        if len(part) + len(letter) > room:
            parts.append(part)
            part, room = b"", _LONGEST - 1
        part += letter
    return b"\r\n ".join([*parts, part]) + b"\r\n"
