"""What is wrong with a flow, found by walking it; nothing wrong is the proof."""

from collections.abc import Collection, Iterator

from guide_logic.analysis.state_graph import StateGraph
from guide_logic.analysis.walk import walk
from guide_logic.language.conditions import NEVER, UNSURE
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.facts import Choice
from guide_logic.language.flow import Flow
from guide_logic.language.kinds import KINDS
from guide_logic.language.text import LANGS, T, near
from guide_logic.language.things import Evidence, Lead, Note
from guide_logic.planning.cases import row_of
from guide_logic.planning.relevance import next_question

__all__ = ["MOST_QUESTIONS", "check_flow", "check_graph", "check_leads", "check_texts", "texts_of"]

MOST_QUESTIONS = 12
"""Readers are tired: no interview is longer."""


def check_flow(flow: Flow, pages: Collection[str] = ()) -> list[str]:
    """Return what is wrong with a flow, each problem with its mend.

    `pages` are the flows that have a page.
    """
    return check_graph(walk(flow)) + check_texts(flow) + check_leads(flow, pages)


def check_leads(flow: Flow, pages: Collection[str]) -> list[str]:
    """Return the guides that a flow leads to and that stand on no page."""
    found = [(f"flow {flow.id}", lead.flow) for lead in flow[Lead]]
    for step in flow.steps.values():
        found += [(f"flow {flow.id}: step {step.id}", lead.flow) for lead in step.leads]
    return [
        f"{owner} leads to the guide {id!r}, which has no page: {near(id, pages)}"
        for owner, id in found
        if id not in pages
    ]


def check_graph(graph: StateGraph) -> list[str]:
    """Return what a state graph shows to be wrong: cases without a plan, things never reached."""
    flow = graph.flow
    problems = []
    uncovered = [leaf for leaf in graph.leaves if leaf.row is None]
    if uncovered:
        problems.append(
            f"{len(uncovered)} states are covered by no row, for example "
            f"{_told(graph.example(uncovered[0]))}: widen a row or add one at the end"
        )
    for leaf in graph.leaves:
        if leaf.row is not None and not leaf.stepped:
            problems.append(
                f"row {leaf.row.id} has no step in the case {_told(graph.example(leaf))}: "
                "add a step without a condition"
            )
            break
    reached = graph.reached | _reached_after(flow)
    for row in flow.rows:
        if f"row {row.id}" not in reached:
            problems.append(
                f"row {row.id} ({row.ref}) can never win: earlier rows take each of its cases; "
                "move it up, narrow them, or delete it"
            )
    for name, ids in _declared(flow):
        problems += [
            f"{name} {id} stands in no plan: widen its condition or delete it"
            for id in ids
            if f"{name} {id}" not in reached
        ]
    for question in flow.questions:
        if question.id not in graph.asked:
            problems.append(f"question {question.id} is never asked: no rule reads its facts")
            continue
        for field in question.asks:
            for option in field.options if isinstance(field, Choice) else ():
                if f"{field.id}.{option.id}" not in graph.offered:
                    problems.append(
                        f"option {field.id}.{option.id} is never offered: see its when= and "
                        "the clashes"
                    )
    problems += _check_choices(graph)
    if graph.longest > MOST_QUESTIONS:
        problems.append(
            f"the longest interview has {graph.longest} questions, more than {MOST_QUESTIONS}: "
            "let one question set several facts"
        )
    problems += _check_unsure(flow)
    return [f"flow {flow.id}: {problem}" for problem in problems]


def _reached_after(flow: Flow) -> set[str]:
    """Return the steps that no answer leads to, but what comes of another step does."""
    outcomes = [one for step in flow.steps.values() for one in step.outcomes]
    return {
        f"step {use.step.id}"
        for use in flow.uses
        for one in outcomes
        if use.when.facts & one.sets.keys() and use.when.given(one.sets) is not NEVER
    }


def _declared(flow: Flow) -> Iterator[tuple[str, list[str]]]:
    """Yield what some plan must hold: the name of a kind, and the ids of its things."""
    yield "step", list(flow.steps)
    for kind in KINDS:
        for thing in flow[kind]:
            for rule in thing.rules:
                name, _, id = rule.owner.partition(" ")
                yield name, [id]
    yield "term", [term.id for term in flow.calendar]
    yield "letter", [letter.id for letter in flow.letters]


def _check_choices(graph: StateGraph) -> list[str]:
    """Return the questions that leave some reader without a choice beside "not sure"."""
    problems: dict[str, str] = {}
    for state, question in graph.questions.items():
        if question is None or question.on_plan:
            continue
        for field in question.asks:
            if not isinstance(field, Choice) or field.id in problems:
                continue
            offered = {answer.fields[field.id] for answer, _ in graph.transitions[state]}
            if len(offered - {UNSURE}) < 2:
                problems[field.id] = (
                    f"question {question.id} offers fewer than two options of {field.id}, beside "
                    f"“not sure”, in the case {_told(graph.answers_to(state))}: see their when= "
                    "and the clashes"
                )
    return list(problems.values())


def _check_unsure(flow: Flow) -> list[str]:
    """Return what is wrong when a reader answers "not sure" to everything."""
    known: dict[str, str | int] = {}
    while (question := next_question(flow, known)) is not None:
        known.update(dict.fromkeys(question.facts, UNSURE))
    row = row_of(flow, flow.effective(flow.settled(known)))
    return [] if row else ["“not sure” to every question ends in no row: widen the last row"]


def _told(answers: dict[str, str]) -> str:
    return ", ".join(f"{field}={answer}" for field, answer in answers.items())


def check_texts(flow: Flow) -> list[str]:
    """Return the texts that cannot be said in both languages as they stand."""
    problems = []
    for owner, text in texts_of(flow):
        for lang in LANGS:
            if "{" in text.say(lang) or "}" in text.say(lang):
                problems.append(
                    f"flow {flow.id}: {owner} has an open placeholder in {lang}: {text.say(lang)!r}"
                )
    return problems


def texts_of(flow: Flow) -> list[tuple[str, T]]:
    """Return every text of a flow with the name of its owner."""
    found: list[tuple[str, T]] = [(f"flow {flow.id}", flow.name)]
    for fact in flow.facts.values():
        found.append((f"fact {fact.id}", fact.label))
        options = getattr(fact, "options", {})
        found += [(f"fact {fact.id}.{id}", text) for id, text in options.items()]
    for question in flow.questions:
        for text in (question.title, question.why, question.help):
            if text:
                found.append((f"question {question.id}", text))
        for field in question.asks:
            if isinstance(field, Choice):
                for option in field.options:
                    found += [
                        (f"option {field.id}.{option.id}", text)
                        for text in (option.label, option.hint, option.group)
                        if text
                    ]
            elif field.hint:
                found.append((f"field {field.id}", field.hint))
    for row in flow.rows:
        found += [(f"row {row.id}", row.title), (f"row {row.id}", row.because)]
    for step in flow.steps.values():
        found += [(f"step {step.id}", text) for text in _step_texts(step)]
    for kind in KINDS:
        for thing in flow[kind]:
            found += [(f"{kind.kind} {thing.id}", text) for text in thing.texts()]
    found += [(f"clash {clash.ref}", clash.text) for clash in flow.clashes]
    for term in flow.calendar:
        texts = (term.title, term.text, term.hurry)
        found += [(f"term {term.id}", text) for text in texts if text]
    found += [(f"letter {one.id}", text) for one in flow.letters for text in one.texts()]
    return found


def _step_texts(step: Step) -> list[T]:
    parts: list[Note | Deadline | Evidence] = [
        *step.fails,
        *step.do,
        *step.where,
        *step.notes,
        *step.deadlines,
        *step.evidence,
    ]
    texts = [step.title, step.text, step.channel.name, step.takes]
    said = [part.text for part in parts] + [lead.text for lead in step.leads]
    said += [text for one in step.outcomes for text in (one.label, one.told)]
    return [text for text in texts if text] + said
