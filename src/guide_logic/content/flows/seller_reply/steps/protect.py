"""Saving the records, and what to do about threats and faked claims."""

from guide_logic.content.channels import PLATFORM, POLICE_STATION, SELF
from guide_logic.content.figures import numbered
from guide_logic.content.flows.seller_reply import evidence as have
from guide_logic.content.flows.seller_reply.conditions import JD, TAOBAO
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.outcomes import ABUSE_REPORTED, POLICE_TOLD
from guide_logic.content.law import (
    CPL_REGULATIONS,
    ECL,
    EVIDENCE_RULES,
    EXTORTION_CASES,
    FRAUD_CASES,
    JD_RULES,
    ORDER_121,
    PUBLIC_SECURITY,
    SELLING_PRACTICE,
    TAOBAO_RULES,
)
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ABUSE", "KEEP", "POLICE"]

KEEP = Step(
    "keep_records",
    ref="KEEP",
    channel=SELF,
    title=T(zh="先把记录存好", en="Save your records first"),
    text=T(
        zh="导出这一单的订单、快照、聊天、物流和售后记录，原始文件留着不动。"
        "同款还有库存的，留一件同批的样品；要改商品页，先截图留底。"
        "按时间排好，每份证据写一句它证明什么。",
        en="Export the order, snapshot, chat, tracking and after-sales records, and leave the "
        "originals untouched. Keep one item of the same batch if you have stock, and save the "
        "product page before you change it. Put everything in order of time, with a line "
        "on what each proves.",
    ),
    does=PREPARE,
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="少了一部分也先交已有的，写明缺什么、为什么。原始合同和交易记录丢失、改动或拒不提供，"
        "事实查不清的，后果由你承担。",
        en="If something is missing, hand in what you have and say what is missing and why. If "
        "original contract or transaction records are lost, altered or withheld and the facts stay "
        "unclear, you bear the consequence.",
    ),
    evidence=(
        have.NOTICE,
        have.RECORDS,
        have.CHAT,
        have.ABUSE_LOG,
        have.LISTING,
        have.WAYBILL,
        have.PACKING,
        have.ORIGIN,
        have.REFUNDED,
    ),
    sources=(ECL[62], EVIDENCE_RULES[15], SELLING_PRACTICE["records"]),
)

ABUSE = Step(
    "report_abuse",
    ref="ABUSE",
    channel=PLATFORM,
    title=T(zh="向平台举报恶意行为", en="Report the abuse to the platform"),
    text=T(
        zh="在商家后台找恶意买家或异常订单的举报入口，没有就走商家客服。"
        "只交事实：原话截图、要多少钱、实物和对方照片的对比。"
        "要一个受理编号，请平台保存对方账号和聊天记录。",
        en="In the seller console use the entry for reporting abusive buyers or orders, or else "
        "the merchant service desk. Give facts only: screenshots of the words, the sum demanded, "
        "the goods next to the buyer’s photos. Ask for a case number, and that the account and "
        "the chat be kept.",
    ),
    do=T(
        zh="向平台举报恶意行为，附原话截图，要受理编号，请它保存聊天记录",
        en="Report the abuse with screenshots of the words, and ask for a case number and that "
        "the chat be kept",
    ),
    where=T(
        zh="商家后台的举报入口；没有就找商家客服",
        en="The report entry in your seller console, or else the merchant service desk",
    ),
    deadlines=(Deadline(T(zh="今天，和报警同时办。", en="Today, beside the police."), days=0),),
    fails=T(
        zh="平台没认定，也不影响你报警；退款单仍按时举证。",
        en="If the platform finds nothing, you can still go to the police. Answer the refund "
        "request in time, with evidence.",
    ),
    evidence=(have.ABUSE_LOG, have.CHAT, have.RECORDS),
    notes=(
        Note(
            TAOBAO | JD,
            numbered(
                zh="告诉平台你已经报警，处理会中止；{taobao_case_proof}内交不出受理凭证，平台恢复"
                "处理。",
                en="Tell the platform that you have gone to the police, and it suspends the case. "
                "Without the acceptance paper within {taobao_case_proof} it resumes.",
            ),
            sources=(TAOBAO_RULES["82-83"], JD_RULES[6]),
        ),
    ),
    outcomes=ABUSE_REPORTED,
    sources=(CPL_REGULATIONS[27], ECL[59]),
)

POLICE = Step(
    "call_police",
    ref="POLICE",
    channel=POLICE_STATION,
    title=T(zh="报警", en="Tell the police"),
    text=T(
        zh="打 110，或去就近的派出所。"
        "讲清时间、账号、对方怎么威胁或造假、要多少钱、给没给。"
        "只说事实，要一张报案回执并收好。",
        en="Call 110 or go to the nearest police station (派出所). "
        "Give times and accounts, how you were threatened or what was faked, the sum demanded and "
        "whether you paid. State facts only, ask for a receipt (回执) and keep it.",
    ),
    do=T(
        zh="报警：讲清时间、账号、原话、索要多少，要一张报案回执",
        en="Tell the police: times, accounts, the words and the sum demanded; ask for a receipt "
        "(回执)",
    ),
    where=T(
        zh="打 110，或去就近的派出所",
        en="Call 110 or go to the nearest police station (派出所)",
    ),
    deadlines=(Deadline(T(zh="现在就办。", en="Now."), days=0),),
    fails=T(
        zh="警方不立案的，请对方说明理由；证据交给平台，索赔争议走调解或法院。",
        en="If the police open no case, ask for the reason. Give the evidence to the platform; a "
        "dispute over money goes to mediation or court.",
    ),
    evidence=(have.ABUSE_LOG, have.RECORDS),
    notes=(
        Note(
            F.claim.is_("buyer_abuse"),
            T(
                zh="夹带、掉包、造假、改生产日期、捏造事实来索赔或敲诈的，不适用惩罚性赔偿；"
                "12315 发现这种情况，也会移送公安。",
                en="Planting, swapping, faking, altering dates or inventing facts to claim or to "
                "extort brings no punitive damages. When 12315 finds it, it passes the case to "
                "the police.",
            ),
            sources=(CPL_REGULATIONS[49], ORDER_121[42]),
        ),
        Note(
            F.claim.is_("buyer_abuse"),
            numbered(
                zh="敲诈勒索“数额较大”的起点在 {extortion_crime_from}到 {extortion_crime_to}之间；"
                "不到的，也可能按治安管理处罚。",
                en="For extortion a “relatively large” sum starts between {extortion_crime_from} "
                "and {extortion_crime_to}. Below that it may still be punished under "
                "public-security law.",
            ),
            sources=(EXTORTION_CASES[1], PUBLIC_SECURITY[58]),
        ),
        Note(
            F.claim.is_("buyer_abuse"),
            numbered(
                zh="掉包退货、用假图骗退款，可能是诈骗：“数额较大”的起点在 {fraud_crime_from}到 "
                "{fraud_crime_to}之间；不到的，也可能按治安管理处罚。同一个人骗过几次的，每一单都"
                "列上。",
                en="A swapped return, or a faked picture to get a refund, may be fraud (诈骗): a "
                "“relatively large” sum starts between {fraud_crime_from} and {fraud_crime_to}. "
                "Below that it may still be punished under public-security law. If one person did "
                "it several times, list every order.",
            ),
            sources=(FRAUD_CASES[1], PUBLIC_SECURITY[58]),
        ),
    ),
    outcomes=POLICE_TOLD,
    sources=(PUBLIC_SECURITY[50], PUBLIC_SECURITY[58], EXTORTION_CASES[1]),
)
