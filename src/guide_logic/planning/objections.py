"""The objections of a plan in the order in which they are shown."""

from guide_logic.language.flow import Case
from guide_logic.language.objections import Objection, said
from guide_logic.planning.plan import Plan

__all__ = ["by_likelihood", "is_heard", "ordered"]


def is_heard(one: Objection, known: Case) -> bool:
    """Return whether the other side has said it."""
    return known.get(said(one.id)) == "yes"


def by_likelihood(objections: list[Objection]) -> list[Objection]:
    """Return objections with those first that are heard most often."""
    return sorted(objections, key=lambda one: one.likely)


def ordered(plan: Plan, known: Case) -> list[Objection]:
    """Return the objections of a plan: those said first, then by how likely they are."""
    return sorted(by_likelihood(plan[Objection]), key=lambda one: not is_heard(one, known))
