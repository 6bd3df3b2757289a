"""Where to go when 12315 is not the place."""

from guide_logic.content.buyers.courier import appeal_postal, complain_courier
from guide_logic.content.channels import COURTS, OFFICE, PAYMENT, POLICE_STATION
from guide_logic.content.figures import numbered
from guide_logic.content.flows.ready_for_12315 import evidence as have
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.flows.ready_for_12315.outcomes import (
    BY_COURIER,
    BY_COURT,
    BY_OFFICE,
    BY_PAYMENT,
    BY_POLICE,
    BY_POST,
)
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    CPL,
    FILING_NOTES,
    FRAUD_LAW,
    ONLINE_CASES,
    ORDER_121,
    PROCEDURE_READING,
    PUBLIC_SECURITY,
    TELECOM_APPEALS,
)
from guide_logic.content.limits.desks import COURIER_ANSWER
from guide_logic.content.suits import LIMITATION, NOT_OBEYED
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["COUR", "COURT", "OTHER", "POLICE", "POST", "STOP"]

POLICE = Step(
    "police",
    ref="POLICE",
    channel=POLICE_STATION,
    title=T(zh="马上拨 110 报警", en="Call 110 at once"),
    do=T(
        zh="马上拨 110：说清转给谁、多少钱、什么时候",
        en="Call 110 at once: say who was paid, how much and when",
    ),
    where=T(zh="电话 110，或就近的派出所", en="Telephone 110, or the nearest police station"),
    text=T(
        zh="说清转给谁、多少钱、什么时候，带上聊天和转账记录。"
        "越早报，警方和银行越可能拦下钱。拿到受案回执。",
        en="Say who was paid, how much and when, and bring the chats and transfer slips. The "
        "sooner, the better the chance that police and bank can stop the money. Ask for a receipt.",
    ),
    deadlines=(Deadline(T(zh="马上。", en="At once."), days=0),),
    fails=T(
        zh="警方认为是普通纠纷的，再按投诉路径走平台、12315 或法院。",
        en="If the police see an ordinary dispute, take the platform, 12315 or a court.",
    ),
    outcomes=BY_POLICE,
    sources=(FRAUD_LAW[20], PUBLIC_SECURITY[58]),
)

STOP = Step(
    "stop_payment",
    ref="STOP",
    channel=PAYMENT,
    title=T(zh="联系银行或支付平台止付", en="Have your bank stop the payment"),
    do=T(
        zh="让银行或支付平台止付，报交易号，再改密码",
        en="Have your bank or payment app stop it: give the transaction number, then change "
        "passwords",
    ),
    where=T(
        zh="银行或支付平台的官方 App，或卡背面的电话",
        en="The official app of your bank or payment service, or the number on your card",
    ),
    text=T(
        zh="用官方 App 或卡背面的电话，报交易号，申请止付、改密码、关免密支付。"
        "不要点对方发来的任何链接。",
        en="Use the official app or the number on your card. Give the transaction number, ask to "
        "stop it, change passwords and switch off payment without a password. Open no link you "
        "were sent.",
    ),
    deadlines=(Deadline(T(zh="马上。", en="At once."), days=0),),
    fails=T(
        zh="止不住的，把交易号交给警方。",
        en="If it cannot be stopped, give the number to the police.",
    ),
    outcomes=BY_PAYMENT,
    sources=(FRAUD_LAW[20],),
)

COUR = complain_courier(
    title=T(zh="先向快递企业投诉", en="Complain to the courier company first"),
    text=T(
        zh="从快递公司的官方客服投诉，要工单号。货丢了、坏了的，先找卖家：路上的风险在卖家。",
        en="Use the courier’s official service and get a complaint number. If goods were lost or "
        "broken, go to the seller, who bears the risk on the road.",
    ),
    fails=numbered(
        zh="{courier_reply}没答复或不满意，就申诉。",
        en="If there is no answer in {courier_reply}, or a poor one, appeal.",
    ),
    outcomes=BY_COURIER,
)

POST = appeal_postal(
    title=T(zh="再向 12305 申诉", en="Then appeal to 12305"),
    text=T(
        zh="拨 12305（部分地区并入 12345），报运单号和工单号。先投诉过企业，这里才受理。",
        en="Call 12305 (in places merged into 12345) with the waybill and complaint numbers. It "
        "takes the case only after you have complained to the company.",
    ),
    term=COURIER_ANSWER,
    outcomes=BY_POST,
)

OTHER = Step(
    "right_office",
    ref="OTHER",
    channel=OFFICE,
    title=T(zh="找管这件事的地方", en="Go to the office in charge"),
    do=T(
        zh="去找管这件事的地方，带上时间、金额和对方是谁",
        en="Go to the office in charge, with the times, the sums and who the other side is",
    ),
    where=T(
        zh="下面写的那个部门；渠道以官方公布为准",
        en="The office named below, by the channel it publishes",
    ),
    text=T(
        zh="这类事不在 12315 的投诉范围里，投了也会不受理。"
        "材料照样留好：时间、金额、对方是谁、你要什么。",
        en="This is not for a 12315 complaint and would be refused. Keep your papers all the same: "
        "times, sums, who the other side is, what you want.",
    ),
    deadlines=(
        Deadline(
            T(zh="尽快。", en="Soon."),
        ),
    ),
    fails=T(
        zh="那边也说不归它管的，请它书面答复。",
        en="If it says that it is not in charge either, ask for that in writing.",
    ),
    notes=(
        Note(
            F.matter.is_("telecom"),
            numbered(
                zh="先找运营商，它应在 {telecom_reply}内答复；不满意或逾期，"
                "再向电信用户申诉机构申诉。收费争议超过 {telecom_fee_limit}的，"
                "一般不受理（二手资料）。",
                en="First the operator, which must answer within {telecom_reply}; then the "
                "appeals centre for telecom users. Fee disputes older than "
                "{telecom_fee_limit} are usually not taken (secondary source).",
            ),
            sources=(TELECOM_APPEALS["times"],),
        ),
        Note(
            F.matter.is_("finance"),
            T(
                zh="先向银行、保险公司或支付机构本身投诉；不满意，再找金融监管部门，"
                "渠道以官方公布为准。",
                en="First complain to the bank, insurer or payment company itself; then to the "
                "financial regulator, by the channel it publishes.",
            ),
            sources=(FILING_NOTES["offices"],),
        ),
        Note(
            F.matter.is_("work"),
            T(
                zh="劳动争议不是消费争议：问当地的人力资源社会保障部门。",
                en="A dispute over work is no consumer dispute: ask the local labour office "
                "(人力资源社会保障部门).",
            ),
            sources=(FILING_NOTES["offices"],),
        ),
        Note(
            F.matter.is_("ip"),
            T(
                zh="自己的图片、商标被用：先走平台的知识产权投诉入口，发通知、附权属证据；"
                "也可以起诉。违法线索可以向 12315 举报。",
                en="If your own pictures or mark are used: send a notice through the platform’s "
                "intellectual-property channel with proof that they are yours, or sue. Clues of a "
                "violation can be reported to 12315.",
            ),
            sources=(ORDER_121[3],),
        ),
        Note(
            F.matter.is_("office"),
            T(
                zh="咨询、信息公开、行政复议、纪检举报各有各的途径，不按投诉处理。",
                en="Questions, requests for information, reconsideration and discipline complaints "
                "each have a way of their own and are not handled as complaints.",
            ),
            sources=(ORDER_121[44],),
        ),
    ),
    outcomes=BY_OFFICE,
    sources=(ORDER_121[16],),
)

COURT = Step(
    "go_to_court",
    ref="COURT",
    channel=COURTS,
    title=T(zh="走法院", en="Take it to court"),
    do=T(
        zh="向法院起诉，列明要返还、赔偿多少，各凭哪份证据",
        en="Sue: list how much back and how much compensation, with the exhibit for each",
    ),
    where=T(
        zh="“人民法院在线服务”网上立案，或法院的立案窗口",
        en="The courts’ online service (人民法院在线服务), or the court’s filing window",
    ),
    text=T(
        zh="要有明确的被告、具体的请求和事实依据。"
        "网购寄送的商品，一般可以在收货地的法院起诉，另有约定的除外。",
        en="You need a definite defendant, a specific claim and the facts. For goods bought online "
        "and sent to you, you can normally sue where you received them, unless agreed otherwise.",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="{limitation}多半已经过了；但卖家答应过、你书面催过的，会重新计算，先问清楚。",
                en="The {limitation} are probably over. But a promise by the seller or a written "
                "demand of yours restarts them, so check first.",
            ),
            when=F.known.is_("out"),
            sources=(CIVIL_CODE[188],),
        ),
        LIMITATION,
    ),
    fails=NOT_OBEYED,
    outcomes=BY_COURT,
    evidence=(have.LICENCE, have.ORDER, have.CHAT_LOG, have.PROBLEM, have.RECEIPT),
    notes=(
        Note(
            F.seller.is_("individual") & F.role.is_("consumer"),
            T(
                zh="卖家只是转让闲置的个人：先用平台自己的处理，再按合同起诉，一般没有三倍赔偿。",
                en="The seller is a private person: use the platform’s own process first, then sue "
                "under the contract. There are normally no triple damages.",
            ),
            sources=(ONLINE_CASES[7],),
        ),
        Note(
            F.role.is_("business"),
            T(
                zh="为经营买的：按合同来，尽快验货、书面通知对方。",
                en="If you bought for a business: the contract counts. Inspect soon and give "
                "notice in writing.",
            ),
            sources=(CPL[2], CIVIL_CODE[621]),
        ),
    ),
    sources=(CIVIL_PROCEDURE[122], CIVIL_PROCEDURE[250], PROCEDURE_READING[20]),
)
