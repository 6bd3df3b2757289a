"""The accused seller's letter: the counter-statement, only for who may use the pictures."""

from guide_logic.content.flows.image_theft_reply.conditions import RIGHTFUL
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.letters.counter_statement import counter_statement

__all__ = ["LETTERS"]

LETTERS = (
    counter_statement(
        "counter_statement",
        "late_counter",
        when=RIGHTFUL,
        own=F.truth.said("own"),
        licensed=F.truth.said("licensed"),
    ),
)
