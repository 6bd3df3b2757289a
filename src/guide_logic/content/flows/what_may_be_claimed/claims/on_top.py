"""Compensation on top of the price: each with its conditions, and why not without them.

They are alternatives: the total takes the highest, once.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.what_may_be_claimed.claims.parts import EXTRA
from guide_logic.content.flows.what_may_be_claimed.conditions import (
    CONSUMER_OF_TRADER,
    FOOD_EXTRA,
    FRAUD,
    NO_12315,
    OPEN,
    UNSAFE,
)
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    DRUG_LAW,
    FOOD_CASES,
    FOOD_LAW,
    FOOD_SAFETY_CASES,
    JD_GOODS_RULES,
    ONLINE_CASES,
    ORDER_121,
    PENALTY_MEASURES,
)
from guide_logic.content.sums import by_law, ten_times, tenth_to_200, triple
from guide_logic.language.claims import Claim
from guide_logic.language.sums import ByCount, Times
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ON_TOP"]

_CONTRACT = Note(
    NO_12315,
    T(
        zh="你是经营用途，或者向偶尔转让闲置的个人买：这里看合同和民法典，没有这一项。",
        en="You bought for a business, or from a private person: the contract and the Civil Code "
        "count, and they do not give this.",
    ),
    sources=(CPL[2], ONLINE_CASES[7]),
)
_SETTLED = Note(
    ~OPEN,
    T(
        zh="你们谈好了一次了结，也付清了：还能不能要，看当时谈的内容。",
        en="You settled once and for all and were paid: it depends on what you agreed.",
    ),
)
_BEYOND = F.buyer_knew.is_("beyond")
_TEN_TIMES = (FOOD_LAW[148], DRUG_LAW[144], FOOD_CASES[1], FOOD_SAFETY_CASES[10])

ON_TOP = (
    Claim(
        "triple",
        numbered(
            zh="在退款以外，另加货款的 {triple_times}，不足 {triple_floor}的按 {triple_floor}。条"
            "件：卖家故意骗你，你能证明，而且是你自己提出来要。",
            en="On top of the refund {triple_times} the price, or {triple_floor} if that is more. "
            "Conditions: the seller deceived you knowingly, you can prove it, and you ask for it.",
        ),
        name=T(zh="三倍赔偿（欺诈）", en="Three times the price (fraud)"),
        when=OPEN & CONSUMER_OF_TRADER & FRAUD,
        sum=triple,
        part=EXTRA,
        otherwise=(
            _SETTLED,
            _CONTRACT,
            Note(
                F.buyer_knew.is_("within", "beyond"),
                numbered(
                    zh="你买的时候就知道有问题：本指南不算 {triple_times}，按食品药品那几项要。",
                    en="You knew when you bought it, so the guide counts no {triple_times}: ask "
                    "under the rules on food and medicine.",
                ),
                sources=(FOOD_CASES["12-14"],),
            ),
            Note(
                UNSAFE,
                numbered(
                    zh="你说明不了卖家明知有问题还卖；能说明了，就可以在 {food_times}和 "
                    "{triple_times}里选。",
                    en="You cannot show that the seller knew. If you can, you may choose between "
                    "{food_times} and {triple_times}.",
                ),
                sources=(FOOD_CASES[9],),
            ),
            Note(
                F.issue.is_("food_drug"),
                T(
                    zh="你没有说到不合格的食品、药品，也没有说到卖家故意骗你。",
                    en="You named no food or medicine below standard, and no deception.",
                ),
            ),
            Note(
                F.fraud.is_("slip"),
                T(
                    zh="标签、说明书或宣传上的小瑕疵，不影响质量、也不会误导人的，不算。",
                    en="A slip on a label, in a manual or an advert that affects no quality and "
                    "misleads nobody does not count.",
                ),
                sources=(CPL_REGULATIONS[49],),
            ),
            Note(
                F.issue.is_("counterfeit") & F.fraud.is_("suspected"),
                T(
                    zh="你还证明不了。侵犯他人商标的，卖家说不清自己没有骗人，"
                    "市场监管部门可以认定为欺诈。可以举报，有了认定更好证明；"
                    "要不要提，不用等它，期限照走。",
                    en="You cannot prove it yet. If the goods infringe a trade mark, market "
                    "regulators can find fraud unless the seller shows that it did not deceive. "
                    "You can report it, and a finding helps your proof; you need not wait for "
                    "one to claim, and the time limits run on.",
                ),
                sources=(PENALTY_MEASURES[5], PENALTY_MEASURES[16], ORDER_121[9]),
            ),
            Note(
                F.fraud.is_("suspected"),
                T(
                    zh="你只是怀疑，还证明不了卖家故意骗你；拿到证据再提。",
                    en="You suspect it and cannot prove yet that the seller deceived you "
                    "knowingly. Ask for it once you can.",
                ),
            ),
            Note(
                F.fraud.is_("none") & F.issue.is_("not_shipped", "late", "price_cancel"),
                T(
                    zh="发货晚、缺货、砍单本身不算欺诈；能证明卖家本来就没货还收钱，才算。",
                    en="Late, out of stock or cancelled is not fraud by itself; taking money for "
                    "goods it never had is, if you can prove it.",
                ),
                sources=(PENALTY_MEASURES[5],),
            ),
            Note(
                F.fraud.is_("none") & F.issue.is_("not_received", "damaged_short"),
                T(
                    zh="丢件、发错、少发，弄错的不算欺诈；明知是空包、少装还寄，你能证明，才算。",
                    en="A lost, wrong or incomplete parcel is not fraud if it was a mistake; "
                    "knowingly sending it empty or short is, if you can prove it.",
                ),
                sources=(PENALTY_MEASURES[5],),
            ),
            Note(
                F.fraud.is_("none")
                & ~F.issue.is_(
                    "no_reason_return", "minor", "courier_service", "privacy", "invoice"
                ),
                T(
                    zh="你说没有故意骗你：货不好、承诺没兑现，本身不算欺诈。",
                    en="You said that there was no knowing deception. Bad goods or a broken "
                    "promise are not fraud by themselves.",
                ),
            ),
        ),
        sources=(CPL["55-1"], CPL_REGULATIONS[49], PENALTY_MEASURES[6]),
    ),
    Claim(
        "ten_times",
        numbered(
            zh="在退款和损失以外，另加价款的 {food_times}，不足 {food_floor}的按 {food_floor}。没"
            "有吃坏也可以要。",
            en="On top of refund and loss {food_times} the price, or {food_floor} if that is "
            "more. Nobody has to have fallen ill.",
        ),
        name=T(zh="价款十倍（食品药品）", en="Ten times the price (food and medicine)"),
        when=OPEN & FOOD_EXTRA & ~_BEYOND,
        sum=ten_times,
        part=EXTRA,
        otherwise=(
            Note(~OPEN & F.issue.is_("food_drug"), _SETTLED.text),
            Note(F.issue.is_("food_drug") & NO_12315, _CONTRACT.text, sources=_CONTRACT.sources),
            Note(
                _BEYOND,
                numbered(
                    zh="你明知还买，又超过一家人的用量：{food_times}只按合理用量的价款算，见下一"
                    "项。",
                    en="You knew and bought more than a household needs: {food_times} is worked "
                    "out on the reasonable part only, which stands apart.",
                ),
                sources=(FOOD_CASES["12-14"],),
            ),
            Note(
                F.food.is_("label"),
                numbered(
                    zh="标签、说明书上的瑕疵不影响食品安全、也不会误导人的，没有 {food_times}。缺"
                    "了必须标的事项，或者故意标错的，不算这种瑕疵。",
                    en="A label fault that affects no safety and misleads nobody brings no "
                    "{food_times}. Leaving out what must be there, or mislabelling on purpose, is "
                    "no such fault.",
                ),
                sources=(FOOD_LAW[148], FOOD_CASES[6], FOOD_CASES[7]),
            ),
            Note(
                UNSAFE,
                T(
                    zh="向卖家要，须说明它明知；你还说明不了。向生产者要，不用这一条。",
                    en="From the seller you must show that it knew, and you cannot yet. From the "
                    "producer you need not.",
                ),
                sources=(FOOD_LAW[148], DRUG_LAW[144], FOOD_SAFETY_CASES[6]),
            ),
            Note(
                F.issue.is_("food_drug"),
                T(
                    zh="你没有指出哪一条食品安全标准被违反，也没有说是假药、劣药。味道不满意不算。",
                    en="You named no safety standard that is broken, and no fake or substandard "
                    "medicine. A poor taste is not one.",
                ),
            ),
        ),
        sources=_TEN_TIMES,
    ),
    Claim(
        "ten_times_household",
        numbered(
            zh="明知还买的，{food_times}只按一家人合理用量的价款算；短时间分几单买的，合并计算。",
            en="For a buyer who knew, {food_times} the price of what a household reasonably "
            "needs. Several orders in a short time are added up.",
        ),
        name=T(zh="合理用量的十倍", en="Ten times on a household’s needs"),
        when=OPEN & FOOD_EXTRA & _BEYOND,
        sum=by_law(
            lambda times, least: Times(times, of=("household",), least=least),
            "food_times",
            "food_floor",
        ),
        part=EXTRA,
        sources=(*_TEN_TIMES, FOOD_CASES["12-14"]),
    ),
    Claim(
        "loss_times_three",
        numbered(
            zh="不按价款，按损失算：受伤的费用和其他实际损失的 {food_loss_times}，不足 "
            "{food_floor}的按 {food_floor}。",
            en="By the loss instead of the price: {food_loss_times} the costs of the injury and "
            "other real loss, or {food_floor} if that is more.",
        ),
        name=T(zh="损失三倍（食品药品）", en="Three times the loss (food and medicine)"),
        when=OPEN & FOOD_EXTRA,
        sum=by_law(
            lambda times, least: Times(times, of=("injury", "loss"), least=least),
            "food_loss_times",
            "food_floor",
        ),
        part=EXTRA,
        sources=(FOOD_LAW[148], DRUG_LAW[144]),
    ),
    Claim(
        "promised_times",
        T(
            zh="卖家自己承诺赔几倍的，按承诺；比法律高的，按承诺的算。要证明承诺说的事真的发生了。",
            en="What the seller promised, so many times the price; where that is higher than the "
            "law, the promise counts. You must show that what it promised against has happened.",
        ),
        name=T(zh="卖家承诺的几倍", en="The times that the seller promised"),
        when=OPEN & F.promise.is_("times"),
        sum=ByCount("promise_times", "amount"),
        part=EXTRA,
        sources=(CPL_REGULATIONS[12], ONLINE_CASES[10], CIVIL_CODE[585]),
    ),
    Claim(
        "promised_sum",
        T(
            zh="卖家自己承诺赔一个数额的，按承诺；比法律高的，按承诺的算。",
            en="The sum that the seller promised; where that is higher than the law, the promise "
            "counts.",
        ),
        name=T(zh="卖家承诺的数额", en="The sum that the seller promised"),
        when=OPEN & F.promise.is_("fixed"),
        sum=Times(of=("promise_sum",)),
        part=EXTRA,
        sources=(CPL_REGULATIONS[12], ONLINE_CASES[10], CIVIL_CODE[585]),
    ),
    Claim(
        "injury_knowing",
        numbered(
            zh="卖家明知商品有缺陷还卖，造成死亡或健康严重损害的：在损失以外，最多再要所受损失的 "
            "{injury_times}。",
            en="If the seller sold goods it knew to be defective and someone died or was gravely "
            "harmed: on top of the loss, up to {injury_times} the loss.",
        ),
        name=T(zh="损失两倍以下（明知有缺陷）", en="Up to twice the loss (a known defect)"),
        when=OPEN & CONSUMER_OF_TRADER & F.harm.is_("grave_known"),
        sum=by_law(lambda times: Times(times, of=("injury",)), "injury_times"),
        part=EXTRA,
        otherwise=(
            Note(
                CONSUMER_OF_TRADER & F.harm.is_("hurt"),
                T(
                    zh="只有死亡或者健康严重受损，而且卖家明知有缺陷，才有这一项。",
                    en="Only for death or grave harm to health, and only if the seller knew of "
                    "the defect.",
                ),
            ),
            Note(
                CONSUMER_OF_TRADER & F.harm.is_("grave"),
                T(
                    zh="你还说明不了卖家明知商品有缺陷。",
                    en="You cannot show yet that the seller knew of the defect.",
                ),
            ),
        ),
        sources=(CPL["55-2"],),
    ),
    Claim(
        "injury_knowing_code",
        T(
            zh="明知有缺陷还生产、销售，造成死亡或健康严重损害的，可以按民法典请求惩罚性赔偿；"
            "数额看个案。",
            en="If goods known to be defective caused death or grave harm, the Civil Code allows "
            "punitive damages; how much depends on the case.",
        ),
        name=T(zh="惩罚性赔偿（明知有缺陷）", en="Punitive damages (a known defect)"),
        when=OPEN & NO_12315 & F.harm.is_("grave_known"),
        sources=(CIVIL_CODE[1207],),
    ),
    Claim(
        "jd_unclear_page",
        numbered(
            zh="京东规则：页面描述不清或前后不一致的，按实付价款 {jd_unclear_rate} 赔付，最多 "
            "{jd_unclear_cap}；没有算进合计，以现行规则页为准。",
            en="JD’s rules: where the page was unclear or contradicted itself, {jd_unclear_rate} "
            "of what you paid, at most {jd_unclear_cap}. The total leaves it out; the current "
            "rule page decides.",
        ),
        name=T(zh="京东的描述不清赔付", en="JD’s sum for an unclear page"),
        when=OPEN
        & CONSUMER_OF_TRADER
        & F.platform_name.is_("jd")
        & F.issue.is_("not_as_described"),
        sum=tenth_to_200,
        sources=(JD_GOODS_RULES[11],),
    ),
)
