"""The address of the next guide, with the answers that it asks for too.

An answer is carried where the facts that it settles are known, with the same
options in the same words: an id alone could mean something else elsewhere.
What is private, and "not sure", is asked again.
"""

from guide_logic.language.conditions import UNSURE
from guide_logic.language.facts import Choice, Entry, Fact, Option
from guide_logic.language.flow import Flow
from guide_logic.planning.address import CARRIED, FROM, SAID
from guide_logic.planning.interview import Interview

__all__ = ["carried", "fragment_to"]


def fragment_to(interview: Interview, flow: str) -> str:
    """Return the fragment that opens the guide `flow` with the answers of `interview`.

    They are in the words of the guide they come from, which is named with them;
    the next one takes what it shares, so that a page loads no guide in vain.
    """
    _, _, given = interview.fragment(CARRIED).partition("&")
    return f"{flow}:at={CARRIED}&{FROM}={interview.flow.id}" + (f"&{given}" if given else "")


def carried(interview: Interview, target: Flow) -> dict[str, object]:
    """Return the answers, by field, that `target` shares with `interview`."""
    answers: dict[str, object] = {SAID: "-".join(interview.heard)} if interview.heard else {}
    for question in target.questions:
        for field in question.asks:
            value = (
                _choice(interview, target, field)
                if isinstance(field, Choice)
                else _entry(interview, field)
            )
            if value:
                answers[field.id] = value
    return answers


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
