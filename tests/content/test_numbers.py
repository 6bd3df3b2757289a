"""A number of the law stands once, as a figure: limits, flows and sentences write none."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from guide_logic import content
from guide_logic.content.figures import FIGURES, Figure
from guide_logic.language.figures import (
    AGE,
    DAYS,
    FEN,
    HOURS,
    MONTHS,
    TIMES,
    WORKING_DAYS,
    YEARS,
)
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import KINDS
from guide_logic.language.text import T
from guide_logic.language.things import Sources
from guide_logic.site import GUIDES

ROOT = Path(content.__path__[0])
FILES = sorted(
    path for place in ("buyers", "flows", "limits") for path in (ROOT / place).rglob("*.py")
)

OWN = {
    ("buyers/steps.py", 2): "the 48 hours that a reader gives the seller; no rule",
    ("flows/complaint_path/steps/message_seller.py", 2): "the same 48 hours",
    ("flows/complaint_path/conditions.py", 9): "when to stop waiting where no time is known",
    ("flows/seller_reply/steps/review.py", 2): "“within a day or two”, our own advice",
    ("flows/seller_reply/steps/overlay.py", 1): "the 24 hours that traders give themselves",
    ("flows/seller_reply/steps/overlay.py", 2): "the day after those 24 hours",
}
"""What is no number of any law or platform, and why it may stand where it does."""


def _numbers(path: Path) -> Iterator[tuple[int, int]]:
    """Yield each number that a file writes, with its line.

    Left out: articles that are cited (`CPL[25]`), the most that a reader may type,
    0 for today or for "given at all", and the day after a last day (`+ 1`).
    """
    tree = ast.parse(path.read_text("utf-8"))
    within = {part: node for node in ast.walk(tree) for part in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or type(node.value) is not int:
            continue
        up = within[node]
        cited = isinstance(up, ast.Subscript)
        typed = isinstance(up, ast.keyword) and up.arg == "most"
        beside = isinstance(up, ast.BinOp) and node.value == 1
        if node.value and not (cited or typed or beside):
            yield node.value, node.lineno


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(ROOT)) for path in FILES])
def test_a_limit_or_a_flow_takes_its_numbers_from_figures(path: Path) -> None:
    """A law that changes gives its figure a second value, and every day follows."""
    name = path.relative_to(ROOT).as_posix()
    found = [f"{n} in line {line}" for n, line in _numbers(path) if (name, n) not in OWN]
    assert not found, (
        f"{name} writes {', '.join(found)}: take it from FIGURES, as in "
        "figure=FIGURES['mediation'], days=FIGURES['mediation'] or "
        "at_least(FIGURES['mediation'].longest_days() + 1)"
    )


def test_each_number_of_our_own_still_stands_where_it_is_said_to() -> None:
    """A list that names what is gone hides the next mistake."""
    there = {(path.relative_to(ROOT).as_posix(), n) for path in FILES for n, _ in _numbers(path)}
    assert there == set(OWN)


def test_a_number_written_by_hand_is_seen(tmp_path: Path) -> None:
    """The check can fail: a period, a deadline and a cut point of one's own."""
    path = tmp_path / "limit.py"
    path.write_text(
        "a = Period(60, DAYS)\nb = Deadline(t, days=60)\nc = F.days.at_least(61)\n"
        "d = F.days.at_least(FIGURES['mediation'].longest_days() + 1)\ne = CPL[25]\n"
    )
    assert sorted(_numbers(path)) == [(60, 1), (60, 2), (61, 3)]


_NUMBER = re.compile(
    r"(?<![\d第.:—-])(?P<number>\d[\d,.]*) ?"
    r"(?P<unit>个工作日|天|小时|个月|年(?!\d| ?\d* ?月)|倍|元|周岁)"
)
_UNITS = {
    DAYS: "天",
    WORKING_DAYS: "个工作日",
    HOURS: "小时",
    MONTHS: "个月",
    YEARS: "年",
    TIMES: "倍",
    FEN: "元",
    AGE: "周岁",
}


def _texts_written(path: Path) -> Iterator[tuple[int, str, str]]:
    """Yield each text that a file writes as it is, with its line."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "T":
            said = {one.arg: one.value for one in node.keywords}
            zh, en = said.get("zh"), said.get("en")
            if isinstance(zh, ast.Constant) and isinstance(en, ast.Constant):
                yield node.lineno, str(zh.value), str(en.value)


def _cited() -> dict[str, set[Figure]]:
    """Return, by the Chinese of each sentence that has sources, the figures of these sources."""
    found: dict[str, set[Figure]] = {}
    for id in GUIDES.flows:
        for text, sources in _sourced(GUIDES.load(id)):
            ids = {one.id for one in sources}
            held = {one for one in FIGURES.values() if ids & {each.id for each in one.sources}}
            found.setdefault(text.zh, set()).update(held)
    return found


def _sourced(flow: Flow) -> Iterator[tuple[T, Sources]]:
    for row in flow.rows:
        yield from ((text, row.sources) for text in (row.title, row.because))
    for step in flow.steps.values():
        yield from ((text, step.sources) for text in (step.title, step.text, step.takes) if text)
        for note in (*step.fails, *step.do, *step.where, *step.notes):
            yield note.text, (*note.sources, *step.sources)
        for deadline in step.deadlines:
            yield deadline.text, (*deadline.sources, *step.sources)
        for outcome in step.outcomes:
            yield from ((text, step.sources) for text in (outcome.label, outcome.told))
    for kind in KINDS:
        for thing in flow[kind]:
            yield from ((text, thing.sources) for text in thing.texts())
    for term in flow.calendar:
        yield from ((text, term.sources) for text in (term.title, term.text))


def _by_hand(path: Path, cited: dict[str, set[Figure]]) -> list[str]:
    """Return the numbers of a file that one figure of the sentence's own sources holds."""
    found = []
    for line, zh, en in _texts_written(path):
        for number, unit in _NUMBER.findall(zh):
            of_it = [one for one in cited.get(zh, ()) if _says(one, number, unit)]
            if len(of_it) == 1 and re.search(rf"(?<![\d,.]){of_it[0].say_all('en')}(?![\w-])", en):
                found.append(f"line {line}: {number} {unit} is {{{of_it[0].id}}}")
    return found


def _says(figure: Figure, number: str, unit: str) -> bool:
    value = figure.values[-1][1] / (100 if figure.unit == FEN else 1)
    return _UNITS.get(figure.unit) == unit and f"{value:g}" == number.replace(",", "")


@pytest.fixture(scope="module")
def cited() -> dict[str, set[Figure]]:
    """The figures that each sentence's sources hold."""
    return _cited()


WRITTEN = [
    path
    for path in sorted(ROOT.rglob("*.py"))
    if path.relative_to(ROOT).parts[0] not in ("law", "figures", "holidays.py")
]


@pytest.mark.parametrize("path", WRITTEN, ids=[str(one.relative_to(ROOT)) for one in WRITTEN])
def test_a_sentence_takes_its_number_from_the_figure_of_its_source(
    path: Path, cited: dict[str, set[Figure]]
) -> None:
    """A law that changes changes them all; none is left to be found by hand."""
    found = _by_hand(path, cited)
    assert not found, f"{path.relative_to(ROOT)}: {'; '.join(found)}: write numbered(zh=…, en=…)"


def test_a_number_in_a_sentence_is_seen(tmp_path: Path) -> None:
    """The check can fail: a time of mediation by hand, beside one of no rule at all."""
    path = tmp_path / "steps.py"
    path.write_text(
        'A = T(zh="最多 60 天。", en="At most 60 days.")\n'
        'B = T(zh="等 2 天。", en="Wait 2 days.")\n'
    )
    said = {"最多 60 天。": {FIGURES["mediation"]}, "等 2 天。": {FIGURES["mediation"]}}
    assert _by_hand(path, said) == ["line 1: 60 天 is {mediation}"]
