"""The head start says what Python says, in every state of every flow, in both languages."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from itertools import batched, chain, islice
from pathlib import Path
from random import Random

import pytest

from guide_logic.analysis.templates import AnyReader, early
from guide_logic.api import answer
from guide_logic.language.conditions import UNSURE
from guide_logic.language.decisions import Row
from guide_logic.language.facts import Choice, Count, Day, Fact, Option, Question
from guide_logic.language.text import LANGS, T
from guide_logic.planning.interview import Interview
from guide_logic.site import GUIDES
from guide_logic.view import sources
from guide_logic.view.context import Reader
from guide_logic.view.question import MOST_IN_SIGHT, field_of
from tests.graphs import graph_of
from tests.kept import Kept
from widgets.mkdocs.head_starts import head_start_files

pytestmark = pytest.mark.built

_WIDGETS = Path(__file__).parents[2] / "widgets/page"
_TODAY = date(2026, 11, 22)

Request = dict[str, object]

_BOTH = 2
"""So many states of each question and of each row are compared in both languages."""

_PARTS = [
    (flow, part, parts)
    for flow in GUIDES.flows
    # It has most of all states: workers share them.
    for parts in [4 if flow == "complaint-path" else 1]
    for part in range(parts)
]


@pytest.fixture(scope="module")
def script() -> Iterator[Kept]:
    """The shipped script under Node, which has compiled what it does most for the test before."""
    with Kept(Path(__file__).with_name("head.mjs"), _WIDGETS / "head_start.js") as script:
        yield script


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Python answer many thousand times: it remembers the next questions and the sources.

    What would change a plan, what was assumed and where links to other guides lead it says
    alone, and working that out takes long. A decoy stands for each: if a view showed any of it
    early, the head start would lack it.
    """

    def decoy(reader: Reader) -> list[tuple[Question, Option, Row]]:
        (field, *_) = reader.flow.questions[0].asks
        assert isinstance(field, Choice)
        return [(reader.flow.questions[0], field.options[0], reader.flow.rows[0])]

    def assumed(reader: Reader) -> list[tuple[Fact, T, Question]]:
        fact = next(one for one in reader.flow.facts.values() if isinstance(one, Fact))
        return [(fact, fact.label, reader.flow.questions[0])]

    monkeypatch.setattr("guide_logic.planning.relevance._KEPT", 100_000)
    monkeypatch.setattr("guide_logic.view.sources._line", cache(sources._line))
    monkeypatch.setattr(Reader, "other_paths", decoy)
    monkeypatch.setattr(Reader, "assumed", assumed)
    monkeypatch.setattr(Reader, "address_of", lambda *_: "decoy/")


def _every_state(flow: str, part: int, parts: int, turn: int) -> Iterator[Request]:
    """Yield views of one in so many distinct states, by the shortest answers that lead there.

    Next is the plan, unless a doubtful answer is to be looked at before. By `turn`, 0 or 1,
    every other state is yielded of those that show one question or one row, after the first.
    """
    graph = graph_of(flow)
    seen: Counter[Question | Row | None] = Counter()
    for state, question in islice(graph.questions.items(), part, None, parts):
        shown = question or graph.row(state)
        seen[shown] += 1
        if seen[shown] > _BOTH and seen[shown] % 2 != turn:
            continue
        answers = graph.answers_to(state)
        yield {"answers": answers, "submit": None, "show": "next"}
        ended = question is None or question.on_plan
        if ended and Interview(graph.flow, answers).doubtful:
            yield {"answers": answers, "submit": None, "show": "plan"}


def _interviews(flow: str, count: int) -> Iterator[Request]:
    """Yield whole interviews drawn by chance, every question sent as a form sends it."""
    draw = Random(flow)
    for _ in range(count):
        answers: dict[str, object] = {}
        while (question := Interview(GUIDES.load(flow), answers).next) is not None:
            values = _drawn(question, draw)
            submit = {"question": question.id, "values": values}
            yield {"answers": dict(answers), "submit": submit, "show": "next"}
            answers |= {field.id: values.get(field.id, "") for field in question.asks}
        asked = Interview(GUIDES.load(flow), answers).asked
        changed = _drawn(draw.choice(asked), draw)  # and what no longer fits is asked again
        yield {"answers": {**answers, **changed}, "submit": None, "show": "next"}
        yield {"answers": answers, "submit": None, "show": "check"}
        yield {"answers": answers, "submit": None, "show": "plan"}
        yield {"answers": answers, "submit": None, "show": f"question:{draw.choice(asked).id}"}
        for extra in GUIDES.load(flow).questions:
            if extra.on_plan and draw.random() < 0.5:
                answers = {**answers, **_drawn(extra, draw)}
        yield {"answers": answers, "submit": None, "show": "plan"}


def _drawn(question: Question, draw: Random) -> dict[str, str]:
    values = {}
    for field in question.asks:
        if isinstance(field, Choice):
            options = [option.id for option in field.options]
            wrong = [] if question.on_plan else ["nonsense"]
            values[field.id] = draw.choice([*options, *options, *wrong])
        else:
            least = 1 if isinstance(field.fact, Count) else 0
            numbers = ["", UNSURE, *map(str, range(least, 12)), "20", "45", "90"]
            days = ["", UNSURE, "2026-11-02", "2026-11-20"]
            values[field.id] = draw.choice(days if isinstance(field.fact, Day) else numbers)
        if not question.on_plan and draw.random() < 0.1:
            del values[field.id]
    return values


def _played(
    script: Kept, flow: str, langs: Sequence[str], requests: list[Request], folder: Path
) -> Iterator[str]:
    """Yield what the shipped script answers to each request in each language, one at a time."""
    tables = [*chain(*(head_start_files(flow, lang, _TODAY).glob("*.json") for lang in langs))]
    assert len(tables) == len(langs)
    asked, answered = (folder / f"{flow}.{part}" for part in ("in", "out"))
    asked.write_text("\n".join(map(json.dumps, requests)), "utf-8")
    files = {"requests": str(asked), "replies": str(answered)}
    assert script([json.dumps({"tables": [*map(str, tables)], **files})]) == ["played"]
    with answered.open(encoding="utf-8") as lines:
        yield from map(str.rstrip, lines)
    answered.unlink()


def _is_the_same(flow: str, lang: str, request: Request, line: str) -> None:
    """Compare a line of what was played with what Python answers.

    Where the two are written alike, they are alike, and nothing has to be read.
    """
    asked = {"flow": flow, "lang": lang, "today": _TODAY.isoformat(), **request}
    told = {"early": True, **answer(asked, GUIDES)}
    told["tree"] = [early(told["tree"][0])]  # type: ignore[index]
    if line != _written(told):
        assert json.loads(line) == told, asked


_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _are_the_same(script: Kept, flow: str, requests: list[Request], folder: Path) -> None:
    """Compare each request in one language, by turns, and in the other if it says a text more."""
    in_each = batched(_played(script, flow, LANGS, requests, folder), len(LANGS), strict=True)
    compared: dict[str, set[str]] = {lang: set() for lang in LANGS}
    for place, (request, lines) in enumerate(zip(requests, in_each, strict=True)):
        for lang, line in zip(LANGS, lines, strict=True):
            texts = _texts(line) - compared[lang]
            if texts or lang == LANGS[place % len(LANGS)]:
                _is_the_same(flow, lang, request, line)
                compared[lang] |= texts


def _texts(line: str) -> set[str]:
    """Return each text in the tree of a view, and each attribute."""
    tree, _, _ = line.partition('"tree":')[2].rpartition('"answers":')
    return {*re.findall(r'"(?:[^"\\]|\\.)*"', tree)}


@pytest.mark.parametrize(("flow", "part", "parts"), _PARTS)
def test_every_state_of_every_flow_looks_as_python_shows_it(
    flow: str, part: int, parts: int, script: Kept, tmp_path: Path
) -> None:
    """A reader must not be able to tell which of the two has answered.

    Languages take turns: what a view says in each comes from one and the same place.
    """
    for turn, lang in enumerate(LANGS):
        requests = list(_every_state(flow, part, parts, turn))
        played = _played(script, flow, [lang], requests, tmp_path)
        for request, line in zip(requests, played, strict=True):
            _is_the_same(flow, lang, request, line)


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_whole_interviews_go_as_python_takes_them(flow: str, script: Kept, tmp_path: Path) -> None:
    """Forms with a field left out, changed answers, plans made sharper."""
    _are_the_same(script, flow, list(_interviews(flow, 60)), tmp_path)


def _in_sight(node: object, *, folded: bool = False) -> Iterator[bool]:
    """Yield for each option whether it stands in sight."""
    if isinstance(node, list):
        tag, attributes, *children = node
        if tag == "input":
            yield not folded
        for child in children:
            yield from _in_sight(child, folded=folded or (tag, "open" in attributes) == _FOLDED)


_FOLDED = ("details", False)


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_no_question_ever_shows_more_than_nine_options(flow: str) -> None:
    """More cannot be looked over; every set of options that some reader is offered is tried."""
    graph = graph_of(flow)
    offered: dict[Question, set[frozenset[str]]] = {}
    for state, question in graph.questions.items():
        if question is not None:
            given = (
                f"{id}.{one}" for to, _ in graph.transitions[state] for id, one in to.fields.items()
            )
            offered.setdefault(question, set()).add(frozenset(given))
    for question, sets in offered.items():
        for field in (one for one in question.asks if isinstance(one, Choice)):
            for ids in sets:
                some = frozenset(one for one in field.options if f"{field.id}.{one.id}" in ids)
                reader = AnyReader(GUIDES.load(flow), "en", _TODAY, offered=some)
                shown = list(_in_sight(field_of(reader, field, question, None, "")))
                assert len(shown) == len(some)
                assert 1 < sum(shown) <= MOST_IN_SIGHT, (question.id, field.id)
                alone = sum(one.group is None for one in some)
                for group in {one.group for one in some if one.group}:
                    assert alone + sum(one.group is group for one in some) <= MOST_IN_SIGHT


def test_words_typed_into_a_letter_are_held_and_stay_out_of_the_address(
    script: Kept, tmp_path: Path
) -> None:
    """Python may break between the letter and the plan; a story is not typed twice."""
    flow = "ready-for-12315"
    plans = [one for one in _interviews(flow, 5) if one["show"] == "plan"]
    words = {"my_name": "王小明", "came": "7351"}
    requests = [{**one, "answers": {**dict(one["answers"]), **words}} for one in plans]  # type: ignore[call-overload]
    _are_the_same(script, flow, requests, tmp_path)
    for line in _played(script, flow, LANGS, requests, tmp_path):
        played = json.loads(line)
        assert played["answers"].items() >= words.items()
        assert "7351" not in played["fragment"]
