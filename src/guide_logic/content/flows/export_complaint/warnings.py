"""What not to do while a customer abroad complains."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.export_complaint.conditions import DIRECT, PLATFORM
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.law import (
    ALIBABA_ASSURANCE,
    AMAZON_CLAIMS,
    EU_CONSUMER,
    GUIDING_CASE_107,
    TRADE_NOTES,
)
from guide_logic.language.text import T
from guide_logic.language.things import Warn

__all__ = ["WARNINGS"]

WARNINGS = (
    Warn(
        "safety_first",
        T(
            zh="有安全风险时，不要先谈价钱，也不要按客户大小排先后：停发、通知人人一样快。",
            en="With a safety risk, do not talk money first and do not rank customers: stop and "
            "warn everyone equally fast.",
        ),
        when=F.safety.is_("yes"),
        sources=(TRADE_NOTES["recall"], TRADE_NOTES["goodwill"]),
    ),
    Warn(
        "platform_clock_first",
        T(
            zh="平台或付款机构的时限，永远排在你自己定的时限前面。"
            "在邮件里谈，也要在案件页里答复；本页写的天数如与案件页不同，以案件页为准。",
            en="The platform’s or provider’s time limit always comes before your own. Answer on "
            "the case page even while you talk by e-mail. Where it shows other times than this "
            "page, it decides.",
        ),
        when=PLATFORM & F.clock.is_("in"),
        sources=(AMAZON_CLAIMS["claim"], ALIBABA_ASSURANCE["dispute"]),
    ),
    Warn(
        "truth",
        T(
            zh="只写真的事：不改检验记录，不造签收单，不替客户编原因。"
            "不因怕投诉就什么都答应，也不为少赔钱而糊弄客户。",
            en="Write what is true: no altered test records, no made-up delivery receipts, no "
            "invented cause. Neither give in to everything out of fear nor cheat to pay less.",
        ),
        sources=(TRADE_NOTES["process"],),
    ),
    Warn(
        "no_early_admission",
        T(
            zh="没查清之前，不要承认责任，也不要否认：先说“已收到、正在查、哪天答复”。",
            en="Before you know the cause, neither admit nor deny liability: say that you have "
            "it, that you are checking, and when you will answer.",
        ),
        when=F.cause.is_("unclear") | F.safety.is_("yes"),
        sources=(TRADE_NOTES["reply"],),
    ),
    Warn(
        "one_route",
        T(
            zh="同一笔钱不要退两次：客户已在平台索赔或对卡发起拒付的，先看那边的状态，再退款。"
            "在亚马逊，对卡发起了拒付就不能再申请平台索赔。",
            en="Do not refund twice: if a claim or a chargeback is open, look at its state "
            "before you pay. On Amazon, a buyer who started a chargeback cannot also file an "
            "A-to-z claim.",
        ),
        when=PLATFORM & ~F.clock.is_("na"),
        sources=(AMAZON_CLAIMS["chargeback"],),
    ),
    Warn(
        "vip_only_adds",
        T(
            zh="合同和法律给的，普通客户和 VIP 客户一样。VIP 只能在这条底线上多给，"
            "不能拿普通客户应得的去换。",
            en="What contract and law give, every customer gets alike. For a VIP you may only "
            "add to it, never at the cost of what others are due.",
        ),
        sources=(TRADE_NOTES["goodwill"],),
    ),
    Warn(
        "foreign_consumer",
        numbered(
            zh="买家如果是国外的消费者，看买家所在国的消费者法和平台规则。卖到欧盟的，"
            "网购一般可以在 {eu_withdrawal}内无理由撤回，以当地法律为准；"
            "欧盟的在线争议解决平台已于2025年7月20日关闭，页面上的链接要删掉。",
            en="If the buyer is a consumer abroad, the consumer law of that country and the "
            "platform’s rules apply. In the EU a distance purchase can generally be "
            "withdrawn from within {eu_withdrawal}; local law decides. The EU’s online "
            "dispute platform closed on 20 July 2025, so remove links to it.",
        ),
        when=F.channel.is_("marketplace", "card_paypal"),
        sources=(TRADE_NOTES["scope"], EU_CONSUMER["withdrawal"], EU_CONSUMER["odr"]),
    ),
    Warn(
        "which_law",
        T(
            zh="企业之间的买卖，先看合同有没有选定法律。"
            "双方营业地都在公约缔约国、又没有排除公约的，先适用公约。拿不准就问律师。",
            en="Between businesses, see first whether the contract chooses a law. If both have "
            "their places of business in contracting states and did not exclude it, the CISG "
            "applies first. If unsure, ask a lawyer.",
        ),
        when=DIRECT | F.channel.is_("alibaba_ta"),
        sources=(TRADE_NOTES["scope"], GUIDING_CASE_107["scope"]),
    ),
)
