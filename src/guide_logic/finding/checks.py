"""What is wrong with an author's words, each said with its mend."""

from collections.abc import Callable

from guide_logic.language.facts import Choice, Fact
from guide_logic.language.flow import Flow
from guide_logic.language.text import near
from guide_logic.language.words import FlowWords

__all__ = ["check_words"]


def check_words(flow: Flow, words: FlowWords, ways: Callable[[str], set[str]]) -> list[str]:
    """Return what is wrong with the words of a flow: unknown facts, a phrase with two meanings."""
    problems = []
    settable = {
        (fact, value)
        for question in flow.questions
        for field in question.asks
        if isinstance(field, Choice)
        for option in field.options
        for fact, value in option.sets.items()
    }
    for id, options in words.facts.items():
        fact = flow.facts.get(id)
        if not isinstance(fact, Fact):
            problems.append(f"flow {flow.id}: words for {id!r}: {near(id, flow.facts)}")
            continue
        meant: dict[str, str] = {}
        for option, one in options.items():
            if (id, option) not in settable:
                problems.append(f"flow {flow.id}: no question sets {id} to {option!r}")
            for said in sorted({way for phrase in one.says for way in ways(phrase)}):
                other = meant.setdefault(said, option)
                if other != option:
                    problems.append(
                        f"flow {flow.id}: {said!r} says that {id} is {other} and that it is "
                        f"{option}: leave it out of one of them"
                    )
    unknown = [id for id in words.counts if id not in flow.facts]
    return problems + [
        f"flow {flow.id}: words for {id!r}: {near(id, flow.facts)}" for id in unknown
    ]
