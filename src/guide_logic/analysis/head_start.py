"""The head start: a flow as plain data that a page can follow before Python is there.

`head_start` walks the flow, merges the states that go on alike, renders each
kind of view once with the same views as in the browser, and leaves holes for
what depends on the way a reader came. A look-up plays it; see `widgets/page/head_start.js`.
"""

from datetime import date
from typing import Any

from guide_logic.analysis.decision_diagrams import FALSE, TRUE, Diagrams
from guide_logic.analysis.state_graph import State
from guide_logic.analysis.templates import Made, Templates
from guide_logic.analysis.walk import walk
from guide_logic.language.conditions import UNSURE
from guide_logic.language.decisions import Row
from guide_logic.language.facts import Choice, Count, Days, Option, Question
from guide_logic.language.flow import Flow
from guide_logic.language.things import Evidence
from guide_logic.planning.interview import Interview
from guide_logic.view.phrases import P

__all__ = ["Graph", "beginning", "head_start"]

Json = dict[str, object]

_Look = tuple[Question, Row | None, frozenset[Option]]
_End = tuple[Row, Row | None, tuple[tuple[str, int], ...]]


class Graph:
    """The states of a flow that go on differently: `nodes`, in the order readers meet them.

    A node is a question with where each answer leads, or an end: a row, the row
    beside it, and the questions that sharpen its plan.
    """

    def __init__(self, flow: Flow, today: date) -> None:
        states = self.states = walk(flow)
        self.today = today
        self.diagrams = Diagrams(flow, states.cuts)
        self.made: Made = {}
        self._offered: dict[State, frozenset[Option]] = {}
        self.extra = [one for one in states.flow.questions if one.on_plan and not one.late]
        self._of: dict[State, tuple[object, ...]] = {}
        self._same: dict[tuple[object, ...], tuple[object, ...]] = {}
        self.asks: dict[int, tuple[Question, Row | None, State, list[tuple[object, ...] | None]]]
        self.asks = {}
        self.ends: dict[int, _End] = {}
        for state in reversed(states.in_order):
            question = states.questions[state]
            node = self._end(state) if question is None or question.on_plan else self._ask(state)
            self._of[state] = node
        self.start = self._of[states.start]

    def _one(self, *key: object) -> tuple[object, ...]:
        """Return the one node with these parts; nodes are compared by identity from here."""
        return self._same.setdefault(key, key)

    def _ask(self, state: State) -> tuple[object, ...]:
        question = self.states.questions[state]
        assert question is not None
        won = self.states.row(state)
        leads = {answer: self._of[after] for answer, after in self.states.transitions[state]}
        ways = [leads.get(answer) for answer in self.states.answers(question)]
        urgent = won if won is not None and won.beside else None
        node = self._one(question.id, urgent and urgent.id, *map(id, ways))
        self.asks.setdefault(id(node), (question, urgent, state, ways))
        return node

    def _end(self, state: State) -> tuple[object, ...]:
        row = self.states.row(state)
        assert row is not None, self.states.flow.id
        beside = self.states.row(state, beside=row) if row.beside else None
        sharper = [
            (one.id, self._matters(one, state, self._tied(state, one))) for one in self.extra
        ]
        extra = tuple(pair for pair in sharper if pair[1] != FALSE)
        node = self._one("", row.id, beside and beside.id, extra)
        self.ends.setdefault(id(node), (row, beside, extra))
        return node

    def _tied(self, state: State, question: Question) -> list[Question]:
        """Return the other sharpening questions that can tell if this one is worth asking."""
        return [
            other
            for other in self.extra
            if other is not question and self.states.tied(state, question, other)
        ]

    def _matters(self, question: Question, state: State, others: list[Question]) -> int:
        """Return the draft of the diagram of whether a question sharpens the plan.

        That depends on what was said to the other such questions: a node has a
        next for none, and one for each way to answer.
        """
        if not self.states.reads(state, question):
            return FALSE
        if not others:
            return TRUE
        first, *rest = others
        silent = self._matters(question, state, rest)
        if not self.states.reads(state, first):
            return silent
        ways = dict(self.states.after(state, first))
        after = [
            self._matters(question, ways[answer], rest) if answer in ways else silent
            for answer in self.states.answers(first)
        ]
        return self.diagrams.draft(self.fact_of(first), [silent, *after])

    def fact_of(self, question: Question) -> int:
        """Return the place among the facts of how a sharpening question was answered."""
        return len(self.diagrams.facts) + self.extra.index(question)

    def offered(self, state: State) -> frozenset[Option]:
        """Return the options that are offered in a state."""
        known = self._offered.get(state)
        if known is None:
            question = self.states.questions[state]
            assert question is not None
            known = self._offered[state] = self.states.offered_in(state, question)
        return known

    def numbered(self) -> list[tuple[tuple[object, ...], set[int]]]:
        """Return the nodes, those reached by few answers first, and by how many each is."""
        depths: dict[int, set[int]] = {id(self.start): {0}}
        ordered = [self.start]
        level = [self.start]
        depth = 0
        while level:
            depth += 1
            following: dict[int, tuple[object, ...]] = {}
            for node in level:
                for after in self.asks[id(node)][3] if id(node) in self.asks else ():
                    if after is not None:
                        if id(after) not in depths:
                            ordered.append(after)
                        depths.setdefault(id(after), set()).add(depth)
                        following[id(after)] = after
            level = list(following.values())
        return [(node, depths[id(node)]) for node in ordered]


def head_start(graph: Graph, lang: str) -> Json:
    """Return the head start of a flow in one language, as of the graph's day.

    The shape is described at the top of `widgets/page/head_start.js`, which plays it. Lists
    are in the order in which readers meet their entries, so that the beginnings
    of the lists serve the first questions.
    """
    flow, diagrams = graph.states.flow, graph.diagrams
    templates = Templates(flow, lang, graph.today, diagrams, graph.made)
    numbered = graph.numbered()
    place = {id(node): number for number, (node, _) in enumerate(numbered)}
    # Where a question looks the same wherever it stands, its view is made once, for all depths.
    looks: dict[_Look, set[int]] = {}
    look_of: dict[int, _Look] = {}
    for node, depths in numbered:
        if id(node) in graph.asks:
            question, urgent, state, _ = graph.asks[id(node)]
            offered = graph.offered(state)
            look: _Look = (question, urgent, offered)
            look_of[id(node)] = look
            looks.setdefault(look, set()).update(depths)
    questions: list[Question] = []
    views: dict[_Look, int] = {}
    view_list: list[list[int]] = []
    nodes: list[list[object]] = []
    for node, _ in numbered:
        if id(node) in graph.ends:
            row, beside, extra = graph.ends[id(node)]
            nodes.append([-1, templates.plan(row, beside, extra)])
            continue
        question, urgent, _, ways = graph.asks[id(node)]
        look = look_of[id(node)]
        if question not in questions:
            questions.append(question)
        if look not in views:
            views[look] = len(view_list)
            view_list.append(templates.question(question, urgent, look[2], looks[look]))
        to = [-1 if way is None else place[id(way)] for way in ways]
        nodes.append([questions.index(question), views[look], *to])
    questions += [one for one in flow.questions if one not in questions]
    return {
        "flow": flow.id,
        "fields": [field.id for one in flow.questions for field in one.asks],
        "private": Interview(flow, {}).private,
        "have": [item.id for item in flow[Evidence]],
        "start": [
            diagrams.value(id, fact.effective(UNSURE)) if fact.optional else -1
            for id, fact in flow.facts.items()
        ]
        + [0 for _ in graph.extra],
        "said": {
            "check": P.check.say(lang),
            "plan": P.plan.say(lang),
            "errors": P.errors.say(lang),
            "also": P.also_said.say(lang),
            "joined": P.joined.say(lang),
        },
        "check": templates.check(),
        "questions": [_question(graph, one, lang, templates) for one in questions],
        "graph": nodes,
        "views": view_list,
        "diagrams": diagrams.nodes,
        "trees": templates.trees,
    }


def _question(graph: Graph, question: Question, lang: str, templates: Templates) -> Json:
    diagrams = graph.diagrams
    flow = graph.states.flow
    fields: list[Json] = []
    for field in question.asks:
        if isinstance(field, Choice):
            sets = [
                [
                    [diagrams.facts.index(id), diagrams.value(id, flow.facts[id].effective(value))]
                    for id, value in option.sets.items()
                ]
                for option in field.options
            ]
            fields.append(
                {
                    "id": field.id,
                    "options": [option.id for option in field.options],
                    "sets": sets,
                    "said": [option.label.say(lang) for option in field.options],
                }
            )
            continue
        fact = field.fact
        number: Json = {"id": field.id, "fact": diagrams.facts.index(fact.id)}
        if isinstance(fact, Days):
            number["most"] = fact.most
            number["cuts"] = diagrams.cuts[fact.id]
            number["said"] = [fact.name(lang, value) for value in (UNSURE, 1, _MANY)]
            number["many"] = str(_MANY)
        elif isinstance(fact, Count):
            number["least"], number["most"] = 1, fact.most
        fields.append(number)
    return {
        "id": question.id,
        "extra": graph.fact_of(question) if question in graph.extra else 0,
        "late": question.late,
        "title": question.title.say(lang),
        "fields": fields,
        "row": templates.answer(question),
    }


_MANY = 7654321
"""A number that stands for any but one, to be found again in a text."""


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
    trees = 1 + max(place for view in _cut(table, "views", views) for place in view)
    tested = [one[0] for one in _cut(table, "trees", trees) if one and type(one) is list]
    diagrams = max([0, *(one - 1 for one in tested if isinstance(one, int))])
    return {
        **table,
        "graph": graph[:nodes],
        "views": _cut(table, "views", views),
        "trees": _cut(table, "trees", trees),
        "diagrams": _cut(table, "diagrams", diagrams),
        "questions": _cut(table, "questions", 1 + max(place for place, *_ in ahead)),
    }


def _cut(table: Json, name: str, count: int) -> list[Any]:
    entries = table[name]
    assert isinstance(entries, list)
    return entries[:count]
