"""The facts of a service; ids shared with the other buyers' guides mean the same."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.content.figures import numbered
from guide_logic.language.facts import Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.service.is_("hotel")`.

    What is done `first` no answer says: what came of a step does (outcomes.py).
    """

    service = Fact(
        "service",
        T(zh="买的是什么", en="What you bought"),
        {
            "membership": T(
                zh="会员、订阅（视频、App、网盘等）", en="A membership or subscription"
            ),
            "prepaid": T(
                zh="预付课程、健身卡、次卡、储值",
                en="A prepaid course, gym card, multi-visit card or stored value",
            ),
            "voucher": T(zh="团购券、代金券、套餐", en="A group deal (团购) or voucher"),
            "hotel": T(zh="酒店、民宿", en="A hotel or a place to stay"),
            "transport": T(zh="机票、火车票", en="A flight or a train"),
            "event": T(zh="演出、赛事、景点门票", en="A ticket for a show, a match or a sight"),
            "food": T(zh="外卖、跑腿", en="Food delivery or an errand"),
            "game": T(zh="游戏充值、直播打赏", en="Game credit, or tips in a live stream"),
            "goods": T(
                zh="商品，在商家自己的网站、App、小程序或柜台买的",
                en="Goods, from the trader’s own website, app, mini-program or counter",
            ),
            "other": T(zh="别的服务", en="Another service"),
        },
        unsure="other",
    )
    trouble = Fact(
        "trouble",
        T(zh="出了什么事", en="What happened"),
        {
            "failed": T(
                zh="没按约定提供，或者被改、被取消了",
                en="Not provided as agreed, or changed or called off by them",
            ),
            "closed": T(zh="关门、跑路、联系不上了", en="They have closed, fled or gone silent"),
            "cancel": T(zh="我自己想退、来不了了", en="I want to cancel, or cannot come any more"),
            "renewed": T(zh="自动续费扣了钱", en="It renewed by itself and charged me"),
            "child": T(zh="孩子自己付的钱", en="A child paid by itself"),
            "unsafe": T(
                zh="吃坏了，有异物、变质", en="It made someone ill, or was bad or had things in it"
            ),
        },
        unsure="cancel",
    )
    cooling = Fact(
        "cooling",
        numbered(
            zh="付款满 {prepaid_withdrawal}没有",
            en="Whether {prepaid_withdrawal} have passed since you paid",
        ),
        {
            "fresh": numbered(
                zh="没满 {prepaid_withdrawal}，以前没体验过同样的",
                en="Not {prepaid_withdrawal} yet, and I had not had the same before",
            ),
            "tried": numbered(
                zh="没满 {prepaid_withdrawal}，以前体验过同样的",
                en="Not {prepaid_withdrawal} yet, but I had had the same before",
            ),
            "late": numbered(
                zh="过了 {prepaid_withdrawal}",
                en="More than {prepaid_withdrawal}",
            ),
        },
        unsure="late",
        asked_when=service.is_("prepaid") & trouble.is_("cancel"),
        otherwise="late",
    )
    via = Fact(
        "via",
        T(zh="在哪里付的钱", en="Where you paid"),
        {
            "platform": T(
                zh="在平台或应用商店里，订单在那里",
                en="On a platform or in an app store, which has the order",
            ),
            "own": T(
                zh="商家自己的网站、App、小程序或门店",
                en="The trader’s own website, app, mini-program or counter",
            ),
        },
        unsure="platform",
        asked_when=~service.is_("goods"),
        otherwise="own",
    )
    role = buyers.ROLE
    seller = buyers.SELLER
    way = Fact(
        "way",
        T(zh="已经走到哪一步", en="How far you have got"),
        {
            "none": T(zh="还没书面要求过", en="Nothing asked in writing yet"),
            "refused": T(
                zh="要求过，对方拒绝或不回", en="They were asked, and refused or said nothing"
            ),
            "platform_over": T(
                zh="平台客服也没解决", en="The platform’s service desk settled nothing either"
            ),
            "m12315_open": T(zh="投了 12315，在等它答复", en="Filed with 12315, and waiting"),
            "m12315_taken": T(zh="12315 受理了，在调解", en="12315 took it and mediates"),
            "m12315_over": T(zh="12315 没有解决", en="12315 settled nothing"),
        },
        unsure="none",
    )
    first = Fact(
        "first",
        T(zh="要先做的一件", en="What comes first"),
        {
            "no": T(zh="还没做", en="Not done"),
            "done": T(zh="做过了", en="Done"),
        },
        unsure="no",
        optional=True,
    )
    """The doctor, the police, the switch of a renewal, the cancelling of a booking."""
    amount = buyers.AMOUNT
