"""Filing: the complaint, the report, and settlement by an ODR enterprise first."""

from guide_logic.content.buyers import complain_12315 as complaint
from guide_logic.content.channels import MARKET_REGULATION, SELLER
from guide_logic.content.figures import numbered
from guide_logic.content.flows.ready_for_12315 import evidence as have
from guide_logic.content.flows.ready_for_12315.conditions import MENDED, MISSING, NO_12315, REPORTS
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.flows.ready_for_12315.outcomes import FILED, REPORTED, TALKED
from guide_logic.content.flows.ready_for_12315.steps.where_to_tap import ON_12315
from guide_logic.content.law import COMPLAINT_FORMS, FILING_NOTES, ORDER_121, PRACTICE_NOTES
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["ODR", "REG", "REPORT"]

REG = Step(
    "file_complaint",
    ref="REG",
    channel=MARKET_REGULATION,
    title=T(zh="向 12315 提交投诉", en="File the complaint with 12315"),
    text=T(
        zh="用 www.12315.cn、“全国12315”App 或小程序，打 12315，"
        "也可以按市场监管部门公布的地址寄送、到窗口提交。"
        "四样写全：真实身份，对方名称和地址，具体请求，事实和依据。"
        "提交后截图，记下编号和日期。",
        en="Use www.12315.cn, the 12315 app (全国12315) or its mini-program, call 12315, or use "
        "the postal address or window that the regulator publishes. Give all four: true identity, "
        "the other side’s name and address, a specific claim, and the facts. Take a screenshot "
        "and note the number and the date.",
    ),
    do=(
        Note(
            MISSING,
            T(
                zh="先补上面缺的，再向 12315 投诉：要退多少、赔多少、为什么",
                en="Complete what is missing above, then complain to 12315: how much back, what "
                "compensation, why",
            ),
        ),
        Note(
            MENDED,
            T(
                zh="补齐或换对的局，再向 12315 投诉一次",
                en="Add what was missing or change the bureau, and complain to 12315 once more",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="向 12315 投诉，四样写全；提交后截图，记下编号和日期",
                en="Complain to 12315 with all four things; then a screenshot, the number and the "
                "date",
            ),
        ),
    ),
    where=ON_12315,
    deadlines=(complaint.IN_TIME,),
    takes=numbered(
        zh="{acceptance}内决定是否受理；受理后最多调解 {mediation}（自然日）。",
        en="{acceptance} to decide; then mediation for at most {mediation} (calendar days).",
    ),
    fails=T(
        zh="不受理的，看理由：材料不齐就补，投错局就换，其他理由走法院。",
        en="If it is refused, read the reason: add what was missing, change the bureau, or go to "
        "court.",
    ),
    evidence=(
        have.IDENTITY,
        have.AUTHORITY,
        have.LICENCE,
        have.ORDER,
        have.CHAT_LOG,
        have.PROBLEM,
        have.SUMS,
    ),
    notes=(
        Note(
            F.place.is_("shop"),
            T(
                zh="平台里的店铺：选它在平台公示的地址所在地的县级市场监管局，"
                "也可以选平台住所地的；两个都有权的，谁先收到谁处理。",
                en="For a shop on a platform: the county-level bureau at the address it shows "
                "there, or at the platform’s domicile. Where both may act, the first to receive it "
                "does.",
            ),
            sources=(ORDER_121[13],),
        ),
        Note(
            F.place.is_("shop_lost"),
            T(
                zh="没公示地址，或按公示的地址联系不上的：选平台住所地的县级市场监管局。",
                en="If no address is shown, or the shop cannot be reached there: the county-level "
                "bureau at the platform’s domicile.",
            ),
            sources=(ORDER_121[13],),
        ),
        Note(
            F.place.is_("own"),
            T(
                zh="平台自营或自建网站：选平台或网站经营者住所地的县级市场监管局。",
                en="For the platform’s own sales or a website of its own: the county-level bureau "
                "at the operator’s domicile.",
            ),
            sources=(ORDER_121[13],),
        ),
        Note(
            F.place.is_("direct"),
            T(
                zh="没经过平台的：选卖家实际经营地或住所地的县级市场监管局。",
                en="Without a platform: the county-level bureau where the seller does business or "
                "is domiciled.",
            ),
            sources=(ORDER_121[13],),
        ),
        Note(
            REPORTS,
            T(
                zh="要查处的，另写一栏举报：投诉和举报按各自的程序分别处理。",
                en="If you also want it looked into, add a report as a section of its own: the two "
                "are handled apart.",
            ),
            sources=(ORDER_121[9], ORDER_121[28]),
        ),
        Note(
            F.refused_for.is_("papers"),
            T(
                zh="上次缺的那样补上，写明是补齐后重新提交。",
                en="Add what was missing last time, and say that this is the completed complaint.",
            ),
            sources=(ORDER_121[15], ORDER_121[16]),
        ),
        Note(
            F.refused_for.is_("place"),
            T(
                zh="这次改投有权处理的局；上次的告知书上一般写了其他途径。",
                en="This time choose the bureau that may act. The notice you got should name other "
                "ways.",
            ),
            sources=(ORDER_121[13], ORDER_121[15]),
        ),
    ),
    outcomes=FILED,
    sources=(ORDER_121[8], ORDER_121[10], ORDER_121[15], ORDER_121[23], PRACTICE_NOTES["hotlines"]),
)

REPORT = Step(
    "file_report",
    ref="REPORT",
    channel=MARKET_REGULATION,
    title=T(zh="单独提交举报", en="File a report of its own"),
    do=T(
        zh="向 12315 举报：谁、什么时候、在哪个页面、做了什么，附截图",
        en="Report to 12315: who, when, on which page, what was done, with screenshots",
    ),
    where=ON_12315,
    text=T(
        zh="只写违法线索：谁、什么时候、在哪个页面、做了什么，附截图。"
        "线索要具体、真实。查实了可能处罚，罚款不归你，举报也代替不了退款。",
        en="Give only the clues of the violation: who, when, on which page, what, with "
        "screenshots. They must be concrete and true. A proven violation may be penalised; the "
        "fine does not go to you, and a report is no refund.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="越早越好；页面可能被改，先录屏。",
                en="Sooner is better. Pages change, so record them first.",
            ),
        ),
    ),
    takes=numbered(
        zh="一般 {report_check}内核查，可以延长 {report_check_extension}。"
        "现在的规定没有“五个工作日告知是否立案”。",
        en="Checked within {report_check} as a rule, which can be extended by "
        "{report_check_extension}. The present rules no longer have an answer in five "
        "working days on whether a case is opened.",
    ),
    fails=T(
        zh="同一事实重复举报不再另行处理；有新的事实，补充进去。",
        en="The same facts are not handled twice; add new facts to what you reported.",
    ),
    evidence=(have.CLUES,),
    notes=(
        Note(
            F.aim.is_("report"),
            T(
                zh="向违法行为发生地的县级以上市场监管局举报；平台里的店铺，选它的实际经营地。"
                "按二手资料，举报登记表可以匿名。",
                en="Report to the bureau where the violation happens; for a shop on a platform, "
                "where it really does business. According to a secondary source the form may be "
                "anonymous.",
            ),
            sources=(ORDER_121["28-32"], COMPLAINT_FORMS["fields"]),
        ),
        Note(
            NO_12315,
            T(
                zh="举报不看你是不是消费者：任何人都可以提供违法线索。",
                en="For a report you need not be a consumer: anyone may give clues.",
            ),
            sources=(ORDER_121[3],),
        ),
    ),
    outcomes=REPORTED,
    sources=(ORDER_121[3], ORDER_121[28], ORDER_121[35], ORDER_121[36]),
)

ODR = Step(
    "odr_first",
    ref="ODR",
    channel=SELLER,
    title=T(zh="可以先和 ODR 企业谈", en="You can settle with the ODR enterprise first"),
    do=T(
        zh="在 12315 平台选 ODR 企业，先和它协商",
        en="Choose the ODR enterprise on the 12315 platform, and negotiate with it first",
    ),
    where=ON_12315,
    text=T(
        zh="按二手资料，在 12315 平台选了 ODR 企业的，由它先和你协商。"
        "这段时间不算进行政处理的时限；以 12315 平台的提示为准。",
        en="According to a secondary source, if you choose an ODR enterprise on the 12315 "
        "platform, it talks to you first. That time is outside the regulator’s limits. What the "
        "12315 platform shows decides.",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="企业有 {odr_settlement}协商（二手资料）。",
                en="The company has {odr_settlement} to negotiate (secondary source).",
            ),
            sources=(FILING_NOTES["odr"],),
        ),
    ),
    fails=T(
        zh="谈不成，再向市场监管部门投诉。",
        en="If it fails, complain to the market regulator after all.",
    ),
    outcomes=TALKED,
    sources=(FILING_NOTES["odr"],),
)
