"""What a plan collects: each thing stands in the plan of every case in which it holds.

A kind of thing is a class: its names, its heading and what its texts are. `KINDS`
in kinds.py lists them; plan, proof, head start, JSON, text and page read that list.
"""

from collections.abc import Sequence

from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.facts import Fact
from guide_logic.language.rules import Conditional, Rule
from guide_logic.language.sources import Source
from guide_logic.language.text import T

__all__ = ["Burden", "Done", "Evidence", "Lead", "Note", "Sources", "Thing", "Warn", "as_notes"]

Sources = tuple[Source, ...]


class Note(Conditional):
    """A sentence that is said in some cases only."""

    __slots__ = ("sources", "text", "when")

    def __init__(self, when: Condition, text: T, *, sources: Sources = ()) -> None:
        self.when = when
        self.text = text
        self.sources = sources


def as_notes(said: T | tuple[Note, ...]) -> tuple[Note, ...]:
    """Return what is said by case as it is, and one sentence as said in every case."""
    return (Note(ALWAYS, said),) if isinstance(said, T) else said


class Thing(Conditional):
    """One thing that a plan collects: `kind` names it in a proof, `plural` in a flow and in JSON.

    One that is `sourced` says what it rests on; what only points elsewhere does not.
    One that is `placed` has a place of its own in every view, others are listed as they are;
    one that `cites_itself` shows its sources there, and not among those of the plan.
    """

    __slots__ = ()
    kind: str
    plural: str
    heading: T
    sourced = True
    placed = False
    cites_itself = False
    id: str
    text: T
    sources: Sources = ()
    facts: tuple[Fact, ...] = ()
    """Facts that come with it, which no question sets."""
    says: tuple[Note, ...] = ()
    """What is said with it: of these notes the first that holds."""

    @property
    def rules(self) -> list[Rule]:
        """What is read on the way to it."""
        return [Rule(self.when, owner=f"{self.kind} {self.id}")]

    @property
    def reads(self) -> tuple[str, ...]:
        """The ids of the amounts that it is worked out from, where it holds."""
        return ()

    def texts(self) -> Sequence[T]:
        """Return every sentence it may say."""
        return (self.text,)

    def data(self, lang: str) -> dict[str, object]:
        """Return what it is as plain data, its sources left out."""
        return {"id": self.id, "text": self.text.say(lang)}


class Evidence(Thing):
    """Something to have in hand; `grade` is needed, helpful or rarely (needed).

    What is `fleeting` is saved before anything else: the other side can change it.
    What its text says after a colon or semicolon is how to keep it, and what has to show.
    """

    __slots__ = ("fleeting", "grade", "id", "sources", "text", "when")
    kind, plural = "evidence", "evidence"
    placed = True
    heading = T(zh="要准备的证据", en="Evidence to have ready")

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

    @property
    def named(self) -> T:
        """What it is, as a letter that its reader signs lists it.

        >>> text = T(zh="你的样品：先不退回", en="Your sample; do not send it back")
        >>> Evidence("sample", text).named.say("zh")
        '我的样品'
        """
        chinese, english = self.text.zh, self.text.en
        for stop in ("：", "；", "，要"):
            chinese = chinese.partition(stop)[0]
        for stop in (": ", "; "):
            english = english.partition(stop)[0]
        return T(zh=chinese.replace("你", "我"), en=english)

    def data(self, lang: str) -> dict[str, object]:
        """Return what it is as plain data, its sources left out."""
        return {**super().data(lang), "grade": self.grade, "fleeting": self.fleeting}


class Warn(Thing):
    """What not to do, or what to know before anything else."""

    __slots__ = ("id", "sources", "text", "when")
    kind, plural = "warning", "warnings"
    placed = True
    heading = T(zh="注意，别踩坑", en="Take care")

    def __init__(
        self, id: str, text: T, *, when: Condition = ALWAYS, sources: Sources = ()
    ) -> None:
        self.id = id
        self.text = text
        self.when = when
        self.sources = sources


class Burden(Thing):
    """Who has to prove a point first; `who` is "you" or "other"."""

    __slots__ = ("id", "sources", "text", "when", "who")
    kind, plural = "burden", "burdens"
    placed = True
    heading = T(zh="谁来证明", en="Who has to prove it")

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

    def data(self, lang: str) -> dict[str, object]:
        """Return what it is as plain data, its sources left out."""
        return {**super().data(lang), "who": self.who}


class Done(Thing):
    """A step of the ladder that the reader's answers show to be taken already."""

    __slots__ = ("id", "text", "when")
    kind, plural = "done", "done"
    placed = True
    sourced = False
    heading = T(zh="已做", en="Done")

    def __init__(self, id: str, text: T, *, when: Condition) -> None:
        self.id = id
        self.text = text
        self.when = when


class Lead(Thing):
    """The next guide that a reader needs, by the id of its flow, and why."""

    __slots__ = ("flow", "text", "when")
    kind, plural = "lead", "leads"
    placed = True
    heading = T(zh="另外几个向导，你的回答会带过去", en="Other guides; your answers come along")

    def __init__(self, flow: str, text: T, *, when: Condition = ALWAYS) -> None:
        self.flow = flow
        self.text = text
        self.when = when

    @property
    def id(self) -> str:  # type: ignore[override]
        """The id of the flow it leads to, which a plan names once."""
        return self.flow

    def data(self, lang: str) -> dict[str, object]:
        """Return what it is as plain data."""
        return {"flow": self.flow, "text": self.text.say(lang)}
