"""Table V: what the sum rests on; first match wins. See docs/decisions/what-may-be-claimed.md."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.what_may_be_claimed.conditions import (
    AFTER_12315,
    CONSUMER_OF_TRADER,
    FOOD_EXTRA,
    FRAUD,
    NO_12315,
    UNSAFE,
    WITH_12315,
)
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.flows.what_may_be_claimed.steps import (
    ASK,
    COURT,
    DESK,
    DOCTORS,
    ELSEWHERE,
    PROOF,
    REG,
    SUMS,
    WAIT_12315,
)
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    DRUG_LAW,
    EXPRESS_RULES,
    FOOD_CASES,
    FOOD_LAW,
    ONLINE_CASES,
    TAOBAO_RULES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Row, Step, Use
from guide_logic.language.text import T

__all__ = ["ROWS"]

_NOT_THE_PRICE = F.issue.is_("courier_service", "privacy", "invoice")
_MONEY_BACK = F.back.is_("none", "part")
_NOT_OUTSIDE = F.way.is_("none", "refused")

_DOCTORS = DOCTORS.if_(F.first.is_("no") & F.way.is_("none") & ~F.harm.is_("none"))
_ASK = ASK.if_(F.way.is_("none"))
_DESK = DESK.if_(_MONEY_BACK & _NOT_OUTSIDE)
_OFFICIAL: list[Step | Use] = [
    REG.if_(CONSUMER_OF_TRADER & ~WITH_12315 & ~AFTER_12315),
    WAIT_12315.if_(WITH_12315),
    COURT.if_(~F.way.is_("m12315_open")),
]
"""What is done is left out: an outcome says so."""

ROWS = (
    Row(
        "settled",
        ref="V01",
        when=F.back.is_("settled"),
        title=T(zh="已经谈好了结，也付清了", en="Settled once and for all, and paid"),
        because=T(
            zh="谈好并履行完的，平台不再受理反悔。还能不能要，看当时谈的是全部，还是只谈了退款："
            "把谈好的记录找出来看。",
            en="The platform does not reopen a settlement that was carried out. Whether anything "
            "is left depends on whether you settled everything or only the refund: look up what "
            "was agreed.",
        ),
        steps=[SUMS, _ASK],
        sources=(TAOBAO_RULES[6], CIVIL_CODE[509]),
    ),
    Row(
        "not_the_price",
        ref="V02",
        when=_NOT_THE_PRICE,
        title=T(zh="不是货款上的问题", en="Not about the price"),
        because=T(
            zh="快递服务、个人信息、发票的问题，不按货款算赔偿：先找管这件事的一方。",
            en="A problem with the courier’s service, personal data or an invoice is not paid by "
            "the price of the goods: go to whoever deals with it.",
        ),
        steps=[
            ELSEWHERE.if_(F.first.is_("no")),
            COURT.if_(F.issue.is_("courier_service", "privacy")),
        ],
        sources=(EXPRESS_RULES[29], CPL[29], CPL[22]),
    ),
    Row(
        "contract_only",
        ref="V03",
        when=NO_12315,
        title=T(zh="按合同和民法典要", en="Under the contract and the Civil Code"),
        because=numbered(
            zh="你是经营用途，或者向偶尔转让闲置的个人买：没有 {triple_times}、{food_times}，可以"
            "要货款、约定的赔偿和能证明的损失。",
            en="You bought for a business, or from a private person: no {triple_times} and no "
            "{food_times}, but the price, what was agreed and the loss you can prove.",
        ),
        steps=[SUMS, _DOCTORS, _ASK, _DESK, COURT],
        sources=(CPL[2], ONLINE_CASES[7], CIVIL_CODE[577], CIVIL_CODE[583]),
    ),
    Row(
        "hurt",
        ref="V04",
        when=~F.harm.is_("none"),
        title=T(zh="有人受伤：先把伤的费用算进去", en="Someone was hurt: these costs come first"),
        because=T(
            zh="受伤的费用是单独一项，和退款、另加的赔偿一起要。"
            "商品有缺陷的，卖家和生产者可以任选一个。",
            en="The injury is an item of its own beside the refund and compensation on top. If "
            "the goods were defective, you may choose the seller or the producer.",
        ),
        steps=[_DOCTORS, SUMS, _ASK, _DESK, *_OFFICIAL],
        sources=(CPL[40], CPL[49], CIVIL_CODE[1203]),
    ),
    Row(
        "ten_times",
        ref="V05",
        when=FOOD_EXTRA,
        title=T(zh="食品药品：可以要十倍", en="Food or medicine: ten times the price"),
        because=numbered(
            zh="食品不符合安全标准，或者是假药、劣药，你又说得清向谁要、凭什么：价款 {food_times}"
            "或者损失 {food_loss_times}，至少 {food_floor}，选一个。",
            en="The food breaks a safety standard, or the medicine is fake or substandard, and "
            "you can say whom you claim against and why: {food_times} the price or "
            "{food_loss_times} the loss, at least {food_floor}, one of the two.",
        ),
        steps=[SUMS, _ASK, _DESK, *_OFFICIAL],
        sources=(FOOD_LAW[148], DRUG_LAW[144], FOOD_CASES[1]),
    ),
    Row(
        "fraud",
        ref="V06",
        when=FRAUD,
        title=T(zh="卖家故意骗你：可以要三倍", en="Knowing deception: three times the price"),
        because=numbered(
            zh="卖家明知不实还这样说，或故意隐瞒，你能证明：退款以外，另加价款 {triple_times}，至"
            "少 {triple_floor}。",
            en="The seller said what it knew was false, or hid the truth, and you can prove it: "
            "on top of the refund {triple_times} the price, at least {triple_floor}.",
        ),
        steps=[SUMS, _ASK, _DESK, *_OFFICIAL],
        sources=(CPL["55-1"], CPL_REGULATIONS[49]),
    ),
    Row(
        "promised",
        ref="V07",
        when=F.promise.is_("times", "fixed"),
        title=T(zh="按卖家自己的承诺要", en="By the seller’s own promise"),
        because=T(
            zh="卖家公开承诺过怎么赔，就按承诺履行；要证明承诺说的事真的发生了。",
            en="The seller promised in public what it would pay and has to keep it. You must show "
            "that what it promised against has happened.",
        ),
        steps=[SUMS, _ASK, DESK.if_(_NOT_OUTSIDE), *_OFFICIAL],
        sources=(CPL_REGULATIONS[12], ONLINE_CASES[10]),
    ),
    Row(
        "earnest",
        ref="V08",
        when=F.deposit.is_("earnest"),
        title=T(zh="定金：可以双倍要回", en="Earnest money: twice over"),
        because=numbered(
            zh="付的是“定金”，卖家违约，货拿不到了：定金双倍返还，最多按总价的 {deposit_cap} 算。",
            en="You paid earnest money (定金) and the seller’s breach leaves you without the "
            "goods: it comes back twice, up to {deposit_cap} of the price.",
        ),
        steps=[SUMS, _ASK, _DESK, *_OFFICIAL],
        sources=(CIVIL_CODE[586], CIVIL_CODE[587]),
    ),
    Row(
        "unproved",
        ref="V09",
        when=F.fraud.is_("suspected") | UNSAFE,
        title=T(
            zh="另加的赔偿还缺一份证据",
            en="Compensation on top still lacks one proof",
        ),
        because=numbered(
            zh="{triple_times}要能证明卖家故意骗你，向卖家要 {food_times}要能说明它明知；你还拿不"
            "出来。先要退款和花费，拿到了再加。",
            en="{triple_times} needs proof of a knowing deception, and {food_times} from the "
            "seller needs proof that it knew. You have neither yet. Ask for the refund and your "
            "costs, and add the rest once you can prove it.",
        ),
        steps=[PROOF, SUMS, _ASK, _DESK, *_OFFICIAL],
        sources=(CPL["55-1"], FOOD_LAW[148]),
    ),
    Row(
        "plain",
        ref="V10",
        when=ALWAYS,
        title=T(zh="退款和花费，没有另加的赔偿", en="Refund and costs, nothing on top"),
        because=T(
            zh="按你的回答，没有另加赔偿的依据：可以要的是货款里没退的部分和能证明的花费。",
            en="By your answers there is no ground for anything on top: what you can ask for is "
            "what has not come back, and costs you can prove.",
        ),
        steps=[SUMS, _ASK, _DESK, *_OFFICIAL],
        sources=(CIVIL_CODE[577], CPL[24], CPL[52]),
    ),
)
