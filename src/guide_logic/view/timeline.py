"""A timeline as a picture: what comes, from the top down, today between it.

Shapes tell what colours alone must not: a full dot is a last day, a ring a day from
which something opens, a square is today or a plain event. The way between two days
is broken where more than two months lie in it, for it is not to scale.
"""

import unicodedata
from datetime import date
from itertools import pairwise

from guide_logic.language.time_limits import FROM
from guide_logic.planning.dated import Dated
from guide_logic.quantities.dates import say_date
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el

__all__ = ["Mark", "drawn", "timeline", "wrapped"]

_WIDTH = 320
_LEFT = 14
_TEXT = 34
_LINE = 18
_GAP = 16
_BOLD = 31
_PLAIN = 36
"""How many narrow letters fit beside the line, in a wide font; a Chinese one takes two."""

_LONG = 60


class Mark:
    """One station: its sign ("until", "from", "today"), what stands bold, and the rest."""

    __slots__ = ("bold", "far", "kind", "over", "rest")

    def __init__(
        self, kind: str, bold: str, rest: str = "", *, over: bool = False, far: bool = False
    ) -> None:
        self.kind = kind
        self.bold = bold
        self.rest = rest
        self.over = over
        self.far = far


def wrapped(text: str, most: int) -> list[str]:
    """Return a text in lines of at most `most` narrow letters.

    >>> wrapped("Last day to appeal to JD", 12)
    ['Last day to', 'appeal to JD']
    >>> wrapped("向京东申诉的最后一天", 12)
    ['向京东申诉的', '最后一天']
    """
    lines, line, used = [], "", 0
    for part in _parts(text):
        wide = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in part)
        if line and used + len(part.rstrip()) + (wide - len(part)) > most:
            lines.append(line.rstrip())
            line, used = "", 0
        line += part
        used += wide
    return [*lines, line.rstrip()] if line.strip() else lines


def _parts(text: str) -> list[str]:
    """Return where a line may break: after a space, and between Chinese signs."""
    parts, word = [], ""
    for place, sign in enumerate(text):
        word += sign
        after = text[place + 1 : place + 2]
        if sign == " " or (ord(sign) > 0x2E7F and after not in "，。；：、！？）”"):
            parts.append(word)
            word = ""
    return [*parts, word] if word else parts


def timeline(dates: list[Dated], as_of: date, lang: str) -> Node | None:
    """Return the picture of a plan's days, or None for fewer than two."""
    days = [dated for dated in dates if dated.day]
    if len(days) < 2:
        return None
    placed = [(dated.day or as_of, 1, _mark(dated, lang)) for dated in days]
    placed.append((as_of, 0, Mark("today", P.today.say(lang, day=say_date(lang, as_of)))))
    placed.sort(key=lambda one: one[:2])
    for before, after in pairwise(placed):
        after[2].far = (after[0] - before[0]).days > _LONG
    return drawn([mark for _, _, mark in placed], P.timeline.say(lang, n=len(days)))


def _mark(dated: Dated, lang: str) -> Mark:
    assert dated.day is not None
    text = P.opens if dated.kind == FROM else P.until
    said = text.say(lang, day=say_date(lang, dated.day))
    if dated.provisional:
        said += (
            f"（{P.provisional.say(lang)}）" if lang == "zh" else f" ({P.provisional.say(lang)})"
        )
    sign = "from" if dated.kind == FROM else "until"
    return Mark(sign, said, dated.title.say(lang), over=dated.over)


def drawn(marks: list[Mark], name: str) -> Node:
    """Return marks from the top down as one picture with a name."""
    parts: list[Node] = []
    top = 14
    before: int | None = None
    for mark in marks:
        if before is not None:
            parts.append(_way(before, top, far=mark.far))
        before = top
        lines = [(line, "guide-mark-when") for line in wrapped(mark.bold, _BOLD)]
        lines += [(line, "guide-mark-what") for line in wrapped(mark.rest, _PLAIN)]
        look = f"guide-mark guide-mark-{mark.kind}{' guide-mark-over' if mark.over else ''}"
        words = (
            el("text", {"x": str(_TEXT), "y": str(top + 5 + _LINE * place), "class": look}, line)
            for place, (line, look) in enumerate(lines)
        )
        parts.append(el("g", {"class": look}, _sign(mark.kind, top), *words))
        top += _LINE * len(lines) + _GAP
    return el(
        "svg",
        {"class": "guide-timeline", "role": "img", "viewBox": f"0 0 {_WIDTH} {top - _GAP // 2}"},
        el("title", {}, name),
        *parts,
    )


def _way(above: int, below: int, *, far: bool) -> Node:
    look = "guide-way guide-way-long" if far else "guide-way"
    x = str(_LEFT)
    return el("line", {"x1": x, "x2": x, "y1": str(above + 8), "y2": str(below - 8), "class": look})


def _sign(kind: str, y: int) -> Node:
    if kind == "today":
        return el(
            "rect",
            {"x": str(_LEFT - 6), "y": str(y - 6), "width": "12", "height": "12", "rx": "2"},
        )
    return el("circle", {"cx": str(_LEFT), "cy": str(y), "r": "6"})
