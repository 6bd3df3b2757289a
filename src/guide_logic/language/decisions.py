"""What the guide answers with: steps in rows, claims, warnings and evidence.

Two kinds of decision: a tuple of `Row`s, of which the first that matches is
the case (first match), and tuples of things with a `when`, of which all that
match apply (collect).
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from guide_logic.language.conditions import ALWAYS, Condition, Value
from guide_logic.language.facts import Days
from guide_logic.language.sources import Source
from guide_logic.language.sums import Sum
from guide_logic.language.text import T
from guide_logic.language.time_limits import Term

__all__ = [
    "Burden",
    "Channel",
    "Claim",
    "Clash",
    "Deadline",
    "Done",
    "Evidence",
    "Lead",
    "Note",
    "Part",
    "Row",
    "Rule",
    "Step",
    "Use",
    "Warn",
    "firsts",
]

Sources = tuple[Source, ...]


class Channel:
    """Who handles a step, such as the platform, 12315, the police or a court."""

    __slots__ = ("id", "name")

    def __init__(self, id: str, name: T) -> None:
        self.id = id
        self.name = name


class Deadline:
    """By when: a sentence, and where it can be counted, calendar days from a day.

    `days` counts from today, or from the day that lies `since` days back. A `term`
    works the day out instead, from the day that the reader knows.
    """

    __slots__ = ("days", "since", "sources", "term", "text", "when")

    def __init__(
        self,
        text: T,
        *,
        days: int | None = None,
        since: Days | None = None,
        term: Term | None = None,
        when: Condition = ALWAYS,
        sources: Sources = (),
    ) -> None:
        self.text = text
        self.days = days
        self.since = since
        self.term = term
        self.when = when
        self.sources = (*sources, *(term.sources if term else ()))

    @property
    def reads(self) -> str:
        """The id of the day or the number it is counted from, or ""."""
        since = self.term.trigger if self.term else self.since
        return since.id if since else ""


class Evidence:
    """Something to have in hand; `grade` is needed, helpful or rarely (needed).

    What is `fleeting` is saved before anything else: the other side can change it.
    """

    __slots__ = ("fleeting", "grade", "id", "sources", "text", "when")

    def __init__(
        self,
        id: str,
        text: T,
        *,
        when: Condition = ALWAYS,
        grade: str = "needed",
        fleeting: bool = False,
        sources: Sources = (),
    ) -> None:
        self.id = id
        self.text = text
        self.when = when
        self.grade = grade
        self.fleeting = fleeting
        self.sources = sources


class Note:
    """A sentence that a step says in some cases only."""

    __slots__ = ("sources", "text", "when")

    def __init__(self, when: Condition, text: T, *, sources: Sources = ()) -> None:
        self.when = when
        self.text = text
        self.sources = sources


def firsts[Said: (Deadline, Note)](
    said: Iterable[Said], when: Condition = ALWAYS, given: Mapping[str, Value] | None = None
) -> Iterator[tuple[Said, Condition]]:
    """Yield each of some things, and when it is the first of them that holds."""
    for one in said:
        holds = one.when.given(given or {})
        yield one, when & holds
        when &= ~holds


class Step:
    """One rung: channel, what to do, by when, with what, how long, and if it fails.

    `ref` is its code in the decision table. The first deadline whose `when`
    holds is the step's, and so is the first note of `fails`, one of which always
    holds; notes that hold are added to its text.
    """

    __slots__ = (
        "channel",
        "deadlines",
        "evidence",
        "fails",
        "id",
        "leads",
        "notes",
        "ref",
        "sources",
        "takes",
        "text",
        "title",
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
        takes: T | None = None,
        evidence: tuple[Evidence, ...] = (),
        notes: tuple[Note, ...] = (),
        leads: "tuple[Lead, ...]" = (),
        sources: Sources = (),
    ) -> None:
        self.id = id
        self.ref = ref
        self.channel = channel
        self.title = title
        self.text = text
        self.deadlines = deadlines
        self.fails = (Note(ALWAYS, fails),) if isinstance(fails, T) else fails
        self.takes = takes
        self.evidence = evidence
        self.notes = notes
        self.leads = leads
        self.sources = sources

    def if_(self, when: Condition) -> "Use":
        """Return the step for the cases where `when` holds."""
        return Use(self, when)


class Rule:
    """A condition that is read on the way to a plan, and the number read where it holds.

    `owner` names what stands in the plan when it holds, such as "step keep_evidence".
    """

    __slots__ = ("number", "owner", "when")

    def __init__(self, when: Condition, *, owner: str = "", number: str = "") -> None:
        self.when = when
        self.owner = owner
        self.number = number


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
        rules += [Rule(one) for _, one in firsts(step.fails, when)]
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
        steps: list[Step | Use],
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


class Part:
    """A part of what a reader asks for in all; of the claims for it only the highest counts.

    One that is `extra` comes on top of what was lost, so the total says it apart.
    """

    __slots__ = ("extra", "id", "name")

    def __init__(self, id: str, name: T, *, extra: bool = False) -> None:
        self.id = id
        self.name = name
        self.extra = extra


class Claim:
    """Money or performance that may be asked for; `sum` works it out line by line.

    `otherwise` says why it may not be asked for: of its notes the first that holds.
    One with a `part` is added up with the claims for other parts, and is an
    alternative to those for the same part.
    """

    def __init__(
        self,
        id: str,
        text: T,
        *,
        when: Condition,
        name: T | None = None,
        sum: Sum | None = None,
        part: Part | None = None,
        otherwise: tuple[Note, ...] = (),
        sources: Sources = (),
    ) -> None:
        self.id = id
        self.text = text
        self.name = name
        self.when = when
        self.sum = sum
        self.part = part
        self.otherwise = otherwise
        self.sources = sources

    @cached_property
    def rules(self) -> list[Rule]:
        """What is read on the way to the claim, or to why there is none."""
        rules = [Rule(self.when, owner=f"claim {self.id}")]
        left = ~self.when
        for place, note in enumerate(self.otherwise, 1):
            rules.append(Rule(left & note.when, owner=f"reason {self.id}.{place}"))
            left &= ~note.when
        return rules


class Warn:
    """What not to do, or what to know before anything else."""

    __slots__ = ("id", "sources", "text", "when")

    def __init__(
        self, id: str, text: T, *, when: Condition = ALWAYS, sources: Sources = ()
    ) -> None:
        self.id = id
        self.text = text
        self.when = when
        self.sources = sources


class Clash:
    """Two answers that cannot both be so; the page does not offer the second."""

    __slots__ = ("ref", "text", "when")

    def __init__(self, ref: str, text: T, *, when: Condition) -> None:
        self.ref = ref
        self.text = text
        self.when = when


class Burden:
    """Who has to prove a point first; `who` is "you" or "other"."""

    __slots__ = ("id", "sources", "text", "when", "who")

    def __init__(
        self, id: str, text: T, *, who: str, when: Condition, sources: Sources = ()
    ) -> None:
        if who not in ("you", "other"):
            raise ValueError(f'burden {id}: who={who!r} is neither "you" nor "other"')
        self.id = id
        self.text = text
        self.who = who
        self.when = when
        self.sources = sources


class Done:
    """A rung of the ladder that the reader's answers show to be taken already."""

    __slots__ = ("id", "text", "when")

    def __init__(self, id: str, text: T, *, when: Condition) -> None:
        self.id = id
        self.text = text
        self.when = when


class Lead:
    """The next guide that a reader needs, by the id of its flow, and why."""

    __slots__ = ("flow", "text", "when")

    def __init__(self, flow: str, text: T, *, when: Condition = ALWAYS) -> None:
        self.flow = flow
        self.text = text
        self.when = when
