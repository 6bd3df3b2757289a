"""A plan as plain lines of text, for a file, a message or a terminal."""

from collections.abc import Sequence
from datetime import date

from guide_logic.language.claims import Claim
from guide_logic.language.flow import Case, Flow
from guide_logic.language.kinds import PLAIN
from guide_logic.language.objections import Objection
from guide_logic.language.outcomes import OVER
from guide_logic.language.things import Burden, Done, Evidence, Lead, Warn
from guide_logic.language.time_limits import FROM
from guide_logic.planning.chronology import chronology
from guide_logic.planning.move import is_over, move_of
from guide_logic.planning.objections import is_heard, ordered
from guide_logic.planning.outcomes import Event
from guide_logic.planning.plan import Plan, Planned, plan_of
from guide_logic.planning.relevance import next_question
from guide_logic.quantities.dates import say_date
from guide_logic.quantities.money import say_money
from guide_logic.view.claims import claim_lines, court_lines, total_lines
from guide_logic.view.comeback import say_lapsed, say_overdue
from guide_logic.view.key_dates import calendar_lines
from guide_logic.view.phrases import P

__all__ = ["written"]


def written(
    flow: Flow,
    known: Case,
    today: date,
    lang: str,
    events: Sequence[Event] = (),
    overdue: Planned | None = None,
) -> str:
    """Return the plan as lines of text.

    `events` are what has happened in the case, `overdue` is a time to let pass that is over.
    """
    plan = plan_of(flow, known, today)
    if plan.row is None:
        waiting = next_question(flow, flow.settled(known))
        return waiting.title.say(lang) if waiting else ""
    lines = [P.case.say(lang, row=plan.row.title.say(lang)), *_move(plan, known, lang, overdue)]
    happened = [one.line(lang) for one in chronology(flow, known, events, today)]
    lines += [P.chronology.say(lang), *happened, ""] if happened else []
    lines += [plan.row.because.say(lang), ""]
    lines += [f"  ✓ {one.text.say(lang)}" for one in plan[Done]]
    lines += [] if is_over(known) else _ladder(plan, lang)
    for heading, texts in (
        (Objection.heading, _heard(plan, known, lang)),
        (Claim.heading, _claims(plan, lang)),
        (P.not_claims, _not_claims(plan, lang)),
        (P.court, court_lines(plan.ruling, lang) if plan.ruling else []),
        (
            Warn.heading,
            [one.text.say(lang) for one in plan.clashes]
            + [one.text.say(lang) for one in plan[Warn]],
        ),
        (Burden.heading, [one.text.say(lang) for one in plan[Burden]]),
        (P.save_first, [one.text.say(lang) for one in plan[Evidence] if one.fleeting]),
        (Evidence.heading, [one.text.say(lang) for one in plan[Evidence] if not one.fleeting]),
        *((kind.heading, [one.text.say(lang) for one in plan[kind]]) for kind in PLAIN),
        (P.calendar, calendar_lines(plan, lang)),
        (P.letters, [one.title.say(lang) for one in plan.letters]),
        (Lead.heading, [one.text.say(lang) for one in plan.all_leads()]),
        (P.sources, [source.cite(lang) for source in plan.cited()]),
    ):
        if texts:
            lines += ["", heading.say(lang), *(f"  - {text}" for text in texts)]
    return "\n".join(lines)


def _move(plan: Plan, known: Case, lang: str, overdue: Planned | None) -> list[str]:
    """Return the next move in a few lines, or that the matter is over."""
    move = move_of(plan, known, overdue)
    if move is None:
        over = [OVER.name(lang, known.get(OVER.id, "no")), P.over.say(lang), ""]
        return over if is_over(known) else []
    told = (say_overdue(move.overdue, lang), say_lapsed(move.lapsed, lang))
    lines = [one for one in told if one]
    lines += [f"▶ {move.title.say(lang)}"]
    lines += [f"  {note.text.say(lang)}" for note in move.planned.where]
    if move.due:
        dated = move.planned.dated
        said = P.opens if dated and dated.kind == FROM else P.until if move.waits else P.due
        lines.append(f"  {said.say(lang, day=say_date(lang, move.due))}")
    return [*lines, *(f"  ? {one.label.say(lang)}" for one in move.outcomes), ""]


def _ladder(plan: Plan, lang: str) -> list[str]:
    """Return the steps in their order, and what can be done beside them."""
    lines = []
    for number, planned in enumerate(plan.steps, 1):
        lines += _step(str(number), planned, lang)
    if plan.alongside:
        lines += ["", P.alongside.say(lang)]
        for planned in plan.alongside:
            lines += _step("-", planned, lang)
    return lines


def _step(mark: str, planned: Planned, lang: str) -> list[str]:
    step = planned.step
    due = f" [{say_date(lang, planned.due)}]" if planned.due else ""
    lines = [f"{mark:>3} {step.channel.name.say(lang)} · {step.title.say(lang)}{due}"]
    lines += [f"    {step.text.say(lang)}", *(f"    {one.text.say(lang)}" for one in planned.notes)]
    if planned.by:
        lines.append(f"    {P.deadline.say(lang)}{planned.by.say(lang)}")
    lines.append(f"    {P.fails.say(lang)}{planned.fails[0].text.say(lang)}")
    return lines


def _heard(plan: Plan, known: Case, lang: str) -> list[str]:
    """Return what the other side has said, each with what to write back and what that means."""
    lines = []
    for one in ordered(plan, known):
        if is_heard(one, known):
            answer, sent = plan.says[one][0].text, one.by.reads
            said = [one.said.say(lang), f"→ {answer.say(sent)}"]
            lines.append("\n      ".join(said + [answer.say(lang)] * (lang != sent)))
    return lines


def _claims(plan: Plan, lang: str) -> list[str]:
    """Return what may be asked for, with its sum and how that is worked out, and the total."""
    lines = []
    for claim in plan[Claim]:
        fen = plan.fen(claim)
        name = P.not_claim.say(lang, name=claim.name.say(lang)) if claim.name else ""
        text = name + claim.text.say(lang)
        text += "" if fen is None else f" → {say_money(lang, fen)}"
        lines.append("\n      ".join([text, *claim_lines(plan, claim, lang)]))
    return lines + (total_lines(plan.total, lang) if plan.total else [])


def _not_claims(plan: Plan, lang: str) -> list[str]:
    return [
        P.not_claim.say(lang, name=(claim.name or claim.text).say(lang)) + note.text.say(lang)
        for claim, note in plan.not_claims
    ]
