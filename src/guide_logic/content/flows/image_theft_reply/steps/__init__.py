"""The steps for an accused seller: check and stop, answer, claim and defend."""

from guide_logic.content.flows.image_theft_reply.steps.answer_the_platform import (
    COUNTER_STATEMENT,
    LATE_COUNTER,
    RESTORE,
    WAIT_15,
)
from guide_logic.content.flows.image_theft_reply.steps.check_and_stop import (
    EVI,
    PAUSE_AND_CHECK,
    REMOVE,
    SETTLE,
)
from guide_logic.content.flows.image_theft_reply.steps.claim_and_defend import (
    CLAIM_DAMAGES,
    COURT,
    DEFEND,
)

__all__ = [
    "CLAIM_DAMAGES",
    "COUNTER_STATEMENT",
    "COURT",
    "DEFEND",
    "EVI",
    "LATE_COUNTER",
    "PAUSE_AND_CHECK",
    "REMOVE",
    "RESTORE",
    "SETTLE",
    "WAIT_15",
]
