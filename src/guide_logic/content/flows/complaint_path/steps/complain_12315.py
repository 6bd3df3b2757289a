"""Complaint and report to the market regulator."""

from guide_logic.content.buyers import complain_12315 as complaint
from guide_logic.content.channels import MARKET_REGULATION
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.conditions import (
    HURT,
    ON_PLATFORM,
    REFUND_OPEN,
    SEVEN_DAYS_OVER,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.outcomes import AT_12315, FILED
from guide_logic.content.flows.complaint_path.steps.where_to_tap import ON_12315
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    ECL,
    JD_RULES,
    ONLINE_CASES,
    ORDER_121,
    PRACTICE_NOTES,
    RETURN_RULES,
)
from guide_logic.content.limits import desks
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import WAIT, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["REG", "REPORT", "WAIT_12315"]

_JD_CASE_LEFT = (
    REFUND_OPEN
    & ON_PLATFORM
    & F.platform_name.is_("jd")
    & F.danger.is_("none", "reported")
    & F.platform.is_("none")
    & F.esc.is_("in")
    & ~F.state.is_("success_out", "closed")
)
"""JD can still be asked to step in, and nothing is more urgent."""


REG = Step(
    "complain_12315",
    ref="REG",
    channel=MARKET_REGULATION,
    title=T(zh="向 12315 投诉并举报", en="File a complaint and report with 12315"),
    text=T(
        zh="登录 12315.cn 或“全国12315”App，也可以打 12315。"
        "一份材料分两段：投诉写要退多少、赔多少、为什么；举报写违法线索。"
        "投诉有四样必须写：你的真实身份和联系方式，对方的名称和地址，具体请求，事实和依据。"
        "对方的名称，照店铺公示的执照或订单来写。",
        en="Use 12315.cn, the 12315 app (全国12315), or call 12315. "
        "Write two parts: the complaint (投诉) says how much you want back, what compensation, and "
        "why; the report (举报) gives the clues to a violation. "
        "A complaint needs four things: your true identity and contact, the other side’s name and "
        "address, what exactly you ask for, and the facts with their proof. "
        "Take the name from the licence the shop displays or from the order.",
    ),
    do=(
        Note(
            F.refund.is_("done") & F.issue.is_("price_cancel"),
            T(
                zh="订单已经成立的，向 12315 投诉：要求按成交价发货，或赔差价",
                en="If the order was concluded, complain to 12315: delivery at its price, or the "
                "difference",
            ),
        ),
        Note(
            F.refund.is_("done"),
            T(
                zh="核对到账的钱；还差运费、损失或赔偿的，只把这部分向 12315 投诉",
                en="Check what has come; if freight, loss or compensation is missing, complain "
                "to 12315 about that alone",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="向 12315 投诉并举报：写明要退多少、赔多少、为什么",
                en="Complain to 12315 and report: say how much you want back, what "
                "compensation, and why",
            ),
        ),
    ),
    where=ON_12315,
    deadlines=(complaint.IN_TIME,),
    takes=complaint.TAKES,
    fails=T(
        zh="调解是自愿的，卖家可以不同意。谈不成就向法院起诉；举报的线索仍会另外核查。",
        en="Mediation is voluntary and the seller may refuse. If it fails, sue in court. What you "
        "reported is still checked separately.",
    ),
    evidence=(
        have.IDENTITY,
        have.SELLER_NAME,
        have.ORDER,
        have.PAYMENT_RECORD,
        have.CONVERSATION,
        have.REPLIES,
        have.PHOTOS,
        have.PROMISE,
        have.MEDICAL,
        have.SAMPLE,
        have.FINDING,
        have.LEAK,
    ),
    notes=(
        Note(
            ON_PLATFORM,
            T(
                zh="平台内的店铺，先选它在平台公示的地址所在地；没公示或按地址联系不上的，"
                "选平台住所地。",
                en="For a shop on a platform, choose the place of the address it displays there. "
                "If there is none, or it cannot be reached there, choose the platform’s domicile.",
            ),
            sources=(ORDER_121[13],),
        ),
        Note(
            ON_PLATFORM & F.platform_name.is_("jd"),
            T(
                zh="京东自营的，对方写订单上的京东公司，选它住所地的局。",
                en="For JD’s own sale name the JD company on the order, and choose the bureau "
                "where it has its seat.",
            ),
            sources=(ECL[37], ORDER_121[13]),
        ),
        Note(
            ~ON_PLATFORM,
            T(
                zh="在平台外交易的，选卖家实际经营地或住所地。",
                en="For a deal outside a platform, choose where the seller does business or is "
                "domiciled.",
            ),
            sources=(ORDER_121[13],),
        ),
        Note(
            ALWAYS,
            T(
                zh="12315 和消费者协会只选一个：消协受理或处理过的同一争议，12315 不再受理。",
                en="Choose either 12315 or the consumer association (消费者协会). 12315 does not "
                "take a dispute that the association has taken or handled.",
            ),
            sources=(ORDER_121[16],),
        ),
        Note(
            _JD_CASE_LEFT,
            T(
                zh="京东规则写明，行政或司法已经介入的争议可以不受理，所以先走完京东介入更稳妥。",
                en="JD’s rules let it refuse a dispute that an authority or court has taken up, so "
                "finishing the JD case first is safer.",
            ),
            sources=(JD_RULES[5],),
        ),
        Note(
            F.issue.is_("privacy"),
            T(
                zh="投诉写要停止、删除和赔偿什么；举报写谁在哪里泄露了你的信息。",
                en="The complaint asks for an end to it, deletion and damages; the report says who "
                "leaked your data, and where.",
            ),
            sources=(CPL[29],),
        ),
        Note(
            F.issue.is_("no_reason_return") & SEVEN_DAYS_OVER,
            numbered(
                zh="无理由退货，{no_reason_return}内提出过或卖家承诺过的，才值得投；附上那条记录。",
                en="Over a no-reason return, complain only if you asked within the "
                "{no_reason_return} or the seller promised it. Attach that record.",
            ),
            sources=(CPL[25], RETURN_RULES[10]),
        ),
        Note(
            F.refund.is_("done") & F.issue.is_("price_cancel"),
            T(
                zh="你没同意取消的，退了钱合同也还在：可以要求按成交价发货，或赔偿能证明的损失，"
                "比如另买多付的差价。",
                en="If you did not agree to the cancellation, the contract stands even after the "
                "refund: ask for delivery at that price, or for loss you can prove, such as what "
                "you paid more elsewhere.",
            ),
            sources=(ECL[49], CIVIL_CODE[577], CIVIL_CODE[584]),
        ),
        Note(
            F.refund.is_("done") & ~F.issue.is_("price_cancel"),
            T(
                zh="钱已经退了，请求里只写还剩下的：运费、实际损失、依法增加的赔偿。",
                en="The price is back, so ask only for what is left: freight, real loss, extra "
                "damages under the law.",
            ),
        ),
        complaint.report_first(HURT | F.issue.is_("food_drug", "counterfeit")),
        Note(
            F.issue.is_("quality"),
            numbered(
                zh="电脑、电视、冰箱、空调、洗衣机等耐用品，收到后 {trader_proves}内发现毛病的，由"
                "卖家举证。",
                en="For durable goods such as computers, televisions, fridges, air conditioners "
                "and washing machines, the seller bears the proof for faults found within "
                "{trader_proves} of receipt.",
            ),
            sources=(CPL[23],),
        ),
        Note(
            F.issue.is_("not_as_described", "quality", "counterfeit", "food_drug"),
            T(
                zh="检测不是必需的；要做的话，机构和费用由双方协商，检测时间不算在调解期里。",
                en="A test is not required. If one is made, both sides agree on who does it and "
                "who pays, and its time does not count towards mediation.",
            ),
            sources=(ORDER_121[22],),
        ),
        Note(
            F.seller.is_("individual_commercial"),
            T(
                zh="对方自称个人：附上它长期卖同类货的证据，比如商品数量、价格、上新频率和评价。",
                en="The seller claims to be private, so show that it trades: number of items, "
                "prices, how often it lists new ones, and reviews.",
            ),
            sources=(ONLINE_CASES[7],),
        ),
    ),
    leads=(complaint.CHECK_FIRST,),
    outcomes=FILED,
    sources=(
        ORDER_121[8],
        ORDER_121[9],
        ORDER_121[10],
        ORDER_121[15],
        ORDER_121[23],
        ORDER_121[25],
        PRACTICE_NOTES["hotlines"],
    ),
)

REPORT = Step(
    "report_12315",
    ref="REPORT",
    channel=MARKET_REGULATION,
    title=T(zh="把违法线索举报给 12315", en="Report the violation to 12315"),
    text=T(
        zh="登录 12315.cn 或“全国12315”App，选“举报”，写清品名、链接、批号和你看到的问题，"
        "附上照片。"
        "举报是请监管部门查处，免得别人再买到；它不替你要钱，所以退款照样往下走。"
        "只写你知道的事。",
        en="Use 12315.cn or the 12315 app (全国12315) and choose “report” (举报). Give the "
        "product, "
        "link, batch and what you saw, with photos. A report asks the regulator to look into it, "
        "so "
        "that others are not harmed. It gets you no money, so go on with the refund. Write only "
        "what "
        "you know.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="没有规定期限；趁商品和页面还在，早点举报。",
                en="No time is set. Report while the goods and the page are still there.",
            ),
        ),
    ),
    takes=numbered(
        zh="监管部门一般在 {report_check}内核查，可以延长 {report_check_extension}；法律没规定的，"
        "不一定告诉你结果。",
        en="The regulator normally checks within {report_check}, which can be extended by "
        "{report_check_extension}. You are told the result only where a rule says so.",
    ),
    fails=T(
        zh="没有查处，不影响你退款、投诉和起诉。",
        en="If nothing comes of it, your refund, complaint and suit are not affected.",
    ),
    evidence=(have.ORDER, have.PAGE, have.PHOTOS),
    sources=(ORDER_121[3], ORDER_121[9], ORDER_121[28], ORDER_121[35], ORDER_121[36]),
)


_TAKEN = F.ext.is_("m12315_taken")

WAIT_12315 = Step(
    "wait_12315",
    ref="WAIT",
    channel=MARKET_REGULATION,
    does=WAIT,
    title=T(zh="等 12315 的答复", en="Wait for 12315"),
    do=(
        Note(
            _TAKEN,
            T(
                zh="等 12315 调解，想好你最少要什么再答应",
                en="Wait while 12315 mediates, and settle in your mind the least you will take",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="等 12315 答复受不受理，它的电话和短信都要看",
                en="Wait for 12315 to say whether it takes the complaint; watch its calls and "
                "messages",
            ),
        ),
    ),
    where=ON_12315,
    text=T(
        zh="投诉交上去以后，先等承办的部门答复，不要再向别处重复投诉。"
        "它来电话、来短信要材料的，当天就办。谈成什么、什么时候付，都要写下来。",
        en="Once the complaint is in, wait for the office, and do not bring it elsewhere too. If "
        "it calls or writes for papers, answer the same day. Have it written down what is agreed "
        "and when it is paid.",
    ),
    deadlines=(
        Deadline(
            desks.MEDIATION_12315.text,
            term=desks.MEDIATION_12315,
            when=_TAKEN,
        ),
        Deadline(desks.REPLY_12315.text, term=desks.REPLY_12315),
    ),
    fails=T(
        zh="到时间没答复，书面催问。不受理或没谈成，就向法院起诉。",
        en="If there is no answer in time, ask in writing. If it refuses or mediation fails, sue.",
    ),
    outcomes=AT_12315,
    sources=(ORDER_121[15], ORDER_121[16], ORDER_121[23]),
)
