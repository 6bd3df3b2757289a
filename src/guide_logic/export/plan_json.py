"""A plan as plain data, ready for JSON: for the command line, tests and other programs."""

from collections.abc import Callable, Sequence
from datetime import date

from guide_logic.language.claims import Claim
from guide_logic.language.flow import Case, Flow
from guide_logic.language.kinds import KINDS
from guide_logic.language.objections import Objection
from guide_logic.language.outcomes import OVER, Outcome
from guide_logic.language.sources import Source
from guide_logic.language.things import Lead, Thing, Warn
from guide_logic.planning.explain import assumed
from guide_logic.planning.move import Move, is_over, move_of
from guide_logic.planning.objections import is_heard, ordered
from guide_logic.planning.outcomes import Event
from guide_logic.planning.plan import Plan, Planned, plan_of
from guide_logic.planning.relevance import next_question
from guide_logic.view.claims import claim_data, court_data, total_data
from guide_logic.view.key_dates import calendar_json

__all__ = ["plan_json"]

Json = dict[str, object]


def plan_json(
    flow: Flow,
    known: Case,
    today: date,
    lang: str,
    events: Sequence[Event] = (),
    overdue: Planned | None = None,
) -> Json:
    """Return the plan of a case as plain data; `events` are what has happened in it,
    `overdue` a time to let pass that is over by now.

    `next` is the id of the question still needed, or None; `row` is None while
    the facts do not decide it. Sums are in fen, days are ISO dates. `total` and
    `court` are None where no sum is known; of alternatives one claim `counts`.
    `move` is the step to take now, `outcomes` what may come of it, `assumed` the
    facts that were not sure and that it rests on. What a plan collects stands under the
    plural of each kind.
    """
    plan = plan_of(flow, known, today)
    move = move_of(plan, known, overdue)
    waiting = next_question(flow, flow.settled(known))
    return {
        "flow": flow.id,
        "as_of": today.isoformat(),
        "next": waiting.id if waiting else None,
        "row": _row(plan, lang),
        "move": _move(move, lang) if move else None,
        "outcomes": [_outcome(one, lang) for one in move.outcomes] if move else [],
        "assumed": [fact.id for fact in assumed(flow, known)] if move else [],
        "happened": [
            {
                "outcome": event.outcome.id,
                "on": event.on.isoformat(),
                "text": event.outcome.told.say(lang),
            }
            for event in events
        ],
        "over": known.get(OVER.id) if is_over(known) else None,
        "steps": [_step(planned, lang) for planned in plan.steps],
        "alongside": [_step(planned, lang) for planned in plan.alongside],
        **{kind.plural: _LISTED.get(kind, _things)(plan, kind, lang) for kind in KINDS},
        Objection.plural: _objections(plan, known, lang),
        "calendar": calendar_json(plan, lang),
        "letters": [
            {
                "id": letter.id,
                "title": letter.title.say(lang),
                "sends": letter.sends,
                "sources": _sources(letter.sources, lang),
            }
            for letter in plan.letters
        ],
        "reasons": _reasons(plan, lang),
        "not_claims": [
            {
                "id": claim.id,
                "name": (claim.name or claim.text).say(lang),
                "text": note.text.say(lang),
                "sources": _sources(note.sources or claim.sources, lang),
            }
            for claim, note in plan.not_claims
        ],
        "total": total_data(plan, lang),
        "court": court_data(plan, lang),
    }


# ── what a plan collects ────────────────────────────────────────────────────


def _things(plan: Plan, kind: type[Thing], lang: str) -> list[Json]:
    return [_thing(one, lang) for one in plan[kind]]


def _thing(thing: Thing, lang: str) -> Json:
    data = thing.data(lang)
    return {**data, "sources": _sources(thing.sources, lang)} if thing.sourced else data


def _claims(plan: Plan, _kind: type[Thing], lang: str) -> list[Json]:
    return [
        {**_thing(claim, lang), "fen": plan.fen(claim), **claim_data(plan, claim, lang)}
        for claim in plan[Claim]
    ]


def _warnings(plan: Plan, kind: type[Thing], lang: str) -> list[Json]:
    """Return answers that clash, which are warned of like all else, and the warnings."""
    clashes: list[Json] = [
        {"id": f"clash_{clash.ref.lower()}", "text": clash.text.say(lang), "sources": []}
        for clash in plan.clashes
    ]
    return clashes + _things(plan, kind, lang)


def _leads(plan: Plan, _kind: type[Thing], lang: str) -> list[Json]:
    return [lead.data(lang) for lead in plan.all_leads()]


def _objections(plan: Plan, known: Case, lang: str) -> list[Json]:
    """Return what the other side says, those said first, with the answer and how it is sent."""
    return [
        {
            **one.data(lang),
            "truth": one.so(plan.binding(one.sources), lang),
            "sources": _sources(plan.binding(one.sources), lang),
            "said": is_heard(one, known),
            "answer": plan.says[one][0].text.say(lang),
            "sends": one.by.reads,
            "to_send": plan.says[one][0].text.say(one.by.reads),
        }
        for one in ordered(plan, known)
    ]


_LISTED: dict[type[Thing], Callable[[Plan, type[Thing], str], list[Json]]] = {
    Claim: _claims,
    Warn: _warnings,
    Lead: _leads,
}
"""The kinds of which a plan as data says more than each thing says of itself."""


# ── the row and its steps ───────────────────────────────────────────────────


def _move(move: Move, lang: str) -> Json:
    planned = move.planned
    return {
        "step": planned.step.id,
        "title": move.title.say(lang),
        "channel": planned.step.channel.id,
        "where": planned.where[0].text.say(lang) if planned.where else None,
        "waits": move.waits,
        "due": move.due.isoformat() if move.due else None,
        "lapsed": move.lapsed.step.id if move.lapsed else None,
        "sum_fen": move.sum,
    }


def _outcome(outcome: Outcome, lang: str) -> Json:
    return {
        "id": outcome.id,
        "label": outcome.label.say(lang),
        "sets": outcome.sets,
        "asks_day": outcome.starts is not None,
    }


def _row(plan: Plan, lang: str) -> Json | None:
    if plan.row is None:
        return None
    return {"id": plan.row.id, "ref": plan.row.ref, "title": plan.row.title.say(lang)}


def _step(planned: Planned, lang: str) -> Json:
    step = planned.step
    return {
        "id": step.id,
        "ref": step.ref,
        "channel": step.channel.id,
        "title": step.title.say(lang),
        "text": "\n".join([step.text.say(lang), *(note.text.say(lang) for note in planned.notes)]),
        "due": planned.due.isoformat() if planned.due else None,
        "deadline": planned.by.say(lang) if planned.by else None,
        "takes": step.takes.say(lang) if step.takes else None,
        "fails": planned.fails[0].text.say(lang),
        "evidence": [{"id": one.id, "text": one.text.say(lang)} for one in planned.evidence],
        "sources": _sources(tuple(planned.cited()), lang),
    }


def _sources(sources: tuple[Source, ...], lang: str) -> list[Json]:
    return [
        {
            "id": source.id,
            "text": source.cite(lang),
            "in_force": source.instrument.in_force,
            "checked": source.instrument.checked,
            "sure": source.sure,
        }
        for source in sources
    ]


def _reasons(plan: Plan, lang: str) -> list[Json]:
    if plan.row is None:
        return []
    because: Json = {
        "text": plan.row.because.say(lang),
        "sources": _sources(plan.row.sources, lang),
    }
    colon = "：" if lang == "zh" else ": "
    said: list[Json] = [
        {
            "fact": fact.id,
            "option": value,
            "text": f"{fact.label.say(lang)}{colon}{fact.name(lang, value)}",
        }
        for fact, value in plan.reasons
    ]
    return [because, *said]
