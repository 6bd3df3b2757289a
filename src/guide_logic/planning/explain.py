"""Why a plan is what it is: conditions in words, and which answer would change it."""

from guide_logic.language.conditions import ALWAYS, UNSURE, AtLeast, Condition, Is, Joined, Value
from guide_logic.language.decisions import PREPARE, Row
from guide_logic.language.facts import Choice, Fact, Option, Question
from guide_logic.language.flow import Case, Flow
from guide_logic.language.text import T
from guide_logic.planning.cases import offers, row_of
from guide_logic.planning.interview import Interview

__all__ = ["assumed", "other_paths", "table_of", "words"]

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


def assumed(flow: Flow, known: Case) -> list[Fact]:
    """Return the facts that were not sure, and that would lead to another move if they were.

    Each counts as its careful option; another one would change the row or its first step.
    """
    settled = flow.settled(known)
    case = flow.effective(settled)
    here = _first(flow, case)
    read = _read_for_first(flow, case)
    found = []
    for id, value in settled.items():
        fact = flow.facts[id]
        if value == UNSURE and id in read and isinstance(fact, Fact):
            others = (option for option in fact.options if option != case[id])
            if any(_first(flow, {**case, id: option}) != here for option in others):
                found.append(fact)
    return found


def _first(flow: Flow, case: Case) -> tuple[str, str] | None:
    """Return the row of a case and the first step of it that is more than to have ready."""
    row = row_of(flow, case)
    if row is None:
        return None
    steps = [use.step for use in row.uses if use.when.holds(case)]
    acts = [step.id for step in steps if step.does != PREPARE] or [step.id for step in steps]
    return row.id, acts[0] if acts else ""


def _read_for_first(flow: Flow, case: Case) -> set[str]:
    """Return the facts that are read on the way to a case's row and its first step."""
    row = row_of(flow, case)
    rows = flow.rows[: flow.rows.index(row) + 1] if row else flow.rows
    uses = row.uses if row else ()
    conditions = [*(one.when for one in rows), *(one.when for one in uses)]
    return {fact for when in conditions for fact in when.facts}


def other_paths(interview: Interview) -> list[tuple[Question, Option, Row]]:
    """Return each single answer that would lead to another row, and that row.

    The answers given after it count as far as they still fit. What is not decided
    then is left out: it does not depend on that one answer alone.
    """
    flow = interview.flow
    here = row_of(flow, flow.effective(flow.settled(interview.known)))
    found = []
    for place, question in enumerate(interview.asked):
        before = interview.known_before(question)
        facts_here = {id: interview.known[id] for id in question.facts}
        later = [_chosen(interview, one) for one in interview.asked[place + 1 :]]
        for field in question.asks:
            for option in field.options if isinstance(field, Choice) else ():
                if not offers(flow, option, before):
                    continue
                known = {**before, **facts_here, **option.sets}
                for chosen, facts in later:
                    if _fit(flow, chosen, known):
                        known.update(facts)
                row = row_of(flow, flow.effective(flow.settled(known)))
                if row is not None and row is not here:
                    found.append((question, option, row))
    return found


def _chosen(interview: Interview, question: Question) -> tuple[list[Option], dict[str, Value]]:
    """Return the options that were chosen at a question, and all that is known by it."""
    fields = [field for field in question.asks if isinstance(field, Choice)]
    options = [field.option(interview.answers.get(field.id)) for field in fields]
    facts = {id: interview.known[id] for id in question.facts}
    return [option for option in options if option is not None], facts


def _fit(flow: Flow, options: list[Option], known: Case) -> bool:
    """Return whether options, one after the other, are offered once these facts are known."""
    for option in options:
        if not offers(flow, option, known):
            return False
        known = {**known, **option.sets}
    return True


def table_of(flow: Flow, lang: str) -> str:
    """Return the rows of a flow as a Markdown table, first match first, for reviewers."""
    lines = ["| ref | when | case | steps | sources |", "| --- | --- | --- | --- | --- |"]
    for row in flow.rows:
        steps = [
            use.step.ref + (f" [{words(flow, use.when, lang)}]" if use.when.facts else "")
            for use in row.uses
        ]
        cells = (
            f"{row.ref} `{row.id}`",
            words(flow, row.when, lang),
            row.title.say(lang),
            " → ".join(steps),
            "; ".join(source.cite(lang) for source in row.sources),
        )
        lines.append(f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |")
    return "\n".join(lines)


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
