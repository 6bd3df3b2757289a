"""Conditions in words, for outlines and reviewers; made from the facts' own labels."""

from guide_logic.conditions import ALWAYS, AtLeast, Condition, Is, Joined
from guide_logic.facts import Fact
from guide_logic.flow import Flow
from guide_logic.text import T

__all__ = ["words"]

_IS = T(zh="{fact}：{options}", en="{fact}: {options}")
_DAYS = T(zh="{fact}：{days} 天或更久", en="{fact}: {days} or more")
_FEWER = T(zh="{fact}：不到 {days} 天", en="{fact}: fewer than {days}")
_ALL = T(zh="；并且", en="; and ")
_ANY = T(zh="；或者", en="; or ")
_OR = T(zh="、", en=" / ")
_GROUP = T(zh="（{inside}）", en="({inside})")
_ALWAYS = T(zh="其他情况", en="every other case")


def words(flow: Flow, condition: Condition, lang: str) -> str:
    """Return a condition as a reader reads it, in the facts' own words."""
    if condition is ALWAYS:
        return _ALWAYS.say(lang)
    if isinstance(condition, Is):
        fact = flow.facts[condition.fact]
        assert isinstance(fact, Fact)
        options = [text.say(lang) for id, text in fact.options.items() if id in condition.options]
        return _IS.say(lang, fact=fact.label.say(lang), options=_OR.say(lang).join(options))
    if isinstance(condition, AtLeast):
        text = _DAYS if condition.reached else _FEWER
        return text.say(lang, fact=flow.facts[condition.fact].label.say(lang), days=condition.cut)
    assert isinstance(condition, Joined)
    taken_for_granted = _guards(flow, condition)
    parts = [
        _GROUP.say(lang, inside=words(flow, part, lang))
        if isinstance(part, Joined)
        else words(flow, part, lang)
        for part in condition.parts
        if part not in taken_for_granted
    ]
    return (_ALL if condition.how == "all" else _ANY).say(lang).join(parts)


def _guards(flow: Flow, condition: Joined) -> set[Condition]:
    """Return the parts that only say when another part's fact is asked at all."""
    guards: set[Condition] = set()
    for part in condition.parts if condition.how == "all" else ():
        fact = flow.facts[part.fact] if isinstance(part, Is) else None
        if isinstance(fact, Fact) and isinstance(fact.asked_when, Joined):
            guards.update(fact.asked_when.parts)
        if isinstance(fact, Fact):
            guards.add(fact.asked_when)
    return guards
