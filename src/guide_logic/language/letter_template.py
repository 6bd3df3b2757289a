"""A letter is parts in both languages, filled from the case and from what the reader types.

A part is shown where its condition holds for what the reader *said*: what is not
known, or answered "not sure", is left out or left blank, never guessed.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property

from guide_logic.language.conditions import ALWAYS, UNSURE, Condition, Value
from guide_logic.language.facts import Day, Entry, Fact, Typed
from guide_logic.language.letter_parts import (
    BLANK,
    LOOKS,
    TODAY,
    Case,
    Paragraph,
    Part,
    Run,
    clean,
    split,
)
from guide_logic.language.picks import Pick, Suggestion
from guide_logic.language.sources import Source
from guide_logic.language.sums import Said
from guide_logic.language.text import T
from guide_logic.quantities.dates import say_date

__all__ = [
    "BLANK",
    "CHRONOLOGY",
    "EVIDENCE",
    "HEARD",
    "HOW",
    "LOOKS",
    "TODAY",
    "WORKED",
    "Letter",
    "Paragraph",
    "Part",
    "Run",
    "Told",
    "Worked",
    "clean",
    "listed",
]

CHRONOLOGY, EVIDENCE, HEARD, HOW = "chronology", "evidence", "heard", "how"
WORKED = frozenset({EVIDENCE, HEARD, HOW})
"""The placeholders that are worked out, beside what happened: the evidence at hand, what the
other side said with its answer, how the damages on top are counted."""


class Told:
    """What has happened, as one paragraph, and the facts that it settles."""

    __slots__ = ("facts", "text")

    def __init__(self, text: T, facts: Iterable[str]) -> None:
        self.text = text
        self.facts = frozenset(facts)


Worked = Mapping[str, Sequence[T | Said]]


def listed(name: str, worked: Worked, lang: str) -> list[Paragraph]:
    """Return a numbered paragraph for each of what was worked out for a list."""
    return [
        Paragraph("number", [Run("said", one.say(lang))], place, name)
        for place, one in enumerate(worked.get(name, ()), 1)
    ]


class Letter:
    """Something to send: its parts, the fields it leaves to the reader, and when it is offered.

    It is offered where the plan has one of `steps` and `when` holds. `sends` is the
    language it is sent in; the other one says what it means. `note` tells the
    reader how to use it and is no part of it. `to` is who gets it, by the id of a
    speaker; `suggests` fills fields from the case; `requires` names what the rules
    want in it, each with the fields that say it. One that `talks` is a message: it
    answers what its reader said, and tells of nobody else; one that `replies` is for when it
    has said something. One that is `bundled` goes to
    an office that wants everything in one file.
    """

    def __init__(
        self,
        id: str,
        *,
        title: T,
        note: T,
        steps: tuple[str, ...],
        fields: tuple[Entry, ...],
        parts: Iterable[Part],
        when: Condition = ALWAYS,
        sends: str = "zh",
        to: str = "",
        talks: bool = False,
        replies: bool = False,
        bundled: bool = False,
        suggests: tuple[Suggestion, ...] = (),
        requires: Mapping[T, tuple[str, ...]] | None = None,
        sources: tuple[Source, ...] = (),
    ) -> None:
        self.id = id
        self.title = title
        self.note = note
        self.steps = steps
        self.parts = tuple(parts)
        self.when = when
        self.sends = sends
        self.to = to
        self.talks = talks
        self.replies = replies
        self.bundled = bundled
        self.suggests = suggests
        self.requires = requires or {}
        self.sources = sources
        self._offered = fields

    @cached_property
    def fields(self) -> tuple[Entry, ...]:
        """What is left to the reader to type: the fields that a part has a place for."""
        used = {name for part in self.parts for name in part.reads}
        return tuple(field for field in self._offered if field.id in used)

    @cached_property
    def _kept(self) -> dict[str, Fact | Typed]:
        return {field.id: field.fact for field in self.fields}

    @cached_property
    def _own(self) -> list[tuple[Part, list[str]]]:
        """Each part with those of its placeholders that are fields of the letter."""
        return [(part, [name for name in part.names if name in self._kept]) for part in self.parts]

    @property
    def means(self) -> str:
        """The language that says what the letter means."""
        return "en" if self.sends == "zh" else "zh"

    def asks(self, known: Case, values: Case, worked: Collection[str] = ()) -> list[Entry]:
        """Return the fields that a part which fits this case has a place for, but what is known.

        `worked` names what is worked out in it, in the place of which nothing is asked.
        """
        used: set[str] = set()
        for part in self.parts:
            if part.fits(known) and not {*part.lacks} & {*worked}:
                used |= {*part.picked}
                if part.taken(values):
                    used |= {*part.names, *part.needs, *part.lacks}
        return [
            field
            for field in self.fields
            if field.id in used and known.get(field.id, UNSURE) == UNSURE
        ]

    def read(self, answers: Mapping[str, object]) -> tuple[dict[str, Value], dict[str, T]]:
        """Return what the reader typed, by field, and what is wrong with it."""
        values: dict[str, Value] = {}
        problems: dict[str, T] = {}
        for id, entry in self._kept.items():
            given = answers.get(id)
            if given is None or (isinstance(given, str) and not given.strip()):
                continue
            value = entry.read(given)
            if isinstance(value, T):
                problems[id] = value
            elif value != UNSURE:
                values[id] = value
        return values, problems

    def filled(
        self,
        lang: str,
        facts: Mapping[str, Fact | Typed],
        known: Case,
        values: Case,
        today: date,
        told: Told | None = None,
        worked: Worked | None = None,
    ) -> list[Paragraph]:
        """Return the letter's paragraphs in a case, blanks where nothing is known.

        `told` is what has happened in it, with its days; `worked` has what is worked out
        for the placeholders of lists, and of lines that need it.
        """
        paragraphs: list[Paragraph] = []
        worked = worked or {}
        day = say_date(lang, today)
        happened = {CHRONOLOGY, *told.facts} if told else set()
        there = {*happened, *(name for name, said in worked.items() if said)}
        found = {**values, **dict.fromkeys(there, "there")}
        given = {name for name, value in found.items() if value != 0}
        number = 0
        for part, own in self._own:
            if not part.fits(known) or not part.wanted(found, given, own):
                continue
            if part.look == "list":
                paragraphs += listed(part.names[0], worked, lang)
                continue
            text = part.on(known, today).say(lang).replace(f"{{{TODAY}}}", day)
            text = text.replace(f"{{{CHRONOLOGY}}}", told.text.say(lang) if told else "")
            runs = [
                self._run(lang, name, facts, known, values, worked) if name else Run("said", words)
                for name, words in split(text)
                if name or words
            ]
            number = number + 1 if part.look == "number" else 0
            paragraphs.append(Paragraph(part.look, runs, number))
        return paragraphs

    def _run(
        self,
        lang: str,
        name: str,
        facts: Mapping[str, Fact | Typed],
        known: Case,
        values: Case,
        worked: Worked,
    ) -> Run:
        if name in worked:
            between = "；" if lang == "zh" else "; "
            return Run("said", between.join(one.say(lang) for one in worked[name]))
        entry = self._kept.get(name) or facts[name]
        value = values.get(name) if name in self._kept else None
        if value is None or value == UNSURE:
            value = known.get(name)
        if value is None or value == UNSURE:
            return Run("blank", BLANK.say(lang), name)
        return Run("given", clean(entry.name(lang, value)), name if name in self._kept else "")

    def problems(self, facts: Mapping[str, Fact | Typed]) -> Iterator[str]:
        """Yield what is wrong with the letter as written, in a flow with these facts."""
        if not (self.id.isidentifier() and self.id.islower()):
            yield f"letter id {self.id!r} is not snake case: write it like demand_letter"
        for field in self.fields:
            if field.id in facts and facts[field.id] is not field.fact:
                yield f"letter {self.id}: field {field.id} is a fact of the flow: name it otherwise"
            if not (field.fact.private or isinstance(field.fact, Day)):
                yield f"letter {self.id}: field {field.id} is not private: take words or an amount"
        for part in self.parts:
            for name in sorted(part.reads - WORKED):
                if name not in self._kept and name not in facts and name not in (TODAY, CHRONOLOGY):
                    yield f"letter {self.id} has no field {{{name}}}: add it, or drop the name"
            for fact in sorted((part.when.facts | part.unless.facts) - facts.keys()):
                yield f"letter {self.id} reads the fact {fact}, which no question sets"

    def texts(self) -> list[T]:
        """Return every text of the letter, with a blank for each placeholder."""
        found = [self.title, self.note]
        for field in self.fields:
            found += [field.label, *([field.hint] if field.hint else [])]
            found += field.fact.texts() if isinstance(field.fact, Pick) else []
        return found + [T(zh=one.blank("zh"), en=one.blank("en")) for one in self.parts]
