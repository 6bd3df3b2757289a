"""What a letter is made of: its parts as written, and the paragraphs they say in a case."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from guide_logic.language.conditions import ALWAYS, NEVER, Condition, Value
from guide_logic.language.entries import Day
from guide_logic.language.text import T

__all__ = ["BLANK", "LOOKS", "TODAY", "Case", "Paragraph", "Part", "Run", "clean", "split"]

BLANK = T(zh="＿＿＿＿", en="____")
"""What stands where the reader has not said anything."""

TODAY = "today"
"""The placeholder of the day on which the letter is made."""

LOOKS = ("title", "head", "line", "number", "sign", "list")
"""How a part stands in the letter: its title, a heading, a line, a numbered one, the
signature, a list."""

Case = Mapping[str, Value]


class Part:
    """One paragraph, for some cases or for all.

    `unless` leaves it out where that is known to be so; `needs` where one of those
    fields is empty, `lacks` where one of them is filled; `instead` where one of those
    is filled and its own are all empty. `picked` names the phrases of which one was
    taken in a field, "" for none yet. A sum of 0 counts as empty, and a numbered part
    that names one is left out. A "list" is one placeholder: a paragraph for each of
    what was worked out for it. A number of the law is that of the day on which the
    letter is written, or of the day `since` which the reader's own time runs.
    """

    __slots__ = (
        "instead",
        "lacks",
        "look",
        "names",
        "needs",
        "picked",
        "since",
        "text",
        "unless",
        "when",
    )
    names: list[str]
    """The placeholders, in the order of the Chinese text."""

    def __init__(
        self,
        text: T,
        *,
        when: Condition = ALWAYS,
        unless: Condition = NEVER,
        needs: tuple[str, ...] = (),
        lacks: tuple[str, ...] = (),
        picked: Mapping[str, tuple[str, ...]] | None = None,
        instead: tuple[str, ...] = (),
        since: Day | None = None,
        look: str = "line",
    ) -> None:
        assert look in LOOKS, look
        self.text = text
        self.names = [name for name, _ in split(text.zh) if name]
        self.when = when
        self.unless = unless
        self.needs = needs
        self.lacks = lacks
        self.picked = picked or {}
        self.instead = instead
        self.since = since
        self.look = look

    def on(self, known: Case, today: date) -> T:
        """Return its text by the law of its day; while that is not known, each value is said."""
        day = self.since.day(known.get(self.since.id)) if self.since else today
        return self.text.on(day) if day else self.text

    def blank(self, lang: str) -> str:
        """Return what the part says when nothing is filled in."""
        return "".join(
            BLANK.say(lang) if name else words for name, words in split(self.text.say(lang))
        )

    @property
    def reads(self) -> set[str]:
        """Every field that it stands or falls with, or has a place for."""
        return {*self.names, *self.needs, *self.lacks, *self.instead, *self.picked}

    def fits(self, known: Case) -> bool:
        """Return whether what the reader said calls for the part."""
        if self.when is not ALWAYS and self.when.holds(known) is not True:
            return False
        return self.unless is NEVER or self.unless.holds(known) is not True

    def taken(self, values: Case) -> bool:
        """Return whether the phrases that the reader took call for the part."""
        return all(values.get(field, "") in ids for field, ids in self.picked.items())

    def wanted(self, values: Case, given: Collection[str], own: list[str]) -> bool:
        """Return whether what is typed, or left empty, calls for it; `own` are its fields.

        `given` are the names of the values that are no sum of 0.
        """
        # Most parts ask for none of it, and each letter asks all of its parts.
        if self.picked and not self.taken(values):
            return False
        if self.needs and any(name not in given for name in self.needs):
            return False
        if self.lacks and any(name in given for name in self.lacks):
            return False
        if self.look == "number" and any(name in values and name not in given for name in own):
            return False
        return not self.instead or not (
            any(name in given for name in self.instead) and all(name not in given for name in own)
        )


class Run:
    """A piece of a paragraph: the author's words, the reader's, or a blank, of a `field`."""

    __slots__ = ("field", "kind", "text")

    def __init__(self, kind: str, text: str, field: str = "") -> None:
        self.kind = kind  # "said", "given" or "blank"
        self.text = text
        self.field = field


class Paragraph:
    """What one part says in a case: its look, its number if it has one, its runs.

    One of a list says which list it is of.
    """

    __slots__ = ("look", "number", "of", "runs")

    def __init__(self, look: str, runs: list[Run], number: int = 0, of: str = "") -> None:
        self.look = look
        self.runs = runs
        self.number = number
        self.of = of

    @property
    def text(self) -> str:
        """The paragraph as plain text."""
        said = "".join(run.text for run in self.runs)
        return f"{self.number}. {said}" if self.number else said


def split(text: str) -> Iterator[tuple[str, str]]:
    """Yield ("", words) and (placeholder, "") in turn.

    >>> list(split("Order {order_no} of"))
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
    if text.isprintable():  # nearly all words are; of the others, line ends and some spaces stay
        return text
    return "".join(sign for sign in text if sign == "\n" or _printable(ord(sign)))


def _printable(code: int) -> bool:
    control = code < 0x20 or 0x7F <= code < 0xA0
    return not (control or 0xD800 <= code < 0xE000 or code & 0xFFFE == 0xFFFE)
