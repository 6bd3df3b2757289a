"""Each number of law stands once, from a source, since a day."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from guide_logic import content
from guide_logic.content.figures import FIGURES, Figure, FigureError
from guide_logic.content.law import INSTRUMENTS
from guide_logic.language.figures import (
    AGE,
    DAYS,
    FEN,
    HOURS,
    MONTHS,
    PER_MILLE,
    PERCENT,
    TIMES,
    WORKING_DAYS,
    YEARS,
)
from guide_logic.language.sources import FULL_TEXT, UNCHECKED, Instrument
from guide_logic.language.text import T
from tests.conftest import ROOT

TODAY = date(2026, 11, 22)
ALL = FIGURES.values()


def _law(id: str, in_force: str) -> Instrument:
    return Instrument(
        id,
        T(zh="茶法", en="Tea Law"),
        version=T(zh="某年", en="some year"),
        in_force=in_force,
        articles={"7": ("第7条", "art. 7")},
    )


OLD = _law("old-tea-law", "2020-01-01")[7]
NEW = _law("new-tea-law", "2026-04-15")[7]


def test_every_figure_traces_to_a_source_of_the_catalogue() -> None:
    """`stale` watches the instruments, and so every figure through its own."""
    astray = [
        (figure.id, source.id)
        for figure in ALL
        for _, _, source in figure.values
        if INSTRUMENTS.get(source.instrument.id) is not source.instrument
        or source not in source.instrument.sources.values()
    ]
    assert astray == []


def test_every_figure_holds_on_the_day_the_facts_were_checked() -> None:
    """Articles print what holds today, in both languages."""
    assert [one.id for one in ALL if one.value(TODAY) <= 0] == []
    assert [one.id for one in ALL if one.say("zh", TODAY) == ""] == []
    assert [one.id for one in ALL if not one.say("en", TODAY).isascii()] == []


def test_a_figure_that_no_full_text_gives_is_law_or_marked() -> None:
    """A platform's page may change tonight; hearsay is never printed bare."""
    sure = {one: {source.sure for _, _, source in one.values} for one in ALL}
    assert [one.id for one in ALL if UNCHECKED in sure[one] and not one.caution] == []
    assert [one.id for one in ALL if sure[one] == {FULL_TEXT} and one.caution] == []


def test_platform_figures_are_all_marked() -> None:
    """JD, WeChat and Taobao set their own times and change them."""
    shops = ("taobao", "jd", "wechat", "xianyu", "alibaba", "aliexpress", "amazon", "ebay")
    pages = (*shops, "paypal", "card", "ipp")
    ours = [one for one in ALL if one.id.split("_")[0] in pages]
    assert len(ours) > 60
    assert [one.id for one in ours if not one.caution] == []


def test_a_figure_gets_a_second_value_from_the_law_that_changed_it() -> None:
    """The old value still governs the old case; nothing is edited."""
    figure = Figure("tea_days", DAYS, (OLD, 45), (NEW, 60))
    change = date(2026, 4, 15)
    assert [figure.value(day) for day in (change - timedelta(days=1), change)] == [45, 60]
    assert figure.say("en", change) == "60 days"


def test_a_count_of_days_is_over_only_after_the_longest_value() -> None:
    """A reader who says how many days are gone has not said which value they began under."""
    figure = Figure("tea_days", DAYS, (OLD, 60), (NEW, 45))
    assert figure.longest_on(None) == 60
    assert Figure("tea_hours", HOURS, (OLD, 48)).longest_days() == 2


@pytest.mark.parametrize("values", [(60, 45), (60, 90), (5, 7), (7, 5), (0, 3)])
def test_on_each_day_no_case_that_runs_is_over_and_none_that_is_over_is_so_too_late(
    values: tuple[int, int],
) -> None:
    """What is prepared bears on nobody yet, and what has ended on nobody any more."""
    old, new = values
    change = date.fromisoformat(NEW.instrument.in_force)
    figure = Figure("tea_days", DAYS, (OLD, old), (NEW, new))
    for passed in range(-200, 200):
        on = change + timedelta(passed)
        running = [
            gone
            for gone in range(max(values) + 1)
            if gone <= figure.days(on - timedelta(gone))  # counted by the law of its first day
        ]
        longest = figure.longest_on(on)
        assert longest >= max(running)
        # A day of care where both laws meet; and a shorter one waits for the last old case.
        assert longest <= max(running) + 1 or (new < old and 0 <= passed < old)
        assert longest == old or passed >= 0


@pytest.mark.parametrize(("unit", "value"), [(WORKING_DAYS, 7), (HOURS, 36), (MONTHS, 6)])
def test_what_is_no_number_of_calendar_days_is_not_counted_as_one(unit: str, value: int) -> None:
    """Seven working days are nine days or more, and six months no fixed number."""
    with pytest.raises(FigureError, match="'tea' is no number of whole calendar days"):
        Figure("tea", unit, (OLD, value)).longest_days()


def test_a_day_before_the_first_value_is_an_error() -> None:
    """A figure is never used in silence for a time it does not cover."""
    with pytest.raises(FigureError, match="'tea_days' is known since 2020-01-01, not on 2019-12-3"):
        Figure("tea_days", DAYS, (OLD, 45)).value(date(2019, 12, 31))


@pytest.mark.parametrize(
    ("unit", "values", "message"),
    [
        ("weeks", ((OLD, 1),), "'weeks' is no unit"),
        (DAYS, (), "the oldest first"),
        (DAYS, ((NEW, 1), (OLD, 2)), "the oldest first"),
        (DAYS, ((OLD, 1), (OLD, 2)), "the oldest first"),
    ],
)
def test_a_badly_written_figure_fails_at_import(
    unit: str, values: tuple[tuple[object, int], ...], message: str
) -> None:
    """Two values since one day, or none, would be decided by chance."""
    with pytest.raises(FigureError, match=message):
        Figure("tea", unit, *values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("unit", "value", "zh", "en"),
    [
        (FEN, 500_00, "500元", "CNY 500"),
        (TIMES, 3, "3倍", "3 times"),
        (PERCENT, 20, "20%", "20%"),
        (PER_MILLE, 25, "2.5%", "2.5%"),
        (PER_MILLE, 20, "2%", "2%"),
        (AGE, 8, "8周岁", "8 years of age"),
        (HOURS, 48, "48小时", "48 hours"),
        (DAYS, 1, "1天", "1 day"),
        (WORKING_DAYS, 7, "7个工作日", "7 working days"),
        (MONTHS, 6, "6个月", "6 months"),
        (YEARS, 1, "1年", "1 year"),
    ],
)
def test_a_figure_is_said_in_its_unit(unit: str, value: int, zh: str, en: str) -> None:
    """Readers see one form everywhere, and one day is no 'days'."""
    figure = Figure("tea", unit, (OLD, value))
    assert (figure.say("zh", TODAY), figure.say("en", TODAY)) == (zh, en)


def test_the_old_forty_five_working_days_of_mediation_stand_nowhere() -> None:
    """Order 121 art. 23 replaced them with sixty calendar days on 15 April 2026."""
    assert FIGURES["mediation"].say("en", TODAY) == "60 days"
    with pytest.raises(FigureError, match="known since 2026-04-15"):
        FIGURES["mediation"].value(date(2026, 4, 14))
    assert not [one.id for one in ALL if (one.unit, one.value(TODAY)) == (WORKING_DAYS, 45)]


@pytest.mark.parametrize("number", ["times", "loss_times", "floor"])
def test_food_and_medicine_have_one_number_while_one_claim_serves_both(number: str) -> None:
    """Food Safety Law art. 148 and Drug Administration Law art. 144: two laws, one sum."""
    food, drug = FIGURES[f"food_{number}"], FIGURES[f"drug_{number}"]
    said = [(figure.values[0][1], figure.changes) for figure in (food, drug)]
    assert said[0] == said[1], (
        f"{food.id} is no longer {drug.id}, and readers with medicine are told the sum for food: "
        "give medicine a claim of its own beside ten_times, in content/sums.py, "
        "content/buyers/claims.py and flows/what_may_be_claimed/claims/on_top.py"
    )


def test_a_halved_fee_is_half_of_the_first() -> None:
    """Fee Measures arts 13 and 16: plans halve the one, and sentences name the other."""
    first, halved = FIGURES["court_fee_first"], FIGURES["court_fee_first_halved"]
    for day, _, _ in (*first.values, *halved.values):
        on = date.fromisoformat(day)
        assert halved.held(on)[0] * 2 == first.held(on)[0], (
            f"on {day} court_fee_first_halved is not half of court_fee_first: "
            "give it a value from the same instrument"
        )


_OF_ANOTHER_LIMIT = re.compile(
    r"(?:12315|投诉|complaints?)[^，。；,.;|\n]*[{\[]limitation[}\]]"
    r"|[{\[]limitation[}\]][^，。；,.;|\n]*(?:12315|投诉|complaint)"
)


def test_the_time_to_complain_is_not_said_by_the_time_to_sue() -> None:
    """Order 121 art. 16 and Civil Code art. 188 say three years each, and may part."""
    flows = Path(content.__file__).parent
    told = []
    for file in (*flows.rglob("*.py"), *(ROOT / "docs").rglob("*.md")):
        text = re.sub(r'"\s*\n\s*"', "", file.read_text("utf-8"))
        told += [f"{file.name}: {found[0]}" for found in _OF_ANOTHER_LIMIT.finditer(text)]
    assert told == [], "write complaint_limit there"
    wrong = (
        "没有例外：12315（{limitation}内）或法院。",
        "- **12315 and courts:** :figure[limitation]",
    )
    assert all(map(_OF_ANOTHER_LIMIT.search, wrong))
