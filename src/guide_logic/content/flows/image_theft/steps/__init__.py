"""The steps for a stolen picture: at your desk, on the platform, outside it."""

from guide_logic.content.flows.image_theft.steps.after_the_notice import TELL, WITHDRAW
from guide_logic.content.flows.image_theft.steps.at_your_desk import (
    BUILD_PROOF,
    EVI,
    MONITOR,
    OWNER,
    WRITING,
)
from guide_logic.content.flows.image_theft.steps.authority_and_court import (
    ADMIN,
    COURT,
    DAMAGES,
    SUE_OR_ADMIN_NOW,
)
from guide_logic.content.flows.image_theft.steps.on_the_platform import (
    IP_NOTICE,
    SUPPLEMENT,
    WAIT_NOTICE,
)

__all__ = [
    "ADMIN",
    "BUILD_PROOF",
    "COURT",
    "DAMAGES",
    "EVI",
    "IP_NOTICE",
    "MONITOR",
    "OWNER",
    "SUE_OR_ADMIN_NOW",
    "SUPPLEMENT",
    "TELL",
    "WAIT_NOTICE",
    "WITHDRAW",
    "WRITING",
]
