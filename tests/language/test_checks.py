"""What an author forgot is said where it was forgotten, before any case is tried."""

from collections.abc import Callable

import pytest

from guide_logic.language.claims import Claim
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Clash, Deadline, Row, Use
from guide_logic.language.facts import FactError
from guide_logic.language.figures import DAYS, Figure
from guide_logic.language.flow import Flow, FlowError
from guide_logic.language.sources import Instrument, SourceError, articles
from guide_logic.language.things import Burden, Evidence, Note, Warn
from tests.small import LAW, WAIT, asks, days, fact, row, step, text

OTHER = Instrument(
    "other-law", text("o"), version=text("1"), in_force="2020-01-01", articles=articles(2)
)[2]
PAID = fact("paid")
GONE = days("gone")
CLAIM = Claim("back", text("back"), when=ALWAYS, sources=(LAW,))
CARE = Warn("care", text("take care"))


def _flow(**parts: object) -> Flow:
    given: dict[str, object] = {
        "questions": (asks(PAID), asks(GONE)),
        "rows": (row("all", ALWAYS),),
        **parts,
    }
    return Flow("order", name=text("order"), **given)  # type: ignore[arg-type]


def _row(**parts: object) -> Row:
    given: dict[str, object] = {"ref": "R1", "sources": (LAW,), "steps": [WAIT], **parts}
    return Row("one", when=ALWAYS, title=text("t"), because=text("b"), **given)  # type: ignore[arg-type]


def _claim(**parts: object) -> Claim:
    given: dict[str, object] = {"sources": (LAW,), **parts}
    return Claim("back", text("back"), when=ALWAYS, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("when", [False, lambda _: True], ids=["as of ==", "code"])
def test_what_is_no_condition_is_told_with_its_row(when: object) -> None:
    """A newcomer writes Python where a condition is wanted."""
    wrong = Row("one", ref="R1", when=when, title=text("t"), because=text("b"), steps=[WAIT])  # type: ignore[arg-type]
    with pytest.raises(
        FlowError, match=r"row one has when= .* write it like F\.paid\.is_\('yes'\)"
    ):
        _flow(rows=(wrong,))
    with pytest.raises(FactError, match=r"fact paid is asked about .* one by one"):
        PAID.is_(["yes"])  # type: ignore[arg-type]


def test_a_flow_in_which_nothing_is_forgotten_is_taken() -> None:
    """Otherwise the refusals below would prove nothing."""
    assert _flow(claims=(CLAIM,), warnings=(CARE,)).id == "order"


@pytest.mark.parametrize(
    ("owner", "flow"),
    [
        ("the flow has rows= without a tuple, but one Row", lambda: _flow(rows=_row())),
        ("the flow has questions= .* one Question", lambda: _flow(questions=asks(PAID))),
        ("the flow has claims= .* one Claim", lambda: _flow(claims=CLAIM)),
        ("the flow has warnings= .* one Warn", lambda: _flow(warnings=CARE)),
        ("the flow has alongside= .* one Use", lambda: _flow(alongside=Use(WAIT))),
        ("row one has sources= .* one Source", lambda: _flow(rows=(_row(sources=LAW),))),
        ("claim back has sources= .* one Source", lambda: _flow(claims=(_claim(sources=LAW),))),
        (
            "claim back has otherwise= .* one Note",
            lambda: _flow(claims=(_claim(otherwise=Note(ALWAYS, text("no"))),)),
        ),
        (
            "claim back, otherwise= has sources= .* one Source",
            lambda: _flow(
                claims=(
                    _claim(otherwise=(Note(ALWAYS, text("no"), sources=LAW),)),  # type: ignore[arg-type]
                )
            ),
        ),
        (
            "step late has deadlines= .* one Deadline",
            lambda: _flow(rows=(_row(steps=[_step_due(Deadline(text("soon")))]),)),
        ),
    ],
)
def test_a_forgotten_comma_is_named_with_its_place(owner: str, flow: Callable[[], Flow]) -> None:
    """`(CPL[25])` is no tuple; a type checker says so, and not every author runs one."""
    with pytest.raises(FlowError, match=f"^flow order: {owner}: put it into brackets"):
        flow()


def test_words_in_no_language_are_named_with_their_place() -> None:
    """They would stop whatever reads them, far from where they stand."""
    one = _row()
    one.title = "Late"  # type: ignore[assignment]
    with pytest.raises(FlowError, match=r"^flow order: row one has title='Late' in one language"):
        _flow(rows=(one,))


def _step_due(deadlines: object) -> object:
    late = step("late")
    late.deadlines = deadlines  # type: ignore[assignment]
    return late


def test_one_source_where_several_are_wanted_says_so_at_once() -> None:
    """A deadline adds its term's sources to its own, before any flow is there to check."""
    with pytest.raises(
        SourceError, match=r"small-law-1 stands alone: write sources=\(small-law-1,"
    ):
        Deadline(text("soon"), sources=LAW)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("owner", "flow"),
    [
        ("row one", lambda: _flow(rows=(_row(sources=()),))),
        ("claim back", lambda: _flow(claims=(_claim(sources=()),))),
        ("burden who", lambda: _flow(burdens=(Burden("who", text("w"), who="you", when=ALWAYS),))),
        ("warning days", lambda: _flow(warnings=(Warn("days", text("7 days")),))),
        ("evidence copies", lambda: _flow(evidence=(Evidence("copies", text("2 copies")),))),
        (
            "step late",
            lambda: _flow(rows=(_row(steps=[step("late", Deadline(text("in 7 days")))]),)),
        ),
    ],
)
def test_what_rests_on_nothing_is_refused(owner: str, flow: Callable[[], Flow]) -> None:
    """A case, a claim, a burden of proof and any number come from somewhere."""
    with pytest.raises(FlowError, match=f"flow order: {owner} rests on nothing: give it sources="):
        flow()


def test_a_counted_deadline_cites_the_law_of_its_days() -> None:
    """A reader who looks it up must find the number there."""
    late = Deadline(
        text("in time"), days=Figure("tea", DAYS, (OTHER, 7)), since=GONE, sources=(LAW,)
    )
    with pytest.raises(FlowError, match="step late counts the days of the figure tea and does not"):
        _flow(rows=(row("all", ALWAYS, step("late", late)),))


def test_two_rows_or_two_clashes_of_one_ref_are_refused() -> None:
    """Readers quote the ref when they report a mistake; a clash is shown under it."""
    with pytest.raises(FlowError, match="two of kind row have the ref R1"):
        _flow(rows=(_row(), _row()))
    clash = Clash("V1", text("no"), when=PAID.said("yes"))
    with pytest.raises(FlowError, match="two of kind clash have the ref V1"):
        _flow(clashes=(clash, clash))


def test_two_steps_of_one_ref_are_refused() -> None:
    """A ladder is told by its refs: two steps under one could change places unseen."""
    one, other = step("ask_for_goods"), step("ask_for_money")
    other.ref = one.ref
    with pytest.raises(FlowError, match=f"flow order: two of kind step have the ref {one.ref}"):
        _flow(rows=(row("all", ALWAYS, one, other),))
