"""Views with holes: rendered once, each distinct element kept once.

The views are the ones a reader's browser renders with; they are given an
interview that stands for all that lead to the same place. What they say of the
way a reader came is found again in what they return and becomes a hole.
"""

from collections.abc import Iterable
from datetime import date
from itertools import product

from guide_logic.analysis.decision_diagrams import FALSE, TRUE, Diagrams
from guide_logic.analysis.union_plan import PossiblePlan
from guide_logic.language.conditions import Condition, Value
from guide_logic.language.decisions import Row
from guide_logic.language.facts import Choice, Option, Question
from guide_logic.language.flow import Flow
from guide_logic.language.text import T
from guide_logic.planning.interview import CHOOSE, Interview
from guide_logic.planning.plan import Plan
from guide_logic.view.answers import answer_row, check_view
from guide_logic.view.phrases import P
from guide_logic.view.plan import plan_view
from guide_logic.view.question import question_view
from guide_logic.view.tags import Node, el

__all__ = ["LATE", "SAID", "Made", "Shapes"]

LATE = frozenset(
    (
        "guide-due|guide-sum|guide-asof|guide-changes|guide-hint guide-decided|guide-count"
        "|guide-lead|guide-leads|guide-paper|guide-calendar|guide-question guide-extra guide-late"
        "|guide-sum guide-lesser|guide-working|guide-total|guide-court"
    ).split("|")
)
"""The classes of what only Python can work out: it joins the plan when Python is there."""

SAID = "\ue000"
"""Stands where a reader's answer is repeated."""

Made = dict[tuple[Row, Row | None], PossiblePlan]
"""The plans already made, which are the same in both languages."""

_EARLIER = Question("?", T(zh="?", en="?"), T(zh="?", en="?"), ())
"""Stands for the question asked before, whichever it was."""


class _StandFlow(Flow):
    """The flow, with a plan already made and the offered options already known."""

    def __init__(self, flow: Flow, plan: Plan | None, extra: Iterable[str] = ()) -> None:
        self.__dict__.update(flow.__dict__)
        self._plan = plan
        self._extra = set(extra)
        self.offered: frozenset[Option] | None = None

    def plan(self, known: object, today: date) -> Plan:
        """Return the plan that was made, or none yet."""
        return self._plan or Plan(today, None)

    def open_questions(self, known: object) -> list[Question]:
        """Return the questions that would sharpen the plan."""
        return [one for one in self.questions if one.id in self._extra]

    def offers(self, option: Option, known: object) -> bool:
        """Return whether the option is among those offered."""
        return self.offered is None or option in self.offered


class _StandInterview(Interview):
    """So many earlier questions, none of them by name, and no answers."""

    def __init__(self, flow: Flow, number: int) -> None:
        self.flow = flow
        self.answers = {}
        self.known: dict[str, Value] = {}
        self.asked = [_EARLIER] * number
        self.next = None

    def known_before(self, question: Question) -> dict[str, Value]:
        """Return nothing: what depends on it is known otherwise."""
        return {}


class Shapes:
    """The views of a flow in one language; `trees` holds each distinct element once.

    An entry is `[tag, attributes, child, …]` with the texts and the places of
    its children; `[diagram, child]`, shown where the diagram says so; `{number:
    child}`, by how many questions were asked before; or null, the answers given.
    """

    def __init__(self, flow: Flow, lang: str, today: date, diagrams: Diagrams, made: Made) -> None:
        self._flow = flow
        self._made = made
        self._lang = lang
        self._today = today
        self._diagrams = diagrams
        self.trees: list[object] = []
        self._place: dict[object, int] = {}
        self._plans: dict[tuple[object, ...], int] = {}
        self._extra: dict[str, int] = {}

    def question(
        self,
        question: Question,
        urgent: Row | None,
        offered: frozenset[Option],
        numbers: set[int],
    ) -> list[int]:
        """Return the views of a question: without a problem, then by the fields left out.

        The place in the list has a bit for each field that was left out.
        """
        plan = PossiblePlan(self._flow, urgent, None, self._today, staged=True) if urgent else None
        flow = _StandFlow(self._flow, plan)
        flow.offered = offered
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
                number: question_view(
                    _StandInterview(flow, number), question, self._lang, self._today, problems
                )
                for number in sorted(numbers)
            }
            views.append(self._numbered(by_number))
        return views

    def check(self) -> int:
        """Return the view of the answers to check."""
        flow = _StandFlow(self._flow, None)
        return self._kept(check_view(_StandInterview(flow, 1), self._lang))

    def answer(self, question: Question) -> list[int]:
        """Return the two lines of a question among the answers given."""
        return [self._kept(node) for node in answer_row(question, SAID, self._lang)]

    def plan(self, row: Row, beside: Row | None, extra: tuple[tuple[str, int], ...]) -> int:
        """Return every plan of a row, as one view with conditions in it.

        `extra` pairs each question that can sharpen it with the draft of when.
        """
        key = row, beside, extra
        if key not in self._plans:
            if (row, beside) not in self._made:
                self._made[row, beside] = PossiblePlan(self._flow, row, beside, self._today)
            plan = self._made[row, beside]
            self._extra = dict(extra)
            flow = _StandFlow(self._flow, plan, self._extra)
            self._plans[key] = self._kept(plan_view(_StandInterview(flow, 1), plan, self._lang))
        return self._plans[key]

    # ── trees ───────────────────────────────────────────────────────────────

    def _entry(self, entry: object) -> int:
        key = _hashable(entry)
        place = self._place.get(key)
        if place is None:
            place = self._place[key] = len(self.trees)
            self.trees.append(entry)
        return place

    def _kept(self, node: Node) -> int:
        """Return the place of an element, with its conditions as diagrams."""
        assert isinstance(node, list)
        if isinstance(node[0], Condition):
            diagram = self._diagrams.of(node[0])
            inside = self._kept(node[1])  # type: ignore[arg-type]
            return inside if diagram == TRUE else self._entry([diagram, inside])
        tag, attributes, *children = node
        assert isinstance(attributes, dict)
        if tag == "dl" and children and children[0] == ["dt", {}, "?"]:
            return self._entry(None)
        kept = [
            child if isinstance(child, str) else self._kept(child)  # type: ignore[arg-type]
            for child in map(self._in_time, children)
            if child is not None
        ]
        entry = self._entry([tag, attributes, *kept])
        shown = self._diagrams.kept(self._extra.get(attributes.get("data-question", ""), TRUE))
        return entry if shown == TRUE else self._entry([shown, entry])

    def _in_time(self, node: object) -> object:
        """Return a node that is there at once; None for what joins later, or can never be."""
        if not isinstance(node, list):
            return node
        if isinstance(node[0], Condition):
            return None if self._diagrams.of(node[0]) == FALSE else node
        if node[1].get("class") == "guide-asof":
            return el("p", {"class": "guide-asof"}, P.as_of_later.say(self._lang), *node[3:])
        return None if node[1].get("class") in LATE else node

    def _numbered(self, by_number: dict[int, Node]) -> int:
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
        return self._entry({str(number): self._kept(node) for number, node in by_number.items()})


def _hashable(entry: object) -> object:
    if isinstance(entry, dict):
        return tuple(entry.items())
    return tuple(map(_hashable, entry)) if isinstance(entry, list) else entry
