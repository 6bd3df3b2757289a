"""Table G: the ground, and who has to prove what; first match wins.

Sections 4 and 5 of decision table B; see docs/decisions/complaint-grounds.md
for the rows that are ours.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_grounds.conditions import (
    BEGUN,
    CONSUMER_OF_TRADER,
    NO_12315,
    ON_SURFACE,
)
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.flows.complaint_grounds.steps import (
    CASE,
    COMP,
    COUR,
    COURT,
    DELETE,
    MED,
    POST,
    PROVE,
    REASON,
    REG,
    TEST,
    THEIRS,
    TIMER,
)
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    EXPRESS_RULES,
    FOOD_LAW,
    ONLINE_CASES,
    ORDER_121,
    TAOBAO_RULES,
)
from guide_logic.language.conditions import ALWAYS, NEVER, Condition
from guide_logic.language.decisions import Row, Use
from guide_logic.language.text import T

__all__ = ["ROWS"]

_DESCRIBED = F.issue.is_("not_as_described")


def _official_or_court() -> list[Use]:
    """Return 12315, or a court where 12315 does not mediate."""
    over = F.tried.is_("m12315_over")
    return [REG.if_(~NO_12315 & ~over), COURT.if_(NO_12315 | over)]


def _way(*, complain: Condition = NEVER, test: bool = False) -> list[Use]:
    """Return the request, the wait and the platform, as far as they are to come; then outside."""
    waiting, asking = F.tried.is_("asked"), ~BEGUN
    return [
        REASON.if_(asking),
        COMP.if_(asking & complain),
        TIMER.if_(asking | waiting | F.tried.is_("case_open")),
        CASE.if_(asking | waiting | F.tried.is_("refused")),
        *([Use(TEST)] if test else []),
        *_official_or_court(),
    ]


ROWS = (
    Row(
        "injury",
        ref="G01",
        when=F.danger.is_("injury"),
        title=T(zh="有人受伤、过敏或不适", en="Someone is hurt or ill"),
        because=T(
            zh="由你证明受了伤、和这件商品有关，靠的是病历和合照，不是检测。不送检也可以先举报。",
            en="You show the injury and its link to the goods, with medical records and photos, "
            "not with a test. You can report without a test.",
        ),
        steps=[MED.if_(F.tried.is_("none")), PROVE, *_way(test=True)],
        sources=(CPL[49], ORDER_121[28]),
    ),
    Row(
        "late",
        ref="G02",
        when=F.issue.is_("not_shipped", "late"),
        title=T(zh="不发货，或者太晚", en="Not shipped, or late"),
        because=T(
            zh="你出示约定的时间和现在的物流状态就够了，其余由卖家解释。不需要检测。",
            en="You show the agreed time and the tracking as it is; the rest is for the seller to "
            "explain. No test is needed.",
        ),
        steps=[PROVE, *_way(complain=ALWAYS)],
        sources=(ECL[20], CIVIL_CODE[577], TAOBAO_RULES[27]),
    ),
    Row(
        "not_received",
        ref="G03",
        when=F.issue.is_("not_received"),
        title=T(zh="显示送达，但没收到", en="Marked as delivered, not received"),
        because=T(
            zh="由卖家证明已经交到你手里，不用你证明“没收到”。不需要检测。",
            en="The seller proves delivery; you do not have to prove that nothing came. No test is "
            "needed.",
        ),
        steps=[THEIRS, *_way()],
        sources=(TAOBAO_RULES[36], TAOBAO_RULES[38], ECL[20]),
    ),
    Row(
        "damaged_short",
        ref="G04",
        when=F.issue.is_("damaged_short") & F.confirmed.is_("no", "induced"),
        title=T(zh="破损或少件，没有确认收货", en="Damaged or short, receipt not confirmed"),
        because=T(
            zh="先由卖家证明按规定交付签收；它证明了，再由你证明签收时就有问题。不需要检测。",
            en="The seller first proves proper delivery. If it does, you show that the problem was "
            "there on delivery. No test is needed.",
        ),
        steps=[PROVE, THEIRS, *_way()],
        sources=(TAOBAO_RULES[75], TAOBAO_RULES[76]),
    ),
    Row(
        "durable",
        ref="G05",
        when=F.issue.is_("quality") & F.durable.is_("yes") & CONSUMER_OF_TRADER,
        title=numbered(
            zh="耐用品，{trader_proves}内出毛病",
            en="Durable goods, faulty within {trader_proves}",
        ),
        because=numbered(
            zh="由经营者举证：收到后 {trader_proves}内发现毛病、有争议的，法律把举证责任给了它。一"
            "般不用你送检。",
            en="The trader bears the proof: the law says so for durable goods when the fault is "
            "found within {trader_proves} of receipt and disputed. You normally need no test.",
        ),
        steps=[PROVE, THEIRS, *_way()],
        sources=(CPL[23],),
    ),
    Row(
        "surface_confirmed",
        ref="G06",
        when=ON_SURFACE & F.confirmed.is_("yes"),
        title=T(zh="外表的问题，已经确认收货", en="It shows outside; receipt confirmed"),
        because=T(
            zh="确认收货以后，外表不符、破损、少件要由你证明。开箱视频、称重和当天的聊天最有用。",
            en="Once receipt is confirmed, you must prove what shows on the outside: a wrong look, "
            "damage, missing items. Unboxing video, weight and that day’s chat help most.",
        ),
        steps=[PROVE, *_way(complain=_DESCRIBED)],
        sources=(TAOBAO_RULES[76],),
    ),
    Row(
        "visible",
        ref="G07",
        when=F.issue.is_("quality", "not_as_described") & F.visible.is_("yes"),
        title=T(zh="看得见的毛病或不符", en="A fault or mismatch that shows"),
        because=T(
            zh="你先给照片或视频，再轮到卖家解释或反证；它的反证有效，才轮到你检测。",
            en="You first give photos or video; then the seller explains or rebuts. Only if the "
            "rebuttal is valid is it your turn to test.",
        ),
        steps=[PROVE, *_way(complain=_DESCRIBED, test=True)],
        sources=(TAOBAO_RULES[65], TAOBAO_RULES[73]),
    ),
    Row(
        "hidden",
        ref="G08",
        when=F.issue.is_("quality", "not_as_described"),
        title=T(zh="看不见的毛病或不符", en="A fault or mismatch that does not show"),
        because=T(
            zh="先由卖家拿出来源和合格的凭证，拿不出就支持退货退款；拿得出，才轮到你检测。",
            en="The seller first shows papers on origin and quality; without them return and "
            "refund are supported. Only if it has them is it your turn to test.",
        ),
        steps=[THEIRS, *_way(complain=_DESCRIBED, test=True)],
        sources=(TAOBAO_RULES[66], TAOBAO_RULES[73]),
    ),
    Row(
        "counterfeit",
        ref="G09",
        when=F.issue.is_("counterfeit"),
        title=T(zh="怀疑是假货", en="A suspected counterfeit"),
        because=T(
            zh="先由卖家证明进货来源，拿不出就支持退货退款；拿得出，再由你提交鉴定，"
            "品牌方的鉴别意见很有用。",
            en="The seller first proves where the goods come from; without it return and refund "
            "are supported. If it does, you give an appraisal: the brand owner’s opinion helps.",
        ),
        steps=[THEIRS, *_way(complain=ALWAYS, test=True)],
        sources=(TAOBAO_RULES[66], TAOBAO_RULES[69]),
    ),
    Row(
        "food_drug",
        ref="G10",
        when=F.issue.is_("food_drug"),
        title=T(zh="食品或药品有问题", en="A problem with food or medicine"),
        because=T(
            zh="你先给照片、批号和样品；要卖家赔十倍，还须证明它明知。不送检也可以先举报。",
            en="You give photos, the batch and a sample; for ten times the price from the seller "
            "you must also show that it knew. You can report without a test.",
        ),
        steps=[PROVE, *_way(test=True)],
        sources=(FOOD_LAW[148], ORDER_121[28]),
    ),
    Row(
        "promise",
        ref="G11",
        when=F.issue.is_("promise_broken", "invoice", "price_cancel", "refund_unpaid"),
        title=T(zh="说好的没做到", en="A promise was not kept"),
        because=T(
            zh="由你证明它承诺过什么，截图就够；做到没有，由它说明。不需要检测。",
            en="You show what was promised, and a screenshot will do; whether it was kept is for "
            "the seller to show. No test is needed.",
        ),
        steps=[PROVE, *_way(complain=~F.issue.is_("refund_unpaid"))],
        sources=(CPL_REGULATIONS[12], CIVIL_CODE[577], ONLINE_CASES[10]),
    ),
    Row(
        "no_reason",
        ref="G12",
        when=F.issue.is_("no_reason_return"),
        title=T(zh="只是不想要了", en="You just do not want it"),
        because=T(
            zh="向经营者网购的，不用证明什么毛病，商品完好就行；"
            "商家说不支持，由它证明你购买时确认过。",
            en="Bought online from a trader, you need prove no fault: the goods must be intact. If "
            "the seller says no, it must show that you confirmed that at the purchase.",
        ),
        steps=[PROVE, *_way()],
        sources=(CPL[25], CPL_REGULATIONS[19]),
    ),
    Row(
        "minor",
        ref="G13",
        when=F.issue.is_("minor"),
        title=T(zh="孩子自己下的单", en="A child placed the order"),
        because=T(
            zh="由你证明是孩子操作的、孩子几岁。商品有没有毛病不是重点。",
            en="You show that the child did it and how old the child is. Whether the goods are "
            "faulty is not the point.",
        ),
        steps=[PROVE, *_way()],
        sources=(CIVIL_CODE[144], CIVIL_CODE[145], CIVIL_CODE[157]),
    ),
    Row(
        "courier_service",
        ref="G14",
        when=F.issue.is_("courier_service"),
        title=T(zh="只对快递服务不满", en="Only the courier’s service is at fault"),
        because=T(
            zh="这不是退款理由：服务问题找快递企业，再找邮政管理部门。货丢了、坏了，"
            "回头选那一项找卖家。",
            en="This is no refund reason: service goes to the courier, then the postal authority. "
            "If goods were lost or broken, choose that instead and go to the seller.",
        ),
        steps=[COUR.if_(F.tried.is_("none")), POST],
        sources=(EXPRESS_RULES[29], ECL[20]),
    ),
    Row(
        "privacy",
        ref="G15",
        when=F.issue.is_("privacy"),
        title=T(zh="个人信息被泄露或公开", en="Personal data leaked or published"),
        because=T(
            zh="这不是退款理由：你出示泄露的页面和时间，要求停止、删除、赔偿。",
            en="This is no refund reason: you show the leak and its time, and ask for an end, "
            "deletion and damages.",
        ),
        steps=[DELETE.if_(~BEGUN), *_official_or_court()],
        sources=(CPL[29],),
    ),
    Row(
        "other",
        ref="G16",
        when=F.issue.is_("other"),
        title=T(zh="其他问题", en="Something else"),
        because=T(
            zh="先看双方约定了什么、卖家写了什么。谁主张，谁先拿出初步证据；说不清的，"
            "选最接近的原因。",
            en="See first what was agreed and what the seller wrote. Who claims something gives "
            "the first proof of it. If nothing fits, take the nearest reason.",
        ),
        steps=[PROVE, *_way()],
        sources=(TAOBAO_RULES[7], CIVIL_CODE[577]),
    ),
)
