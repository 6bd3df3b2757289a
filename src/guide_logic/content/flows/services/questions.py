"""What is asked about a service, in this order."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.content.figures import numbered
from guide_logic.content.flows.services.facts import F
from guide_logic.content.moments import D, dates_question
from guide_logic.language.facts import Choice, Option, Question
from guide_logic.language.text import T

__all__ = ["QUESTIONS"]

_AHEAD = T(zh="付在前面，慢慢用的", en="Paid ahead, used over time")
_TRIP = T(zh="出门、吃喝、演出", en="Travel, meals, shows")
_ELSE = T(zh="别的", en="Something else")
_KINDS = {
    **dict.fromkeys(("membership", "prepaid", "voucher", "game"), _AHEAD),
    **dict.fromkeys(("hotel", "transport", "event", "food"), _TRIP),
    **dict.fromkeys(("goods", "other"), _ELSE),
}

WHAT = Question(
    "service",
    T(zh="买的是什么？", en="What did you buy?"),
    T(
        zh="服务没有普遍的七天无理由，每一种的规矩不一样。",
        en="Services have no general seven-day return, and each kind has rules of its own.",
    ),
    (
        Choice.of(
            F.service,
            {
                "goods": T(
                    zh="在淘宝、京东这样的平台上买的商品，用“我的投诉路径”",
                    en="For goods from a platform such as Taobao or JD use “My complaint path”",
                )
            },
            groups=_KINDS,
        ),
    ),
)

TROUBLE = Question(
    "trouble",
    T(zh="出了什么事？", en="What happened?"),
    T(
        zh="是商家没做到，还是你自己要退，能要求的差很多。",
        en="Whether the trader did not perform or you want to cancel makes a great difference.",
    ),
    (Choice.of(F.trouble),),
)

COOLING = Question(
    "cooling",
    numbered(
        zh="付款满 {prepaid_withdrawal}了吗？",
        en="Have {prepaid_withdrawal} passed since you paid?",
    ),
    numbered(
        zh="预付分次用的，付款 {prepaid_withdrawal}内一般可以要回本金；以前在这家或别家体验过同样"
        "服务的除外。",
        en="Money prepaid for a service used over time mostly comes back within "
        "{prepaid_withdrawal} of payment; not if you had had the same service before, here or "
        "elsewhere.",
    ),
    (Choice.of(F.cooling),),
)

VIA = Question(
    "via",
    T(zh="在哪里付的钱？", en="Where did you pay?"),
    T(
        zh="平台上的订单，平台能查、能退；商家自己收的，直接找商家和它所在地的 12315。",
        en="A platform can look into an order it holds. If the trader took the money itself, go to "
        "the trader and to 12315 at its seat.",
    ),
    (Choice.of(F.via),),
)

WHO = Question(
    "who",
    T(zh="你为谁买的，卖家是谁？", en="Who did you buy for, and who sold it?"),
    T(
        zh="12315 只调解“为生活买、向经营者买”；个人转让的票和卡，走平台或法院。",
        en="12315 mediates only if you bought for daily life from a trader. A ticket or card from "
        "a private person is for the platform or a court.",
    ),
    (buyers.BOUGHT_FROM,),
)

WAY = Question(
    "way",
    T(zh="已经走到哪一步？", en="How far have you got?"),
    T(zh="做过的不用再做。", en="What is done need not be done again."),
    # What was done first, no answer says: outcomes do.
    (
        Choice(
            "way",
            (F.way, F.first),
            tuple(
                Option(id, label, {"way": id, "first": "no"}) for id, label in F.way.options.items()
            ),
        ),
    ),
)

DATES = dates_question(D.paid_on, D.filed_on, D.accepted_on)

SUM = Question(
    "amount",
    T(zh="付了多少钱？", en="How much did you pay?"),
    T(
        zh="只用来算数，留在你的设备上。自动续费的，填被扣的那一笔。",
        en="Only for the sum, on your device. For a renewal enter what was charged.",
    ),
    (buyers.AMOUNT_ENTRY,),
    on_plan=True,
)

QUESTIONS = (WHAT, TROUBLE, COOLING, VIA, WHO, WAY, DATES, SUM)
