"""Where a rule, a figure or a deadline comes from, and when to look again."""

__all__ = [
    "FULL_TEXT",
    "PRACTICE",
    "SECONDARY",
    "UNCHECKED",
    "Instrument",
    "Source",
    "SourceError",
    "articles",
    "together",
]

from collections.abc import Iterable, Mapping
from typing import NoReturn

from guide_logic.language.text import T

FULL_TEXT = "full_text"
SECONDARY = "secondary"
PRACTICE = "practice"
UNCHECKED = "unchecked"
"""How sure: read in full; a summary read; practice, not a rule; known, found in no source."""


_FIRST_READ = "2026-11-22"
"""The day on which most instruments were read: what says no other was read then."""


class SourceError(KeyError):
    """An article is cited that nobody has read; the message says which."""

    def __str__(self) -> str:
        return str(self.args[0])


class Source:
    """One citation: an instrument and its article, with dates (ISO), how sure, whom it binds."""

    __slots__ = ("article", "binds", "id", "instrument", "sure")

    def __init__(
        self, instrument: "Instrument", key: str, article: T, sure: str, binds: str
    ) -> None:
        self.id = f"{instrument.id}-{key}"
        self.instrument = instrument
        self.article = article
        self.sure = sure
        self.binds = binds

    def cite(self, lang: str) -> str:
        """Return the citation as a reader reads it."""
        name, article = self.instrument.name.say(lang), self.article.say(lang)
        return f"《{name}》{article}" if lang == "zh" else f"{name}, {article}"

    def __iter__(self) -> NoReturn:
        """Raise `SourceError`: one source stands where a tuple of them is wanted."""
        raise SourceError(f"{self.id} stands alone: write sources=({self.id},) with the comma")


class Instrument:
    """A law, a rule or a practice: version, in force from, checked on, check by (ISO).

    `ended` is the first day on which it is no longer in force, where nothing took its place:
    what its figures say of a later case is gone with it.
    `articles` lists what has been read, as `{key: (zh, en)}`; `sure` says how
    surely, `weaker` lists the keys known from a summary only, and `unchecked`
    those commonly said that no source was found for. `binds` names those whom it binds
    alone, such as "traders"; where only some articles do, `{"traders": articles(20)}`. A flow says
    in which of its cases they are there (`Flow.binding`); in others no objection cites it.
    """

    __slots__ = (
        "check_by",
        "checked",
        "ended",
        "id",
        "in_force",
        "name",
        "sources",
        "version",
    )

    def __init__(
        self,
        id: str,
        name: T,
        *,
        version: T,
        in_force: str,
        articles: dict[str, tuple[str, str]],
        sure: str = FULL_TEXT,
        weaker: tuple[str, ...] = (),
        unchecked: tuple[str, ...] = (),
        binds: str | Mapping[str, Iterable[str]] = "",
        checked: str = "",
        check_by: str = "2027-11-22",
        ended: str = "",
    ) -> None:
        if not checked and in_force > _FIRST_READ:
            raise SourceError(
                f"{id}: write checked=, the day on which you read it, and check_by=, by when "
                f"to read it again: only what was in force on {_FIRST_READ} may leave them out"
            )
        self.id = id
        self.name = name
        self.version = version
        self.in_force = in_force
        self.checked = checked or _FIRST_READ
        self.ended = ended
        self.check_by = check_by
        grades = dict.fromkeys(weaker, SECONDARY) | dict.fromkeys(unchecked, UNCHECKED)
        if unknown := grades.keys() - articles.keys():
            raise SourceError(f"{id}: {', '.join(sorted(unknown))} graded, but not in articles=")
        whom = {binds: articles} if isinstance(binds, str) else binds
        bound = {key: those for those, keys in whom.items() for key in keys}
        if unknown := bound.keys() - articles.keys():
            raise SourceError(f"{id}: {', '.join(sorted(unknown))} binds, but not in articles=")
        self.sources = {
            key: Source(self, key, T(zh=zh, en=en), grades.get(key, sure), bound.get(key, ""))
            for key, (zh, en) in articles.items()
        }

    def __getitem__(self, article: int | str) -> Source:
        """Return the citation of an article; raise `SourceError` for one not read."""
        source = self.sources.get(str(article))
        if source is None:
            raise SourceError(
                f"{self.id}[{article!r}] is not among the articles read "
                f"({', '.join(self.sources)}): add it to its instrument with its source"
            )
        return source


def articles(*numbers: int) -> dict[str, tuple[str, str]]:
    """Return plain articles by number.

    >>> articles(20)
    {'20': ('第20条', 'art. 20')}
    """
    return {str(number): (f"第{number}条", f"art. {number}") for number in numbers}


def together(sources: Iterable[Source], lang: str) -> list[tuple[Instrument, str]]:
    """Return each instrument once, with one citation of all its articles."""
    cited: dict[str, list[Source]] = {}
    for source in sources:
        cited.setdefault(source.instrument.id, []).append(source)
    comma = "、" if lang == "zh" else ", "
    return [
        (
            first.instrument,
            comma.join([first.cite(lang), *(one.article.say(lang) for one in others)]),
        )
        for first, *others in cited.values()
    ]
