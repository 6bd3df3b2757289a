"""What a buyer may ask for in more than one guide, described once.

Each guide says in which of its cases it may be asked for. Sums are the most that may be
asked, never what will be paid.
"""

from guide_logic.content import sums
from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    DRUG_LAW,
    EXPRESS_RULES,
    FOOD_CASES,
    FOOD_LAW,
    FOOD_SAFETY_CASES,
    JD_GOODS_RULES,
    PENALTY_MEASURES,
    PRACTICE_NOTES,
)
from guide_logic.language.claims import Claim
from guide_logic.language.conditions import Condition
from guide_logic.language.sums import whole
from guide_logic.language.text import T

__all__ = [
    "courier",
    "earnest_money",
    "fake_presumed",
    "jd_unclear_page",
    "platform_late",
    "price_agreed",
    "price_minor",
    "price_other",
    "privacy",
    "return_by_promise",
    "ten_times",
]


def price_agreed(when: Condition) -> Claim:
    """Return the refund that the seller agreed to."""
    return Claim(
        "price_agreed",
        T(
            zh="按卖家答应的数额退款，最多是全部货款。",
            en="The refund the seller agreed to, at most the whole price.",
        ),
        when=when,
        sum=whole,
        sources=(CIVIL_CODE[509], CIVIL_CODE[577]),
    )


def return_by_promise(when: Condition) -> Claim:
    """Return a no-reason return that the seller promised."""
    return Claim(
        "return_by_promise",
        T(
            zh="卖家自己承诺过可以无理由退货的，按承诺退；没有承诺，只能和卖家商量。",
            en="A no-reason return only if the seller promised one; otherwise it is for the "
            "seller to agree.",
        ),
        when=when,
        sources=(CIVIL_CODE[509],),
    )


def price_minor(when: Condition) -> Claim:
    """Return the money that a child paid."""
    return Claim(
        "price_minor",
        T(
            zh="返还孩子付的钱，最多全部。会看年龄、金额和商品损耗，可能只返还一部分；商品要退回。",
            en="The money the child paid, at most all of it. Age, sum and wear count, so it may be "
            "part only. The goods go back.",
        ),
        when=when,
        sum=whole,
        sources=(CIVIL_CODE[19], CIVIL_CODE[20], CIVIL_CODE[144], CIVIL_CODE[145], CIVIL_CODE[157]),
    )


def price_other(when: Condition) -> Claim:
    """Return the price, where the seller did not do what was agreed."""
    return Claim(
        "price_other",
        T(
            zh="卖家没按约定做的，可以要求补救、减价或退款，最多是全部货款。",
            en="If the seller did not do what was agreed: a remedy, a lower price or a refund, at "
            "most the whole price.",
        ),
        when=when,
        sum=whole,
        sources=(CIVIL_CODE[577], CIVIL_CODE[582]),
    )


def privacy(when: Condition) -> Claim:
    """Return the end of a leak."""
    return Claim(
        "privacy",
        T(
            zh="要求停止泄露、删除内容、道歉；有实际损失的，要求赔偿。",
            en="An end to the leak, deletion, an apology and, for real loss, damages.",
        ),
        when=when,
        sources=(CPL[29],),
    )


def fake_presumed(when: Condition) -> Claim:
    """Return the fraud that is presumed of who sells fakes."""
    return Claim(
        "fake_presumed",
        T(
            zh="卖侵犯他人商标的商品，卖家不能证明自己不是欺骗误导的，市场监管部门可以认定为欺诈。",
            en="Where goods infringe a trade mark, market regulators can find fraud unless the "
            "seller shows that it did not deceive.",
        ),
        when=when,
        sources=(PENALTY_MEASURES[5], PENALTY_MEASURES[16]),
    )


def ten_times(when: Condition) -> Claim:
    """Return ten times the price, for food and medicine."""
    return Claim(
        "ten_times",
        numbered(
            zh="另加价款 {food_times}或损失 {food_loss_times}、至少 {food_floor}：食品不符合安全标"
            "准，或药品是假药、劣药。向卖家要，须证明它明知：食品过期还卖、说不清合法来源的，就算；"
            "向生产者要，不用证明。不影响安全、不会误导的标签小瑕疵不算。",
            en="{food_times} the price or {food_loss_times} the loss on top, at least "
            "{food_floor}, if food breaks safety standards or medicine is fake or substandard. "
            "Against the seller you must show that it knew: food sold past its date, or without a "
            "lawful source it can name, counts as known. Against the producer you need not. "
            "Small label faults that neither affect safety nor mislead do not count.",
        ),
        when=when,
        sum=sums.ten_times,
        on_top=True,
        sources=(FOOD_LAW[148], DRUG_LAW[144], FOOD_CASES[1], FOOD_SAFETY_CASES[6]),
    )


def earnest_money(when: Condition) -> Claim:
    """Return twice the earnest money."""
    return Claim(
        "earnest_money",
        numbered(
            zh="付的是“定金”、卖家违约使你拿不到货的，双倍返还定金（定金不超过总价的 {deposit_cap"
            "}）。写的是“订金”的，没有双倍。",
            en="If you paid earnest money (定金) and the seller’s breach leaves you without the "
            "goods: twice that sum. Earnest money is at most {deposit_cap} of the price. A plain "
            "deposit (订金) is not doubled.",
        ),
        when=when,
        sources=(CIVIL_CODE[586], CIVIL_CODE[587], CIVIL_CODE[588]),
    )


def jd_unclear_page(when: Condition) -> Claim:
    """Return what JD grants for an unclear page."""
    return Claim(
        "jd_unclear_page",
        numbered(
            zh="京东规则：页面描述不清或前后不一致的，按实付价款 {jd_unclear_rate} 赔付，最多 "
            "{jd_unclear_cap}，还可以退货退款。",
            en="JD’s rules: where the page was unclear or contradicted itself, {jd_unclear_rate} "
            "of what you paid, at most {jd_unclear_cap}, and return and refund as well.",
        ),
        when=when,
        sum=sums.tenth_to_200,
        sources=(JD_GOODS_RULES[11],),
    )


def platform_late(when: Condition) -> Claim:
    """Return what a platform grants for late goods."""
    return Claim(
        "platform_late",
        T(
            zh="平台规则里可能有延迟发货、缺货的赔付；有没有、赔多少，看现行规则页。",
            en="The platform’s rules may grant something for late shipping or being out of stock. "
            "Whether and how much, the current rule page says.",
        ),
        when=when,
        sources=(PRACTICE_NOTES["in-app"],),
    )


def courier(when: Condition) -> Claim:
    """Return what the courier lost or broke."""
    return Claim(
        "courier",
        T(
            zh="快件丢失、损坏、少件的赔偿：保价的按保价约定，没保价的按民事法律。",
            en="Compensation for loss, damage or missing items: insured (保价) parcels by the "
            "terms agreed, others under civil law.",
        ),
        when=when,
        sources=(EXPRESS_RULES[28],),
    )
