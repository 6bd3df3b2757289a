"""Views with holes: rendered once, each distinct element kept once.

The views are the ones a reader's browser renders with, shown to a context that
stands for all readers who come to the same place. What only Python can work out
is marked so by the views and left out; what repeats answers becomes a hole.
"""

from collections.abc import Iterable
from datetime import date
from functools import partial
from itertools import product
from typing import NamedTuple

from guide_logic.analysis.decision_diagrams import FALSE, TRUE, DecisionDiagrams
from guide_logic.analysis.union_plan import PossiblePlan
from guide_logic.language.conditions import Condition
from guide_logic.language.decisions import Row
from guide_logic.language.facts import Choice, Entry, Fact, Option, Question
from guide_logic.language.flow import Flow
from guide_logic.language.objections import Objection
from guide_logic.language.text import T
from guide_logic.planning.interview import CHOOSE
from guide_logic.planning.outcomes import Event
from guide_logic.planning.plan import Plan
from guide_logic.view.answers import answer_row, check_view
from guide_logic.view.context import Context
from guide_logic.view.plan import plan_view
from guide_logic.view.question import question_view
from guide_logic.view.tags import AnswersGiven, Late, Node

__all__ = ["SAID", "Made", "Templates", "early"]

SAID = "\ue000"
"""Stands where a reader's answer is repeated."""

Made = dict[tuple[Row, Row | None], PossiblePlan]
"""The plans already made, which are the same in both languages."""

_EARLIER = "?"
"""Stands for the id of the question asked before, whichever it was."""


def early(node: object) -> object:
    """Return a node as it is before Python is there, or None for what only Python can work out."""
    if type(node) is list and type(node[0]) is str:  # an element, as most are: half the time
        kept = node[:2]
        for child in node[2:]:
            one = child if type(child) is str else early(child)
            if one is not None:
                kept.append(one)
        return kept
    if isinstance(node, Late):
        return early(node.instead)
    if not isinstance(node, list) or isinstance(node, AnswersGiven):
        return node
    inside = early(node[1])
    return None if inside is None else [node[0], inside]


class _Form(NamedTuple):
    """The form of a question beside a plan."""

    question: str
    form: object


class AnyReader(Context):
    """All readers who come to the same place, however they came: so many questions earlier."""

    __slots__ = ("_asked", "_left", "_offered", "_urgent")

    def __init__(
        self,
        flow: Flow,
        lang: str,
        today: date,
        *,
        asked: int = 1,
        left: int = 0,
        urgent: Plan | None = None,
        offered: frozenset[Option] | None = None,
    ) -> None:
        """Take what is the same for all of them; `offered` is None where every option is."""
        super().__init__(flow, lang, today)
        self._asked, self._left = asked, left
        self._urgent = urgent
        self._offered = offered

    def number(self, question: Question) -> int:
        """Return how many questions were asked before this one."""
        return self._asked

    def to_go(self, question: Question) -> int:
        """Return about how many questions come after this one."""
        return self._left

    def before(self, question: Question | None) -> str | None:
        """Return what stands for the question asked before, if there was one."""
        return _EARLIER if self._asked else None

    def offered(self, field: Choice, question: Question | None) -> list[Option]:
        """Return the options that all of them are offered."""
        return [one for one in field.options if self._offered is None or one in self._offered]

    def fields(self, question: Question) -> list[Choice | Entry]:
        """Return all that a question beside a plan asks; late ones wait for Python."""
        return list(question.asks)

    def given(self, field: Choice | Entry) -> object:
        """Return nothing: the page fills in what was answered."""
        return None

    def unfit(self, question: Question) -> list[tuple[str, str]]:
        """Return each choice: the page shows what no longer fits."""
        return [(one.id, SAID) for one in question.asks if isinstance(one, Choice)]

    def urgent_before(self, question: Question) -> Plan | None:
        """Return the row and the steps that cannot wait for it, for danger, or none."""
        return self._urgent

    def answers(self) -> list[tuple[Question, list[str], bool]]:
        """Return nothing: the page repeats the answers itself."""
        return []

    def sharper(self) -> list[Question]:
        """Return every question beside a plan: some plans can be made sharper by it."""
        return [one for one in self.flow.questions if one.on_plan]

    def events(self) -> list[Event]:
        """Return nothing: once something has happened, Python shows the plan."""
        return []

    def dropped(self) -> int:
        """Return none, for the same reason."""
        return 0

    def over(self) -> str:
        """Return that the matter is open."""
        return ""

    def assumed(self) -> list[tuple[Fact, T, Question]]:
        """Return nothing: it depends on the answers."""
        return []

    def has(self, evidence: str) -> bool:
        """Return that nothing is ticked: the page ticks what is at hand."""
        return False

    def heard(self, objection: Objection) -> bool:
        """Return that nothing is said: what was, Python adds."""
        return False

    def other_paths(self) -> list[tuple[Question, Option, Row]]:
        """Return nothing: it depends on every answer."""
        return []

    def address_of(self, flow: str) -> str:
        """Return no page and no answers: links to other guides wait for Python."""
        return flow


class Templates:
    """The views of a flow in one language; `trees` holds each distinct element once.

    An entry is `[tag, attributes, child, …]` with the texts and the places of
    its children; `[diagram, child]`, shown where the diagram says so; `{"3.2": child}`,
    by how many questions were asked before and are to go; or null, the answers given.
    """

    def __init__(
        self, flow: Flow, lang: str, today: date, diagrams: DecisionDiagrams, made: Made
    ) -> None:
        self._flow = flow
        self._made = made
        self._lang = lang
        self._today = today
        self._context = partial(AnyReader, flow, lang, today)
        self._diagrams = diagrams
        self.trees: list[object] = []
        self._place: dict[object, int] = {}
        self._plans: dict[tuple[object, ...], int] = {}
        self._parts_of: dict[tuple[Row, Row | None], list[object]] = {}

    def question(
        self,
        question: Question,
        urgent: Row | None,
        offered: frozenset[Option],
        numbers: set[tuple[int, int]],
    ) -> list[int]:
        """Return the views of a question: without a problem, then by the fields left out.

        The place in the list has a bit for each field that was left out.
        """
        plan = PossiblePlan(self._flow, urgent, None, self._today, staged=True) if urgent else None
        views = []
        for left_out in product((False, True), repeat=len(question.asks)):
            problems = {
                field.id: CHOOSE
                for field, lacks in zip(question.asks, reversed(left_out), strict=True)
                if lacks
            }
            if any(not isinstance(field, Choice) for field in question.asks) and problems:
                break
            by_number = {
                f"{asked}.{left}": question_view(
                    self._context(asked=asked, left=left, urgent=plan, offered=offered),
                    question,
                    problems,
                )
                for asked, left in sorted(numbers)
            }
            views.append(self._numbered(by_number))
        return views

    def check(self) -> int:
        """Return the view of the answers to check."""
        return self._kept(check_view(self._context()))

    def answer(self, question: Question) -> list[int]:
        """Return the two lines of a question among the answers given."""
        return [self._kept(node) for node in answer_row(question, SAID, self._lang)]

    def plan(self, row: Row, beside: Row | None, extra: tuple[tuple[str, int], ...]) -> int:
        """Return every plan of a row, as one view with conditions in it.

        `extra` pairs each question that can sharpen it with the draft of when.
        """
        key = row, beside, extra
        if key not in self._plans:
            worth = dict(extra)
            shown: list[object] = []
            for part in self._parts(row, beside):
                if not isinstance(part, _Form):
                    shown.append(part)
                elif part.question in worth:
                    when, form = self._diagrams.kept(worth[part.question]), self._kept(part.form)
                    shown.append(form if when == TRUE else self._entry([when, form]))
            self._plans[key] = self._entry(shown)
        return self._plans[key]

    def _parts(self, row: Row, beside: Row | None) -> list[object]:
        """Return the plans of a row as an entry with a form for each question beside them."""
        key = row, beside
        if key not in self._parts_of:
            if key not in self._made:
                self._made[key] = PossiblePlan(self._flow, row, beside, self._today)
            plan = self._made[key]
            view = early(plan_view(self._context(), plan))
            assert isinstance(view, list)
            tag, attributes, *parts = view
            self._parts_of[key] = [tag, attributes, *map(self._part, self._seen(parts))]
        return self._parts_of[key]

    def _part(self, node: object) -> object:
        """Return a part of a plan: its text, its place, or the form that some plans have."""
        if isinstance(node, list) and isinstance(node[1], dict):
            question = node[1].get("data-question")
            if any(one.on_plan and one.id == question for one in self._flow.questions):
                return _Form(str(question), node)
        return node if isinstance(node, str) else self._kept(node)

    # ── trees ───────────────────────────────────────────────────────────────

    def _entry(self, entry: object, key: object = ()) -> int:
        """Return the place of an entry; `key` says the same of it, where that is known."""
        key = key or _hashable(entry)
        place = self._place.get(key)
        if place is None:
            place = self._place[key] = len(self.trees)
            self.trees.append(entry)
        return place

    def _kept(self, node: object) -> int:
        """Return the place of an element, with its conditions as diagrams."""
        assert isinstance(node, list)
        if isinstance(node[0], Condition):
            diagram = self._diagrams.of(node[0])
            inside = self._kept(node[1])
            return inside if diagram == TRUE else self._entry([diagram, inside])
        if isinstance(node, AnswersGiven):
            return self._entry(None)
        tag, attributes, *children = node
        assert isinstance(attributes, dict)
        kept = [one if isinstance(one, str) else self._kept(one) for one in self._seen(children)]
        return self._entry([tag, attributes, *kept], (tag, tuple(attributes.items()), *kept))

    def _seen(self, nodes: Iterable[object]) -> list[object]:
        """Return nodes without those that no reader of this place can ever be shown."""
        return [
            one
            for one in nodes
            if not isinstance(one, list)
            or not isinstance(one[0], Condition)
            or self._diagrams.of(one[0]) != FALSE
        ]

    def _numbered(self, by_number: dict[str, Node]) -> int:
        """Return one element that is right for each number of questions asked before."""
        first, *others = nodes = list(by_number.values())
        assert isinstance(first, list)
        if all(one == first for one in others):
            return self._kept(first)
        if isinstance(first[0], str) and all(
            one[:2] == first[:2] and len(one) == len(first) for one in nodes
        ):
            children = [dict(zip(by_number, parts, strict=True)) for parts in zip(*nodes)][2:]  # noqa: B905
            if all(
                isinstance(part, list) or part == next(iter(parts.values()))
                for parts in children
                for part in parts.values()
            ):
                kept: list[object] = []
                for parts in children:
                    one = next(iter(parts.values()))
                    kept.append(one if isinstance(one, str) else self._numbered(parts))
                return self._entry([*first[:2], *kept])
        return self._entry({number: self._kept(node) for number, node in by_number.items()})


def _hashable(entry: object) -> object:
    if isinstance(entry, dict):
        return tuple(entry.items())
    return tuple(map(_hashable, entry)) if isinstance(entry, list) else entry
