"""The head start: a flow as plain data that a page can follow before Python is there.

It is the minimal state graph, with each kind of view rendered once by the same views
as in the browser, and holes for what depends on the way a reader came. A look-up
plays it; see `widgets/page/head_start.js`.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from guide_logic.analysis.decision_diagrams import DecisionDiagrams
from guide_logic.analysis.minimal_graph import Ask, End, minimal_graph
from guide_logic.analysis.packing import packed
from guide_logic.analysis.sharpening import Sharpening
from guide_logic.analysis.state_graph import StateGraph
from guide_logic.analysis.templates import Made, Templates
from guide_logic.language.conditions import UNSURE
from guide_logic.language.decisions import Row
from guide_logic.language.facts import Choice, Count, Days, Entry, Option, Question
from guide_logic.language.things import Evidence
from guide_logic.planning.interview import Interview
from guide_logic.view.phrases import P

__all__ = ["HeadStart", "beginning"]

Json = dict[str, object]

_MANY = 7654321
"""A number that stands for any but one, to be found again in a text."""


class _Look(NamedTuple):
    """What a question's view depends on, beside the number of questions before it."""

    question: Question
    urgent: Row | None
    offered: frozenset[Option]


class HeadStart:
    """The head start of a flow as of a day, to be had in each language."""

    def __init__(self, graph: StateGraph, today: date) -> None:
        self._flow = graph.flow
        self._today = today
        self._diagrams = DecisionDiagrams(graph.flow, graph.cuts)
        self._sharpening = Sharpening(graph, self._diagrams)
        minimal = minimal_graph(graph, self._sharpening)
        self._plans: Made = {}
        self._nodes: list[tuple[Ask, _Look] | End] = []
        # Where a question looks the same wherever it stands, its view is made once, for all depths.
        self._depths: dict[_Look, set[tuple[int, int]]] = {}
        self._left = _to_go(graph, minimal.nodes)
        for node, depths, left, state in zip(
            minimal.nodes, minimal.depths, self._left, minimal.examples, strict=True
        ):
            if isinstance(node, End):
                self._nodes.append(node)
            else:
                look = _Look(node.question, node.urgent, graph.offered_in(state, node.question))
                self._nodes.append((node, look))
                self._depths.setdefault(look, set()).update((one, left) for one in depths)

    def table(self, lang: str) -> Json:
        """Return the head start in one language.

        The shape is described at the top of `widgets/page/head_start.js`, which plays it. Lists
        are in the order in which readers meet their entries, so that the beginnings
        of the lists serve the first questions.
        """
        flow, diagrams = self._flow, self._diagrams
        templates = Templates(flow, lang, self._today, diagrams, self._plans)
        questions: dict[Question, int] = {}
        places: dict[_Look, int] = {}
        views: list[list[int]] = []
        nodes: list[list[int]] = []
        for one in self._nodes:
            if isinstance(one, End):
                nodes.append([-1, templates.plan(one.row, one.beside, one.worth)])
                continue
            node, look = one
            questions.setdefault(node.question, len(questions))
            if look not in places:
                places[look] = len(views)
                views.append(templates.question(*look, self._depths[look]))
            to = [-1 if after is None else after for after in node.to]
            nodes.append([questions[node.question], places[look], *to])
        in_order = list(dict.fromkeys([*questions, *flow.questions]))
        table: Json = {
            "flow": flow.id,
            "fields": [field.id for question in flow.questions for field in question.asks],
            "private": Interview(flow, {}).private,
            "have": [item.id for item in flow[Evidence]],
            "start": [
                diagrams.value(id, fact.effective(UNSURE)) if fact.optional else -1
                for id, fact in flow.facts.items()
            ]
            + [0 for _ in self._sharpening.questions],
            "said": {
                "check": P.check.say(lang),
                "plan": P.plan.say(lang),
                "errors": P.errors.say(lang),
                "also": P.also_said.say(lang),
                "joined": P.joined.say(lang),
            },
            "check": templates.check(),
            "questions": [self._question(question, lang, templates) for question in in_order],
            "graph": nodes,
            "left": self._left,
            "views": views,
            "diagrams": diagrams.nodes,
            "trees": templates.trees,
        }
        return packed(table)

    def _question(self, question: Question, lang: str, templates: Templates) -> Json:
        """Return what the player knows of a question: `Question` in head_start.js."""
        sharpens = question in self._sharpening.questions
        return {
            "id": question.id,
            "extra": self._sharpening.fact_of(question) if sharpens else 0,
            "late": question.late,
            "title": question.title.say(lang),
            "fields": [
                self._choice(field, lang) if isinstance(field, Choice) else self._entry(field, lang)
                for field in question.asks
            ],
            "row": templates.answer(question),
        }

    def _choice(self, field: Choice, lang: str) -> Json:
        facts, diagrams = self._flow.facts, self._diagrams
        return {
            "id": field.id,
            "options": [option.id for option in field.options],
            "sets": [
                [
                    [diagrams.facts.index(id), diagrams.value(id, facts[id].effective(value))]
                    for id, value in option.sets.items()
                ]
                for option in field.options
            ],
            "said": [option.label.say(lang) for option in field.options],
        }

    def _entry(self, field: Entry, lang: str) -> Json:
        fact = field.fact
        entry: Json = {"id": field.id, "fact": self._diagrams.facts.index(fact.id)}
        if isinstance(fact, Days):
            entry["most"] = fact.most
            entry["cuts"] = self._diagrams.cuts[fact.id]
            entry["said"] = [fact.name(lang, value) for value in (UNSURE, 1, _MANY)]
            entry["many"] = str(_MANY)
        elif isinstance(fact, Count):
            entry["least"], entry["most"] = 1, fact.most
        return entry


def _to_go(graph: StateGraph, nodes: list[Ask | End]) -> list[int]:
    """Return how many questions follow each node's, as `Interview.to_go` counts them."""

    def after(node: Ask | End) -> int:
        if isinstance(node, End):
            return -1
        answers = (set(one.fields.values()) for one in graph.answers(node.question))
        to = next(to for said, to in zip(answers, node.to, strict=True) if said == {UNSURE})
        assert to is not None
        return 1 + after(nodes[to])

    return [after(node) for node in nodes]


def beginning(table: Json) -> Json:
    """Return a head start cut down to the first question and those that follow it.

    Children stand before their parents in `trees` and `diagrams`, so each list
    is cut after the last entry that is needed.
    """
    graph = table["graph"]
    assert isinstance(graph, list)
    nodes = 1 + max(graph[0][2:])
    ahead = [node for node in graph[:nodes] if node[0] >= 0]
    views = 1 + max(view for _, view, *_ in ahead)
    trees = _cut(
        table, "trees", 1 + max(place for view in _cut(table, "views", views) for place in view)
    )
    diagrams = _cut(table, "diagrams", max([1, *_tested(trees)]) - 1)
    return {
        **table,
        "graph": graph[:nodes],
        "left": _cut(table, "left", nodes),
        "views": _cut(table, "views", views),
        "trees": trees,
        "diagrams": diagrams,
        "kinds": _cut(table, "kinds", 1 + max((kind for kind, *_ in diagrams), default=-1)),
        "questions": _cut(table, "questions", 1 + max(place for place, *_ in ahead)),
    }


def _cut(table: Json, name: str, count: int) -> list[Any]:
    entries = table[name]
    assert isinstance(entries, list)
    return entries[:count]


def _tested(entry: object) -> Iterator[int]:
    """Yield the nodes that the conditions inside some entries begin at."""
    if isinstance(entry, list):
        if entry and isinstance(entry[0], int):
            yield entry[0]
        for child in entry:
            yield from _tested(child)
