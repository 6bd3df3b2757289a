"""A flow as a picture: a column for each question, a line for each row, first match first.

A question stands at the head of its column. A row has a dot in the column of
each question that it reads, and its name at the end of its line. Colours are
the text's own, so the picture is as legible in the dark; no style is written
into it, which the page's content policy would refuse. The list of rows is the
same in words.
"""

from guide_logic.language.decisions import Row
from guide_logic.language.flow import Flow
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el

__all__ = ["diagram", "diagram_view"]

_COLUMN = 22
_HEAD = 26
_LINE = 28
_LEFT = 18
_TOP = 20
_SIZE = 14
_DOT = 5
_RING = 10


def diagram_view(flow: Flow, lang: str) -> Node:
    """Return the picture with how to read it, in a box that scrolls where it is too wide."""
    return el(
        "div",
        {"class": "guide-diagram"},
        el("p", {"class": "guide-hint"}, P.diagram_hint.say(lang)),
        el(
            "div",
            {"class": "guide-diagram-box", "tabindex": "0", "role": "group"}
            | {"aria-labelledby": _title_id(flow)},
            diagram(flow, lang),
        ),
    )


def diagram(flow: Flow, lang: str) -> Node:
    """Return the picture of a flow; the same flow gives the same bytes."""
    questions = [one for one in flow.questions if _columns(flow, one.id)]
    column = {one.id: _LEFT + place * _COLUMN for place, one in enumerate(questions)}
    names_at = _LEFT + len(questions) * _COLUMN + 4
    rows_at = _TOP + len(questions) * _HEAD + 12
    bottom = rows_at + len(flow.rows) * _LINE
    names = [f"{row.ref}  {row.title.say(lang)}" for row in flow.rows]
    titles = [one.title.say(lang) for one in questions]
    width = max(
        *(names_at + _wide(name) for name in names),
        *(column[one.id] + 18 + _wide(one.title.say(lang)) for one in questions),
    )
    parts: list[Node] = [
        el("title", {"id": _title_id(flow)}, P.diagram.say(lang, flow=flow.name.say(lang)))
    ]
    for place, (one, title) in enumerate(zip(questions, titles, strict=True)):
        x, y = column[one.id], _TOP + place * _HEAD
        parts += [
            _bar(x, y + _RING, x, bottom - _LINE // 2, faint=True),
            el("circle", {"cx": str(x), "cy": str(y), "r": str(_RING)} | _ring()),
            _text(x, y, str(place + 1), size=12, middle=True),
            _text(x + 18, y, title),
        ]
    for place, (row, name) in enumerate(zip(flow.rows, names, strict=True)):
        y = rows_at + place * _LINE
        read = sorted(column[id] for id in _read(flow, row) if id in column)
        if read:
            parts.append(_bar(read[0], y, names_at - 6, y))
        parts += [
            el("circle", {"cx": str(x), "cy": str(y), "r": str(_DOT), "fill": "currentColor"})
            for x in read
        ]
        parts.append(_text(names_at, y, name))
    return el(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {width + 8} {bottom}",
            "width": str(width + 8),
            "height": str(bottom),
            "role": "img",
            "aria-labelledby": _title_id(flow),
        },
        *parts,
    )


def _title_id(flow: Flow) -> str:
    return f"guide-{flow.id}-diagram"


def _columns(flow: Flow, question: str) -> bool:
    """Return whether a question decides any row; the others only sharpen a plan."""
    return any(question in _read(flow, row) for row in flow.rows)


def _read(flow: Flow, row: Row) -> list[str]:
    """Return the questions whose answers a row reads, in the order in which they are asked."""
    return [one.id for one in flow.questions if not row.when.facts.isdisjoint(one.facts)]


def _bar(x1: int, y1: int, x2: int, y2: int, *, faint: bool = False) -> Node:
    return el(
        "line",
        {
            "x1": str(x1),
            "y1": str(y1),
            "x2": str(x2),
            "y2": str(y2),
            "stroke": "currentColor",
            "stroke-width": "1" if faint else "2",
            "stroke-opacity": "0.3" if faint else "0.75",
        },
    )


def _ring() -> dict[str, str]:
    return {"fill": "none", "stroke": "currentColor", "stroke-width": "1.5"}


def _text(x: int, y: int, text: str, *, size: int = _SIZE, middle: bool = False) -> Node:
    return el(
        "text",
        {
            "x": str(x),
            "y": str(y + size * 5 // 14),
            "font-size": str(size),
            "fill": "currentColor",
            "text-anchor": "middle" if middle else "start",
        },
        text,
    )


def _wide(text: str) -> int:
    """Return about how wide a text is drawn: a Chinese sign is twice a Latin letter."""
    return sum(_SIZE if ord(sign) > 0x2E80 else 8 for sign in text)
