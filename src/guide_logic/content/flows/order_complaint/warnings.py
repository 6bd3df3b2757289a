"""What a complaint can and cannot do, and what not to do with it."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.order_complaint.conditions import NO_12315, PAID
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.content.law import (
    CPL_REGULATIONS,
    ECL,
    FRAUD_LAW,
    ONLINE_TRADING,
    ORDER_121,
    PRACTICE_NOTES,
    PUBLIC_SECURITY,
    TAOBAO_RULES,
)
from guide_logic.language.text import T
from guide_logic.language.things import Warn

__all__ = ["WARNINGS"]

WARNINGS = (
    Warn(
        "danger_first",
        T(
            zh="被威胁、上门骚扰，或者钱像是被骗走了：先拨 110；"
            "钱已转出的，马上找银行或支付平台止付。",
            en="If you are threatened or harassed, or the money looks like it went to a scam: call "
            "110 first. If money has gone, ask your bank or payment app to stop it at once.",
        ),
        sources=(PUBLIC_SECURITY[50], FRAUD_LAW[20]),
    ),
    Warn(
        "can",
        T(
            zh="淘宝能做的：按平台规则查卖家有没有违规；按规则支持退款，从交易款或保证金里划付。",
            en="What Taobao can do: look for a breach of its rules; support a refund under them, "
            "and pay it from the held price or the seller’s deposit.",
        ),
        when=PAID,
        sources=(TAOBAO_RULES["85-87"], ECL[59]),
    ),
    Warn(
        "cannot",
        T(
            zh="淘宝可以不管的：额外损失、三倍或十倍这类法定赔偿、超期的争议、"
            "刷单套现、双方谈妥并履行后又反悔的。它也不能替你罚款。",
            en="What Taobao may decline: extra loss, statutory damages such as three or ten times "
            "the price, disputes out of time, sham orders, and settlements that were carried out. "
            "Nor can it fine anyone for you.",
        ),
        when=PAID,
        sources=(TAOBAO_RULES[6],),
    ),
    Warn(
        "shop_fate",
        numbered(
            zh="店铺会怎样，没人能替你保证：用不用处罚、用哪种，由平台按当时的规则定。规则只写明，"
            "卖家不按规则处理的，视为有责；平台对违法行为采取措施的，按二手资料应在 "
            "{measures_published}内公示。",
            en="Nobody can promise what happens to the shop: whether there is a sanction, and "
            "which, the platform decides under its rules. They say only that a seller who does "
            "not handle a case as required counts as at fault. Measures against violations of law "
            "should be published within {measures_published} (secondary source).",
        ),
        when=PAID,
        sources=(TAOBAO_RULES[91], ONLINE_TRADING[30]),
    ),
    Warn(
        "no_fixed_days",
        T(
            zh="处理要多久，看订单页的倒计时和站内信。网上流传的固定天数，我们没有找到依据。",
            en="How long it takes, the countdown on the order page and the in-app messages say. "
            "For the fixed numbers of days that people pass on we found no basis.",
        ),
        when=PAID,
        sources=(PRACTICE_NOTES["in-app"],),
    ),
    Warn(
        "keep_request",
        T(
            zh="卖家让你先撤销退款或投诉“再给你办”，不要撤：撤了可能不能用同一个理由再来。",
            en="If the seller asks you to withdraw the refund request or the complaint first, do "
            "not: you may not be able to come back on the same ground.",
        ),
        when=F.refund.is_(
            "pending_in_time",
            "pending_overdue",
            "refused",
            "with_platform",
            "with_12315",
            "return_stage",
            "sent_back",
            "sent_back_refused",
        )
        | F.complaint.is_("open"),
        sources=(PRACTICE_NOTES["in-app"],),
    ),
    Warn(
        "no_early_receipt",
        T(
            zh="问题没解决，不要点“确认收货”：点了以后，外观破损、少件这类事要由你证明。",
            en="Do not tap “confirm receipt” (确认收货) before this is settled: visible damage or "
            "missing items are then yours to prove.",
        ),
        when=F.state.is_("to_ship", "shipped", "received") & ~F.refund.is_("done"),
        sources=(TAOBAO_RULES[75], TAOBAO_RULES[76]),
    ),
    Warn(
        "one_filing",
        T(
            zh="12315 和消费者协会只选一个：消协受理或处理过的同一争议，12315 不再受理。",
            en="Choose either 12315 or the consumer association (消费者协会): 12315 does not "
            "take a dispute that the association has taken or handled.",
        ),
        when=PAID & ~NO_12315,
        sources=(ORDER_121[16],),
    ),
    Warn(
        "truth",
        T(
            zh="投诉和举报都要真实。编造事实、伪造证据，拿不到赔偿，还可能受处罚。",
            en="Complaints and reports must be true. Invented facts or forged evidence forfeit "
            "compensation and can be punished.",
        ),
        sources=(ORDER_121[7], ORDER_121[42], CPL_REGULATIONS[49], PUBLIC_SECURITY[29]),
    ),
    Warn(
        "no_threats",
        T(
            zh="不要拿投诉、曝光要挟卖家多给钱。写清事实和依据就够了。",
            en="Do not use a complaint or exposure as a threat to get more money. Facts and "
            "grounds are enough.",
        ),
        when=PAID,
        sources=(ORDER_121[7], ORDER_121[42], CPL_REGULATIONS[27]),
    ),
)
