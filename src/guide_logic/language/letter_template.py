"""A letter is parts in both languages, filled from the case and from what the reader types.

A part is shown where its condition holds for what the reader *said*: what is not
known, or answered "not sure", is left out or left blank, never guessed.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property

from guide_logic.language.conditions import ALWAYS, NEVER, UNSURE, Condition, Value
from guide_logic.language.facts import Day, Entry, Fact, Typed
from guide_logic.language.sources import Source
from guide_logic.language.text import T
from guide_logic.quantities.dates import say_date

__all__ = [
    "BLANK",
    "CHRONOLOGY",
    "LOOKS",
    "TODAY",
    "Letter",
    "Paragraph",
    "Part",
    "Run",
    "Told",
    "clean",
]

BLANK = T(zh="＿＿＿＿", en="____")
"""What stands where the reader has not said anything."""

TODAY = "today"
"""The placeholder of the day on which the letter is made."""

CHRONOLOGY = "chronology"
"""The placeholder of what has happened, day by day; a part that names it needs it, too."""

LOOKS = ("title", "head", "line", "number", "sign")
"""How a part stands in the letter: its title, a heading, a line, a numbered one, the signature."""

Case = Mapping[str, Value]


class Told:
    """What has happened, as one paragraph, and the facts that it settles."""

    __slots__ = ("facts", "text")

    def __init__(self, text: T, facts: Iterable[str]) -> None:
        self.text = text
        self.facts = frozenset(facts)


class Part:
    """One paragraph, for some cases or for all.

    `unless` leaves it out where that is known to be so; `needs` where one of those
    fields is empty; `instead` where one of those is filled and its own are all empty, or is a
    fact that the chronology tells with its day.
    A sum of 0 counts as empty, and a numbered part that names one is left out.
    """

    __slots__ = ("instead", "look", "needs", "text", "unless", "when")

    def __init__(
        self,
        text: T,
        *,
        when: Condition = ALWAYS,
        unless: Condition = NEVER,
        needs: tuple[str, ...] = (),
        instead: tuple[str, ...] = (),
        look: str = "line",
    ) -> None:
        assert look in LOOKS, look
        self.text = text
        self.when = when
        self.unless = unless
        self.needs = needs
        self.instead = instead
        self.look = look

    @property
    def names(self) -> list[str]:
        """The placeholders, in the order of the Chinese text."""
        return [name for name, _ in _split(self.text.zh) if name]

    def blank(self, lang: str) -> str:
        """Return what the part says when nothing is filled in."""
        return "".join(
            BLANK.say(lang) if name else words for name, words in _split(self.text.say(lang))
        )

    def fits(self, known: Case) -> bool:
        """Return whether what the reader said calls for the part."""
        return self.when.holds(known) is True and self.unless.holds(known) is not True


class Run:
    """A piece of a paragraph: the author's words, the reader's, or a blank."""

    __slots__ = ("kind", "text")

    def __init__(self, kind: str, text: str) -> None:
        self.kind = kind  # "said", "given" or "blank"
        self.text = text


class Paragraph:
    """What one part says in a case: its look, its number if it has one, its runs."""

    __slots__ = ("look", "number", "runs")

    def __init__(self, look: str, runs: list[Run], number: int = 0) -> None:
        self.look = look
        self.runs = runs
        self.number = number

    @property
    def text(self) -> str:
        """The paragraph as plain text."""
        said = "".join(run.text for run in self.runs)
        return f"{self.number}. {said}" if self.number else said


class Letter:
    """Something to send: its parts, the fields it leaves to the reader, and when it is offered.

    It is offered where the plan has one of `steps` and `when` holds. `sends` is the
    language it is sent in; the other one says what it means. `note` tells the
    reader how to use it and is no part of it.
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
        sources: tuple[Source, ...] = (),
    ) -> None:
        self.id = id
        self.title = title
        self.note = note
        self.steps = steps
        self.parts = tuple(parts)
        self.when = when
        self.sends = sends
        self.sources = sources
        self._offered = fields

    @cached_property
    def fields(self) -> tuple[Entry, ...]:
        """What is left to the reader to type: the fields that a part has a place for."""
        used = {name for part in self.parts for name in (*part.names, *part.needs)}
        return tuple(field for field in self._offered if field.id in used)

    @cached_property
    def _kept(self) -> dict[str, Fact | Typed]:
        return {field.id: field.fact for field in self.fields}

    @property
    def means(self) -> str:
        """The language that says what the letter means."""
        return "en" if self.sends == "zh" else "zh"

    def asks(self, known: Case) -> list[Entry]:
        """Return the fields that a part which fits this case has a place for."""
        fitting = [part for part in self.parts if part.fits(known)]
        used = {name for part in fitting for name in (*part.names, *part.needs)}
        return [field for field in self.fields if field.id in used]

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

    def wrong(self, answers: Mapping[str, object], known: Case) -> dict[str, T]:
        """Return what is wrong with what the reader typed in the fields of this case."""
        _, problems = self.read(answers)
        return {one.id: problems[one.id] for one in self.asks(known) if one.id in problems}

    def filled(
        self,
        lang: str,
        facts: Mapping[str, Fact | Typed],
        known: Case,
        values: Mapping[str, Value],
        today: date,
        told: Told | None = None,
    ) -> list[Paragraph]:
        """Return the letter's paragraphs in a case, blanks where nothing is known.

        `told` is what has happened in it, with its days.
        """
        paragraphs: list[Paragraph] = []
        day = say_date(lang, today)
        number = 0
        happened = {CHRONOLOGY, *told.facts} if told else set()
        for part in self.parts:
            if not (part.fits(known) and self._wanted(part, values, happened)):
                continue
            text = part.text.say(lang).replace(f"{{{TODAY}}}", day)
            text = text.replace(f"{{{CHRONOLOGY}}}", told.text.say(lang) if told else "")
            runs = [
                self._run(lang, name, facts, known, values) if name else Run("said", words)
                for name, words in _split(text)
                if name or words
            ]
            number = number + 1 if part.look == "number" else 0
            paragraphs.append(Paragraph(part.look, runs, number))
        return paragraphs

    def _wanted(self, part: Part, values: Mapping[str, Value], happened: set[str]) -> bool:
        """Return whether what is typed or left empty, and what has happened, call for a part."""
        own = [name for name in part.names if name in self._kept]
        given = {name for name, value in values.items() if value != 0} | happened
        if any(name not in given for name in part.needs):
            return False
        if part.look == "number" and any(name in values and name not in given for name in own):
            return False
        return not (
            any(name in given for name in part.instead) and all(name not in given for name in own)
        )

    def _run(
        self,
        lang: str,
        name: str,
        facts: Mapping[str, Fact | Typed],
        known: Case,
        values: Mapping[str, Value],
    ) -> Run:
        entry = self._kept.get(name) or facts[name]
        value = values.get(name) if name in self._kept else known.get(name)
        if value is None or value == UNSURE:
            return Run("blank", BLANK.say(lang))
        return Run("given", clean(entry.name(lang, value)))

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
            for name in (*part.names, *part.needs, *part.instead):
                if name not in self._kept and name not in facts and name not in (TODAY, CHRONOLOGY):
                    yield f"letter {self.id} has no field {{{name}}}: add it, or drop the name"
            for fact in sorted((part.when.facts | part.unless.facts) - facts.keys()):
                yield f"letter {self.id} reads the fact {fact}, which no question sets"

    def texts(self) -> list[T]:
        """Return every text of the letter, with a blank for each placeholder."""
        found = [self.title, self.note]
        for field in self.fields:
            found += [field.label, *([field.hint] if field.hint else [])]
        return found + [T(zh=one.blank("zh"), en=one.blank("en")) for one in self.parts]


def _split(text: str) -> Iterator[tuple[str, str]]:
    """Yield ("", words) and (placeholder, "") in turn.

    >>> list(_split("Order {order_no} of"))
    [('', 'Order '), ('order_no', ''), ('', ' of')]
    """
    first, *rest = text.split("{")
    yield "", first
    for piece in rest:
        name, _, words = piece.partition("}")
        yield name, ""
        yield "", words


def clean(text: str) -> str:
    r"""Return words without the characters that no file may hold.

    >>> clean("a\x00b\ud800c\nd")
    'abc\nd'
    """
    return "".join(sign for sign in text if sign == "\n" or _printable(ord(sign)))


def _printable(code: int) -> bool:
    control = code < 0x20 or 0x7F <= code < 0xA0
    return not (control or 0xD800 <= code < 0xE000 or code & 0xFFFE == 0xFFFE)
