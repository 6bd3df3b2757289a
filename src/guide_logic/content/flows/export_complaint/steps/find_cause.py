"""The cause is not clear: look together, and keep the customer informed."""

from guide_logic.content.channels import CUSTOMER, INSPECTOR
from guide_logic.content.figures import numbered
from guide_logic.content.flows.export_complaint import evidence as have
from guide_logic.content.flows.export_complaint.conditions import ANSWERABLE
from guide_logic.content.flows.export_complaint.outcomes import CHECKED, UPDATED
from guide_logic.content.flows.export_complaint.steps.where import BY_MAIL
from guide_logic.content.law import TRADE_NOTES
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["CHECK", "UPDATE"]

CHECK = Step(
    "find_the_cause",
    ref="CHECK",
    channel=INSPECTOR,
    title=T(zh="让售后去查，必要时共同检验", en="Have it checked, jointly if need be"),
    text=T(
        zh="当天交给懂产品的售后，由他直接和客户对：问题怎么出现、怎么用的、环境怎样。"
        "对照留样、出厂记录和同批货的其他投诉。"
        "还有争议、金额又大，再约第三方检验：机构、取样、费用谁出，事先书面说好。",
        en="Hand it to someone who knows the product that day, to ask the customer directly: how "
        "it appeared, how it was used, where. Compare samples, factory records and other "
        "complaints on the batch. If it stays disputed and the sum is large, agree on an "
        "inspection body: who, which samples, who pays, in writing beforehand.",
    ),
    do=T(
        zh="今天交给懂产品的售后，直接问客户：问题怎么出现、怎么用的",
        en="Hand it today to someone who knows the product, to ask the customer how it "
        "appeared and was used",
    ),
    where=T(
        zh="你的售后；有争议又金额大的，双方约定的检验机构",
        en="Your service staff; an agreed inspection body if disputed and large",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="{service_first_finding}内给阶段答复。这是企业自定的常见做法，不是规定；"
                "平台时限更短的，按平台的。",
                en="A first finding within {service_first_finding}. Companies set this "
                "themselves; no rule does. A shorter platform limit goes first.",
            ),
            sources=(TRADE_NOTES["times"],),
        ),
    ),
    fails=T(
        zh="到期还查不清，告诉客户为什么，并给新的日期；不要猜一个原因。",
        en="If it is still unclear by then, say why and give a new day. Do not guess.",
    ),
    evidence=(have.PHOTOS, have.BATCH, have.MANUAL, have.THIRD_PARTY),
    notes=(
        Note(
            ANSWERABLE,
            T(
                zh="检验来不及的，先在案件页写明已经约了检验、何时出结果，并交上手头的材料。",
                en="If an inspection takes too long for the case, say there that it is arranged "
                "and when it will be ready, and hand in what you have.",
            ),
        ),
    ),
    outcomes=CHECKED,
    sources=(TRADE_NOTES["root-cause"], TRADE_NOTES["process"]),
)

UPDATE = Step(
    "keep_informed",
    ref="UPDATE",
    channel=CUSTOMER,
    title=T(zh="按约好的日期报进展", en="Report on the days you named"),
    text=T(
        zh="每次写三句：查到了什么，还差什么，下次哪天再报。"
        "定不了最后期限的，把原因写出来。"
        "原因查清了，回到本页改“原因”这一题，照新的步骤做。",
        en="Write three sentences each time: what was found, what is still open, when you write "
        "next. If you cannot name a final day, give the reason. Once the cause is clear, change "
        "that answer here and follow the new steps.",
    ),
    do=T(
        zh="在约好的那天报进展：查到什么、还差什么、下次哪天再报",
        en="Report on the day you named: what was found, what is open, when you write next",
    ),
    where=BY_MAIL,
    deadlines=(
        Deadline(
            T(
                zh="你上一封信里写的那天，写客户当地时间。",
                en="The day you named in your last mail, in the customer’s time.",
            ),
        ),
    ),
    fails=T(
        zh="客户等不及：先给一个不认责的临时办法，如先补发样品或配件。",
        en="If the customer cannot wait, offer something for the meantime without admitting "
        "fault, such as a sample or a part.",
    ),
    evidence=(have.REPLIES,),
    outcomes=UPDATED,
    sources=(TRADE_NOTES["process"], TRADE_NOTES["reply"]),
)
