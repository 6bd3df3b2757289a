"""Which questions still matter: those whose facts a rule that may still apply goes on to read."""

from collections.abc import Iterable

from guide_logic.language.conditions import Condition, Value
from guide_logic.language.facts import Question
from guide_logic.language.flow import Case, Flow
from guide_logic.language.flow_rules import owned_rules

__all__ = ["facts_read", "matters", "next_question", "open_questions"]

_KEPT = 50_000
"""How many cases the next question is remembered of: an interview needs a dozen, a proof all."""

_Readers = dict[str, dict[str, dict[tuple[Condition, bool], None]]]
"""By fact and by row, or "", the conditions that read it, and whether it is their number."""

_Now = tuple[Case, set[str]]


def next_question(flow: Flow, known: Case) -> Question | None:
    """Return the question to ask next, or None when the plan is ready.

    What was worked out is kept: each view replays the interview up to it.
    """
    return _relevance(flow).next(known)


def open_questions(flow: Flow, known: Case) -> list[Question]:
    """Return the questions, in the author's order, that still matter."""
    return _relevance(flow).open(known)


def matters(flow: Flow, question: Question, known: Case) -> bool:
    """Return whether one question still matters."""
    return _relevance(flow).matters(question, known)


def facts_read(flow: Flow, facts: Iterable[str], known: Case) -> list[str]:
    """Return those of some facts that a rule which may still apply goes on to read."""
    return _relevance(flow).facts_read(facts, known)


_worked_out: dict[Flow, "_Relevance"] = {}


def _relevance(flow: Flow) -> "_Relevance":
    found = _worked_out.get(flow)
    if found is None:
        found = _worked_out[flow] = _Relevance(flow)
    return found


class _Relevance:
    """What of a flow is read where, worked out once."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._next: dict[tuple[Value | None, ...], Question | None] = {}
        self._readers: _Readers = {}
        for row_id, rule in owned_rules(flow):
            for fact in {*rule.when.facts, rule.number} - {""} if rule.asks else ():
                by_row = self._readers.setdefault(fact, {})
                by_row.setdefault(row_id, {})[rule.when, rule.number == fact] = None
        # Nothing else bears on what is asked next.
        self._read = [*{*self._readers, *(fact for row in flow.rows for fact in row.when.facts)}]

    def next(self, known: Case) -> Question | None:
        key = self._flow.seen(known, self._read)
        if key not in self._next:
            if len(self._next) >= _KEPT:
                self._next = {}
            now = self._now(self._flow.effective(known))
            asked = (one for one in self._flow.questions if not one.on_plan)
            self._next[key] = next((one for one in asked if self._matters(one, now)), None)
        return self._next[key]

    def open(self, known: Case) -> list[Question]:
        now = self._now(self._flow.effective(known))
        return [one for one in self._flow.questions if self._matters(one, now)]

    def matters(self, question: Question, known: Case) -> bool:
        return self._matters(question, self._now(self._flow.effective(known)))

    def facts_read(self, facts: Iterable[str], known: Case) -> list[str]:
        now = self._now(self._flow.effective(known))
        return [
            fact
            for fact in facts
            if any(
                self._is_read(fact, case, possible, beside=place > 0)
                for place, (case, possible) in enumerate(now)
            )
        ]

    def _now(self, case: Case) -> list[_Now]:
        """Return the case, and the case beside it, each with the rows that may still win."""
        possible = self._possible(case)
        now: list[_Now] = [(case, possible)]
        besides: list[dict[str, str]] = []
        for row in self._flow.rows:
            if row.id in possible and row.beside and row.beside not in besides:
                besides.append(row.beside)
        for beside in besides:
            other = {**case, **self._flow.effective(beside)}
            now.append((other, self._possible(other)))
        return now

    def _possible(self, case: Case) -> set[str]:
        """Return the rows that may still win, and "", for what belongs to no row."""
        possible = {""}
        for row in self._flow.rows:
            holds = row.when.holds(case)
            if holds is not False:
                possible.add(row.id)
            if holds:
                break
        return possible

    def _matters(self, question: Question, now: list[_Now]) -> bool:
        """Return whether a rule that may still apply goes on to read the question's facts."""
        known = now[0][0]
        return any(
            id not in known and self._is_read(id, case, possible, beside=place > 0)
            for id in question.facts
            for place, (case, possible) in enumerate(now)
        )

    def _is_read(self, fact: str, case: Case, possible: set[str], *, beside: bool) -> bool:
        for row, conditions in self._readers.get(fact, {}).items():
            # What belongs to no row is the same beside another case as in it.
            if row not in possible or (beside and not row):
                continue
            for when, is_number in conditions:
                holds = when.holds(case)
                if is_number:
                    if holds is not False:
                        return True
                elif holds is None and fact in when.given(case).facts:
                    return True
        return False
