"""Every citation names an instrument that was read, and when to read it again."""

from collections.abc import Iterator
from datetime import date

import pytest

from guide_logic.content import law
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.content.law import INSTRUMENTS
from guide_logic.language.claims import Claim
from guide_logic.language.figures import DAYS, Figure
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import KINDS
from guide_logic.language.sources import (
    FULL_TEXT,
    SECONDARY,
    UNCHECKED,
    Instrument,
    Source,
    SourceError,
)
from guide_logic.language.text import LANGS, T
from guide_logic.site import GUIDES
from guide_logic.view.sources import SURE

ALL = INSTRUMENTS.values()


def _instrument(**more: object) -> Instrument:
    return Instrument(
        "tea-law",
        T(zh="茶法", en="Tea Law"),
        version=T(zh="2020年", en="2020"),
        in_force="2021-01-01",
        articles={"7": ("第7条", "art. 7"), "9": ("第9条", "art. 9")},
        **more,  # type: ignore[arg-type]
    )


def _days(since: str, until: str) -> int:
    return (date.fromisoformat(until) - date.fromisoformat(since)).days


def _cited(flow: Flow) -> Iterator[Source]:
    """Yield what a flow's plans rest on, whatever the day."""
    steps = flow.steps.values()
    citing = [row.sources for row in flow.rows] + [step.sources for step in steps]
    citing += [one.sources for one in flow.letters] + [one.sources for one in flow.calendar]
    citing += [one.sources for kind in KINDS for one in flow[kind]]
    citing += [note.sources for claim in flow[Claim] for note in claim.otherwise]
    citing += [note.sources for step in steps for note in (*step.notes, *step.fails)]
    citing += [due.sources for step in steps for due in step.deadlines]
    citing += [item.sources for step in steps for item in step.evidence]
    citing += [flow.court.sources] if flow.court else []
    for sources in citing:
        yield from sources


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_no_plan_cites_a_law_that_is_not_in_force(flow: str) -> None:
    """A law may be prepared as a figure's next value; nothing rests on it before its day.

    Days are counted on a year's holidays as soon as they are published, the November before.
    """
    early = {
        one.id
        for one in _cited(GUIDES.load(flow))
        if one.instrument.in_force > one.instrument.checked and one not in HOLIDAYS.sources
    }
    assert early == set()


def test_a_law_is_prepared_for_a_day_that_is_near() -> None:
    """A year mistyped would keep a law out of force for ever."""
    assert [one.id for one in ALL if _days(one.checked, one.in_force) > 731] == []


def test_a_law_may_be_written_down_before_it_is_in_force() -> None:
    """Its figure changes on its day, and not on the day on which somebody builds the site."""
    now = Figure("tea", DAYS, (_instrument()[7], 60))
    soon = Instrument(
        "new-tea-law",
        T(zh="新茶法", en="New Tea Law"),
        version=T(zh="2026年", en="2026"),
        in_force="2027-03-01",
        articles={"7": ("第7条", "art. 7")},
        checked="2026-11-22",
    )
    then = Figure("tea", DAYS, (_instrument()[7], 60), (soon[7], 45))
    for day in (date(2026, 11, 22), date(2027, 2, 28)):
        assert then.value(day) == now.value(day)
    assert then.value(date(2027, 3, 1)) == 45


def test_a_new_law_says_on_which_day_it_was_read() -> None:
    """Readers are told that day, and most instruments leave it to be the first one."""
    name = T(zh="新茶法", en="New Tea Law")
    with pytest.raises(SourceError, match="new-tea-law: write checked=, the day on which"):
        Instrument("new-tea-law", name, version=name, in_force="2027-03-01", articles={})


def test_an_instrument_is_to_be_checked_again_after_it_was_checked() -> None:
    """Otherwise it would be overdue from the first day, or never."""
    assert [one.id for one in ALL if not 0 < _days(one.checked, one.check_by) <= 366] == []


def test_dates_are_written_in_full() -> None:
    """They are compared as text, which holds for YYYY-MM-DD only."""
    days = [(one.id, day) for one in ALL for day in (one.in_force, one.checked, one.check_by)]
    assert [one for one in days if date.fromisoformat(one[1]).isoformat() != one[1]] == []


def test_no_instrument_is_left_out_of_the_list() -> None:
    """Two with one id would shadow each other."""
    named = [one for one in vars(law).values() if isinstance(one, Instrument)]
    assert len(named) == len(INSTRUMENTS)
    assert set(law.__all__) - {"INSTRUMENTS"} == {
        name for name, one in vars(law).items() if isinstance(one, Instrument)
    }


def test_citations_have_ids_of_their_own() -> None:
    """A plan shows each source once, by its id."""
    ids = [source.id for instrument in ALL for source in instrument.sources.values()]
    assert len(ids) == len(set(ids))


def test_every_citation_says_how_sure_it_is_in_words_the_page_has() -> None:
    """A summary must never pass for the text of a law."""
    assert {one.sure for instrument in ALL for one in instrument.sources.values()} <= set(SURE)


def test_an_article_nobody_read_names_the_instrument_and_the_mend() -> None:
    """Authors cite from memory; the guide does not."""
    with pytest.raises(
        SourceError, match=r"tea-law\[8\] is not among the articles read \(7, 9\)"
    ) as (caught):
        _instrument()[8]
    assert "add it to its instrument with its source" in str(caught.value)


def test_an_article_may_be_asked_for_by_number_or_by_name() -> None:
    """`ECL[49]` reads like the citation; "55-1" has no number."""
    tea = _instrument()
    assert tea[7] is tea["7"]
    assert tea["9"].id == "tea-law-9"


def test_articles_known_from_a_summary_are_less_sure_than_the_rest() -> None:
    """Reading art. 7 in full says nothing of art. 9."""
    half = _instrument(weaker=("9",))
    assert (half[7].sure, half[9].sure) == (FULL_TEXT, SECONDARY)


def test_a_citation_reads_naturally_in_each_language() -> None:
    """Chinese law names stand in 《》, and the article follows."""
    said = [_instrument()[7].cite(lang) for lang in LANGS]
    assert said == ["《茶法》第7条", "Tea Law, art. 7"]


def test_one_article_may_be_less_sure_than_its_instrument() -> None:
    """A law read in full can hold an article that only a summary or hearsay reports."""
    tea = _instrument(weaker=("7",), unchecked=("9",))
    assert [tea[key].sure for key in (7, 9)] == [SECONDARY, UNCHECKED]


def test_a_grade_for_an_article_that_is_not_listed_is_refused() -> None:
    """A mistyped key would leave the real article looking surer than it is."""
    with pytest.raises(SourceError, match="tea-law: 77 graded, but not in articles="):
        _instrument(weaker=("77",))
