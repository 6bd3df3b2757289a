"""Outside the platform: 12315 and the courts."""

from guide_logic.content.buyers import complain_12315 as complaint
from guide_logic.content.channels import COURTS, MARKET_REGULATION
from guide_logic.content.flows.order_complaint import evidence as have
from guide_logic.content.flows.order_complaint.facts import F
from guide_logic.content.flows.order_complaint.outcomes import AT_12315, BY_COURT, FILED
from guide_logic.content.law import (
    CIVIL_PROCEDURE,
    CPL,
    ORDER_121,
    PROCEDURE_READING,
)
from guide_logic.content.suits import LIMITATION, NOT_OBEYED
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["COURT", "REG", "WAIT_12315"]

REG = Step(
    "complain_12315",
    ref="REG",
    channel=MARKET_REGULATION,
    title=T(zh="向 12315 投诉，另行举报", en="Complain to 12315, and report separately"),
    text=T(
        zh="投诉是请它调解：写清你的真实身份、对方的名称和地址、要什么、事实和依据。"
        "举报写成另一栏，只写违法线索。"
        "平台不受理、投诉被驳回，都不影响你来这里；消协或法院已经受理的除外。",
        en="A complaint (投诉) asks it to mediate: give your true identity, the other side’s name "
        "and address, what you ask for, and the facts. The report (举报) is a section of its own, "
        "with only the signs of a violation. A refusal by the platform does not bar you here; a "
        "case with the consumer association or a court does.",
    ),
    do=(
        Note(
            F.refund.is_("done"),
            T(
                zh="只把还差的运费、损失或赔偿向 12315 投诉，写明凭哪一条",
                en="Complain to 12315 about the missing freight, loss or damages alone, with the "
                "rule",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="向 12315 投诉：写明要退多少、赔多少、为什么；违法线索另写举报",
                en="Complain to 12315: how much back, what compensation, and why; report a "
                "violation separately",
            ),
        ),
    ),
    where=complaint.ON_12315,
    deadlines=(complaint.IN_TIME,),
    takes=complaint.TAKES,
    fails=complaint.VOLUNTARY,
    evidence=(have.IDENTITY, have.SELLER_NAME, have.ORDER, have.REPLIES),
    notes=(
        Note(
            F.refund.is_("done"),
            T(
                zh="钱已经退了，请求里只写还剩下的。",
                en="The price is back, so ask only for what is left.",
            ),
        ),
        complaint.show_it_trades(F.seller.is_("individual_commercial")),
    ),
    leads=(complaint.CHECK_FIRST,),
    outcomes=FILED,
    sources=(
        ORDER_121[9],
        ORDER_121[10],
        ORDER_121[13],
        ORDER_121[15],
        ORDER_121[16],
        ORDER_121[23],
    ),
)

WAIT_12315 = complaint.waiting(F.way.is_("m12315_taken"), AT_12315)

COURT = Step(
    "go_to_court",
    ref="COURT",
    channel=COURTS,
    title=T(zh="走法院", en="Take it to court"),
    text=T(
        zh="网购寄送的商品，一般可以在收货地的法院起诉，另有约定的除外。"
        "要有明确的被告、具体的请求和证据；对平台的处理不服，也可以起诉。",
        en="For goods bought online and sent to you, you can normally sue where you received "
        "them, unless agreed otherwise. You need a definite defendant, a specific claim and "
        "evidence. You may also sue if you disagree with the platform’s decision.",
    ),
    do=(
        Note(
            F.refund.is_("done"),
            T(
                zh="只就还差的损失或赔偿起诉，每一项配一份证据",
                en="Sue for the missing loss or compensation alone, with one exhibit for each",
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
    deadlines=(LIMITATION,),
    fails=NOT_OBEYED,
    evidence=(have.IDENTITY, have.SELLER_NAME, have.ORDER, have.CHAT_LOG, have.REPLIES),
    notes=(
        Note(
            F.seller.is_("unknown") & F.role.is_("consumer"),
            T(
                zh="不知道卖家是谁，先向平台要真实名称、地址和有效联系方式；给不出的，"
                "可以向平台索赔。",
                en="If you cannot tell who the seller is, ask the platform for its true name, "
                "address and a working contact. If it has none, you may claim from the platform.",
            ),
            sources=(CPL[44],),
        ),
    ),
    outcomes=BY_COURT,
    sources=(CIVIL_PROCEDURE[122], CIVIL_PROCEDURE[250], PROCEDURE_READING[20]),
)
