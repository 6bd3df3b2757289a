"""The four required things: identity, the other side, the claim, the facts."""

from guide_logic.content.channels import PLATFORM, SELF
from guide_logic.content.figures import numbered
from guide_logic.content.flows.ready_for_12315 import evidence as have
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.law import (
    COMPLAINT_FORMS,
    CPL,
    CPL_REGULATIONS,
    ECL,
    ORDER_121,
    PRACTICE_NOTES,
)
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["BASIS", "CLAIM", "ID", "NAME"]

_BEFORE = Deadline(T(zh="投诉之前。", en="Before you file."))

NAME = Step(
    "true_identity",
    ref="NAME",
    channel=SELF,
    does=PREPARE,
    title=T(zh="写真实身份，或备好授权书", en="Give a true identity, or the authority"),
    text=T(
        zh="投诉要写投诉人的真实姓名、电话和通讯地址，部门可以核验。"
        "冒用别人名义，或拒绝配合核验的，不受理。",
        en="A complaint needs the complainant’s true name, telephone and postal address, and they "
        "may be checked. Another person’s name, or refusing the check, means refusal.",
    ),
    deadlines=(_BEFORE,),
    fails=T(
        zh="实在不愿实名的，可以只举报：按二手资料，举报登记表可以匿名，但要有具体线索。",
        en="If you will not give your name, you can still report: according to a secondary source "
        "the report form may be anonymous, but it needs concrete clues.",
    ),
    evidence=(have.IDENTITY, have.AUTHORITY),
    notes=(
        Note(
            F.identity.is_("agent_no"),
            T(
                zh="替别人投诉，要有委托人签名的授权书原件，写明事项、权限、期限，"
                "并带你的身份证明。",
                en="For someone else you need an original letter of authority, signed, naming the "
                "matter, your powers and the term, and your own ID.",
            ),
            sources=(ORDER_121[11],),
        ),
        Note(
            F.identity.is_("hidden"),
            T(
                zh="投诉要调解，对方会知道是谁；举报人的信息保密，但和投诉写在一起的必要信息除外。",
                en="Mediation needs both sides, so the other side learns who you are. A reporter’s "
                "identity is kept secret, except for what mediation needs when both are in one "
                "paper.",
            ),
            sources=(ORDER_121[37],),
        ),
    ),
    sources=(ORDER_121[10], ORDER_121[16], COMPLAINT_FORMS["fields"]),
)

ID = Step(
    "find_respondent",
    ref="ID",
    channel=PLATFORM,
    does=PREPARE,
    title=T(zh="查清对方的名称和地址", en="Find the other side’s name and address"),
    text=T(
        zh="看店铺首页公示的营业执照，再对一下订单和电子发票上的公司名称。"
        "只写店名、昵称，往往不够。",
        en="Look at the business licence (营业执照) on the shop’s front page and compare the "
        "company’s name on the order and the e-invoice. A shop name or nickname alone is often "
        "not enough.",
    ),
    deadlines=(_BEFORE,),
    fails=T(
        zh="查不到的，向平台要真实名称、地址和有效联系方式；平台给不出，消费者可以向平台索赔。",
        en="If you cannot find it, ask the platform for the true name, address and a working "
        "contact. If it has none, a consumer may claim from the platform.",
    ),
    evidence=(have.LICENCE,),
    sources=(ECL[15], CPL_REGULATIONS[13], CPL[44], ORDER_121[10]),
)

CLAIM = Step(
    "write_claim",
    ref="CLAIM",
    channel=SELF,
    does=PREPARE,
    title=T(zh="把请求写具体", en="Write a specific claim"),
    text=T(
        zh="从这些里选：修理、重作、更换、退货、补足数量、退款、赔偿。"
        "写出数额和算法，例如“退货款 500元、退回运费 12元”。"
        "“严惩商家”是举报，不是投诉的请求。",
        en="Choose from: repair, redo, exchange, return, make up the quantity, refund, damages. "
        "Give the sum and how you get it, for example “refund CNY 500, return freight CNY 12”. "
        "“Punish the seller” belongs in a report, not here.",
    ),
    deadlines=(_BEFORE,),
    fails=T(
        zh="算不清的，先写能确定的那部分，别写没有依据的数。",
        en="If you cannot work it out, write the part that is certain; no figure without a basis.",
    ),
    evidence=(have.SUMS,),
    sources=(ORDER_121[10], COMPLAINT_FORMS["fields"]),
)

BASIS = Step(
    "gather_facts",
    ref="BASIS",
    channel=SELF,
    does=PREPARE,
    title=T(zh="补上事实和依据", en="Add the facts and the proof"),
    text=T(
        zh="写五样：什么时候、在哪里、买了什么、多少钱、争的是什么。"
        "再配上订单、付款、聊天和能说明问题的照片。"
        "要能看出你真的买过、是为生活买的。",
        en="Five things: when, where, what you bought, how much, and what is disputed. Add the "
        "order, the payment, the chat and photos that show the problem. It must show that you "
        "really bought it, for daily life.",
    ),
    deadlines=(_BEFORE,),
    fails=numbered(
        zh="订单删了，从平台的订单记录、支付账单里找：平台要保存交易信息至少 {records_kept}。",
        en="If the order is gone, look in the platform’s records and your payment account: "
        "platforms keep transaction data for at least {records_kept}.",
    ),
    evidence=(have.ORDER, have.CHAT_LOG, have.PROBLEM),
    sources=(ORDER_121[10], ORDER_121[17], ECL[31], PRACTICE_NOTES["evidence"]),
)
