"""A question is asked exactly as long as a rule that may still apply reads it.

The flow looks at as few rules as it can; here all of them are looked at.
"""

from guide_logic.language.conditions import ALWAYS, NEVER, Value
from guide_logic.language.decisions import Row
from guide_logic.language.flow import Flow
from guide_logic.language.flow_rules import collected_rules
from guide_logic.language.rules import Rule
from guide_logic.planning.relevance import next_question, open_questions
from tests.sample import FLOW, interviews


def _possible(flow: Flow, case: dict[str, Value]) -> list[Row]:
    possible = []
    for row in flow.rows:
        left = row.when.given(case)
        if left is not NEVER:
            possible.append(row)
        if left is ALWAYS:
            break
    return possible


def _read(rules: list[Rule], case: dict[str, Value]) -> set[str]:
    facts: set[str] = set()
    for rule in (one for one in rules if one.asks):
        left = rule.when.given(case)
        if left is not NEVER:
            facts |= {*left.facts, rule.number} - {""}
    return facts


def _of_rows(rows: list[Row], case: dict[str, Value]) -> set[str]:
    facts: set[str] = set()
    for row in rows:
        facts |= row.when.given(case).facts
        facts |= _read([rule for use in row.uses for rule in use.rules], case)
    return facts


def _facts_read(flow: Flow, case: dict[str, Value]) -> set[str]:
    rows = _possible(flow, case)
    facts = _read(collected_rules(flow), case) | _of_rows(rows, case)
    for row in rows:
        if row.beside:
            other = {**case, **flow.effective(row.beside)}
            facts |= _of_rows(_possible(flow, other), other)
    return facts - case.keys()


def test_a_question_is_open_exactly_while_a_rule_that_may_apply_reads_it() -> None:
    """One question too many tires a reader; one too few decides without an answer."""
    for held in interviews()[::3]:
        known: dict[str, Value] = {}
        for question in [*held.asked, None]:
            read = _facts_read(FLOW, FLOW.effective(known))
            still_open = [one for one in FLOW.questions if not read.isdisjoint(one.facts)]
            assert open_questions(FLOW, known) == still_open
            asked = [one for one in still_open if not one.on_plan]
            assert next_question(FLOW, known) is (asked[0] if asked else None)
            if question:
                known.update({id: held.known[id] for id in question.facts})
