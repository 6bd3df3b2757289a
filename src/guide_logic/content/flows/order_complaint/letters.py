"""The letters of a complaint on an order: to the seller, the platform, 12315 and a court."""

from guide_logic.content.flows.order_complaint.conditions import NO_12315
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.content.letters.complaint_12315 import complaint_12315
from guide_logic.content.letters.demand_letter import demand_letter
from guide_logic.content.letters.fields import AMOUNT
from guide_logic.content.letters.platform_application import platform_application
from guide_logic.content.letters.purchase import Purchase
from guide_logic.content.letters.report_12315 import report_12315
from guide_logic.content.letters.seller_message import seller_message
from guide_logic.content.letters.statement_of_claim import statement_of_claim
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.letter_template import Part
from guide_logic.language.text import T

__all__ = ["LETTERS"]

_STAGES = (
    Part(
        T(
            zh="我在订单页申请过退款，被拒绝了。",
            en="I asked for a refund on the order page; it was refused.",
        ),
        when=F.refund.said("refused", "with_platform", "with_12315"),
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
            zh="我在订单页投诉过，平台认定投诉成立。",
            en="I complained on the order page, and the platform upheld it.",
        ),
        when=F.complaint.said("upheld"),
        instead=("complaint",),
    ),
)

_OF = Purchase(
    amount=AMOUNT,
    issue=F.issue,
    living=F.role.said("consumer"),
    trader=~NO_12315,
    here=T(zh="平台：淘宝（天猫）", en="Platform: Taobao or Tmall"),
    private=F.seller.said("individual"),
    delivered=~F.state.is_("to_ship", "shipped") & ~F.issue.is_("not_shipped"),
    arrived=F.state.said("received", "success_in", "success_out"),
    on_its_way=F.state.said("to_ship", "shipped"),
    # Who was promised something and keeps the goods may have asked for a part.
    refund_asked=F.refund.said("sent_back_refused")
    | (F.refund.said("refused", "with_platform", "with_12315") & ~F.issue.said("promise_broken")),
    paid_back=F.refund.said("done"),
    stages=_STAGES,
)

_VIOLATION = F.issue.is_("not_shipped", "late", "not_as_described", "counterfeit", "promise_broken")

LETTERS = (
    seller_message(
        _OF,
        "message_seller",
        "ask_refund",
        still_to_come=F.state.said("to_ship", "shipped"),
    ),
    platform_application(_OF, "platform_case", exception=F.exception),
    complaint_12315(_OF, "complain_12315", when=ALWAYS),
    report_12315(_OF, "complain_12315", when=_VIOLATION),
    statement_of_claim(_OF, "go_to_court", online=ALWAYS),
    demand_letter(_OF, "go_to_court"),
)
