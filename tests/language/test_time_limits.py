"""A term names its time, where it comes from and what it is for; mistakes say the mend."""

import pytest

from guide_logic.content import limits
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.content.law import ORDER_121
from guide_logic.content.limits import desks, orders, pictures, sellers, trade
from guide_logic.language.entries import Day
from guide_logic.language.figures import DAYS, FEN, WORKING_DAYS, Figure
from guide_logic.language.flow import Flow
from guide_logic.language.holidays import NO_HOLIDAYS, Holidays
from guide_logic.language.sources import Instrument, Source, articles
from guide_logic.language.time_limits import FROM, UNTIL, Term, TermError
from tests.small import text

TERMS = [
    one
    for module in (desks, orders, pictures, sellers, trade)
    for one in vars(module).values()
    if isinstance(one, Term)
]
SINCE = Day("since", text("since"))


def _law(id: str, in_force: str = "2020-01-01") -> Source:
    return Instrument(
        id,
        text("Tea Law"),
        version=text("some year"),
        in_force=in_force,
        checked="2026-11-22",
        articles=articles(7),
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


def test_every_limit_has_a_name_of_its_own() -> None:
    """The id goes into the calendar file: two terms under one id would be one event."""
    assert limits.__doc__
    assert len({one.id for one in TERMS}) == len(TERMS) >= 30


def test_only_a_last_day_shown_unmoved_may_be_moved() -> None:
    """What opens, and what is moved already, is not moved once more."""
    with pytest.raises(TermError, match="shown unmoved"):
        Term(
            "one",
            title=text("one"),
            text=text("do one"),
            trigger=SINCE,
            figure=Figure("tea", DAYS, (ORDER_121[45], 1)),
            kind=FROM,
            may_roll=True,
            sources=(ORDER_121[45],),
        )


def test_an_author_s_mistake_names_the_term_and_the_mend() -> None:
    """A term without a source is a figure nobody can check."""
    with pytest.raises(TermError, match="FROM or UNTIL"):
        _term(1, DAYS, "by")
    with pytest.raises(TermError, match="no source"):
        Term(
            "bare",
            title=text("bare"),
            text=text("bare"),
            trigger=SINCE,
            kind=UNTIL,
            sources=(),
        )


def test_a_term_may_not_take_another_laws_time() -> None:
    """Changing one law would change what another one says."""
    with pytest.raises(TermError, match="figure tea and does not cite new-tea-law-7: cite it"):
        _until(Figure("tea", DAYS, (NEW, 60)))


def test_only_a_time_makes_a_term() -> None:
    """Fifty yuan end on no day."""
    with pytest.raises(TermError, match="figure tea is no time: it is in fen"):
        _term(50, FEN)


@pytest.mark.parametrize("term", TERMS, ids=[one.id for one in TERMS])
def test_every_time_of_the_guide_cites_the_law_of_its_figure(term: Term) -> None:
    """So that no limit can be built from another one's number; a promised day has none."""
    if term.figure is None:
        assert term is orders.LATE_SHIPPING
    else:
        assert {source.id for source in term.figure.sources} & {one.id for one in term.sources}


def test_a_flow_must_ask_for_the_day_a_term_counts_from() -> None:
    """The term would never give a day."""
    from guide_logic.language.flow import FlowError
    from tests.small import asks, fact, row

    paid = fact("paid")
    with pytest.raises(FlowError, match="counts from since"):
        Flow(
            "small",
            name=text("small"),
            questions=(asks(paid),),
            rows=(row("yes", paid.is_("yes")), row("no", paid.is_("no"))),
            calendar=(_term(1, DAYS),),
        )


def test_a_flow_that_counts_working_days_names_their_calendar() -> None:
    """Without one the plan would say of every such day that it cannot be worked out."""
    from guide_logic.language.flow import FlowError
    from tests.small import asks, fact, row

    paid = fact("paid")

    def made(term: Term, holidays: Holidays = NO_HOLIDAYS) -> Flow:
        return Flow(
            "small",
            name=text("small"),
            questions=(asks(paid, SINCE),),
            rows=(row("yes", paid.is_("yes")), row("no", paid.is_("no"))),
            calendar=(term,),
            holidays=holidays,
        )

    for term in (_term(7, WORKING_DAYS), _term(7, DAYS, rolls=True)):
        with pytest.raises(FlowError, match="term one needs to know holidays"):
            made(term)
        assert made(term, HOLIDAYS).holidays is HOLIDAYS
    assert made(_term(7, DAYS)).holidays is NO_HOLIDAYS
