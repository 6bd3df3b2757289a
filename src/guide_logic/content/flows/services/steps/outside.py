"""12315, the police and a court."""

from guide_logic.content.buyers import complain_12315 as complaint
from guide_logic.content.channels import COURTS, MARKET_REGULATION, POLICE_STATION
from guide_logic.content.figures import numbered
from guide_logic.content.flows.services import evidence as have
from guide_logic.content.flows.services.conditions import (
    CONSUMER_OF_TRADER,
    ON_PLATFORM,
)
from guide_logic.content.flows.services.facts import F
from guide_logic.content.flows.services.outcomes import AT_12315, BY_COURT, BY_POLICE, FILED
from guide_logic.content.law import (
    CIVIL_PROCEDURE,
    CONTRACT_MEASURES,
    CPL_REGULATIONS,
    ORDER_121,
    PREPAID_CASES,
)
from guide_logic.content.suits import LIMITATION, NOT_OBEYED
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["COURT", "POLICE", "REG", "WAIT_12315"]

REG = Step(
    "complain_12315",
    ref="REG",
    channel=MARKET_REGULATION,
    title=T(zh="向 12315 投诉，违法的另行举报", en="Complain to 12315, report violations apart"),
    text=T(
        zh="写清你的真实身份、商家的名称和地址、要什么、事实和依据。12315 只调解。"
        "霸王条款、不提醒就续费、停业不公告这类违法，另写一份举报。",
        en="Give your true identity, the trader’s name and address, what you ask for, the facts "
        "and the ground. 12315 only mediates. Unfair terms, renewal without a reminder or closing "
        "without notice go into a report of their own.",
    ),
    do=T(
        zh="向 12315 投诉：写明要退多少、凭什么；违法的另写举报",
        en="Complain to 12315: how much back and why; report a violation separately",
    ),
    where=complaint.ON_12315,
    deadlines=(complaint.IN_TIME,),
    takes=complaint.TAKES,
    fails=T(
        zh="调解是自愿的，商家可以不同意；谈不成就起诉。",
        en="Mediation is voluntary and the trader may refuse. Then sue.",
    ),
    evidence=(have.IDENTITY, have.SELLER_NAME, have.ORDER, have.CHATS),
    notes=(
        Note(
            ON_PLATFORM,
            T(
                zh="归商家公示地址或平台公司住所地的局；商家联系不上的，选平台住所地。",
                en="The bureau is that of the trader’s displayed address or of the platform "
                "company’s seat; if the trader cannot be reached, the platform’s.",
            ),
            sources=(ORDER_121[13],),
        ),
        Note(
            ~ON_PLATFORM,
            T(
                zh="商家自己的网站、App、小程序：归它住所地的局；门店：归实际经营地或住所地的局。",
                en="For the trader’s own website, app or mini-program it is the bureau at its "
                "seat; for a counter, where it does business or has its seat.",
            ),
            sources=(ORDER_121[13],),
        ),
        Note(
            F.trouble.is_("closed"),
            numbered(
                zh="决定停业或搬迁的，应当提前 {prepaid_closing_notice}公告；收预付款要有书面合"
                "同，写明怎么退。",
                en="Closing or moving has to be announced {prepaid_closing_notice} ahead, and "
                "prepaid services need a written contract that says how money comes back.",
            ),
            sources=(CPL_REGULATIONS[21], CPL_REGULATIONS[22]),
        ),
        Note(
            F.trouble.is_("cancel", "renewed"),
            T(
                zh="举报可以写：条款排除了你依法解除的权利，或者违约金超过合理数额。",
                en="A report may say that the terms exclude your right to end the contract under "
                "the law, or set an unreasonable penalty.",
            ),
            sources=(CONTRACT_MEASURES["6-8"],),
        ),
        complaint.show_it_trades(F.seller.is_("individual_commercial")),
    ),
    leads=(complaint.CHECK_FIRST,),
    outcomes=FILED,
    sources=(ORDER_121[9], ORDER_121[10], ORDER_121[15], ORDER_121[16], ORDER_121[23]),
)

WAIT_12315 = complaint.waiting(F.way.is_("m12315_taken"), AT_12315)

POLICE = Step(
    "tell_police",
    ref="POLICE",
    channel=POLICE_STATION,
    title=T(zh="卷款跑路的，报警", en="If they fled with the money, go to the police"),
    text=T(
        zh="突然关门、人找不到、关门前还在收钱的，带上合同、付款记录和聊天去报警，"
        "和别的顾客一起去更好。只是经营不善关门的，警方可能不立案。",
        en="If they closed suddenly, nobody can be found and money was taken to the last, go to "
        "the police with contract, payments and chats, best with other customers. Where a "
        "business merely failed they may open no case.",
    ),
    do=T(
        zh="带合同、付款记录和聊天去报警，要一张回执",
        en="Go to the police with contract, payments and chats, and ask for a receipt (回执)",
    ),
    where=T(zh="付款地或门店所在地的派出所", en="The police station (派出所) near the shop or you"),
    deadlines=(
        Deadline(
            T(zh="发现后尽快。", en="As soon as you find out."),
        ),
    ),
    fails=T(
        zh="不立案的，请对方书面说明，再去法院。",
        en="If no case is opened, ask for the reason in writing, then sue.",
    ),
    evidence=(have.ORDER, have.CHATS, have.SELLER_NAME),
    outcomes=BY_POLICE,
    sources=(PREPAID_CASES[23],),
)

COURT = Step(
    "go_to_court",
    ref="COURT",
    channel=COURTS,
    title=T(zh="走法院", en="Take it to court"),
    text=T(
        zh="要有明确的被告、具体的请求和证据。写明退多少、怎么算的，每一项一份证据。",
        en="You need a definite defendant, a specific claim and evidence. Say how much back and "
        "how you work it out, with an exhibit for each item.",
    ),
    do=T(
        zh="向法院起诉，列明要返还、赔偿多少，各凭哪份证据",
        en="Sue: list how much back and how much compensation, with the exhibit for each",
    ),
    where=T(
        zh="“人民法院在线服务”网上立案，或法院的立案窗口",
        en="The courts’ online service (人民法院在线服务), or the court’s filing window",
    ),
    deadlines=(LIMITATION,),
    fails=NOT_OBEYED,
    evidence=(have.IDENTITY, have.SELLER_NAME, have.ORDER, have.TERMS, have.CHATS),
    notes=(
        Note(
            CONSUMER_OF_TRADER & F.service.is_("prepaid") & F.trouble.is_("closed"),
            T(
                zh="不兑付又恶意逃避退款的，可以请求惩罚性赔偿；该清算不清算的，"
                "可以告负责清算的人。",
                en="If they neither perform nor answer claims in bad faith, you may claim "
                "punitive damages; whoever had to wind up the business and did not can be sued.",
            ),
            sources=(PREPAID_CASES[23], PREPAID_CASES[7]),
        ),
        Note(
            F.trouble.is_("child"),
            T(
                zh="原告写孩子，你作为监护人代为起诉。请求写“确认交易无效”或“不追认，返还款项”。",
                en="The child sues, through you as guardian. Claim that the deal is void, or not "
                "ratified and the money is returned.",
            ),
            sources=(CIVIL_PROCEDURE[60],),
        ),
    ),
    outcomes=BY_COURT,
    sources=(CIVIL_PROCEDURE[122], CIVIL_PROCEDURE[24], CIVIL_PROCEDURE[250]),
)
