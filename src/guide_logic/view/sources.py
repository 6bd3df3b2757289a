"""Where a plan and the whole guide come from, with dates and how sure."""

from collections.abc import Iterable
from datetime import date

from guide_logic.language.sources import Instrument, Source
from guide_logic.language.text import T
from guide_logic.planning.plan import Plan
from guide_logic.quantities.dates import read_date, say_date
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el

__all__ = ["SURE", "instrument_line", "say_day", "sources_of", "sources_view"]

SURE = {
    "full_text": T(zh="读过条文全文", en="full text read"),
    "secondary": T(
        zh="二手资料，以官方文本为准", en="from a secondary source: the official text decides"
    ),
    "practice": T(zh="通行做法，不是规定", en="common practice, not a rule"),
    "unchecked": T(
        zh="一般说法，没有找到出处，以实际页面或官方为准",
        en="commonly said, no source found: the page itself or the authority decides",
    ),
}
"""How a source is known, as readers are told."""


def sources_of(plan: Plan, lang: str) -> Node:
    """Return a plan's citations, those of one instrument together, in its own order."""
    ordered = sorted(plan.cited(), key=_place)
    lines = [
        plan.only_if(
            _line(one.cite(lang), one.instrument, SURE[one.sure].say(lang), plan.as_of, lang), one
        )
        for one in ordered
    ]
    return el("ul", {}, *lines)


def _place(source: Source) -> tuple[str, int]:
    return source.instrument.id, list(source.instrument.sources.values()).index(source)


def sources_view(instruments: Iterable[Instrument], as_of: date, lang: str) -> Node:
    """Return every instrument that guides cite, with the articles that were read."""
    lines = []
    for one in sorted(instruments, key=lambda one: one.name.say(lang)):
        more = _more(one, _grades(one.sources.values()), lang)
        lines.append(
            instrument_line(one.name.say(lang), one, one.sources.values(), as_of, lang, more)
        )
    return el("ul", {"class": "guide-rows guide-sources"}, *lines)


def instrument_line(
    said: str,
    instrument: Instrument,
    sources: Iterable[Source],
    as_of: date,
    lang: str,
    more: tuple[str, ...] = (),
) -> Node:
    """Return the line of an instrument, of which some sources are cited, and how sure they are."""
    grades = _grades(one for one in sources if one.instrument is instrument)
    sure = (SURE[grades[0]] if len(grades) == 1 else P.sure_differs).say(lang)
    return _line(said, instrument, sure, as_of, lang, more)


def _grades(sources: Iterable[Source]) -> list[str]:
    return list(dict.fromkeys(source.sure for source in sources))


def _line(
    heading: str,
    instrument: Instrument,
    sure: str,
    as_of: date,
    lang: str,
    more: tuple[str, ...] = (),
) -> Node:
    """Return one line; a source past its check-by date says so.

    With `more` it is an instrument's own, folded, which citations link to by its id: the
    theme opens what is linked to.
    """
    stale = as_of.isoformat() > instrument.check_by
    said = P.source_line.say(
        lang,
        version=instrument.version.say(lang),
        in_force=say_day(instrument.in_force, lang),
        sure=sure,
        checked=say_day(instrument.checked, lang),
    )
    ended = [P.ended.say(lang, day=say_day(instrument.ended, lang))] if instrument.ended else []
    hints = [el("span", {"class": "guide-hint"}, one) for one in (said, *ended, *more)]
    folded = el("details", {"id": instrument.id}, el("summary", {}, heading), *hints)
    return el(
        "li",
        {"class": "guide-source"},
        *([folded] if more else [el("strong", {}, heading), *hints]),
        el("em", {}, P.stale.say(lang, day=say_day(instrument.check_by, lang))) if stale else None,
    )


def _more(instrument: Instrument, grades: list[str], lang: str) -> tuple[str, ...]:
    """Return what was read, by how sure it is where that differs, and when to look again."""
    read = []
    for grade in grades:
        sources = [one for one in instrument.sources.values() if one.sure == grade]
        listed = P.listed.say(lang).join(one.article.say(lang) for one in sources)
        read.append(
            P.read.say(lang, articles=listed)
            if len(grades) == 1
            else P.read_as.say(lang, articles=listed, sure=SURE[grade].say(lang))
        )
    return (*read, P.check_by.say(lang, day=say_day(instrument.check_by, lang)))


def say_day(iso: str, lang: str) -> str:
    """Return an instrument's ISO date as a reader reads it."""
    said = _said.get((iso, lang))
    if said is None:
        day = read_date(iso)
        assert day is not None, iso
        said = _said[iso, lang] = say_date(lang, day)
    return said


_said: dict[tuple[str, str], str] = {}
"""Days of instruments as they were said: a plan has a hundred, and most are the same few."""
