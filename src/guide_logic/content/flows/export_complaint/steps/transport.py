"""Loss, damage and delay on the way: who bears it, and who is asked in the end."""

from guide_logic.content.channels import CARRIER, CUSTOMER
from guide_logic.content.flows.export_complaint import evidence as have
from guide_logic.content.flows.export_complaint.conditions import ANSWERABLE
from guide_logic.content.flows.export_complaint.facts import F
from guide_logic.content.flows.export_complaint.outcomes import OFFERED, RECOUPED
from guide_logic.content.flows.export_complaint.steps.where import BY_MAIL
from guide_logic.content.law import AMAZON_CLAIMS, TRADE_NOTES
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ASSIST", "RECOUP", "RESHIP"]

ASSIST = Step(
    "help_the_claim",
    ref="ASSIST",
    channel=CUSTOMER,
    title=T(zh="帮客户向承运人、保险索赔", en="Help the customer claim from carrier or insurer"),
    text=T(
        zh="信里先写清：按合同的贸易术语，货在哪一点转给了买方，出事在那之后。"
        "然后把单证一次给齐：提单或运单、装箱单、发票、保单、发货照片。"
        "请客户马上在签收单上批注、拍照，并通知承运人和保险公司。",
        en="First say where, under the trade term in the contract, the goods passed to the buyer, "
        "and that it happened after that. Then send all papers at once: bill of lading or "
        "waybill, packing list, invoice, policy, photos at dispatch. Ask the customer to note "
        "the damage on the receipt, take photos, and tell carrier and insurer at once.",
    ),
    do=T(
        zh="今天把单证一次发给客户，请他批注、拍照，通知承运人和保险",
        en="Send all papers today; ask the customer to note the damage and tell carrier and "
        "insurer",
    ),
    where=BY_MAIL,
    deadlines=(
        Deadline(
            T(
                zh="今天把单证发出去：承运人和保险的通知期都短，看提单和保单。",
                en="Send the papers today: carriers and insurers allow little time, see the bill "
                "of lading and the policy.",
            ),
            days=0,
        ),
    ),
    fails=T(
        zh="客户不认风险已转移：给他合同、术语和交货凭证；还不认，看争议条款。",
        en="If the customer disputes it, show contract, trade term and proof of delivery to the "
        "carrier; then see the dispute clause.",
    ),
    evidence=(have.TRANSPORT, have.DISPATCH, have.CONTRACT, have.POLICY),
    notes=(
        Note(
            F.channel.is_("marketplace", "alibaba_ta", "card_paypal"),
            T(
                zh="平台或付款机构的规则和贸易术语不一样时，它会按自己的规则判：先看案件页。",
                en="A platform or provider decides by its own rules, whatever the trade term "
                "says: see its page first.",
            ),
        ),
        Note(
            F.vip.is_("yes"),
            T(
                zh="VIP 客户可以分担一部分，写明是好意，不改变风险在谁。",
                en="For a VIP you may bear a part. Say that it is goodwill and does not change "
                "who bore the risk.",
            ),
            sources=(TRADE_NOTES["goodwill"],),
        ),
    ),
    outcomes=OFFERED,
    sources=(TRADE_NOTES["incoterms"], TRADE_NOTES["process"]),
)

RESHIP = Step(
    "send_again_or_refund",
    ref="RESHIP",
    channel=CUSTOMER,
    title=T(zh="先补发或退款", en="Send again, or refund, first"),
    text=T(
        zh="风险在你，就先把客户的事办好，不要让他等你和承运人扯完。"
        "问清他要补发还是退款，写明发货日、单号或退款日。"
        "晚到但还要的，谈减价或补运费。",
        en="The risk was yours, so put the customer right first and do not make them wait for "
        "your carrier. Ask whether they want it sent again or refunded, and name the day and "
        "the tracking number. If it is late but still wanted, talk of a lower price or freight.",
    ),
    do=T(
        zh="问客户要补发还是退款，写明发货日、单号或退款日",
        en="Ask whether to send again or refund, and name the day and the tracking number",
    ),
    where=BY_MAIL,
    deadlines=(
        Deadline(
            T(
                zh="在第一封回信里说好的那天之前；平台时限更早的，按平台的。",
                en="By the day you named in your first reply, or the platform’s limit if sooner.",
            ),
        ),
    ),
    fails=T(
        zh="没有现货补发，就直接提退款，并给日期。",
        en="If you have no stock, offer the refund instead, with a day.",
    ),
    evidence=(have.TRANSPORT, have.DISPATCH, have.PHOTOS),
    notes=(
        Note(
            ANSWERABLE,
            T(
                zh="案件还开着的，在案件页里退，或者等客户撤了案再补发：钱不要出去两次。",
                en="While the case is open, refund on its page, or send again once it is "
                "withdrawn: do not pay twice.",
            ),
            sources=(AMAZON_CLAIMS["chargeback"],),
        ),
    ),
    outcomes=OFFERED,
    sources=(TRADE_NOTES["incoterms"], TRADE_NOTES["process"]),
)

RECOUP = Step(
    "recover_the_loss",
    ref="RECOUP",
    channel=CARRIER,
    title=T(zh="再向承运人、保险追偿", en="Then recover it from carrier or insurer"),
    text=T(
        zh="马上书面通知承运人或货代，写明单号、损失和你要求赔。"
        "投了保的，同时报案。"
        "货、包装和照片留着，等对方查看或书面同意再处理。",
        en="Give the carrier or forwarder written notice at once, with number, loss and your "
        "claim. If insured, tell the insurer too. Keep goods, packing and photos until they "
        "have looked or agree in writing.",
    ),
    do=T(
        zh="今天书面通知承运人或货代：单号、损失、要求赔；投了保的同时报案",
        en="Give the carrier or forwarder written notice today: number, loss, claim; tell "
        "the insurer too",
    ),
    where=T(
        zh="承运人、货代、保险公司的理赔邮箱或入口",
        en="The claims mailbox or entry of carrier, forwarder and insurer",
    ),
    deadlines=(
        Deadline(
            T(
                zh="今天先发书面通知；具体期限看提单、运单和保单，常常很短。",
                en="Send notice in writing today. Bill of lading, waybill and policy set the "
                "times, which are often short.",
            ),
            days=0,
        ),
    ),
    fails=T(
        zh="对方不赔：按运输合同和保单的争议条款走，数额大的请律师。",
        en="If they refuse, follow the dispute clause of carriage or policy; for a large sum "
        "ask a lawyer.",
    ),
    evidence=(have.TRANSPORT, have.DISPATCH, have.POLICY),
    outcomes=RECOUPED,
    sources=(TRADE_NOTES["incoterms"],),
)
