"""Every kind of thing that a plan collects, in the order in which a plan as data names them.

A new kind is a class (see things.py) and its line here. A flow then takes it by
its plural, `Flow(…, objections=OBJECTIONS)`; the proof shows each to be met, plans
collect it, and page, head start, JSON and text show it under its heading.
"""

from guide_logic.language.claims import Claim
from guide_logic.language.objections import Objection
from guide_logic.language.things import Burden, Done, Evidence, Lead, Thing, Warn

__all__ = ["KINDS", "PLAIN"]

KINDS: tuple[type[Thing], ...] = (Claim, Warn, Evidence, Burden, Done, Lead, Objection)

PLAIN = tuple(kind for kind in KINDS if not kind.placed)
"""Those that every view shows as a list under their heading."""
