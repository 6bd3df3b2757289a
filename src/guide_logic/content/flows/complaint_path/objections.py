"""What sellers, platforms and 12315 say on the way, and in which cases."""

from guide_logic.content.flows.complaint_path.conditions import (
    BEFORE_RECEIPT,
    CONSUMER_OF_TRADER,
    DISPUTE,
    FAULTY,
    GONE_BACK,
    NO_12315,
    ON_PLATFORM,
    REFUND_OPEN,
    SENT,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.objections.bargains import (
    CONFIRM_FIRST,
    DEPOSIT_BALANCE_DUE,
    DEPOSIT_KEPT,
    DEPOSIT_MISSED_PAYMENT,
    DEPOSIT_SELLERS_BREACH,
    PAID_OUTSIDE_NOT_OURS,
    PAID_THEN_WITHDRAWN,
    SHOP_SOLD,
    WITHDRAW_FIRST,
)
from guide_logic.content.objections.delivery import (
    ASK_COURIER,
    BUSY_BY_CONTRACT,
    BUSY_SEASON,
    LEFT_WITH_NEIGHBOUR,
    OUT_OF_STOCK,
    SIGNED_FOR,
    UNTIL_SIGNED,
)
from guide_logic.content.objections.excuses import (
    COLOUR_DIFFERENCE,
    GIFT_NO_WARRANTY,
    INSTALL_FEE,
    LIVE_ANIMAL,
    NOT_THE_BUYER,
    ONLY_A_SLIP,
    STREAMER_NOT_US,
)
from guide_logic.content.objections.faults import (
    ASK_MANUFACTURER,
    EXCHANGE_ONLY,
    REPAIR_ONLY,
    TEST_FIRST,
    TEST_FIRST_BY_CONTRACT,
    USED_AS_IS,
    USER_DAMAGE,
)
from guide_logic.content.objections.office_12315 import (
    ASSOCIATION_HAS_IT,
    CLAIMED_TOO_MUCH,
    ELSEWHERE,
    NO_SHOP_FOUND,
    NOT_A_CONSUMER,
    PAPERS_MISSING,
    SELLER_REFUSES_MEDIATION,
)
from guide_logic.content.objections.platforms import (
    FINAL_DECISION,
    FREIGHT_TIMES_ONLY,
    LATE_BUT_FOUND,
    LATE_BUT_PROMISED,
    LATE_FOR_THE_PLATFORM,
    MACHINE_DECIDED,
    MARKED_DELIVERED,
    NO_SELLER_DATA,
    NOT_ENOUGH_EVIDENCE,
    ONLY_INTERMEDIARY,
    PLATFORM_RULE,
    TOO_LATE,
    TRIPLE_NOT_HANDLED,
)
from guide_logic.content.objections.prices import (
    FINAL_SAY,
    MISPRICE,
    MISPRICE_BY_CONTRACT,
    NO_INVOICE,
    ORIGINAL_PRICE,
    PRICE_DROPPED,
    TAX_EXTRA,
)
from guide_logic.content.objections.return_terms import (
    COUPON_BACK,
    CREDIT_BUT_FAULTY,
    FREIGHT_NO_REASON,
    GIFT_BACK_FIRST,
    GIFT_BUT_FAULTY,
    NO_UNBOXING_VIDEO,
    OTHER_REASON,
    REASON_NOT_RECEIVED,
    REASON_NOT_SHIPPED,
    REFUND_AS_CREDIT,
    RETURN_DAMAGED,
    RETURN_FREIGHT,
    RETURNED_FAULTY,
)
from guide_logic.content.objections.returns import (
    CUSTOM_BUT_FAULTY,
    CUSTOM_MADE,
    INTIMATE_GOODS,
    NO_RETURNS_NOTICE,
    ON_SALE,
    OPENED,
    OPENED_BUT_FAULTY,
    PERISHABLE,
    SEVEN_DAYS_BUT_FAULTY,
    SEVEN_DAYS_OVER,
    WORN_BUT_FAULTY,
    WORN_MARKS,
)
from guide_logic.content.objections.services import (
    BOOKING_NO_CANCEL,
    CHILD_USED_IT,
    MEMBER_TERMS,
    RENEWED_BY_ITSELF,
    TICKET_NO_REFUND,
    VIRTUAL_NO_REFUND,
)

__all__ = ["OBJECTIONS"]

_AGREED = F.refund.is_("return_stage") | SENT
"""The seller takes the goods back, so what would refuse that is no longer said."""

_TAOBAO = F.platform_name.is_("taobao_tmall")

_BALANCE_DUE = F.state.is_("unpaid")

_IN_HAND = F.issue.is_("not_as_described", "quality") & ~BEFORE_RECEIPT
"""What has come is at fault, which may show only in use."""

_MAY_BE_TESTED = F.issue.is_("quality", "not_as_described", "counterfeit")

_SELLER_BROKE_IT = F.issue.is_("not_shipped", "late", "price_cancel") | (
    CONSUMER_OF_TRADER & F.issue.is_("not_received")
)

OBJECTIONS = (
    OPENED.if_(
        REFUND_OPEN
        & CONSUMER_OF_TRADER
        & (F.issue.is_("no_reason_return") & F.state.is_("received", "success_in") | _IN_HAND),
        unless=_AGREED,
        answers={_IN_HAND: OPENED_BUT_FAULTY},
    ),
    WORN_MARKS.if_(
        REFUND_OPEN
        & CONSUMER_OF_TRADER
        & (F.issue.is_("no_reason_return") & F.state.is_("received", "success_in") | _IN_HAND),
        answers={_IN_HAND: WORN_BUT_FAULTY},
    ),
    NO_RETURNS_NOTICE.if_(
        REFUND_OPEN & CONSUMER_OF_TRADER & (FAULTY | F.issue.is_("no_reason_return")),
        unless=_AGREED,
    ),
    CUSTOM_MADE.if_(
        REFUND_OPEN & CONSUMER_OF_TRADER & (F.issue.is_("no_reason_return") | FAULTY),
        unless=_AGREED,
        answers={FAULTY: CUSTOM_BUT_FAULTY},
    ),
    PERISHABLE.if_(
        REFUND_OPEN
        & CONSUMER_OF_TRADER
        & F.issue.is_("quality", "damaged_short", "food_drug")
        & F.state.is_("received", "success_in", "success_out")
    ),
    ON_SALE.if_(
        REFUND_OPEN & CONSUMER_OF_TRADER & (FAULTY | F.issue.is_("no_reason_return")),
        unless=_AGREED,
    ),
    INTIMATE_GOODS.if_(
        REFUND_OPEN & CONSUMER_OF_TRADER & F.issue.is_("no_reason_return"), unless=_AGREED
    ),
    SEVEN_DAYS_OVER.if_(
        REFUND_OPEN
        & CONSUMER_OF_TRADER
        & (F.issue.is_("no_reason_return") | FAULTY)
        & F.state.is_("received", "success_in", "success_out"),
        unless=_AGREED,
        answers={FAULTY: SEVEN_DAYS_BUT_FAULTY},
    ),
    RETURN_FREIGHT.if_(
        REFUND_OPEN
        & CONSUMER_OF_TRADER
        & (FAULTY | F.issue.is_("no_reason_return"))
        & ~BEFORE_RECEIPT,
        answers={F.issue.is_("no_reason_return"): FREIGHT_NO_REASON},
    ),
    GIFT_BACK_FIRST.if_(
        REFUND_OPEN
        & CONSUMER_OF_TRADER
        & (F.issue.is_("no_reason_return") | FAULTY)
        & ~BEFORE_RECEIPT,
        answers={FAULTY: GIFT_BUT_FAULTY},
    ),
    COUPON_BACK.if_(
        REFUND_OPEN & CONSUMER_OF_TRADER & F.issue.is_("no_reason_return") & ~BEFORE_RECEIPT
    ),
    RETURN_DAMAGED.if_(
        REFUND_OPEN
        & GONE_BACK
        & ~BEFORE_RECEIPT
        & (CONSUMER_OF_TRADER & F.issue.is_("no_reason_return") | FAULTY),
        answers={FAULTY: RETURNED_FAULTY},
    ),
    REFUND_AS_CREDIT.if_(
        REFUND_OPEN
        & CONSUMER_OF_TRADER
        & (F.issue.is_("no_reason_return", "refund_unpaid") | FAULTY),
        answers={~F.issue.is_("no_reason_return"): CREDIT_BUT_FAULTY},
    ),
    NO_UNBOXING_VIDEO.if_(
        REFUND_OPEN
        & CONSUMER_OF_TRADER
        & F.issue.is_("damaged_short", "not_as_described", "quality")
        & ~BEFORE_RECEIPT
    ),
    OTHER_REASON.if_(
        REFUND_OPEN
        & ON_PLATFORM
        & CONSUMER_OF_TRADER
        & (FAULTY | F.issue.is_("not_shipped", "late", "not_received")),
        answers={
            F.issue.is_("not_shipped", "late"): REASON_NOT_SHIPPED,
            F.issue.is_("not_received"): REASON_NOT_RECEIVED,
        },
    ),
    ASK_MANUFACTURER.if_(
        REFUND_OPEN
        & CONSUMER_OF_TRADER
        & F.issue.is_("quality", "counterfeit", "food_drug", "not_as_described")
    ),
    EXCHANGE_ONLY.if_(REFUND_OPEN & CONSUMER_OF_TRADER & FAULTY & ~BEFORE_RECEIPT, unless=_AGREED),
    REPAIR_ONLY.if_(
        REFUND_OPEN & CONSUMER_OF_TRADER & F.issue.is_("quality") & ~BEFORE_RECEIPT,
        unless=_AGREED,
    ),
    TEST_FIRST.if_(REFUND_OPEN & CONSUMER_OF_TRADER & _MAY_BE_TESTED),
    TEST_FIRST_BY_CONTRACT.if_(REFUND_OPEN & NO_12315 & _MAY_BE_TESTED),
    USER_DAMAGE.if_(REFUND_OPEN & CONSUMER_OF_TRADER & F.issue.is_("quality") & ~BEFORE_RECEIPT),
    USED_AS_IS.if_(REFUND_OPEN & F.issue.is_("not_as_described", "quality", "counterfeit")),
    ONLY_A_SLIP.if_(
        DISPUTE
        & CONSUMER_OF_TRADER
        & F.issue.is_("not_as_described", "counterfeit", "promise_broken", "food_drug")
    ),
    COLOUR_DIFFERENCE.if_(
        REFUND_OPEN & CONSUMER_OF_TRADER & F.issue.is_("not_as_described") & ~BEFORE_RECEIPT
    ),
    NOT_THE_BUYER.if_(REFUND_OPEN & CONSUMER_OF_TRADER & FAULTY & ~BEFORE_RECEIPT, unless=_AGREED),
    GIFT_NO_WARRANTY.if_(
        DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("promise_broken", "damaged_short")
    ),
    INSTALL_FEE.if_(DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("promise_broken", "other")),
    LIVE_ANIMAL.if_(
        REFUND_OPEN
        & CONSUMER_OF_TRADER
        & F.issue.is_("quality", "damaged_short", "not_as_described")
        & ~BEFORE_RECEIPT
    ),
    STREAMER_NOT_US.if_(
        DISPUTE
        & CONSUMER_OF_TRADER
        & F.issue.is_("promise_broken", "not_as_described", "counterfeit", "quality")
    ),
    SIGNED_FOR.if_(REFUND_OPEN & CONSUMER_OF_TRADER & FAULTY & ~BEFORE_RECEIPT),
    LEFT_WITH_NEIGHBOUR.if_(
        REFUND_OPEN & F.issue.is_("not_received", "damaged_short"), answers={NO_12315: UNTIL_SIGNED}
    ),
    ASK_COURIER.if_(
        REFUND_OPEN & F.issue.is_("not_received", "damaged_short", "late"),
        answers={NO_12315: UNTIL_SIGNED},
    ),
    BUSY_SEASON.if_(
        REFUND_OPEN & F.issue.is_("not_shipped", "late") & (BEFORE_RECEIPT | ~ON_PLATFORM),
        answers={NO_12315: BUSY_BY_CONTRACT},
    ),
    OUT_OF_STOCK.if_(
        REFUND_OPEN & F.issue.is_("not_shipped", "price_cancel") & F.state.is_("to_ship", "closed")
    ),
    FINAL_SAY.if_(
        DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("promise_broken", "price_cancel", "other")
    ),
    MISPRICE.if_(DISPUTE & F.issue.is_("price_cancel"), answers={NO_12315: MISPRICE_BY_CONTRACT}),
    PRICE_DROPPED.if_(DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("promise_broken", "other")),
    ORIGINAL_PRICE.if_(
        DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("promise_broken", "not_as_described", "other")
    ),
    NO_INVOICE.if_(DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("invoice")),
    TAX_EXTRA.if_(DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("invoice")),
    DEPOSIT_KEPT.if_(
        F.sham.is_("no")
        & (
            _SELLER_BROKE_IT
            | (_BALANCE_DUE & F.issue.is_("no_reason_return", "other"))
            | (~_BALANCE_DUE & CONSUMER_OF_TRADER & F.issue.is_("no_reason_return"))
            | (REFUND_OPEN & FAULTY)
        ),
        answers={_SELLER_BROKE_IT: DEPOSIT_SELLERS_BREACH, _BALANCE_DUE: DEPOSIT_BALANCE_DUE},
    ),
    DEPOSIT_MISSED_PAYMENT.if_(
        (F.sham.is_("no") & _BALANCE_DUE)
        | (REFUND_OPEN & F.state.is_("closed") & F.issue.is_("no_reason_return", "other"))
    ),
    CONFIRM_FIRST.if_(REFUND_OPEN & ON_PLATFORM & F.state.is_("shipped", "received")),
    WITHDRAW_FIRST.if_(
        DISPUTE
        & (
            F.ext.is_("m12315_open")
            | F.platform.is_("open")
            | F.refund.is_("pending_in_time", "pending_overdue", "refused", "return_stage")
            | GONE_BACK
        ),
        unless=F.refund.is_("done"),
        answers={NO_12315: PAID_THEN_WITHDRAWN},
    ),
    SHOP_SOLD.if_(DISPUTE & CONSUMER_OF_TRADER & ON_PLATFORM),
    PAID_OUTSIDE_NOT_OURS.if_(
        F.sham.is_("no")
        & CONSUMER_OF_TRADER
        & ~ON_PLATFORM
        & F.danger.is_("none", "threat", "injury")
    ),
    CHILD_USED_IT.if_(DISPUTE & F.issue.is_("minor")),
    MEMBER_TERMS.if_(
        DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("other", "promise_broken", "refund_unpaid")
    ),
    RENEWED_BY_ITSELF.if_(DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("other")),
    TICKET_NO_REFUND.if_(DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("other", "promise_broken")),
    BOOKING_NO_CANCEL.if_(DISPUTE & CONSUMER_OF_TRADER & F.issue.is_("other")),
    VIRTUAL_NO_REFUND.if_(
        DISPUTE
        & CONSUMER_OF_TRADER
        & F.issue.is_("not_received", "not_as_described", "quality", "other")
    ),
    NOT_ENOUGH_EVIDENCE.if_(REFUND_OPEN & ON_PLATFORM & F.platform.is_("open", "lost", "rejected")),
    TOO_LATE.if_(
        REFUND_OPEN
        & ON_PLATFORM
        & (F.state.is_("success_out") | F.esc.is_("out") | F.platform.is_("rejected")),
        answers={
            F.platform_name.is_("taobao_tmall", "jd")
            & F.exception.is_("authority_found", "court_doc"): LATE_BUT_FOUND,
            _TAOBAO & F.exception.is_("promise_active"): LATE_BUT_PROMISED,
            ~_TAOBAO | (F.state.is_("success_out") & F.exception.is_("none")): (
                LATE_FOR_THE_PLATFORM
            ),
        },
    ),
    MARKED_DELIVERED.if_(
        REFUND_OPEN & F.issue.is_("not_received"), answers={NO_12315: UNTIL_SIGNED}
    ),
    ONLY_INTERMEDIARY.if_(DISPUTE & ON_PLATFORM & CONSUMER_OF_TRADER),
    NO_SELLER_DATA.if_(DISPUTE & ON_PLATFORM & F.role.is_("consumer")),
    PLATFORM_RULE.if_(
        DISPUTE & ON_PLATFORM & CONSUMER_OF_TRADER & F.platform.is_("open", "lost", "rejected")
    ),
    MACHINE_DECIDED.if_(DISPUTE & ON_PLATFORM & F.platform.is_("lost", "rejected")),
    FINAL_DECISION.if_(DISPUTE & ON_PLATFORM & F.platform.is_("lost", "rejected")),
    TRIPLE_NOT_HANDLED.if_(
        DISPUTE
        & ON_PLATFORM
        & CONSUMER_OF_TRADER
        & F.issue.is_("counterfeit", "food_drug", "not_as_described", "promise_broken")
    ),
    FREIGHT_TIMES_ONLY.if_(DISPUTE & F.issue.is_("courier_service")),
    NOT_A_CONSUMER.if_(CONSUMER_OF_TRADER & F.ext.is_("m12315_refused")),
    NO_SHOP_FOUND.if_(
        ON_PLATFORM & CONSUMER_OF_TRADER & F.ext.is_("m12315_refused", "m12315_failed")
    ),
    ELSEWHERE.if_(CONSUMER_OF_TRADER & F.ext.is_("m12315_refused")),
    ASSOCIATION_HAS_IT.if_(CONSUMER_OF_TRADER & F.ext.is_("m12315_refused")),
    CLAIMED_TOO_MUCH.if_(
        CONSUMER_OF_TRADER
        & F.ext.is_("m12315_open", "m12315_failed", "m12315_refused")
        & F.issue.is_(
            "counterfeit",
            "food_drug",
            "not_as_described",
            "promise_broken",
            "not_shipped",
            "price_cancel",
        )
    ),
    SELLER_REFUSES_MEDIATION.if_(CONSUMER_OF_TRADER & F.ext.is_("m12315_failed", "m12315_open")),
    PAPERS_MISSING.if_(CONSUMER_OF_TRADER & F.ext.is_("m12315_refused")),
)
