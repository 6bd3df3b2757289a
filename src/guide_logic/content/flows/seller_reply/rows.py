"""Table D: the seller's case, first match wins; `ref` is the row of the table.

D10 and D11 are ours; see docs/decisions/seller-reply.md for every departure.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.seller_reply.conditions import (
    ANSWERS,
    COURIER,
    LOST,
    MEDIATED,
    ON_PLATFORM,
    OUT,
    PRICE_OWED,
    UNSAFE,
    VIOLATION,
)
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.steps import (
    ABUSE,
    ACCEPT,
    APPEAL,
    AWAIT,
    CARE,
    CARRIER,
    CAUSE,
    COMPLY,
    DEFEND,
    FIX,
    GOODS_BACK,
    HALT,
    INTERIM,
    JOINT,
    JUDGE,
    KEEP,
    LATE,
    MEDIATE,
    OFFER,
    PAYBACK,
    POLICE,
    POST,
    PROVE,
    REMEDY,
    REPLY,
    REPORT_REVIEW,
    SETTLE,
    SUE,
    SUE_REVIEW,
    TALK,
    WAITC,
)
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    EXPRESS_RULES,
    EXTORTION_CASES,
    JD_RULES,
    ORDER_121,
    PLATFORM_RULES,
    PUBLIC_SECURITY,
    REFUND_ONLY_CASES,
    RETURN_RULES,
    REVIEW_CASES,
    TAOBAO_RULES,
)
from guide_logic.language.conditions import Condition
from guide_logic.language.decisions import Row, Use
from guide_logic.language.text import T

__all__ = ["ROWS"]

_SO_FAR = F.so_far.is_

_NEW = _SO_FAR("none", "police_told")
"""Nothing has been done yet in the matter at hand."""

_BEFORE_MONEY = _NEW | _SO_FAR("cared", "held")

_BEFORE_MEDIATION = _BEFORE_MONEY | _SO_FAR("late", "complied", "appealed")

_ANSWERED = _SO_FAR("answered")

_TO_COURIER = (
    CARRIER.if_(
        COURIER & ~_SO_FAR("courier_told", "courier_refused", "courier_done", "fixed", "in_court")
    ),
    WAITC.if_(_SO_FAR("courier_told")),
    POST.if_(_SO_FAR("courier_refused")),
)
"""The claim against the courier, its seven days, and the authority above it."""

_JUDGED = JUDGE.if_(_SO_FAR("in_court"))


def _fix(when: Condition) -> Use:
    """Return the check of the shop, once."""
    return FIX.if_(when & ~_SO_FAR("fixed", "in_court"))


ROWS = (
    Row(
        "buyer_abuse",
        ref="D01",
        when=F.claim.is_("buyer_abuse"),
        beside={"claim": "refund"},
        title=T(zh="买家威胁、敲诈或造假索赔", en="The buyer threatens, extorts or fakes a claim"),
        because=T(
            zh="造假索赔和敲诈不受保护，可以报警。退款单照常按时处理，免得因超时判输。",
            en="Faked claims and extortion are not protected, and you can go to the police. Handle "
            "the refund request in time all the same, so that you do not lose by silence.",
        ),
        # The platform suspends the case on a report to the police, so that comes first.
        steps=[KEEP, POLICE.if_(~_SO_FAR("police_told")), ABUSE.if_(ON_PLATFORM)],
        sources=(CPL_REGULATIONS[49], PUBLIC_SECURITY[50], EXTORTION_CASES[1]),
    ),
    Row(
        "refund_only_kept",
        ref="D02",
        when=F.claim.is_("refund_only_kept"),
        title=T(zh="已被“仅退款”，货没退回来", en="Refunded without return, goods not sent back"),
        because=T(
            zh="先请对方退货或补款，平台判的就申诉；谈不成，可以起诉要货款。"
            "货确实有问题、或者快递弄丢弄坏的，不能再要货款。",
            en="Ask for the goods or the money first, and appeal if the platform decided it. If "
            "that fails you can sue for the price, but not if the goods were at fault or the "
            "courier lost or broke them.",
        ),
        # Where the goods or the courier were at fault the price is not owed: no suit for it.
        # Where they may have hurt someone, the buyer and the batch come before the money.
        steps=[
            KEEP,
            CARE.if_(UNSAFE & _NEW),
            HALT.if_(UNSAFE & (_NEW | _SO_FAR("cared"))),
            SETTLE.if_(PRICE_OWED & _BEFORE_MONEY),
            GOODS_BACK.if_(~PRICE_OWED & _BEFORE_MONEY),
            APPEAL.if_(OUT & (_BEFORE_MONEY | _SO_FAR("asked"))),
            *_TO_COURIER,
            # An appeal outlasts the day that the buyer was given: then comes the court.
            AWAIT.if_(~COURIER & (_SO_FAR("asked") | (_SO_FAR("appealed") & ~PRICE_OWED))),
            SUE.if_(PRICE_OWED & ~_SO_FAR("in_court")),
            _JUDGED,
        ],
        sources=(PLATFORM_RULES[27], REFUND_ONLY_CASES["outcome"], ECL[20]),
    ),
    Row(
        "lawsuit",
        ref="D03",
        when=F.claim.is_("lawsuit"),
        title=T(zh="已经被起诉", en="You have been sued"),
        because=T(
            zh="按法院写的日期答辩、举证、到庭。原始合同和交易记录要由你提供。",
            en="Answer, give evidence and attend by the court’s dates. The original contract and "
            "transaction records are yours to produce.",
        ),
        # The table looks at the suit alone; the rest of the batch is still on sale.
        steps=[
            KEEP,
            DEFEND.if_(_NEW),
            HALT.if_(UNSAFE & ~_SO_FAR("in_court")),
            _JUDGED,
        ],
        sources=(ECL[62],),
    ),
    Row(
        "bad_review",
        ref="D12",
        when=F.claim.is_("review"),
        title=T(zh="差评，或说要给差评", en="A bad review, or the threat of one"),
        because=T(
            zh="先把商品的事解决，再平和地公开回复。如实的评价要容忍；捏造事实、辱骂的，"
            "留证后请平台处理，必要时起诉。",
            en="Solve the problem first, then reply calmly in public. A true review has to be "
            "borne; for invented facts or insults keep proof, ask the platform, and sue if need "
            "be.",
        ),
        steps=[
            KEEP,
            TALK.if_(F.review.is_("threat")),
            REPLY.if_(~F.review.is_("threat") & F.aired.is_("no")),
            REPORT_REVIEW.if_(F.review.is_("invented") & F.aired.is_("no", "replied")),
            SUE_REVIEW.if_(F.review.is_("invented")),
        ],
        sources=(ECL[39], CPL["15-17"], CIVIL_CODE["1024-1025"], REVIEW_CASES["outcome"]),
    ),
    Row(
        "safety",
        ref="D11",
        when=UNSAFE,
        title=T(zh="有人受伤，或商品可能不安全", en="Someone is hurt, or the goods may be unsafe"),
        because=T(
            zh="先关心人，再停发同批，免得伤到更多人；平台和 12315 的答复同时按时交。",
            en="People first, then hold the batch so that nobody else is hurt. Answer the platform "
            "and 12315 in time beside that.",
        ),
        steps=[
            CARE.if_(_NEW),
            HALT.if_(_NEW | _SO_FAR("cared")),
            KEEP.if_(MEDIATED),
            LATE.if_(OUT & ~LOST & _BEFORE_MONEY),
            COMPLY.if_(LOST & (_BEFORE_MONEY | _SO_FAR("late"))),
            APPEAL.if_(LOST & (_BEFORE_MONEY | _SO_FAR("late", "complied"))),
            MEDIATE.if_(MEDIATED & _BEFORE_MEDIATION),
            AWAIT.if_(MEDIATED & _ANSWERED),
            _fix(MEDIATED),
            CAUSE,
        ],
        sources=(CPL[40], CPL[49]),
    ),
    Row(
        "time_over_or_lost",
        ref="D04",
        when=OUT,
        title=T(
            zh="平台时间已过，或已判我方输", en="The platform’s time is over, or you have lost"
        ),
        because=T(
            zh="还没判就马上补交；判了就先照办、减少损失，再在时间里申诉。平台的结论不是终局。",
            en="If nothing is decided, answer at once. If it is, comply and limit the loss, then "
            "appeal in time. The platform’s decision is not final.",
        ),
        steps=[
            LATE.if_(~LOST & _NEW),
            COMPLY.if_(_NEW | (LOST & _SO_FAR("late"))),
            APPEAL.if_(_NEW | (LOST & _SO_FAR("late", "complied"))),
            MEDIATE.if_(MEDIATED & _BEFORE_MEDIATION),
            AWAIT.if_(_ANSWERED | (~LOST & ~MEDIATED & _SO_FAR("late"))),
            *_TO_COURIER,
            _fix(VIOLATION | MEDIATED),
            # What the seller answers for is not won back; a return needs no fault.
            SUE.if_(LOST & (F.about.is_("no_reason") | ~ANSWERS) & ~_SO_FAR("in_court")),
            _JUDGED,
        ],
        sources=(JD_RULES[9], JD_RULES[16], TAOBAO_RULES[93]),
    ),
    Row(
        "from_12315",
        ref="D05",
        when=MEDIATED,
        title=T(zh="12315 转来的投诉", en="A complaint passed on by 12315"),
        because=T(
            zh="调解要双方同意，谈不成本身不等于违法；但其中的违法线索仍会查，所以同时自查。",
            en="Mediation needs both sides’ consent, and failing to agree is in itself no offence. "
            "Clues of a violation are still checked, so check your own shop too.",
        ),
        steps=[
            KEEP,
            MEDIATE.if_(_NEW),
            AWAIT.if_(_ANSWERED),
            *_TO_COURIER,
            _fix(MEDIATED),
        ],
        sources=(ORDER_121[18], ORDER_121[23], ORDER_121[35]),
    ),
    Row(
        "no_reason_return",
        ref="D10",
        when=F.about.is_("no_reason"),
        title=T(zh="买家要七天无理由退货", en="The buyer wants a seven-day return"),
        because=numbered(
            zh="不看谁的责任，只看时间、完好和例外。该收就收，收到完好的货 {no_reason_refund}内"
            "退款。",
            en="Fault does not matter here, only time, condition and the exceptions. Take it "
            "back if it fits, and refund within {no_reason_refund} of getting it back intact.",
        ),
        steps=[
            ACCEPT.if_(_NEW),
            AWAIT.if_(_SO_FAR("answered", "return_on")),
            PAYBACK.if_(_NEW | _SO_FAR("return_on", "returned")),
            _fix(VIOLATION),
        ],
        sources=(CPL[25], RETURN_RULES[10], RETURN_RULES[13]),
    ),
    Row(
        "our_fault",
        ref="D06",
        when=F.fault.is_("seller"),
        title=T(zh="查明是自己的责任", en="It is your responsibility"),
        because=T(
            zh="法律要你退、换、修或补，运费由你出。早一天办，损失和纠纷都小一点。",
            en="The law has you refund, exchange, repair or make up, and pay the freight. The "
            "sooner it is done, the smaller the loss and the dispute.",
        ),
        steps=[
            REMEDY.if_(_NEW),
            AWAIT.if_(_ANSWERED),
            CAUSE.if_(~_SO_FAR("mended")),
            _fix(VIOLATION),
        ],
        sources=(CPL[23], CPL[24], CPL[52]),
    ),
    Row(
        "courier_fault",
        ref="D07",
        when=F.fault.is_("logistics"),
        title=T(zh="是物流的责任", en="It is the courier’s doing"),
        because=T(
            zh="签收前的风险在卖家，买家另选快递的除外：先把买家的事办好，再向快递索赔。",
            en="Until delivery the risk is the seller’s, unless the buyer chose another carrier. "
            "Settle with the buyer first, then claim from the courier.",
        ),
        steps=[REMEDY.if_(_NEW), AWAIT.if_(_ANSWERED), *_TO_COURIER, _fix(VIOLATION)],
        sources=(ECL[20], EXPRESS_RULES[28]),
    ),
    Row(
        "buyer_side",
        ref="D08",
        when=F.fault.is_("buyer"),
        title=T(zh="是使用不当等买家的原因", en="It comes from misuse or the like"),
        because=T(
            zh="不是你的责任，也要在时间里拿证据说明，语气平和，再给一个能选的办法。",
            en="It is not your responsibility, but you still have to show that in time, calmly and "
            "with evidence, and offer the buyer a choice.",
        ),
        steps=[
            KEEP,
            PROVE.if_(_NEW),
            OFFER.if_(_NEW | _SO_FAR("explained")),
            AWAIT.if_(_ANSWERED),
            _fix(VIOLATION),
        ],
        sources=(TAOBAO_RULES[65], TAOBAO_RULES[66], JD_RULES[9]),
    ),
    Row(
        "not_clear",
        ref="D09",
        when=F.fault.is_("unclear"),
        title=T(zh="原因还不清楚", en="The cause is not clear yet"),
        because=T(
            zh="查不清也不能不作声：时间里先给阶段答复，交已有的证据，再约双方一起检测。",
            en="Not knowing is no reason to be silent: give an interim answer in time, hand in "
            "what you have, and agree on a joint check.",
        ),
        steps=[
            KEEP,
            INTERIM.if_(_NEW),
            JOINT.if_(_NEW | _SO_FAR("explained")),
            AWAIT.if_(_ANSWERED),
            _fix(VIOLATION),
        ],
        sources=(JD_RULES[9], TAOBAO_RULES[66], TAOBAO_RULES[91]),
    ),
)
