"""What a case is: the first row that matches it, and the options that fit it."""

from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Row
from guide_logic.language.facts import Option
from guide_logic.language.flow import Case, Flow

__all__ = ["offers", "row_of"]


def row_of(flow: Flow, case: Case) -> Row | None:
    """Return the first row that matches, or None while that is not decided."""
    for row in flow.rows:
        holds = row.when.holds(case)
        if holds:
            return row
        if holds is None:
            return None
    return None


def offers(flow: Flow, option: Option, known: Case) -> bool:
    """Return whether an answer is offered: it fits the case and clashes with nothing."""
    if option.when is not ALWAYS:
        read = {id: known[id] for id in option.when.facts if id in known}
        if option.when.holds(flow.effective(read)) is False:
            return False
    new = flow.clashing(option)
    after = {**known, **option.sets} if new else known
    return not any(when.holds(after) and not when.holds(known) for when in new)
