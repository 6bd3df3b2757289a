"""Whether what is answered in a case rests on what binds somebody there.

A law for traders says nothing of a private seller, nor the rules of one platform of an
order on another. An objection leaves such sources out (`Plan.binding`), so that it must
keep one in every case in which it is shown; and what a reader sends, as an answer or in a
letter, must name no article that binds nobody there.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from guide_logic.analysis.written import written_in
from guide_logic.language.conditions import ALWAYS, NEVER, AtLeast, Condition, Is, Joined, Value
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import KINDS
from guide_logic.language.objections import Objection
from guide_logic.language.rules import firsts
from guide_logic.language.sources import Instrument, Source
from guide_logic.language.text import T, near

__all__ = ["check_binding", "check_bound", "cited_in", "some_case"]


class _Sent(NamedTuple):
    """A sentence that a reader sends, of what, and when."""

    owner: str
    when: Condition
    text: T


def check_binding(flow: Flow) -> list[str]:
    """Return what rests on nothing in some case, or has a law sent that is not for the case."""
    problems = [*_without_source(flow), *_named_in_vain(flow), *_unread(flow)]
    return [f"flow {flow.id}: {problem}" for problem in dict.fromkeys(problems)]


def _without_source(flow: Flow) -> Iterator[str]:
    for one in flow[Objection]:
        case = some_case(one.when & ~flow.binds(one.sources)) if one.sources else None
        if case is not None:
            cited = ", ".join(f"{source.id} binds {source.binds}" for source in one.sources)
            yield (
                f"{written_in(one.said)}objection {one.id} cites nothing in the case {_told(case)} "
                f"({cited}): add a source that binds there, or narrow its when="
            )


def _named_in_vain(flow: Flow) -> Iterator[str]:
    instruments = cited_in(flow)
    for sent in _all_sent(flow):
        for source in _named(sent.text.zh, instruments):
            case = some_case(sent.when & ~flow.binds([source]))
            if case is not None:
                yield (
                    f"{written_in(sent.text)}{sent.owner} has its reader send a sentence that "
                    f"names {source.id}, which binds nobody in the case {_told(case)}: "
                    "let another sentence be sent there"
                )


def check_bound(flow: Flow, instruments: Iterable[Instrument]) -> list[str]:
    """Return whom a flow says to be there, though no source of any instrument binds them."""
    binds = {source.binds for one in instruments for source in one.sources.values()}
    known = sorted(binds - {""})
    return [
        f"flow {flow.id}: binding= names {those!r}, whom no source binds: {near(those, known)}"
        for those in flow.binding
        if those not in known
    ]


def _unread(flow: Flow) -> Iterator[str]:
    """Yield what has its reader name an article that nobody has read."""
    sent_out = [*_all_sent(flow)]
    for instrument in cited_in(flow):
        read = {said for one in instrument.sources.values() for said in _articles(one.article.zh)}
        for sent in sent_out:
            for number in _numbers(sent.text.zh, instrument):
                if number not in read:
                    yield (
                        f"{written_in(sent.text)}{sent.owner} has its reader name article {number} "
                        f"of {instrument.id}, which is none of its articles= : read it and add it"
                    )


def cited_in(flow: Flow) -> list[Instrument]:
    """Return each instrument that a flow cites somewhere."""
    cited = [source for row in flow.rows for source in row.sources]
    cited += [source for step in flow.steps.values() for source in step.sources]
    cited += [source for letter in flow.letters for source in letter.sources]
    cited += [source for kind in KINDS for one in flow[kind] for source in one.sources]
    for step in flow.steps.values():
        cited += [source for one in step.deadlines for source in one.sources]
        cited += [source for one in step.evidence for source in one.sources]
        cited += [source for one in (*step.notes, *step.fails) for source in one.sources]
    cited += [source for term in flow.calendar for source in term.sources]
    return list({one.instrument.id: one.instrument for one in cited}.values())


def _named(text: str, instruments: list[Instrument]) -> Iterator[Source]:
    """Yield the articles that a Chinese sentence names, right after their law: 《…》第44条."""
    for instrument in instruments:
        for articles in _lists(text, instrument):
            numbers = _NUMBER.findall(articles)
            for key, source in instrument.sources.items():
                number = key.partition("-")[0]
                if not numbers or number in numbers or _in_chinese(number) in numbers:
                    yield source


_NUMBER = re.compile("第([^第条]+)条")


def _lists(text: str, instrument: Instrument) -> list[str]:
    """Return the articles named after a law each time it is named, "" where none is."""
    return re.findall(f"《{instrument.name.zh}》((?:[、和]?第[^第条]+条)*)", text)


def _numbers(text: str, instrument: Instrument) -> list[str]:
    return [one for articles in _lists(text, instrument) for one in _NUMBER.findall(articles)]


def _articles(cited: str) -> Iterator[str]:
    """Yield the number of each article that a citation covers, in digits and in Chinese.

    >>> [*_articles("第5、24条")], [*_articles("第615至617条")][2:4]
    (['5', '五', '24', '二十四'], ['616', '六百一十六'])
    """
    for first, last in re.findall(r"(?<!\d)(\d{1,4})(?:至(\d{1,4}))?(?!\d)", cited):
        for number in range(int(first), int(last or first) + 1):
            yield from (str(number), _in_chinese(str(number)))


def _in_chinese(number: str) -> str:
    """Return the number of an article as laws write it.

    >>> _in_chinese("44"), _in_chinese("20"), _in_chinese("18"), _in_chinese("563")
    ('四十四', '二十', '十八', '五百六十三')
    """
    said = ""
    for place, digit in enumerate(reversed(number)):
        if digit.isdigit() and digit != "0":
            said = _DIGITS[int(digit)] + _PLACES[place] + said
        elif digit.isdigit() and said and not said.startswith(_DIGITS[0]):
            said = _DIGITS[0] + said
    return said.removeprefix("一") if said.startswith("一十") else said


_DIGITS, _PLACES = "零一二三四五六七八九", ("", "十", "百", "千")


def _all_sent(flow: Flow) -> Iterator[_Sent]:
    for one in flow[Objection]:
        for note, first in firsts(one.answer, one.when):
            yield _Sent(f"objection {one.id}", first, note.text)
    for letter in flow.letters:
        stands = NEVER
        for when in _steps_stand(flow, letter.steps):
            stands |= when
        for part in letter.parts:
            when = stands & letter.when & part.when & ~part.unless
            yield _Sent(f"letter {letter.id}", when, part.text)


def _steps_stand(flow: Flow, steps: tuple[str, ...]) -> Iterator[Condition]:
    for row in flow.rows:
        yield from (row.when & use.when for use in row.uses if use.step.id in steps)
    yield from (use.when for use in flow.alongside if use.step.id in steps)


def some_case(when: Condition) -> dict[str, Value] | None:
    """Return facts under which a condition holds, or None if there are none.

    Each of its facts is tried with each value, so that None is a proof.
    """
    return _some_case(when, set())


def _some_case(when: Condition, never: set[Condition]) -> dict[str, Value] | None:
    """Return such facts; what is left of a condition and can `never` hold is tried once."""
    if when is NEVER or when in never:
        return None
    if when is ALWAYS:
        return {}
    fact = min(when.facts)
    for value in dict.fromkeys(_values(when, fact)):
        case = _some_case(when.given({fact: value}), never)
        if case is not None:
            return {fact: value, **case}
    never.add(when)
    return None


def _values(when: Condition, fact: str) -> Iterator[Value]:
    """Yield the values of a fact that a condition tells from others."""
    if isinstance(when, Is):
        yield from sorted(when.domain)
    elif isinstance(when, AtLeast):
        yield from (when.cut - 1, when.cut)
    elif isinstance(when, Joined):
        for part in when.parts:
            if fact in part.facts:
                yield from _values(part, fact)


def _told(case: Mapping[str, Value]) -> str:
    return ", ".join(f"{fact}={value}" for fact, value in case.items())
