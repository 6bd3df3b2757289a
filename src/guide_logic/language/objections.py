"""What the other side says to be rid of a complaint, what is true of it, and what to answer."""

from collections.abc import Iterable, Mapping, Sequence

from guide_logic.language.conditions import ALWAYS, NEVER, Condition
from guide_logic.language.facts import Fact
from guide_logic.language.rules import Rule, firsts
from guide_logic.language.sources import Source
from guide_logic.language.text import T
from guide_logic.language.things import Note, Sources, Thing, as_notes

__all__ = ["OFTEN", "RARELY", "SOMETIMES", "Objection", "Speaker", "said"]

OFTEN, SOMETIMES, RARELY = range(3)
"""How often a sentence is heard, by which those that nobody has told of are ordered."""

_YES, _NO = T(zh="说过", en="Said"), T(zh="没说过", en="Not said")


def said(id: str) -> str:
    """Return the id of the fact that an objection has been heard.

    >>> said("opened")
    'said_opened'
    """
    return f"said_{id}"


class Speaker:
    """Who says it, such as the seller or 12315, and the language they are written to in.

    What somebody says who is no `party` to the dispute is answered to them alone.
    """

    __slots__ = ("id", "name", "party", "reads")

    def __init__(self, id: str, name: T, *, reads: str = "zh", party: bool = True) -> None:
        self.id = id
        self.name = name
        self.reads = reads
        self.party = party


class Objection(Thing):
    """A sentence of the other side, and the answer to it.

    `truth` is what is so, and `under` what is so besides under a source that binds in
    some cases only; `answer` is what to write back: the first note that holds.
    `holds` says what must be so for the answer to stand, `right` what is so when they
    are right. `others` are answers for what no question asks, each with its case in
    words. It stands in a plan where `when` holds and `unless` does not; for its sake
    nothing is asked.
    """

    __slots__ = (
        "answer",
        "by",
        "holds",
        "id",
        "likely",
        "others",
        "right",
        "said",
        "sources",
        "truth",
        "under",
        "unless",
        "when",
    )
    kind, plural = "objection", "objections"
    placed = True
    cites_itself = True
    heading = T(zh="对方说了什么？", en="What did they say?")

    def __init__(
        self,
        id: str,
        *,
        said: T,
        truth: T,
        under: Mapping[Source, T] | None = None,
        answer: T | tuple[Note, ...],
        holds: T,
        right: T,
        by: Speaker,
        likely: int = SOMETIMES,
        others: Mapping[T, T] | None = None,
        when: Condition = ALWAYS,
        unless: Condition = NEVER,
        sources: Sources = (),
    ) -> None:
        self.id = id
        self.said = said
        self.truth = truth
        self.under = dict(under or {})
        self.answer = as_notes(answer)
        self.holds = holds
        self.right = right
        self.by = by
        self.likely = likely
        self.others = dict(others or {})
        self.unless = unless
        self.when = when & ~unless
        self.sources = (*sources, *(source for source in self.under if source not in sources))

    def if_(
        self,
        when: Condition = ALWAYS,
        *,
        unless: Condition = NEVER,
        answers: Mapping[Condition, T] | None = None,
    ) -> "Objection":
        """Return it for the cases of a flow; `answers` come first where theirs holds."""
        first = tuple(Note(holds, said) for holds, said in (answers or {}).items())
        return Objection(
            self.id,
            said=self.said,
            truth=self.truth,
            under=self.under,
            answer=first + self.answer,
            holds=self.holds,
            right=self.right,
            by=self.by,
            likely=self.likely,
            others=self.others,
            when=when,
            unless=unless,
            sources=self.sources,
        )

    @property
    def text(self) -> T:  # type: ignore[override]
        """The sentence itself."""
        return self.said

    @property
    def facts(self) -> tuple[Fact, ...]:  # type: ignore[override]
        """Whether the other side has said it: no question asks, the reader tells it unasked."""
        options = {"yes": _YES, "no": _NO}
        return (Fact(said(self.id), self.said, options, unsure="no", optional=True),)

    @property
    def says(self) -> tuple[Note, ...]:  # type: ignore[override]
        """The answers, of which the first that holds is given."""
        return self.answer

    @property
    def rules(self) -> list[Rule]:
        """What is read on the way to it, and to each of its answers; nothing is asked for it."""
        rules = [Rule(self.when, owner=f"objection {self.id}", asks=False)]
        answers = firsts(self.answer, self.when) if len(self.answer) > 1 else ()
        for place, (_, first) in enumerate(answers, 1):
            rules.append(Rule(first, owner=f"answer {self.id}.{place}", asks=False))
        return rules

    def texts(self) -> Sequence[T]:
        """Return every sentence it may say."""
        answers = [note.text for note in self.answer]
        others = [text for pair in self.others.items() for text in pair]
        true = (self.truth, *self.under.values())
        return (self.said, *true, *answers, *others, self.holds, self.right, self.by.name)

    def so(self, bound: Iterable[Source], lang: str) -> str:
        """Return what is true of it where some sources bind somebody."""
        there = [source.id for source in bound]
        true = [self.truth, *(text for source, text in self.under.items() if source.id in there)]
        return ("" if lang == "zh" else " ").join(text.say(lang) for text in true)

    def data(self, lang: str) -> dict[str, object]:
        """Return what it is as plain data; its truth, answer and sources are by the case."""
        return {
            **super().data(lang),
            "by": self.by.id,
            "others": [
                {"when": case.say(lang), "answer": text.say(lang)}
                for case, text in self.others.items()
            ],
            "holds": self.holds.say(lang),
            "right": self.right.say(lang),
        }
