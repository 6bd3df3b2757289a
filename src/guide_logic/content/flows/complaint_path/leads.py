"""The guides that a buyer goes on with."""

from guide_logic.content.flows.complaint_path.conditions import (
    DISPUTE,
    NO_REQUEST,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.language.text import T
from guide_logic.language.things import Lead

__all__ = ["LEADS"]

LEADS = (
    Lead(
        "complaint-grounds",
        T(
            zh="退款理由选哪一个、谁先举证，用这个向导细看",
            en="See with this guide which refund reason to choose, and who has to prove what",
        ),
        when=DISPUTE
        & (NO_REQUEST | F.refund.is_("refused"))
        & F.issue.is_(
            "damaged_short", "not_as_described", "quality", "counterfeit", "not_received"
        ),
    ),
    Lead(
        "what-may-be-claimed",
        T(
            zh="能要求哪些钱、各多少、什么条件，用这个向导算一算",
            en="Work out with this guide what money you may ask for, how much and on what terms",
        ),
        when=DISPUTE & ~F.issue.is_("courier_service", "privacy", "invoice"),
    ),
    Lead(
        "services",
        T(
            zh="买的是会员、课程、酒店、门票、外卖、游戏充值、打赏这类服务，用这个向导",
            en="For a membership, course, hotel, ticket, meal, game credit, tips in a live stream "
            "or another service use this guide",
        ),
        when=DISPUTE & F.issue.is_("other", "promise_broken", "minor"),
    ),
)
