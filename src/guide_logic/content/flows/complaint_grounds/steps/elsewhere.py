"""Where a ground goes beside the order page: doctor, courier, 12315, court."""

from guide_logic.content.buyers.steps import LIMITATION, NOT_OBEYED, harm_limit
from guide_logic.content.channels import (
    COURIER,
    COURTS,
    DOCTOR,
    MARKET_REGULATION,
    PLATFORM,
    POSTAL,
)
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    CPL,
    ECL,
    EXPRESS_RULES,
    ONLINE_CASES,
    ORDER_121,
    POSTAL_LAW,
    PRACTICE_NOTES,
    PROCEDURE_READING,
    PRODUCT_QUALITY,
)
from guide_logic.language.decisions import Deadline, Lead, Note, Step
from guide_logic.language.text import T

__all__ = ["COUR", "COURT", "DELETE", "MED", "POST", "REG"]

MED = Step(
    "see_a_doctor",
    ref="MED",
    channel=DOCTOR,
    title=T(zh="先看病，留好病历和样品", en="See a doctor; keep records and sample"),
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
    sources=(CPL[49], PRACTICE_NOTES["evidence"]),
)

DELETE = Step(
    "have_it_deleted",
    ref="DELETE",
    channel=PLATFORM,
    title=T(zh="要求平台删除、屏蔽", en="Have it deleted and blocked"),
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
    sources=(CPL[29], ECL[59]),
)

COUR = Step(
    "complain_courier",
    ref="COUR",
    channel=COURIER,
    title=T(zh="向快递企业投诉", en="Complain to the courier company"),
    text=T(
        zh="从快递公司的官方客服投诉，要工单号。"
        "货丢了、坏了的，不在这里：先找卖家，路上的风险在卖家。",
        en="Use the courier’s official service and get a complaint number. If goods were lost or "
        "broken, this is not the way: go to the seller, who bears the risk on the road.",
    ),
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    takes=T(zh="企业应在 7 天内处理并告知。", en="The company must answer within 7 days."),
    fails=T(
        zh="7 天没答复或不满意，就向邮政管理部门申诉。",
        en="If there is no answer in 7 days, or a poor one, appeal to the postal authority.",
    ),
    sources=(EXPRESS_RULES[29], ECL[20]),
)

POST = Step(
    "appeal_postal",
    ref="POST",
    channel=POSTAL,
    title=T(zh="向邮政管理部门申诉", en="Appeal to the postal authority"),
    text=T(
        zh="拨 12305（部分地区并入 12345）申诉，报运单号和快递公司的工单号。"
        "先投诉过企业，这里才受理。",
        en="Call 12305 (in places merged into 12345) with the waybill and complaint numbers. It "
        "takes the case only after you have complained to the company.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="企业 7 天没答复，或者答复后不满意的时候。",
                en="When the company has not answered in 7 days, or answered poorly.",
            ),
            sources=(EXPRESS_RULES[29],),
        ),
    ),
    takes=T(zh="30 天内答复。", en="It answers within 30 days."),
    fails=T(zh="要赔偿谈不成的，可以起诉。", en="For damages that are refused, you can sue."),
    sources=(EXPRESS_RULES[29], POSTAL_LAW[65]),
)

REG = Step(
    "complain_12315",
    ref="REG",
    channel=MARKET_REGULATION,
    title=T(zh="平台解决不了，找 12315", en="If the platform fails, go to 12315"),
    text=T(
        zh="投诉写要退多少、赔多少、为什么；违法线索写成另一栏举报。"
        "理由和平台申请里写的保持一致，证据同一套。",
        en="The complaint (投诉) says how much back, what compensation, and why; the report (举报) "
        "is a section of its own. Keep the ground and the evidence the same as on the platform.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="投诉是 3 年内，从知道受害时算起。要起诉的，按 2 年准备："
                "产品质量法写 2 年，法院多按民法典的 3 年。",
                en="3 years for the complaint, from when you knew of the harm. Plan for 2 to sue: "
                "the Product Quality Law says 2, though courts mostly take the Civil Code’s 3.",
            ),
            when=F.danger.is_("injury"),
            sources=(ORDER_121[16], PRODUCT_QUALITY[45], CIVIL_CODE[188]),
        ),
        Deadline(
            T(
                zh="知道或应当知道权益受损之日起 3 年内，越早越好。",
                en="Within 3 years from when you knew, or should have known, of the harm. Sooner "
                "is better.",
            ),
            sources=(ORDER_121[16],),
        ),
    ),
    takes=T(
        zh="收到投诉起 7 个工作日内决定是否受理；受理后最多调解 60 天（自然日）。",
        en="7 working days to decide whether to take it; then mediation for at most 60 calendar "
        "days.",
    ),
    fails=T(
        zh="调解是自愿的，卖家可以不同意；谈不成就起诉。",
        en="Mediation is voluntary and the seller may refuse. Then sue.",
    ),
    notes=(
        Note(
            F.issue.is_("counterfeit", "food_drug") | F.danger.is_("injury"),
            T(
                zh="举报这一段先写：写清品名、批号或链接，免得别人再买到。",
                en="Write the report first: name the product, batch or link, so that others are "
                "not harmed.",
            ),
            sources=(ORDER_121[28],),
        ),
        Note(
            F.seller.is_("individual_commercial"),
            T(
                zh="对方自称个人：附上它长期卖同类货的证据。",
                en="The seller claims to be private, so show that it trades.",
            ),
            sources=(ONLINE_CASES[7],),
        ),
    ),
    leads=(
        Lead(
            "ready-for-12315",
            T(
                zh="投之前，用这个向导核对：材料齐不齐、归哪个局、能不能投",
                en="Before you file, check with this guide what is required, which bureau takes "
                "it, and whether it can be filed",
            ),
        ),
    ),
    sources=(ORDER_121[9], ORDER_121[10], ORDER_121[15], ORDER_121[23]),
)

COURT = Step(
    "go_to_court",
    ref="COURT",
    channel=COURTS,
    title=T(zh="谈不成，走法院", en="If talks fail, take it to court"),
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
    sources=(CIVIL_PROCEDURE[122], CIVIL_PROCEDURE[250], PROCEDURE_READING[20]),
)
