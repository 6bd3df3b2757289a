"""Where a ground goes beside the order page: doctor, courier, 12315, court."""

from guide_logic.content.buyers import complain_12315 as complaint
from guide_logic.content.buyers.courier import appeal_postal, complain_courier
from guide_logic.content.channels import (
    COURTS,
    DOCTOR,
    MARKET_REGULATION,
    PLATFORM,
)
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.flows.complaint_grounds.outcomes import (
    BY_COURIER,
    BY_COURT,
    BY_POST,
    FILED,
    REMOVED,
    TREATED,
)
from guide_logic.content.flows.complaint_grounds.steps.where_to_tap import ON_12315
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    CPL,
    ECL,
    ORDER_121,
    PRACTICE_NOTES,
    PROCEDURE_READING,
    PRODUCT_QUALITY,
)
from guide_logic.content.limits.desks import COURIER_ANSWER
from guide_logic.content.suits import LIMITATION, NOT_OBEYED, harm_limit
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["COUR", "COURT", "DELETE", "MED", "POST", "REG"]

MED = Step(
    "see_a_doctor",
    ref="MED",
    channel=DOCTOR,
    title=T(zh="先看病，留好病历和样品", en="See a doctor; keep records and sample"),
    do=T(
        zh="先去看病，病历写清起因和时间并盖章，剩下的商品别扔",
        en="See a doctor first: a stamped record with cause and time; throw nothing of the goods "
        "away",
    ),
    where=T(zh="医院或诊所", en="A hospital or clinic"),
    text=T(
        zh="先就医，病历要盖章，写清起因和时间。剩下的商品密封保存，先不退回。",
        en="See a doctor first. The record should be stamped and name the cause and the time. "
        "Seal and keep what is left of the goods; do not send it back yet.",
    ),
    deadlines=(Deadline(T(zh="马上。", en="At once."), days=0),),
    fails=T(
        zh="没有病历，赔偿很难说清，所以先看病再谈钱。",
        en="Without a record damages are hard to show, so the doctor comes before the money.",
    ),
    outcomes=TREATED,
    sources=(CPL[49], PRACTICE_NOTES["evidence"]),
)

DELETE = Step(
    "have_it_deleted",
    ref="DELETE",
    channel=PLATFORM,
    title=T(zh="要求平台删除、屏蔽", en="Have it deleted and blocked"),
    do=T(
        zh="要求平台删除、屏蔽泄露的内容，写明链接",
        en="Ask the platform to delete and block what was leaked, with the links",
    ),
    where=T(
        zh="这笔订单或卖家主页 → “投诉卖家”或“举报”",
        en="The order or the seller’s page → complain about the seller (投诉卖家) or report (举报)",
    ),
    text=T(
        zh="先把泄露的页面录下来，再向平台投诉，写明链接，要求删除、屏蔽。"
        "反复骚扰或恐吓的，马上报警。",
        en="Record the leak first. Then complain to the platform with the links and ask it to "
        "delete and block. If there are threats or repeated harassment, call the police at once.",
    ),
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="平台不处理，就走下一步。",
        en="If the platform does nothing, take the next step.",
    ),
    outcomes=REMOVED,
    sources=(CPL[29], ECL[59]),
)

COUR = complain_courier(
    title=T(zh="向快递企业投诉", en="Complain to the courier company"),
    text=T(
        zh="从快递公司的官方客服投诉，要工单号。"
        "货丢了、坏了的，不在这里：先找卖家，路上的风险在卖家。",
        en="Use the courier’s official service and get a complaint number. If goods were lost or "
        "broken, this is not the way: go to the seller, who bears the risk on the road.",
    ),
    fails=numbered(
        zh="{courier_reply}没答复或不满意，就向邮政管理部门申诉。",
        en="If there is no answer in {courier_reply}, or a poor one, appeal to the postal "
        "authority.",
    ),
    outcomes=BY_COURIER,
)

POST = appeal_postal(
    title=T(zh="向邮政管理部门申诉", en="Appeal to the postal authority"),
    text=T(
        zh="拨 12305（部分地区并入 12345）申诉，报运单号和快递公司的工单号。"
        "先投诉过企业，这里才受理。",
        en="Call 12305 (in places merged into 12345) with the waybill and complaint numbers. It "
        "takes the case only after you have complained to the company.",
    ),
    term=COURIER_ANSWER,
    outcomes=BY_POST,
)

REG = Step(
    "complain_12315",
    ref="REG",
    channel=MARKET_REGULATION,
    title=T(zh="平台解决不了，找 12315", en="If the platform fails, go to 12315"),
    do=T(
        zh="向 12315 投诉：写明要退多少、赔多少、为什么；违法线索另写举报",
        en="Complain to 12315: how much back, what compensation, and why; report a violation "
        "separately",
    ),
    where=ON_12315,
    text=T(
        zh="投诉写要退多少、赔多少、为什么；违法线索写成另一栏举报。"
        "理由和平台申请里写的保持一致，证据同一套。",
        en="The complaint (投诉) says how much back, what compensation, and why; the report (举报) "
        "is a section of its own. Keep the ground and the evidence the same as on the platform.",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="投诉是 {complaint_limit}内，从知道受害时算起。要起诉的，按 "
                "{defect_limitation}准备：产品质量法写的是这个，法院多按民法典的 {limitation}。",
                en="{complaint_limit} for the complaint, from when you knew of the harm. Plan for "
                "{defect_limitation} to sue: the Product Quality Law says so, though courts "
                "mostly take the Civil Code’s {limitation}.",
            ),
            when=F.danger.is_("injury"),
            sources=(ORDER_121[16], PRODUCT_QUALITY[45], CIVIL_CODE[188]),
        ),
        complaint.IN_TIME,
    ),
    takes=complaint.TAKES,
    fails=complaint.VOLUNTARY,
    notes=(
        complaint.report_first(F.issue.is_("counterfeit", "food_drug") | F.danger.is_("injury")),
        complaint.show_it_trades(F.seller.is_("individual_commercial")),
    ),
    leads=(complaint.CHECK_FIRST,),
    outcomes=FILED,
    sources=(ORDER_121[9], ORDER_121[10], ORDER_121[15], ORDER_121[23]),
)

COURT = Step(
    "go_to_court",
    ref="COURT",
    channel=COURTS,
    title=T(zh="谈不成，走法院", en="If talks fail, take it to court"),
    do=(
        Note(
            F.issue.is_("no_reason_return", "not_shipped", "late", "minor"),
            T(
                zh="向法院起诉，列明要返还多少，凭哪份证据",
                en="Sue: say how much back, and which exhibit shows it",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="向法院起诉，列明要返还、赔偿多少，各凭哪份证据",
                en="Sue: list how much back and how much compensation, with the exhibit for each",
            ),
        ),
    ),
    where=T(
        zh="“人民法院在线服务”网上立案，或法院的立案窗口",
        en="The courts’ online service (人民法院在线服务), or the court’s filing window",
    ),
    text=T(
        zh="网购寄送的商品，一般可以在收货地的法院起诉，另有约定的除外。"
        "每一项要求配一份证据；要不要鉴定，由法院看。",
        en="For goods bought online and sent to you, you can normally sue where you received "
        "them, unless agreed otherwise. Put one piece of evidence to each claim; whether an "
        "expert is needed, the court decides.",
    ),
    deadlines=(
        harm_limit(F.danger.is_("injury")),
        LIMITATION,
    ),
    fails=NOT_OBEYED,
    outcomes=BY_COURT,
    sources=(CIVIL_PROCEDURE[122], CIVIL_PROCEDURE[250], PROCEDURE_READING[20]),
)
