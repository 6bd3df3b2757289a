"""An article draws its numbers with `:figure[…]`: it writes none that its citations hold."""

import re
from collections.abc import Mapping

from guide_logic.content.figures import FIGURES, Figure
from guide_logic.language.figures import DAYS, FEN, HOURS, MONTHS, PERCENT, WORKING_DAYS, YEARS
from tests.conftest import ROOT
from tests.content.test_numbers import chinese_numbers, is_value

PAGES = {
    path.relative_to(ROOT / "docs").as_posix(): path.read_text("utf-8")
    for path in sorted(ROOT.glob("docs/*/**/*.md"))
    if path.name != "changes.md"
}
"""What changed is told as it was then, by hand."""

_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
_WORDS |= {"fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90}
_UNITS = {"day": DAYS, "working day": WORKING_DAYS, "hour": HOURS, "month": MONTHS, "year": YEARS}
_NUMBER = re.compile(
    rf"(?<![\d,.–-])\b(\d[\d,.]*|{'|'.join(_WORDS)}) (working day|day|hour|month|year)s?\b"
    r"|CNY (\d[\d,]*)|(\d+) ?%",
    re.I,
)


def _english_numbers(text: str) -> list[tuple[str, float, str]]:
    found = []
    for match in _NUMBER.finditer(text):
        counted, unit, yuan, percent = match.groups()
        number = (counted or yuan or percent).replace(",", "").rstrip(".").lower()
        kind = _UNITS[unit.lower()] if unit else FEN if yuan else PERCENT
        found.append((match[0], float(_WORDS.get(number, number)), kind))
    return found


def _by_hand(text: str) -> list[str]:
    """Return the numbers of each paragraph that a figure of what it cites holds."""
    found = []
    for paragraph in text.split("\n\n"):
        cited = {one.strip() for ids in _cites(paragraph) for one in ids.split(",")}
        held = [one for one in FIGURES.values() if cited & {each.id for each in one.sources}]
        for said, value, unit in (*chinese_numbers(paragraph), *_english_numbers(paragraph)):
            ids = [one.id for one in held if is_value(one, value, unit)]
            if ids:
                found.append(f"{said.strip()}: write :figure[{'] or :figure['.join(ids)}]")
    return found


def _worked_out(text: str, figures: Mapping[str, Figure]) -> list[str]:
    """Return the numbers that examples are worked out with and that have changed since.

    An example writes the numbers of the figures in its section: nothing draws them.
    """
    found = []
    for section in re.split(r"\n(?=#+ )", text):
        drawn = {figures[id] for id in re.findall(r":figure\[(\w+)\]", section) if id in figures}
        changed = sorted((one for one in drawn if one.changes), key=lambda one: one.id)
        for said, value, unit in (*chinese_numbers(section), *_english_numbers(section)):
            ids = [one.id for one in changed if is_value(one, value, unit)]
            if ids:
                found.append(
                    f"{said.strip()}: {' or '.join(ids)} has changed: say of which day it is"
                )
    return found


def _cites(paragraph: str) -> list[str]:
    return re.findall(r":cite\[([^]]*)\]", paragraph)


def test_an_article_takes_its_numbers_from_the_figures_of_what_it_cites() -> None:
    """A law that changes changes every article, in both languages."""
    found = {name: _by_hand(text) for name, text in PAGES.items()}
    assert {name: told for name, told in found.items() if told} == {}


def test_no_example_is_worked_out_by_a_number_that_has_changed() -> None:
    """“30 × 10 = 300, less than CNY 1,000, so CNY 1,000” is no longer so for everybody."""
    found = {name: _worked_out(text, FIGURES) for name, text in PAGES.items()}
    assert {name: told for name, told in found.items() if told} == {}


def test_an_example_by_an_old_number_is_seen() -> None:
    """The check can fail, once the law has changed and not before."""
    law, later = (FIGURES[id].sources[0] for id in ("food_floor", "mediation"))
    text = "### At least :figure[floor]\n\n**Example:** less than CNY 1,000, so CNY 1,000.\n"
    assert _worked_out(text, {"floor": Figure("floor", FEN, (law, 1000_00))}) == []
    changed = Figure("floor", FEN, (law, 1000_00), (later, 2000_00))
    assert len(_worked_out(text, {"floor": changed})) == 2


def test_a_number_that_an_article_writes_is_seen() -> None:
    """The check can fail, in both languages, in digits and in words."""
    figure: Figure = FIGURES["mediation"]
    cite = f"(:cite[{figure.sources[0].id}])"
    for said in ("60天", "六十天", "60 days", "sixty days"):
        assert _by_hand(f"{said} {cite}") == [f"{said}: write :figure[mediation]"]
    assert _by_hand(f"60 days (:cite[cpl-25]) and\n\n2 days {cite}") == []
