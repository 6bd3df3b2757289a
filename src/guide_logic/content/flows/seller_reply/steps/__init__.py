"""The steps of the seller's reply, by their codes."""

from guide_logic.content.flows.seller_reply.steps.answer import INTERIM, JOINT, OFFER, PROVE
from guide_logic.content.flows.seller_reply.steps.court import DEFEND, GOODS_BACK, SETTLE, SUE
from guide_logic.content.flows.seller_reply.steps.decision import APPEAL, COMPLY, LATE
from guide_logic.content.flows.seller_reply.steps.official import FIX, MEDIATE
from guide_logic.content.flows.seller_reply.steps.overlay import ACK, AFTER, CLOCK
from guide_logic.content.flows.seller_reply.steps.protect import ABUSE, KEEP, POLICE
from guide_logic.content.flows.seller_reply.steps.remedy import CARRIER, CAUSE, REMEDY
from guide_logic.content.flows.seller_reply.steps.returns import ACCEPT, PAYBACK
from guide_logic.content.flows.seller_reply.steps.review import (
    REPLY,
    REPORT_REVIEW,
    SUE_REVIEW,
    TALK,
)
from guide_logic.content.flows.seller_reply.steps.safety import CARE, HALT
from guide_logic.content.flows.seller_reply.steps.waiting import AWAIT, JUDGE, POST, WAITC

__all__ = [
    "ABUSE",
    "ACCEPT",
    "ACK",
    "AFTER",
    "APPEAL",
    "AWAIT",
    "CARE",
    "CARRIER",
    "CAUSE",
    "CLOCK",
    "COMPLY",
    "DEFEND",
    "FIX",
    "GOODS_BACK",
    "HALT",
    "INTERIM",
    "JOINT",
    "JUDGE",
    "KEEP",
    "LATE",
    "MEDIATE",
    "OFFER",
    "PAYBACK",
    "POLICE",
    "POST",
    "PROVE",
    "REMEDY",
    "REPLY",
    "REPORT_REVIEW",
    "SETTLE",
    "SUE",
    "SUE_REVIEW",
    "TALK",
    "WAITC",
]
