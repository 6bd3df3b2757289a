"""The days that readers know, by id; flows that ask for the same day share it."""

from guide_logic.language.entries import Day
from guide_logic.language.facts import Entry, Question
from guide_logic.language.text import T

__all__ = ["D", "dates_question"]


def dates_question(*days: Day, opens: bool = False) -> Question:
    """Return the question, beside a plan, for the days that the reader knows."""
    return Question(
        "dates",
        T(zh="你知道的日期", en="Dates you know"),
        T(
            zh="知道哪个填哪个，最晚哪天就算得出来；不知道就留空。"
            "日期会留在分享的链接里，金额和文字不会。",
            en="Fill in those you know and the last days are worked out; leave the others empty. "
            "Dates stay in a link you share; amounts and words do not.",
        ),
        tuple(Entry(day) for day in days),
        on_plan=True,
        opens=opens,
    )


class D:
    """The days, by id: `D.signed_on`; what a chronology says of them is told by the reader."""

    paid_on = Day(
        "paid_on",
        T(zh="付款那天", en="The day you paid"),
        T(zh="我付了款", en="I paid"),
    )
    promised_on = Day(
        "promised_on",
        T(zh="卖家承诺的最晚发货日", en="The latest shipping day the seller promised"),
        T(zh="卖家承诺的发货期到了", en="The shipping time that the seller had promised ended"),
    )
    signed_on = Day(
        "signed_on",
        T(zh="签收那天", en="The day you signed for the goods"),
        T(zh="我签收了商品", en="I signed for the goods"),
    )
    buyer_signed_on = Day(
        "signed_on",
        T(zh="买家签收那天", en="The day the buyer signed for the goods"),
        T(zh="买家签收了商品", en="The buyer signed for the goods"),
    )
    """The same day in the words of a seller, in whose guide nobody else signs."""
    asked_on = Day(
        "asked_on",
        T(zh="申请退款那天", en="The day you asked for the refund"),
        T(zh="我申请了退款", en="I asked for a refund"),
    )
    refused_on = Day(
        "refused_on",
        T(zh="卖家拒绝那天", en="The day the seller refused"),
        T(zh="卖家拒绝退款", en="The seller refused the refund"),
    )
    agreed_on = Day(
        "agreed_on",
        T(zh="卖家同意退货那天", en="The day the seller agreed to the return"),
        T(zh="卖家同意退货", en="The seller agreed to the return"),
    )
    back_on = Day(
        "back_on",
        T(zh="卖家签收退货那天", en="The day the returned goods reached the seller"),
        T(zh="卖家签收了退货", en="The returned goods reached the seller"),
    )
    decided_on = Day(
        "decided_on",
        T(zh="平台关闭纠纷单那天", en="The day the platform closed the case"),
        T(zh="平台作出决定，关闭了纠纷单", en="The platform decided and closed the case"),
    )
    told_on = Day(
        "told_on",
        T(
            zh="告诉平台要起诉或报案那天",
            en="The day you told the platform of a suit or a police report",
        ),
        T(zh="我告诉平台要起诉或报案", en="I told the platform of a suit or a police report"),
    )
    filed_on = Day(
        "filed_on",
        T(zh="12315 收到投诉那天", en="The day 12315 received your complaint"),
        T(zh="我向 12315 投诉", en="I complained to 12315"),
    )
    accepted_on = Day(
        "accepted_on",
        T(zh="12315 受理那天", en="The day 12315 took the complaint"),
        T(zh="12315 受理了投诉", en="12315 took the complaint"),
    )
    refusal_on = Day(
        "refusal_on",
        T(
            zh="知道不受理或没答复那天",
            en="The day you learned that it was refused or left unanswered",
        ),
        T(
            zh="我知道 12315 没有处理投诉",
            en="I learned that 12315 had not acted on the complaint",
        ),
    )
    reported_on = Day(
        "reported_on",
        T(zh="提交举报那天", en="The day you filed the report"),
        T(zh="我提交了举报", en="I filed a report"),
    )
    odr_on = Day(
        "odr_on",
        T(zh="向 ODR 企业提交那天", en="The day you filed with the ODR enterprise"),
        T(zh="我向 ODR 企业提交了投诉", en="I complained to the ODR enterprise"),
    )
    courier_on = Day(
        "courier_on",
        T(zh="快递企业收到投诉那天", en="The day the courier company received your complaint"),
        T(zh="我向快递企业投诉", en="I complained to the courier company"),
    )
    postal_on = Day(
        "postal_on",
        T(zh="邮政管理部门收到申诉那天", en="The day the postal authority received your appeal"),
        T(zh="我向邮政管理部门申诉", en="I appealed to the postal authority"),
    )
    learned_on = Day(
        "learned_on",
        T(
            zh="知道受损、也知道对方是谁那天",
            en="The day you knew of the harm and who caused it",
        ),
    )
    harmed_on = Day(
        "harmed_on",
        T(
            zh="知道商品缺陷伤了人那天",
            en="The day you learned that a defective product did harm",
        ),
    )
    fraud_on = Day("fraud_on", T(zh="知道被欺诈那天", en="The day you learned of the fraud"))
    sued_on = Day(
        "sued_on",
        T(zh="法院收到起诉材料那天", en="The day the court received your suit"),
        T(zh="法院收到我的起诉材料", en="The court received my suit"),
    )
    served_on = Day(
        "served_on",
        T(zh="收到法院起诉状副本那天", en="The day the court’s copy of the claim reached you"),
    )
    perform_on = Day(
        "perform_on",
        T(
            zh="判决、调解书里履行期的最后一天",
            en="The last day for performance in the judgment or settlement",
        ),
    )
    noticed_on = Day(
        "noticed_on",
        T(zh="你收到侵权投诉那天", en="The day the notice against you reached you"),
        T(zh="我收到侵权投诉", en="I received a notice of infringement"),
    )
    statement_on = Day(
        "statement_on",
        T(zh="对方的声明转到你手上那天", en="The day the counter-statement reached you"),
        T(zh="对方的声明转到我手上", en="The counter-statement reached me"),
    )
    forwarded_on = Day(
        "forwarded_on",
        T(zh="你的声明转到投诉人手上那天", en="The day your statement reached the complainant"),
        T(zh="我的声明转到投诉人手上", en="My statement reached the complainant"),
    )
    handed_on = Day(
        "handed_on",
        T(zh="货物实际交给买方那天", en="The day the goods were handed over to the buyer"),
        T(zh="货物交给了买方", en="The goods were handed over to the buyer"),
    )
    received_on = Day(
        "received_on",
        T(zh="买家确认收货那天", en="The day the buyer confirmed receipt"),
        T(zh="买家确认收货", en="The buyer confirmed receipt"),
    )
