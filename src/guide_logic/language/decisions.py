"""What the guide answers with: rows, of which the first that matches is the case, and steps.

Two kinds of decision: a tuple of `Row`s, of which the first that matches is
the case (first match), and tuples of things with a `when`, of which all that
match apply (collect; see things.py).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property

from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.facts import Days
from guide_logic.language.figures import Figure
from guide_logic.language.outcomes import Outcome
from guide_logic.language.rules import Conditional, Rule, firsts
from guide_logic.language.text import T
from guide_logic.language.things import Evidence, Lead, Note, Sources, as_notes
from guide_logic.language.time_limits import Term

__all__ = [
    "ACT",
    "PREPARE",
    "WAIT",
    "Channel",
    "Clash",
    "Deadline",
    "Row",
    "Step",
    "Use",
]


class Channel:
    """Who handles a step, such as the platform, 12315, the police or a court.

    One that is `silent` may leave a reader without an answer. `reach` is how it is reached
    by a tap: addresses such as `tel:110` or `https://www.12315.cn`.
    """

    __slots__ = ("id", "name", "reach", "silent")

    def __init__(
        self, id: str, name: T, *, silent: bool = True, reach: tuple[str, ...] = ()
    ) -> None:
        self.id = id
        self.name = name
        self.silent = silent
        self.reach = reach


class Deadline(Conditional):
    """By when: a sentence, and where it can be counted, calendar days from a day.

    `days` counts from today, or from the day that lies `since` days back; a figure of law
    gives those that held on that day. A `term` works the day out instead, from the
    day that the reader knows. Where that day `lapses`, the way goes on elsewhere after it.
    """

    __slots__ = ("days", "lapses", "since", "sources", "term", "text", "when")

    def __init__(
        self,
        text: T,
        *,
        days: int | Figure | None = None,
        since: Days | None = None,
        term: Term | None = None,
        lapses: bool = False,
        when: Condition = ALWAYS,
        sources: Sources = (),
    ) -> None:
        self.text = text
        self.days = days
        self.lapses = lapses
        self.since = since
        self.term = term
        self.when = when
        self.sources = (*sources, *(term.sources if term else ()))

    def length(self, start: date) -> int | None:
        """Return the days counted from a day, or None where none are."""
        return self.days.days(start) if isinstance(self.days, Figure) else self.days

    @property
    def reads(self) -> str:
        """The id of the day or the number it is counted from, or ""."""
        since = self.term.trigger if self.term else self.since
        return since.id if since else ""


ACT, PREPARE, WAIT = "act", "prepare", "wait"
"""What a step is: something to do now, something to have ready first, or a time to let pass."""


class Step:
    """One step of a ladder: channel, what to do, by when, with what, how long, and if it fails.

    `ref` is its code in the decision table. The first deadline whose `when`
    holds is the step's, and so is the first note of `fails`, one of which always
    holds; notes that hold are added to its text. Where it is the reader's next
    move, `do` says so in one sentence that begins with what to do, and `where`
    names the app or the office and what to tap: of each the first note that holds.
    `outcomes` are what may come of it.
    """

    __slots__ = (
        "channel",
        "deadlines",
        "do",
        "does",
        "evidence",
        "fails",
        "id",
        "leads",
        "notes",
        "outcomes",
        "ref",
        "sources",
        "takes",
        "text",
        "title",
        "where",
    )

    def __init__(
        self,
        id: str,
        *,
        ref: str,
        channel: Channel,
        title: T,
        text: T,
        deadlines: tuple[Deadline, ...],
        fails: T | tuple[Note, ...],
        does: str = ACT,
        do: T | tuple[Note, ...] = (),
        where: T | tuple[Note, ...] = (),
        takes: T | None = None,
        evidence: tuple[Evidence, ...] = (),
        notes: tuple[Note, ...] = (),
        leads: tuple[Lead, ...] = (),
        outcomes: tuple[Outcome, ...] = (),
        sources: Sources = (),
    ) -> None:
        if does not in (ACT, PREPARE, WAIT):
            raise ValueError(f"step {id}: does={does!r}: write ACT, PREPARE or WAIT")
        self.id = id
        self.ref = ref
        self.channel = channel
        self.title = title
        self.text = text
        self.deadlines = deadlines
        self.does = does
        self.do = as_notes(do)
        self.where = as_notes(where)
        self.fails = as_notes(fails)
        self.takes = takes
        self.evidence = evidence
        self.notes = notes
        self.leads = leads
        self.outcomes = outcomes
        self.sources = sources

    def if_(self, when: Condition) -> "Use":
        """Return the step for the cases where `when` holds."""
        return Use(self, when)


class Use:
    """A step in its place in a row, for some cases or for all."""

    def __init__(self, step: Step, when: Condition = ALWAYS) -> None:
        self.step = step
        self.when = when

    @cached_property
    def rules(self) -> list[Rule]:
        """What is read on the way to the step and in it."""
        step, when = self.step, self.when
        rules = [Rule(when, owner=f"step {step.id}")]
        rules += [Rule(when & note.when) for note in step.notes]
        rules += [Rule(when & item.when) for item in step.evidence]
        rules += [Rule(when & lead.when) for lead in step.leads]
        rules += [Rule(one, number=due.reads) for due, one in firsts(step.deadlines, when)]
        for said in (step.fails, step.do, step.where):
            rules += [Rule(one) for _, one in firsts(said, when)]
        rules += [Rule(when & one.when) for one in step.outcomes]
        return rules


class Row:
    """One case of a first-match decision, and the ladder of steps it leads to.

    With `beside`, the plan also shows the path of the same case with these
    facts in place of the reader's: someone in danger still wants the money.
    """

    __slots__ = ("because", "beside", "id", "ref", "sources", "title", "uses", "when")

    def __init__(
        self,
        id: str,
        *,
        ref: str,
        when: Condition,
        title: T,
        because: T,
        steps: Sequence[Step | Use],
        sources: Sources = (),
        beside: Mapping[str, str] | None = None,
    ) -> None:
        self.id = id
        self.ref = ref
        self.when = when
        self.title = title
        self.because = because
        self.uses = tuple(use if isinstance(use, Use) else Use(use) for use in steps)
        self.sources = sources
        self.beside = dict(beside or {})


class Clash:
    """Two answers that cannot both be so; the page does not offer the second."""

    __slots__ = ("ref", "text", "when")

    def __init__(self, ref: str, text: T, *, when: Condition) -> None:
        self.ref = ref
        self.text = text
        self.when = when
