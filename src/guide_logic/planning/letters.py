"""A letter in one reader's case: what fills it, what it still asks, what is not in order.

What the case knows is taken from it and never asked: sums from the plan's claims,
the day from the step's own time, evidence from what is ticked, the other side's
sentences with their answers.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from guide_logic.language.claims import Claim
from guide_logic.language.conditions import UNSURE, Value
from guide_logic.language.facts import Days, Entry
from guide_logic.language.flow import Case, Flow
from guide_logic.language.letter_parts import Paragraph
from guide_logic.language.letter_template import EVIDENCE, HEARD, HOW, Letter, Told, Worked
from guide_logic.language.objections import Objection
from guide_logic.language.picks import Pick, Suggestion
from guide_logic.language.sums import Said
from guide_logic.language.text import T
from guide_logic.language.things import Evidence
from guide_logic.planning.letter_checks import Look, looks
from guide_logic.planning.objections import is_heard
from guide_logic.planning.plan import Plan

__all__ = ["Draft"]

_ANSWERED = T(zh="{by}说：“{said}”我的回答：{answer}", en="{by} says: “{said}” My answer: {answer}")
_TO_YOU = T(zh="你说：“{said}”我的回答：{answer}", en="You say: “{said}” My answer: {answer}")


class Draft:
    """A letter as it stands: its paragraphs, the fields it asks, and what to look at first.

    `needs` are the fields without which it has a blank, in the order of the letter;
    `offers` are the others. `blanks` are the fields of the blanks left, `looks` what
    is not in order, `wrong` what cannot be read, `missing` what the rules require and it
    does not say. `answerable` is what whoever gets it may have said, each with an answer.
    """

    __slots__ = (
        "_facts",
        "_told",
        "answerable",
        "blanks",
        "known",
        "letter",
        "looks",
        "missing",
        "needs",
        "offers",
        "suggested",
        "today",
        "values",
        "worked",
        "wrong",
    )

    def __init__(
        self,
        letter: Letter,
        flow: Flow,
        plan: Plan,
        known: Case,
        answers: Mapping[str, object],
        *,
        have: Sequence[str] = (),
        told: Told | None = None,
    ) -> None:
        self.letter = letter
        self.known = known
        self._facts = flow.facts
        self._told = told
        self.today = plan.as_of
        self.answerable = [
            one for one in plan[Objection] if one.by.id == letter.to and plan.says.get(one)
        ]
        typed, wrong = letter.read(answers)
        typed = _fitting(letter, known, typed)
        self.suggested = _suggested(letter, flow, plan, {**known, **typed})
        self.values = {**self.suggested, **typed}
        self.worked: Worked = {
            EVIDENCE: [one.named for one in plan[Evidence] if one.id in have],
            HEARD: _heard(letter, plan, known),
            HOW: _how(letter, plan, self.values),
        }
        asked = letter.asks(known, self.values, [id for id, said in self.worked.items() if said])
        blanks = self._left_blank(typed)
        self.needs = [one for one in asked if one.id in blanks]
        self.offers = [one for one in asked if one.id not in blanks]
        self.blanks = [
            run.field
            for paragraph in self.paragraphs(letter.sends)
            for run in paragraph.runs
            if run.kind == "blank"
        ]
        self.wrong = {one.id: wrong[one.id] for one in asked if one.id in wrong}
        self.looks: list[Look] = looks(letter, asked, typed, wrong, self.suggested, plan.as_of)
        self.missing = [
            name for name, ids in letter.requires.items() if any(id in self.blanks for id in ids)
        ]

    def paragraphs(self, lang: str) -> list[Paragraph]:
        """Return what it says, blanks where nothing is known."""
        return self.letter.filled(
            lang, self._facts, self.known, self.values, self.today, self._told, self.worked
        )

    def field(self, id: str) -> Entry | None:
        """Return the field of a blank, if it is one of the letter's own."""
        return next((one for one in (*self.needs, *self.offers) if one.id == id), None)

    def _left_blank(self, typed: Mapping[str, Value]) -> set[str]:
        """Return the fields that would be blank had the reader taken phrases at most.

        Fields stay in their place while they are filled in, so a phrase taken does not
        move the field it was taken in.
        """
        picked = {
            one.id: typed[one.id]
            for one in self.letter.fields
            if isinstance(one.fact, Pick) and not one.fact.many and one.id in typed
        }
        # What is ticked in the form leaves its field where it is.
        worked = {**self.worked, EVIDENCE: (), HEARD: ()}
        found: set[str] = set()
        ways = [self.suggested, *([{**self.suggested, **picked}] if picked else [])]
        for values in ways:
            paragraphs = self.letter.filled(
                self.letter.sends,
                self._facts,
                self.known,
                values,
                self.today,
                worked=worked,
            )
            found |= {run.field for one in paragraphs for run in one.runs if run.kind == "blank"}
        return found


def _fitting(letter: Letter, known: Case, typed: Mapping[str, Value]) -> dict[str, Value]:
    """Return what was typed, without phrases that were taken in a case that has changed since."""
    kept = dict(typed)
    for field in letter.fields:
        if isinstance(field.fact, Pick) and field.id in kept:
            fits = field.fact.offered(known)
            taken = [id for id in str(kept.pop(field.id)).split("-") if id in fits]
            if taken:
                kept[field.id] = "-".join(taken)
    return kept


def _suggested(letter: Letter, flow: Flow, plan: Plan, values: Case) -> dict[str, Value]:
    """Return what the case says for a letter's fields, the first suggestion of each."""
    found: dict[str, Value] = {}
    for one in letter.suggests:
        value = _suggestion(one, flow, plan, values)
        if value is not None and value != UNSURE:
            found.setdefault(one.field, value)
    return found


def _suggestion(one: Suggestion, flow: Flow, plan: Plan, values: Case) -> Value | None:
    if one.claims:
        claim = _claim(one, plan)
        return plan.fen(claim) if claim else None
    if one.same:
        value = values.get(one.same)
        if isinstance(value, int) and isinstance(flow.facts.get(one.same), Days):
            return date.fromordinal(max(1, plan.as_of.toordinal() - value)).isoformat()
        return value
    if one.days:
        return (plan.as_of + timedelta(days=one.days)).isoformat()
    return next((id for id, when in one.usual.items() if when.holds(values) is True), None)


def _claim(one: Suggestion, plan: Plan) -> Claim | None:
    claims = [claim for claim in plan[Claim] if claim.id in one.claims]
    return next((claim for claim in claims if plan.fen(claim) is not None), None)


def _how(letter: Letter, plan: Plan, values: Case) -> list[Said]:
    """Return the lines of the sum on top, while it is the one that the plan works out."""
    for one in letter.suggests:
        claim = _claim(one, plan) if one.claims else None
        if claim and values.get(one.field) == plan.fen(claim):
            return list(plan.worked[claim.id])
    return []


def _heard(letter: Letter, plan: Plan, known: Case) -> list[Said]:
    """Return what was said, with the answer; a message has only what its reader said."""
    lines: list[Said] = []
    for one in plan[Objection]:
        answers = plan.says.get(one)
        if not answers or not is_heard(one, known) or one.by.reads != letter.sends:
            continue
        mine = one.by.id == letter.to
        if mine or (one.by.party and not letter.talks):
            text = _TO_YOU if mine else _ANSWERED
            names = {} if mine else {"by": one.by.name}
            lines.append(Said(text, said=one.said, answer=answers[0].text, **names))
    return lines
