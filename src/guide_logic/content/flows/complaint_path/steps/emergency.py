"""Police, stop-payment and doctor: what comes before money."""

from guide_logic.content.channels import DOCTOR, PAYMENT, POLICE_STATION
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.conditions import ON_PLATFORM
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.outcomes import POLICE_TOLD, TREATED
from guide_logic.content.law import (
    FRAUD_LAW,
    JD_RULES,
    PRACTICE_NOTES,
    PUBLIC_SECURITY,
    TAOBAO_RULES,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["MED", "POLICE", "STOP"]


POLICE = Step(
    "call_police",
    ref="POLICE",
    channel=POLICE_STATION,
    title=T(zh="报警", en="Tell the police"),
    text=T(
        zh="打 110，或去就近的派出所。"
        "说清时间、对方的账号和电话、要了什么或转走了多少钱，并出示聊天和凭证。"
        "要一张报案回执并收好。",
        en="Call 110 or go to the nearest police station (派出所). "
        "Give times, the other side’s accounts and numbers, what was demanded or how much went "
        "out, and show chats and slips. Ask for a receipt (回执) and keep it.",
    ),
    do=(
        Note(
            F.danger.is_("scam"),
            T(
                zh="打 110 报警，再从银行或支付 App 里找客服申请止付",
                en="Call 110, then ask support in your bank or payment app to stop the payment "
                "(止付)",
            ),
        ),
        Note(
            F.sham.is_("yes"),
            T(
                zh="不要再垫钱；你是被骗的，今天就去报警",
                en="Pay nothing more; if you were deceived, go to the police today",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="先到安全的地方，再打 110 报警，要一张报案回执",
                en="Get to a safe place, call 110, and ask for a receipt (回执)",
            ),
        ),
    ),
    where=T(zh="110，或就近的派出所", en="110, or the nearest police station (派出所)"),
    deadlines=(
        Deadline(
            T(zh="现在就办。", en="Now."),
            days=0,
            when=F.sham.is_("no"),
        ),
        Deadline(
            T(
                zh="如果你是被骗的，今天就去。",
                en="Today, if you were deceived.",
            ),
        ),
    ),
    fails=T(
        zh="警方不立案的，请对方说明理由。钱的事，能走平台、12315 或法院的照样走。",
        en="If the police open no case, ask for the reason. Where the platform, 12315 or a court "
        "can help with the money, go on there.",
    ),
    evidence=(have.THREATS, have.ACCOUNT, have.CONVERSATION),
    notes=(
        Note(
            F.danger.is_("scam"),
            T(
                zh="96110 是反诈劝阻和咨询电话；紧急时仍打 110。"
                "也可以在 cyberpolice.mps.gov.cn 举报。",
                en="96110 is the anti-fraud advice line; in an emergency still call 110. You can "
                "also report at cyberpolice.mps.gov.cn.",
            ),
            sources=(FRAUD_LAW[20], PRACTICE_NOTES["hotlines"]),
        ),
        Note(
            F.danger.is_("threat"),
            T(
                zh="对方在门口或正在威胁你，先离开、先锁门，再打 110。不要回骂，也不要答应见面。",
                en="If someone is at your door or threatening you now, get away or lock the door, "
                "then call 110. Do not insult them back and do not agree to meet.",
            ),
            sources=(PUBLIC_SECURITY[50],),
        ),
        Note(
            F.sham.is_("yes"),
            T(
                zh="只有你是被骗去刷单、垫付的，才报警；如实说明你自己做过什么。",
                en="This is for you only if you were tricked into it or into paying first. Say "
                "truthfully what you did yourself.",
            ),
            sources=(PUBLIC_SECURITY[29], FRAUD_LAW[20]),
        ),
        Note(
            ON_PLATFORM & F.platform_name.is_("taobao_tmall", "jd") & F.danger.is_("scam"),
            numbered(
                zh="已经在走平台介入的，告诉平台你报了警，并在 {taobao_case_proof}内交报案凭证。",
                en="If the platform has a case open, tell it about the police and hand in the "
                "receipt within {taobao_case_proof}.",
            ),
            sources=(TAOBAO_RULES["82-83"], JD_RULES[6]),
        ),
        Note(
            F.sham.is_("no"),
            T(
                zh="普通的质量问题、发货慢、不退款，警方不处理，走平台、12315 或法院。",
                en="Ordinary disputes over quality, slow shipping or refunds are not police "
                "matters: use the platform, 12315 or a court.",
            ),
        ),
    ),
    outcomes=POLICE_TOLD,
    sources=(PUBLIC_SECURITY[50], PUBLIC_SECURITY[58], FRAUD_LAW[20]),
)


STOP = Step(
    "stop_payment",
    ref="STOP",
    channel=PAYMENT,
    title=T(zh="马上申请止付", en="Try to stop the payment at once"),
    text=T(
        zh="从银行、支付宝或微信支付的官方 App 里找客服，报上交易号，说明被骗，问能不能止付。"
        "同时改密码，关掉免密支付，退出屏幕共享，不再转账。"
        "紧急止付和冻结由警方会同银行、支付机构办理，所以一定要同时报警。",
        en="Open support in the official app of your bank, Alipay or WeChat Pay, give the "
        "transaction number, say you were deceived and ask whether it can be stopped (止付). "
        "Change passwords, switch off payment without a password, end any screen sharing and send "
        "no more money. Stopping and freezing are arranged by the police with banks, so call the "
        "police too.",
    ),
    deadlines=(
        Deadline(
            T(zh="现在就办，越早越好。", en="Now. Every minute counts."),
            days=0,
        ),
    ),
    fails=T(
        zh="拦不下来也要留好申请记录，交给警方；平台内付的款，同时找平台客服。",
        en="If it cannot be stopped, keep the record for the police. If you paid on the platform, "
        "also go to its service desk.",
    ),
    evidence=(have.ACCOUNT, have.PAYMENT_RECORD),
    sources=(FRAUD_LAW[20],),
)


MED = Step(
    "see_doctor",
    ref="MED",
    channel=DOCTOR,
    title=T(zh="先看医生，留好样品", en="See a doctor and keep the rest"),
    text=T(
        zh="先去医院，告诉医生吃了什么或用了什么。"
        "留好盖章的病历、检查单和发票，拍下患处和商品。"
        "剩下的东西连包装密封好，该冷藏的冷藏，先不要退回卖家。",
        en="Go to hospital first and say what was eaten or used. "
        "Keep stamped records, test results and bills, and take photos of the injury with the "
        "goods. Seal what is left with its packaging, chilled if needed, and do not send it back "
        "yet.",
    ),
    do=T(
        zh="先去医院，留好病历、检查单和发票，剩下的东西封好",
        en="Go to hospital first; keep records, results and bills, and seal what is left",
    ),
    where=T(zh="就近的医院", en="The nearest hospital"),
    deadlines=(
        Deadline(
            T(zh="现在就去。", en="Now."),
            days=0,
        ),
    ),
    fails=T(
        zh="一时分不清原因，也照样举报，再要求赔偿；争议大的走法院。",
        en="If the cause is not clear, report it all the same and then claim. If it is disputed, "
        "go to court.",
    ),
    evidence=(have.MEDICAL, have.SAMPLE, have.LOSS),
    outcomes=TREATED,
    sources=(PRACTICE_NOTES["evidence"],),
)
