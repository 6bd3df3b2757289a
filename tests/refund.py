"""A small flow with moves and outcomes: ask for a refund, wait, complain, and it ends."""

from datetime import date

from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import ACT, PREPARE, WAIT, Channel, Deadline, Row, Step
from guide_logic.language.entries import Day
from guide_logic.language.facts import Fact
from guide_logic.language.figures import DAYS, Figure
from guide_logic.language.flow import Flow
from guide_logic.language.outcomes import Outcome
from guide_logic.language.sources import Instrument, articles
from guide_logic.language.text import T
from guide_logic.language.time_limits import FROM, Term
from tests.small import asks, text

__all__ = ["ASKED_ON", "CODE", "DAY", "OFFICE", "REFUND", "SELLER", "flow", "outcome", "step"]

DAY = date(2026, 11, 22)

SELLER = Channel("seller", text("the seller"))
OFFICE = Channel("office", text("the office"))
SELF = Channel("self", text("you"), silent=False)

REFUND = Fact(
    "refund",
    text("refund"),
    {one: text(one) for one in ("none", "pending", "refused", "overdue", "complained")},
    unsure="none",
)
ASKED_ON = Day("asked_on", text("asked on"))
CODE = Instrument(
    "code", text("code"), version=text("1"), in_force="2020-01-01", articles=articles(1)
)
ANSWER = Term(
    "answer",
    title=text("answer"),
    text=text("the seller answers"),
    trigger=ASKED_ON,
    figure=Figure("answer", DAYS, (CODE[1], 5)),
    kind=FROM,
    sources=(CODE[1],),
)


def outcome(id: str, *, silent: bool = False, starts: Day | None = None, **sets: str) -> Outcome:
    """Return an outcome that says what it is called."""
    return Outcome(id, text(id), told=text(f"told {id}"), sets=sets, silent=silent, starts=starts)


PAID = outcome("paid", over="settled")
SILENT = outcome("silent", silent=True, refund="overdue")


def step(
    id: str, channel: Channel, *outcomes: Outcome, does: str = ACT, do: T | None = None
) -> Step:
    """Return a step with what may come of it."""
    return Step(
        id,
        ref=id.upper(),
        channel=channel,
        title=text(id),
        text=text(f"do {id}"),
        deadlines=(Deadline(text("by then"), term=ANSWER if does == WAIT else None),),
        fails=text("go on"),
        does=does,
        do=do or (),
        outcomes=outcomes,
    )


KEEP = step("keep", SELF, does=PREPARE)
ASK = step(
    "ask",
    SELLER,
    outcome("asked", refund="pending", starts=ASKED_ON),
    outcome("refused", refund="refused"),
    SILENT,
    do=text("ask for a refund"),
)
HOLD = step("hold", SELLER, PAID, outcome("refused", refund="refused"), SILENT, does=WAIT)
COMPLAIN = step("complain", OFFICE, PAID, outcome("no_answer", silent=True, refund="complained"))
REST = step("rest", SELF, outcome("rest", over="given_up"))


def flow(*, ask: Step = ASK, hold: Step = HOLD, complain: Step = COMPLAIN) -> Flow:
    """Return the flow, with another step in place of one of its own."""
    rows = (
        ("ask", REFUND.is_("none"), [KEEP, ask, complain]),
        ("hold", REFUND.is_("pending"), [KEEP, hold, complain]),
        ("complain", REFUND.is_("refused", "overdue"), [KEEP, complain]),
        ("rest", ALWAYS, [REST]),
    )
    return Flow(
        "small",
        name=text("small"),
        questions=(asks(REFUND), asks(ASKED_ON, on_plan=True)),
        rows=tuple(
            Row(
                id,
                ref=id,
                when=when,
                title=text(id),
                because=text(id),
                steps=list(steps),
                sources=(CODE[1],),
            )
            for id, when, steps in rows
        ),
    )
