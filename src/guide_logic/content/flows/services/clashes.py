"""Answers that cannot both be so."""

from guide_logic.content.flows.services.facts import F
from guide_logic.language.decisions import Clash
from guide_logic.language.text import T

__all__ = ["CLASHES"]

CLASHES = (
    Clash(
        "V1",
        T(
            zh="只有会员、课程、充值这类会自动续费：请核对买的是什么。",
            en="Only memberships, courses, credit and the like renew by themselves: check what "
            "you bought.",
        ),
        when=F.trouble.said("renewed")
        & F.service.said("voucher", "hotel", "transport", "event", "food", "goods"),
    ),
    Clash(
        "V2",
        T(
            zh="吃坏了、有异物，请在买的是什么里选外卖；超市、网店的食品，用投诉路径的向导。",
            en="If it was food that made you ill, choose food delivery as what you bought; for "
            "food from a shop use the guide to your complaint path.",
        ),
        when=F.trouble.said("unsafe")
        & F.service.said(
            "membership", "prepaid", "voucher", "hotel", "transport", "event", "game", "goods"
        ),
    ),
    Clash(
        "V3",
        T(
            zh="不在平台上买的，没有平台客服可找：请核对走到哪一步。",
            en="Not bought on a platform, so no service desk of one settled it: check how far you "
            "have got.",
        ),
        when=F.way.said("platform_over") & (F.via.said("own") | F.service.said("goods")),
    ),
)
