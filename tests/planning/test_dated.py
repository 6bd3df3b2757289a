"""A term gives the day before, the day and the day after; every one, in both kinds."""

from datetime import date, timedelta

import pytest

from guide_logic.content.holidays import HOLIDAYS
from guide_logic.content.law import ORDER_121
from guide_logic.content.limits import desks, orders, pictures, sellers, trade
from guide_logic.language.conditions import UNSURE
from guide_logic.language.decisions import Channel, Deadline, Step
from guide_logic.language.entries import Day
from guide_logic.language.figures import DAYS, HOURS, WORKING_DAYS, YEARS, Figure, numbered
from guide_logic.language.sources import Instrument, Source, articles
from guide_logic.language.time_limits import FROM, UNTIL, Term
from guide_logic.planning.dated import Dated, resolved
from guide_logic.planning.plan import Planned
from tests.small import TODAY, days, text

ONE = timedelta(days=1)
TERMS = [
    one
    for module in (desks, orders, pictures, sellers, trade)
    for one in vars(module).values()
    if isinstance(one, Term)
]
CHANNEL = Channel("self", text("you"))
SINCE = Day("since", text("since"))


def _law(id: str, in_force: str = "2020-01-01", ended: str = "") -> Source:
    return Instrument(
        id,
        text("Tea Law"),
        version=text("some year"),
        in_force=in_force,
        checked="2026-11-22",
        articles=articles(7),
        ended=ended,
    )[7]


OLD = _law("old-tea-law")
NEW = _law("new-tea-law", "2027-03-01")


def _term(n: int, unit: str, kind: str = UNTIL, *, rolls: bool = False) -> Term:
    return _until(Figure("tea", unit, (OLD, n)), kind, rolls=rolls)


def _until(figure: Figure, kind: str = UNTIL, *, rolls: bool = False, cites: Source = OLD) -> Term:
    return Term(
        "one",
        title=text("one"),
        text=text("do one"),
        trigger=SINCE,
        figure=figure,
        kind=kind,
        rolls=rolls,
        sources=(cites, ORDER_121[45]),
    )


def _resolved(term: Term, start: str, as_of: date = TODAY) -> Dated:
    dated = resolved(term, {term.trigger.id: start}, as_of, HOLIDAYS)
    assert dated is not None
    return dated


def test_a_repealed_law_gives_its_time_to_older_cases_alone() -> None:
    """Nothing took its place: who begins on its last day has the time, who begins later none."""
    law = _law("tea-law", ended="2027-03-01")
    term = _until(Figure("tea", DAYS, (law, 10)), cites=law)
    assert _resolved(term, "2027-02-28").day == date(2027, 3, 10)
    assert resolved(term, {term.trigger.id: "2027-03-01"}, TODAY, HOLIDAYS) is None


@pytest.mark.parametrize("term", TERMS, ids=[one.id for one in TERMS])
def test_the_day_before_the_day_and_the_day_after_differ(term: Term) -> None:
    """Whoever is a day late must hear it; whoever is a day early too."""
    start = "2026-03-02"
    day = _resolved(term, start).day
    assert day is not None
    assert day > date(2026, 3, 2)
    assert _resolved(term, start, day - ONE).left == 1
    assert _resolved(term, start, day).left == 0
    assert _resolved(term, start, day + ONE).left == -1


@pytest.mark.parametrize(
    ("term", "start", "day"),
    [
        (desks.REPLY_12315, "2026-09-24", "2026-10-13"),
        (desks.MEDIATION_12315, "2026-05-06", "2026-07-06"),
        (desks.MEDIATION_12315, "2026-08-04", "2026-10-09"),
        (desks.RECONSIDERATION, "2026-11-02", "2027-01-01"),
        (desks.COURIER_ANSWER, "2026-11-15", "2026-11-23"),
        (desks.POSTAL_ANSWER, "2026-11-01", "2026-12-02"),
        (desks.LIMITATION, "2024-02-29", "2027-02-28"),
        (desks.DEFECT_LIMITATION, "2024-03-01", "2026-03-01"),
        (desks.FRAUD_REVOCATION, "2025-11-22", "2026-11-22"),
        (desks.ENFORCEMENT, "2026-06-30", "2028-06-30"),
        (orders.NO_REASON_RETURN, "2026-11-15", "2026-11-22"),
        (orders.REFUND_AFTER_RETURN, "2026-11-15", "2026-11-23"),
        (orders.WILFUL_DELAY_RETURN, "2026-11-01", "2026-11-17"),
        (orders.LATE_SHIPPING, "2026-11-22", "2026-11-23"),
        (orders.SELLER_PROVES, "2026-08-31", "2027-02-28"),
        (pictures.OWNER_MUST_FILE, "2026-11-10", "2026-11-25"),
        (pictures.SHOP_RESTORED, "2026-11-10", "2026-11-26"),
        (pictures.ALIBABA_ANSWER, "2026-09-30", "2026-10-10"),
        (trade.EXPORT_NOTICE, "2024-11-22", "2026-11-22"),
    ],
)
def test_a_limit_ends_on_the_day_counted_by_hand(term: Term, start: str, day: str) -> None:
    """Counted with a paper calendar, holidays and swapped weekends included."""
    dated = _resolved(term, start)
    assert dated.day == date.fromisoformat(day)


def test_a_last_day_in_a_holiday_moves_only_where_the_rule_says_so() -> None:
    """Order 121 art. 45: the sixtieth day is 3 October 2026, so the first day after counts."""
    moved = _resolved(_term(60, DAYS, rolls=True), "2026-08-04")
    assert (moved.day, moved.counted, moved.moved) == (date(2026, 10, 8), date(2026, 10, 3), True)
    fixed = _resolved(_term(60, DAYS), "2026-08-04")
    assert (fixed.day, fixed.moved) == (date(2026, 10, 3), False)


def test_a_weekend_is_not_moved_but_said() -> None:
    """The rule names public holidays; a plain weekend is no ground to be late."""
    dated = _resolved(_term(7, DAYS, rolls=True), "2026-11-15")
    assert (dated.day, dated.moved, dated.rests) == (date(2026, 11, 22), False, True)


@pytest.mark.parametrize(
    ("start", "as_of", "extended"),
    [
        ("2023-10-02", "2026-10-02", None),  # today is the last day: the safe one
        ("2023-10-02", "2026-10-05", "2026-10-08"),
        ("2023-10-02", "2026-10-08", "2026-10-08"),
        ("2023-10-02", "2026-10-09", None),
        ("2023-11-21", "2026-11-23", "2026-11-23"),  # a Saturday
        ("2023-11-20", "2026-11-21", None),  # a Friday: nobody rests on the last day
        ("2021-10-02", "2024-10-05", None),  # no holidays are known
    ],
)
def test_what_the_law_moves_past_a_rest_is_not_said_to_be_over(
    start: str, as_of: str, extended: str | None
) -> None:
    """Civil Code art. 203: whoever is told “over” on 5 October gives up three days early."""
    today = date.fromisoformat(as_of)
    dated = _resolved(desks.SUIT_LIMITATION, start, today)
    assert dated.day == date(int(start[:4]) + 3, *map(int, start[5:].split("-")))
    assert dated.extended == (date.fromisoformat(extended) if extended else None)
    assert dated.over is (extended is None and dated.day < today)


def test_a_platforms_countdown_is_not_moved_past_a_holiday() -> None:
    """It is the platform’s own rule, and its page decides."""
    dated = _resolved(orders.JD_STEP_IN, "2026-09-17", date(2026, 10, 5))
    assert (dated.day, dated.extended, dated.over) == (date(2026, 10, 2), None, True)


def test_a_date_that_rests_on_unpublished_holidays_is_provisional() -> None:
    """The notice on 2027 may swap days that we count as working days."""
    assert _resolved(_term(7, WORKING_DAYS), "2026-12-28").provisional
    assert not _resolved(_term(7, WORKING_DAYS), "2026-11-16").provisional
    assert _resolved(_term(60, DAYS, FROM, rolls=True), "2026-12-10").provisional
    assert not _resolved(_term(3, YEARS), "2026-12-10").provisional


def test_a_day_before_the_data_says_so_instead_of_guessing() -> None:
    """A complaint of 2024 meets holidays that are not here."""
    dated = _resolved(desks.REPLY_12315, f"{HOLIDAYS.first_year - 1}-12-20")
    assert dated.day is None
    assert dated.left is None


def test_a_count_of_days_is_a_day_too() -> None:
    """Readers who gave a number of days are not asked for the date again."""
    since = days("since_days")
    term = _term(15, DAYS).if_(orders.LATE_SHIPPING.when, since=since)
    dated = resolved(term, {"since_days": 5}, TODAY)
    assert dated is not None
    assert dated.day == TODAY + timedelta(days=10)
    assert resolved(term, {"since_days": "unknown"}, TODAY) is None
    assert resolved(term, {}, TODAY) is None


def test_a_ladder_that_would_outlast_the_limit_says_do_not_wait() -> None:
    """12315 begun today ends after seven working days and sixty days: 30 January 2027."""
    ends = date(2027, 1, 30)
    late = resolved(desks.LIMITATION, {"learned_on": "2024-01-29"}, TODAY, HOLIDAYS)
    assert late is not None
    assert (late.hurry, late.outlasts) == (desks.LIMITATION.hurry, ends)
    in_time = resolved(desks.LIMITATION, {"learned_on": "2024-01-30"}, TODAY, HOLIDAYS)
    assert in_time is not None
    assert in_time.hurry is None
    over = resolved(desks.LIMITATION, {"learned_on": "2023-01-30"}, TODAY, HOLIDAYS)
    assert over is not None
    assert over.hurry is None


def test_beyond_the_calendar_there_is_no_day() -> None:
    """A request may name any day at all, and the page must stand."""
    assert resolved(_term(7, DAYS), {"since": "9999-12-30"}, TODAY) is None
    term = _term(7, DAYS).if_(orders.LATE_SHIPPING.when, since=days("since_days"))
    assert resolved(term, {"since_days": 3000}, date(1, 1, 1)) is None


def test_a_time_that_a_law_changes_is_that_of_the_day_the_case_began() -> None:
    """Sixty days until the change, forty-five from it on, whatever day the page is built."""
    term = _until(Figure("tea", DAYS, (OLD, 60), (NEW, 45)))
    before, after = _resolved(term, "2027-02-28"), _resolved(term, "2027-03-01")
    assert (before.day, after.day) == (date(2027, 4, 29), date(2027, 4, 15))
    for as_of in (date(2027, 1, 1), date(2027, 3, 1), date(2027, 5, 1)):
        assert _resolved(term, "2027-02-28", as_of).day == before.day


def test_a_day_cites_the_law_that_held_when_the_case_began() -> None:
    """What is beside the figure, such as how days are counted, is cited in both."""
    term = _until(Figure("tea", DAYS, (OLD, 60), (NEW, 45)))
    assert _resolved(term, "2027-02-28").sources == (OLD, ORDER_121[45])
    assert _resolved(term, "2027-03-01").sources == (NEW, ORDER_121[45])


def test_a_deadline_of_a_step_takes_the_days_that_held_when_its_time_began() -> None:
    """The reader says how many days are gone: the day before the change has the old sixty."""
    today = date(2027, 3, 11)
    tea = Figure("tea", DAYS, (OLD, 60), (NEW, 45))
    words = numbered({"tea": tea}, "{tea}内。", "Within {tea}.")
    due = Deadline(words, days=tea, since=days("gone"))
    step = Step(
        "wait",
        ref="W",
        channel=CHANNEL,
        title=text("w"),
        text=text("w"),
        deadlines=(due,),
        fails=text("go on"),
    )
    planned = {gone: Planned(step, {}, {"gone": gone}, today) for gone in (10, 11)}
    assert planned[10].due == date(2027, 3, 1) + timedelta(days=45)
    assert planned[11].due == date(2027, 2, 28) + timedelta(days=60)
    assert (planned[10].start, planned[11].start) == (date(2027, 3, 1), date(2027, 2, 28))
    said = [one.by and one.by.en for one in planned.values()]
    assert said == ["Within 45 days.", "Within 60 days."]
    assert Planned(step, {}, {"gone": UNSURE}, today).by is words


def test_a_case_older_than_what_was_read_takes_the_oldest_time_known() -> None:
    """A platform's page is known since the day it was read, and orders are older than that."""
    term = _until(Figure("tea", DAYS, (NEW, 45), caution=True), cites=NEW)
    assert _resolved(term, "2027-01-01").day == date(2027, 2, 15)


def test_hours_are_counted_as_whole_days() -> None:
    """The reader knows the day, not the hour."""
    assert _resolved(_term(48, HOURS), "2026-11-20").day == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("filed", "day"),
    [("2026-10-12", "2026-12-20"), ("2026-09-24", "2026-12-11"), ("2026-11-02", "2027-01-10")],
)
def test_a_time_may_begin_when_another_one_has_ended(filed: str, day: str) -> None:
    """Sixty days of reconsideration from the end of the seven working days, holidays left out."""
    assert _resolved(desks.RECONSIDERATION_OF_SILENCE, filed).day == date.fromisoformat(day)


def test_a_day_that_rests_on_unpublished_holidays_before_it_is_provisional() -> None:
    """Seven working days into a year without a notice, and only then the sixty days."""
    assert _resolved(desks.RECONSIDERATION_OF_SILENCE, "2026-12-28").provisional
    assert not _resolved(desks.RECONSIDERATION_OF_SILENCE, "2026-09-24").provisional
