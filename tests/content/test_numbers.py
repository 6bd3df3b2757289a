"""A number of the law stands once, as a figure: limits, flows and sentences write none."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from guide_logic import content
from guide_logic.content.figures import FIGURES, Figure, numbered
from guide_logic.language.figures import (
    AGE,
    DAYS,
    FEN,
    HOURS,
    MONTHS,
    PERCENT,
    WORKING_DAYS,
    YEARS,
)
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import KINDS
from guide_logic.language.text import T, placeholders
from guide_logic.language.things import Sources
from guide_logic.site import GUIDES

ROOT = Path(content.__path__[0])
FILES = {
    path.relative_to(ROOT).as_posix(): path
    for place in ("buyers", "flows", "limits")
    for path in sorted((ROOT / place).rglob("*.py"))
}

OWN = {
    ("buyers/steps.py", 2): "the 48 hours that a reader gives the seller; no rule",
    ("flows/complaint_path/steps/message_seller.py", 2): "the same 48 hours",
    ("flows/complaint_path/conditions.py", 9): "when to stop waiting where no time is known",
    ("flows/seller_reply/steps/review.py", 2): "“within a day or two”, our own advice",
    ("flows/seller_reply/steps/overlay.py", 1): "the 24 hours that traders give themselves",
    ("flows/seller_reply/steps/overlay.py", 2): "the day after those 24 hours",
}
"""What is no number of any law or platform, and why it may stand where it does."""

OWN_WORDS = (
    ("flows/complaint_grounds/questions.py", "六个月"),  # the rule’s name: 六个月举证
    ("flows/what_may_be_claimed/questions.py", "一年"),  # a year’s wage, not a month’s
    ("flows/what_may_be_claimed/questions.py", "一个月"),
)
"""What sentences say by hand, because it is no rule's number, by where and what."""


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


def test_a_limit_or_a_flow_takes_its_numbers_from_figures() -> None:
    """A law that changes gives its figure a second value, and every day follows."""
    found = [
        f"{name} writes {n} in line {line}"
        for name, path in FILES.items()
        for n, line in _numbers(path)
        if (name, n) not in OWN
    ]
    assert not found, (
        f"{'; '.join(found)}: take it from FIGURES, as in "
        "figure=FIGURES['mediation'], days=FIGURES['mediation'] or "
        "at_least(FIGURES['mediation'].longest_days() + 1)"
    )


def test_each_number_of_our_own_still_stands_where_it_is_said_to() -> None:
    """A list that names what is gone hides the next mistake."""
    there = {(name, n) for name, path in FILES.items() for n, _ in _numbers(path)}
    assert there == set(OWN)


def test_a_number_written_by_hand_is_seen(tmp_path: Path) -> None:
    """The check can fail: a period, a deadline and a cut point of one's own."""
    path = tmp_path / "limit.py"
    path.write_text(
        "a = Period(60, DAYS)\nb = Deadline(t, days=60)\nc = F.days.at_least(61)\n"
        "d = F.days.at_least(FIGURES['mediation'].longest_days() + 1)\ne = CPL[25]\n"
    )
    assert sorted(_numbers(path)) == [(60, 1), (60, 2), (61, 3)]


_DIGITS = {one: n for n, one in enumerate("零一二三四五六七八九")} | {"两": 2}
_NUMBER = re.compile(
    r"(?<!第 )(?<![\d第.:—–\-一二三四五六七八九十几{])"
    r"(?P<number>\d[\d,.]*|[一二两三四五六七八九十]+) ?"
    r"(?P<unit>个?工作日|天|日(?=内|的|期限)|小时|个月|年(?!\d| ?\d* ?月)|元|%|周岁)"
)
_UNITS = {
    "天": DAYS,
    "日": DAYS,
    "个工作日": WORKING_DAYS,
    "工作日": WORKING_DAYS,
    "小时": HOURS,
    "个月": MONTHS,
    "年": YEARS,
    "元": FEN,
    "%": PERCENT,
    "周岁": AGE,
}
"""Not 倍: 三倍 and 十倍 are what everybody calls those damages, as in a button or a title."""

_CHINESE = re.compile("[\u4e00-\u9fff]")

_NAMES = re.compile("[七7] ?[天日](?:无理由|退货|可退|退(?=。)|(?=：要退))|“[七7] ?[天日]")
"""The seven-day return by its name, on the apps’ buttons and in the title of its measures."""


def _value(number: str) -> float:
    """Return a number in digits or in Chinese words.

    十五 is 15, 三十 is 30.
    """
    if number[0].isdigit():
        return float(number.replace(",", "").rstrip("."))
    tens, ten, ones = number.rpartition("十") if "十" in number else ("", "", number)
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0)


def _texts_written(path: Path) -> Iterator[tuple[int, str]]:
    """Yield each Chinese text that a file writes, figures named or not, with its line.

    Not those in `T(…)` alone: a helper may be given its texts in pairs.
    """
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        if _CHINESE.search(node.value):
            yield node.lineno, node.value


def _as_said(zh: str) -> str:
    """Return a text with the numbers of its figures, as readers and `_cited` have it."""
    named = placeholders(zh)
    return numbered(zh=zh, en=zh).zh if named and named <= FIGURES.keys() else zh


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
    """Return the numbers of a file that a figure of the sentence's own sources holds.

    A text that cites nothing, such as a question or a letter, is held against the figures
    that its folder takes from anywhere: what is a figure in one of its files is one in all.
    """
    near = _named(path.parent)
    found = []
    for line, zh in _texts_written(path):
        held = cited.get(_as_said(zh), near)
        for said, value, unit in chinese_numbers(zh):
            of_it = sorted(one.id for one in held if is_value(one, value, unit))
            if of_it:
                found.append(f"line {line}: {said} is {{{'} or {'.join(of_it)}}}")
    return found


@cache
def _named(folder: Path) -> set[Figure]:
    """Return the figures that the files of a folder name."""
    text = "".join(path.read_text("utf-8") for path in sorted(folder.glob("*.py")))
    named = set(re.findall(r"\{(\w+)\}|FIGURES\[\"(\w+)\"\]", text))
    return {one for one in FIGURES.values() if named & {(one.id, ""), ("", one.id)}}


def chinese_numbers(text: str) -> list[tuple[str, float, str]]:
    """Return each number with a unit that a text says: its words, its value, the unit."""
    matches = _NUMBER.finditer(_NAMES.sub("", text))
    return [(one[0], _value(one["number"]), _UNITS[one["unit"]]) for one in matches]


def is_value(figure: Figure, value: float, unit: str) -> bool:
    """Return whether one of a figure's values, old or new, is a number in its unit."""
    values = [one / (100 if figure.unit == FEN else 1) for _, one, _ in figure.values]
    return figure.unit == unit and value in values


WRITTEN = [
    path
    for path in sorted(ROOT.rglob("*.py"))
    if path.relative_to(ROOT).parts[0] not in ("law", "figures", "holidays.py")
    and path.name != "words.py"
]
"""All that readers are told, and not how they say it themselves."""


def test_a_sentence_takes_its_number_from_the_figure_of_its_source() -> None:
    """A law that changes changes them all; none is left to be found by hand."""
    cited = _cited()
    found = [
        f"{name}: {one}"
        for path in WRITTEN
        for name in [path.relative_to(ROOT).as_posix()]
        for one in _by_hand(path, cited)
        if not _is_own(name, one)
    ]
    assert not found, f"{'; '.join(found)}: write numbered(zh=…, en=…)"


def _is_own(name: str, found: str) -> bool:
    said = found.split(": ")[1].split(" is ")[0]
    return any(name.startswith(place) and said == number for place, number in OWN_WORDS)


def test_a_number_in_a_sentence_is_seen(tmp_path: Path) -> None:
    """The check can fail: digits and words, beside a figure, and one of no rule at all."""
    path = tmp_path / "steps.py"
    path.write_text(
        'A = T(zh="最多 60 天。", en="At most 60 days.")\n'
        'B = T(zh="等 2 天。", en="Wait 2 days.")\n'
        'C = numbered(zh="{mediation}，最多六十天。", en="{mediation}, at most sixty days.")\n'
        'D = T(zh="第 60 天。", en="Day 60.")\n'
        'E = _came(("最多 60 天。", "At most 60 days."))\n'
    )
    said = {"最多 60 天。": {FIGURES["mediation"]}, "等 2 天。": {FIGURES["mediation"]}}
    wanted = ["line 1: 60 天 is {mediation}", "line 3: 六十天 is {mediation}"]
    assert _by_hand(path, said) == [*wanted, "line 5: 60 天 is {mediation}"]


def test_words_for_numbers_are_read() -> None:
    """三十 is no 3 and no 13."""
    assert [_value(one) for one in ("七", "十", "十五", "三十", "两", "1,000")] == [
        *(7, 10, 15, 30, 2, 1000),
    ]
