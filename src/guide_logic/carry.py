"""The address of the next guide, with the answers that it asks for too.

An answer is carried where the facts that it settles are known, with the same
options in the same words: an id alone could mean something else elsewhere.
What is private, and "not sure", is asked again.
"""

from guide_logic.conditions import UNSURE
from guide_logic.facts import Choice, Entry, Fact, Option
from guide_logic.flow import Flow
from guide_logic.interview import Interview, plain

__all__ = ["CARRIED", "fragment_for"]

CARRIED = "carried"
"""Where a reader arrives: the first question that is still open."""


def fragment_for(interview: Interview, target: Flow) -> str:
    """Return the fragment that opens `target` with what it shares with `interview`."""
    parts = [f"at={CARRIED}"]
    for question in target.questions:
        for field in question.asks:
            value = (
                _choice(interview, target, field)
                if isinstance(field, Choice)
                else _entry(interview, field)
            )
            if value:
                parts.append(f"{field.id}={plain(value)}")
    return f"{target.id}:{'&'.join(parts)}"


def _choice(interview: Interview, target: Flow, field: Choice) -> str:
    return next(
        (
            option.id
            for option in field.options
            if option.id != UNSURE and _means_the_same(interview, target, option)
        ),
        "",
    )


def _means_the_same(interview: Interview, target: Flow, option: Option) -> bool:
    for id, value in option.sets.items():
        here, there = interview.flow.facts.get(id), target.facts[id]
        if not isinstance(here, Fact) or not isinstance(there, Fact):
            return False
        said, meant = here.options.get(value), there.options.get(value)
        if said is None or meant is None or (said.zh, said.en) != (meant.zh, meant.en):
            return False
        if interview.known.get(id) != value:
            return False
    return True


def _entry(interview: Interview, field: Entry) -> str:
    here = interview.flow.facts.get(field.id)
    value = interview.known.get(field.id, UNSURE)
    if field.fact.private or type(here) is not type(field.fact) or value == UNSURE:
        return ""
    return str(value)
