"""The buyer's letters: each goes with the steps that send it, and says what was answered."""

from guide_logic.content.flows.complaint_path.claims import CLAIMS
from guide_logic.content.flows.complaint_path.conditions import CONSUMER_OF_TRADER, IN_COURT
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.letters.association_complaint import association_complaint
from guide_logic.content.letters.case_statement import case_statement
from guide_logic.content.letters.complaint_12315 import complaint_12315
from guide_logic.content.letters.courier_notice import courier_notice
from guide_logic.content.letters.demand_letter import demand_letter
from guide_logic.content.letters.objection_reply import objection_reply
from guide_logic.content.letters.platform_application import platform_application
from guide_logic.content.letters.purchase import Purchase
from guide_logic.content.letters.reconsideration import reconsideration
from guide_logic.content.letters.recording_request import recording_request
from guide_logic.content.letters.report_12315 import report_12315
from guide_logic.content.letters.seller_message import seller_message
from guide_logic.content.letters.statement_of_claim import statement_of_claim
from guide_logic.content.moments import D
from guide_logic.language.letter_template import Part
from guide_logic.language.text import T

__all__ = ["LETTERS"]

_CLAIMS = {claim.id: claim.when for claim in CLAIMS}

_STAGES = (
    Part(
        T(
            zh="我在订单页申请过退款，被拒绝了。",
            en="I asked for a refund on the order page; it was refused.",
        ),
        when=F.refund.said("refused"),
        instead=("refund", "refused_on"),
    ),
    Part(
        T(
            zh="我在订单页申请了退款，时间到了还没有结果。",
            en="I asked for a refund on the order page; the time ran out without a result.",
        ),
        when=F.refund.said("pending_overdue"),
        instead=("refund",),
    ),
    Part(
        T(
            zh="退货已经寄回，货款没有全部退还。",
            en="The goods went back; the price has not been refunded in full.",
        ),
        when=F.refund.said("sent_back_refused"),
    ),
    Part(
        T(
            zh="平台介入后没有支持我的请求。",
            en="The platform stepped in and decided against me.",
        ),
        when=F.platform.said("lost", "appealed"),
        instead=("platform", "decided_on"),
    ),
    Part(
        T(zh="平台没有受理我的申请。", en="The platform did not take my application."),
        when=F.platform.said("rejected"),
        instead=("platform",),
    ),
    Part(
        T(zh="12315 的调解没有谈成。", en="Mediation by 12315 failed."),
        when=F.ext.said("m12315_failed"),
        instead=("ext",),
    ),
)

_NAMED = ("taobao_tmall", "jd", "pdd", "douyin", "wechat_shop", "xianyu", "1688", "xhs")
"""Answers that name the platform."""

_ARRIVED = F.state.said("received", "success_in", "success_out")

_IN_PART = F.issue.said("promise_broken") | (F.issue.said("late") & _ARRIVED)
"""Who keeps the goods asks for a difference, a gift or a part; the plan names no sum either."""

_OF = Purchase(
    amount=F.amount,
    issue=F.issue,
    living=F.role.said("consumer"),
    trader=CONSUMER_OF_TRADER,
    named=F.pay.said("platform") & F.platform_name.said(*_NAMED),
    offline=F.pay.said("offline"),
    private=F.seller.said("individual"),
    delivered=~F.state.is_("unpaid", "to_ship", "shipped") & ~F.issue.is_("not_shipped"),
    arrived=_ARRIVED,
    on_its_way=F.state.said("to_ship", "shipped"),
    refund_asked=F.refund.said("return_stage", "sent_back", "sent_back_refused")
    | F.platform.said("won_unpaid")
    | (F.refund.said("pending_in_time", "pending_overdue", "refused") & ~_IN_PART),
    paid_back=F.refund.said("done"),
    fraud=_CLAIMS["triple_goods"] | _CLAIMS["triple_never_meant"],
    food=_CLAIMS["ten_times"],
    extra=("triple_goods", "triple_never_meant", "ten_times"),
    stages=_STAGES,
)

_PAID = ~F.state.is_("unpaid")

_FIRST_TIME = F.ext.is_("none", "m12315_refused")
"""12315 has not taken the dispute: a second complaint about it would be refused."""

_VIOLATION = F.issue.is_(
    "not_shipped",
    "late",
    "not_as_described",
    "counterfeit",
    "food_drug",
    "promise_broken",
    "price_cancel",
)

_NOT_IN_COURT = _PAID & ~IN_COURT

LETTERS = (
    seller_message(
        _OF,
        "message_seller",
        "ask_refund",
        still_to_come=F.state.said("to_ship", "shipped"),
    ),
    platform_application(_OF, "platform_case", exception=F.exception),
    complaint_12315(_OF, "complain_12315", when=_PAID & _FIRST_TIME, first=F.ext.said("none")),
    report_12315(_OF, "complain_12315", "report_12315", when=_PAID & _VIOLATION),
    association_complaint(_OF, "ask_association", when=_PAID, first=F.ext.said("none")),
    statement_of_claim(_OF, "go_to_court", when=_NOT_IN_COURT, online=F.pay.said("platform")),
    demand_letter(_OF, "go_to_court", when=_NOT_IN_COURT),
    # Whoever threatens or deceives is not argued with.
    objection_reply(
        _OF,
        "message_seller",
        "ask_refund",
        "return_goods",
        when=_PAID & F.danger.said("none", "treated") & F.sham.is_("no"),
    ),
    reconsideration(
        "reconsideration",
        when=_PAID,
        filed=D.filed_on,
        told=D.refusal_on,
        refused=F.ext.said("m12315_refused"),
    ),
    courier_notice("complain_courier"),
    case_statement(_OF, "hand_in_evidence"),
    recording_request(
        "platform_case",
        "hand_in_evidence",
        "seller_identity",
        when=_PAID
        & F.pay.is_("platform")
        & ~F.seller.is_("individual")
        & F.issue.is_("not_as_described", "counterfeit", "promise_broken"),
    ),
)
