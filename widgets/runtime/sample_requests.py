"""What readers ask of Python: plans of every kind, letters, files, wise and unwise entries.

Python answers all of it when usage is recorded (widgets/runtime/record.py). What is imported and
called on the way is what a reader downloads; tests ask the situations of tests/ of no more.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from guide_logic.export.files import KINDS
from guide_logic.language.conditions import UNSURE
from guide_logic.language.facts import Choice, Entry
from guide_logic.language.flow import Flow
from guide_logic.language.text import LANGS, T
from guide_logic.planning.address import CARRIED, FROM, HAPPENED
from guide_logic.planning.cases import offers
from guide_logic.planning.interview import Interview
from guide_logic.planning.move import move_of
from guide_logic.site import GUIDES
from guide_logic.view.context import Reader

__all__ = ["in_each_language", "requests"]

_TODAY = "2026-11-23"
_BEFORE = "2026-11-09"
_SCRIPTS = "".join(chr(code) for code in range(0xA0, 0x2FFFF, 97) if not 0xD800 <= code < 0xE000)
"""Letters and signs of every kind: what a reader writes is looked at sign by sign."""

_ODD = f"Zoë O’Hara <z@example.org> 😀 {_SCRIPTS}"
_ENTRIES = (
    *("", "2", "１２", "-1", "19.9", "￥1,299.50", "88元", "1000000", "100, 250.5", "many", UNSURE),
    *("2026-11-10", "2026年11月9日", "2025/2/30", "2031-01-01", "2020-05-06"),
    *("张三", _ODD, "第一行\n第二行 " + "x" * 3000),
)
"""What readers write into fields, whatever is asked for there."""

_WAYS = 3
"""How many readers walk through each flow, each with other options."""

_Answers = dict[str, str]
_Request = Mapping[str, object]


def requests() -> list[str]:
    """Return every request, as JSON."""
    asked = [
        {"flow": GUIDES.flows[0], "lang": "zh", "today": _TODAY, "facts": {"amount": "many"}},
        {"flow": "nope", "lang": "zh", "today": _TODAY},
        *(request for id in GUIDES.flows for request in _of(GUIDES.load(id))),
        *_written(GUIDES.load(GUIDES.flows[0])),
    ]
    return [json.dumps(request, ensure_ascii=False) for request in asked]


def in_each_language(
    asked: Sequence[str], answer: Callable[[str, list[str]], list[str]]
) -> list[str]:
    """Return the replies in order, after asking the requests of each language together.

    A page is in one language, and so is the Python that its worker reads.

    >>> in_each_language(
    ...     ['{"lang": "en"}', '{"lang": "zh"}'], lambda lang, asked: [lang for _ in asked]
    ... )
    ['en', 'zh']
    """
    replies = [""] * len(asked)
    langs = [json.loads(request).get("lang") for request in asked]
    for lang in LANGS:
        places = [place for place, one in enumerate(langs) if one == lang]
        said = answer(lang, [asked[place] for place in places]) if places else []
        for place, reply in zip(places, said, strict=True):
            replies[place] = reply
    return replies


def _written(flow: Flow) -> Iterator[_Request]:
    """Yield letters with long texts in every kind of script: each sign of them is looked at."""
    starts = (0, 0x600, 0x1000, 0x2000, 0x3000, 0xA000, 0xE000, 0xFB00, 0x10000, 0x1D000, 0xE0000)
    for way in range(_WAYS):
        base = {"flow": flow.id, "lang": "zh", "today": _TODAY}
        full = {**_entries(flow, 0), **_answers(flow, way)}
        for start in starts:
            text = "".join(map(chr, range(start, start + 2000)))
            words = {field.id: text for one in flow.letters for field in one.fields}
            for letter in flow.letters:
                case = {**base, "answers": {**words, **full, "came": text}}
                yield {**case, "show": f"letter:{letter.id}"}
                yield {**case, "file": f"docx:{letter.id}"}


def _of(flow: Flow) -> Iterator[_Request]:
    unsure = {field.id: UNSURE for question in flow.questions for field in question.asks}
    for place, answers in enumerate([{}, unsure, *(_answers(flow, n) for n in range(_WAYS))]):
        base = {"flow": flow.id, "lang": LANGS[place % 2], "today": _TODAY}
        full = {**_entries(flow, place), **answers}
        yield {**base, "answers": answers, "show": "plan"}
        yield {**base, "facts": {id: full[id] for id in flow.facts if id in full}}
        yield {**base, "facts": dict.fromkeys(_entries(flow, 0).keys() & flow.facts, 99.9 + place)}
        yield {
            **base,
            "answers": {**full, FROM: GUIDES.flows[place % len(GUIDES.flows)]},
            "show": CARRIED,
        }
        yield {**base, "facts": _clashing(flow, place)}
        letters = [letter.id for letter in flow.letters[place % 3 :: 3]]
        shown = ["next", "check", "plan", "carried"]
        shown += [f"question:{question.id}" for question in flow.questions]
        shown += [f"letter:{id}" for id in letters]
        yield from ({**base, "answers": full, "show": show} for show in shown)
        # They come back later, to the case as they left it, and something has happened since.
        back = {**full, **_later(flow, full)}
        yield from ({**base, "answers": back, "show": show} for show in (shown[2], "undo"))
        yield from ({**base, "answers": full, "show": show} for show in _came(flow, full))
        page = {**base, "answers": back, "page": "https://guide.example/#x"}
        yield from ({**page, "file": file} for file in KINDS)
        files = [*KINDS, *(f"{kind}:{id}" for kind in KINDS for id in letters)]
        yield from ({**base, "answers": full, "file": file} for file in files)
        # Python keeps a text with an emoji in another way, and writes it out with other functions.
        odd = {**full, **{field.id: _ODD for letter in flow.letters for field in letter.fields}}
        yield from ({**base, "answers": odd, "file": file} for file in files)
        yield from ({**base, "answers": odd, "show": f"letter:{id}"} for id in letters)
    forms = [
        (question.id, question.asks)
        for question in flow.questions
        if any(isinstance(field, Entry) for field in question.asks)
    ]
    forms += [(f"letter:{letter.id}", letter.fields) for letter in flow.letters[:1]]
    for place, written in enumerate(_ENTRIES):
        for id, fields in forms[place % 3 :: 3]:
            submit = {"question": id, "values": {field.id: written for field in fields}}
            yield {**base, "answers": full, "submit": submit}


def _answers(flow: Flow, place: int) -> _Answers:
    """Return the answers of somebody who takes each question's options in turn."""
    answers: _Answers = {}
    while question := (interview := Interview(flow, answers)).next:
        for field in question.asks:
            if isinstance(field, Choice):
                offered = [one for one in field.options if offers(flow, one, interview.known)]
                answers[field.id] = offered[place % len(offered)].id
            else:
                answers[field.id] = _entry(field, place)
    return answers


def _later(flow: Flow, answers: _Answers) -> _Answers:
    """Return what leads back to a case: what happened, and what was shown before that."""
    reader = Reader(Interview(flow, answers), LANGS[0], date.fromisoformat(_BEFORE), GUIDES.pages)
    back = {"shown": f"{_BEFORE.replace('-', '')}--moon--limitation-20260101", "case": "k3x9"}
    move = move_of(reader.plan, reader.known)
    if move is None or not move.outcomes:
        return back
    happened = "--".join(f"{one.id}-{_TODAY.replace('-', '')}" for one in move.outcomes[:2])
    return {**back, HAPPENED: happened}


def _came(flow: Flow, answers: _Answers) -> list[str]:
    """Return that each thing came of the move which may."""
    reader = Reader(Interview(flow, answers), LANGS[0], date.fromisoformat(_TODAY), GUIDES.pages)
    move = move_of(reader.plan, reader.known)
    return [f"outcome:{one.id}" for one in move.outcomes] if move else []


def _clashing(flow: Flow, place: int) -> dict[str, object]:
    """Return what an option of each question sets, whether or not they go together."""
    asked = [field for question in flow.questions for field in question.asks]
    choices = [field.options for field in asked if isinstance(field, Choice)]
    sets = [options[place % len(options)].sets for options in choices]
    return {id: value for one in sets for id, value in one.items()}


def _entries(flow: Flow, place: int) -> _Answers:
    """Return something that can be read for every field that is written into."""
    asked = [field for question in flow.questions for field in question.asks]
    asked += [field for letter in flow.letters for field in letter.fields]
    return {field.id: _entry(field, place) for field in asked if isinstance(field, Entry)}


def _entry(field: Entry, place: int) -> str:
    good = [one for one in _ENTRIES if not isinstance(field.fact.read(one), T)]
    return good[place % len(good)]
