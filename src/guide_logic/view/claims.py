"""What may be asked for, line by line; what may not, and why; the total; the court."""

from guide_logic.language.claims import Claim
from guide_logic.language.suits import Ruling
from guide_logic.language.sums import Line
from guide_logic.language.things import Note
from guide_logic.planning.plan import Plan
from guide_logic.planning.total import Total
from guide_logic.quantities.money import say_money
from guide_logic.view.parts import fold
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el, late

__all__ = [
    "claim_data",
    "claim_lines",
    "claims_view",
    "court_data",
    "court_lines",
    "shown_lines",
    "total_data",
    "total_lines",
]


def claims_view(plan: Plan, lang: str) -> list[Node]:
    """Return the sections on money: what may be asked for, the total, what not, the court."""
    found = [_claims(plan, lang), _not_claims(plan, lang), _court(plan, lang)]
    return [one for one in found if one is not None]


def shown_lines(lines: list[Line], lang: str) -> list[str]:
    """Return the lines worth showing: an amount just typed explains nothing."""
    return [] if len(lines) == 1 and lines[0].given else [line.say(lang) for line in lines]


def claim_lines(plan: Plan, claim: Claim, lang: str) -> list[str]:
    """Return how a claim's sum is worked out, and that a higher alternative goes before it."""
    lines = plan.worked[claim.id]
    shown = shown_lines(lines, lang)
    return [*shown, P.choose.say(lang)] if lines and not _counts(plan, claim) else shown


def _counts(plan: Plan, claim: Claim) -> bool:
    return claim.part is None or (plan.total is not None and claim.id in plan.total.takes)


def total_lines(total: Total, lang: str) -> list[str]:
    """Return what the claims come to, in sentences; the first is the sum."""
    most, least = say_money(lang, total.fen), say_money(lang, total.without_extra)
    said = [P.total.say(lang, most=most)]
    if 0 < total.without_extra < total.fen:
        said = [
            P.total_range.say(lang, least=least, most=most),
            P.total_least.say(lang, least=least),
        ]
    said.append(P.total_most.say(lang))
    if total.open:
        names = P.listed.say(lang).join(name.say(lang) for name in total.open)
        said.append(P.total_open.say(lang, names=names))
    return said


def court_lines(ruling: Ruling, lang: str) -> list[str]:
    """Return what a court takes and how it hears the suit, in sentences."""
    return [one.say(lang) for one in ruling.said]


def claim_data(plan: Plan, claim: Claim, lang: str) -> dict[str, object]:
    """Return what a claim adds to the plan as data: its name, lines, part, if it counts."""
    return {
        "name": claim.name.say(lang) if claim.name else None,
        "lines": _data(plan.worked[claim.id], lang),
        "part": claim.part.id if claim.part else None,
        "counts": claim.part is not None and _counts(plan, claim),
    }


def total_data(plan: Plan, lang: str) -> dict[str, object] | None:
    """Return the total as data: least and most in fen, and the lines."""
    total = plan.total
    if total is None:
        return None
    return {
        "least": total.without_extra,
        "most": total.fen,
        "lines": _data(total.lines, lang),
        "texts": total_lines(total, lang),
    }


def court_data(plan: Plan, lang: str) -> dict[str, object] | None:
    """Return the court's part as data: the value in fen, and what that law's rule adds."""
    ruling = plan.ruling
    if ruling is None:
        return None
    return {
        "value": ruling.value,
        **ruling.data,
        "lines": _data(ruling.lines, lang),
        "texts": court_lines(ruling, lang),
    }


def _data(lines: list[Line], lang: str) -> list[dict[str, object]]:
    return [{"text": line.say(lang), "fen": line.fen} for line in lines]


# ── the page ────────────────────────────────────────────────────────────────


def _claims(plan: Plan, lang: str) -> Node | None:
    if not plan[Claim]:
        return None
    items = [plan.only_if(_claim(plan, one, plan.fen(one), lang), one) for one in plan[Claim]]
    inside = [el("ul", {}, *items), _total(plan.total, lang)]
    section = fold(Claim.heading, inside, lang, "guide-claims")
    return plan.only_if(section, *plan[Claim])


def _claim(plan: Plan, claim: Claim, fen: int | None, lang: str) -> Node:
    named = [el("strong", {"class": "guide-name"}, claim.name.say(lang))] if claim.name else []
    lesser = "" if _counts(plan, claim) else " guide-lesser"
    return el(
        "li",
        {},
        el("span", {}, *named, claim.text.say(lang)),
        late(el("strong", {"class": f"guide-sum{lesser}"}, say_money(lang, fen)))
        if fen is not None
        else None,
        _working(claim_lines(plan, claim, lang)),
    )


def _working(lines: list[str]) -> Node | None:
    if not lines:
        return None
    return late(el("ol", {"class": "guide-working"}, *(el("li", {}, line) for line in lines)))


def _total(total: Total | None, lang: str) -> Node | None:
    if total is None:
        return None
    first, *rest = total_lines(total, lang)
    return late(
        el(
            "div",
            {"class": "guide-total"},
            el("p", {}, el("strong", {}, first)),
            _working([line.say(lang) for line in total.lines] if len(total.lines) > 1 else []),
            *(el("p", {}, one) for one in rest),
        )
    )


def _not_claims(plan: Plan, lang: str) -> Node | None:
    if not plan.not_claims:
        return None
    items = [plan.only_if(_not_claim(*reason, lang), reason) for reason in plan.not_claims]
    section = fold(P.not_claims, [el("ul", {}, *items)], lang, "guide-not-claims")
    return plan.only_if(section, *plan.not_claims)


def _not_claim(claim: Claim, note: Note, lang: str) -> Node:
    name = P.not_claim.say(lang, name=(claim.name or claim.text).say(lang))
    return el("li", {}, el("strong", {}, name), note.text.say(lang))


def _court(plan: Plan, lang: str) -> Node | None:
    ruling = plan.ruling
    if ruling is None:
        return None
    first, *rest = court_lines(ruling, lang)
    inside = [
        el("p", {}, el("strong", {}, first)),
        el(
            "details",
            {},
            el("summary", {}, P.working.say(lang)),
            _working([line.say(lang) for line in ruling.lines]),
        )
        if ruling.lines
        else None,
        el("ul", {}, *(el("li", {}, one) for one in rest)),
    ]
    return late(fold(P.court, inside, lang, "guide-court"))
