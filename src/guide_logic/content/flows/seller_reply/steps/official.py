"""12315: voluntary mediation, and the clues that are checked all the same."""

from guide_logic.content.channels import BUREAU, SELF
from guide_logic.content.figures import numbered
from guide_logic.content.flows.seller_reply import evidence as have
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.outcomes import FIXED, MEDIATED_AT
from guide_logic.content.law import (
    ADVERTISING_LAW,
    CPL,
    CPL_REGULATIONS,
    ECL,
    FOOD_LAW,
    ORDER_121,
    PENALTY_MEASURES,
    PUBLIC_SECURITY,
    RETURN_RULES,
)
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["FIX", "MEDIATE"]

_WANTED = ~F.about.is_("no_reason", "injury")
_MEDIATED = F.claim.is_("m12315")

MEDIATE = Step(
    "join_mediation",
    ref="MEDIATE",
    channel=BUREAU,
    title=T(zh="按时参加调解，带上方案", en="Attend the mediation with a proposal"),
    text=T(
        zh="回复通知上的联系人：愿不愿意调解、什么时间方便、谁来参加。"
        "带一页纸：事实经过、证据清单、你能给的方案和日期。"
        "谈成了写下来，双方确认后按期做到。",
        en="Answer the contact named in the notice: whether you agree to mediation, when you can, "
        "and who will attend. Bring one page with the facts, a list of evidence, and what you can "
        "offer by when. If you agree, put it in writing and keep to it.",
    ),
    do=T(
        zh="今天回复通知上的联系人：愿不愿意调解、你能给什么、哪天前办到",
        en="Answer the contact in the notice today: whether you agree to mediation, and what "
        "you can offer by when",
    ),
    where=T(
        zh="12315 或消协通知上写的联系人",
        en="The contact in the notice of 12315 or the consumer association (消协)",
    ),
    deadlines=(
        Deadline(
            T(
                zh="以通知写明的日期为准；没写日期的，今天就联系。",
                en="By the date in the notice. If there is none, get in touch today.",
            ),
            days=0,
        ),
    ),
    takes=numbered(
        zh="12315：收到投诉起 {acceptance}内决定是否受理；受理后最多调解 {mediation}，"
        "检测的时间不算。消协：没有法定天数，也没有处罚权。",
        en="12315 decides within {acceptance} of receiving the complaint whether to take it. "
        "Mediation lasts at most {mediation} from then, not counting tests. A consumer "
        "association (消协) has no days set by law, and cannot fine.",
    ),
    fails=T(
        zh="调解是自愿的：不同意或谈不成，调解就终止，这本身不等于违法。"
        "买家可以再去起诉，举报的线索也仍会查。",
        en="Mediation is voluntary. If you decline or cannot agree, it ends, and that in itself is "
        "no offence. The buyer can still sue, and clues of a violation are still checked.",
    ),
    evidence=(
        have.NOTICE,
        have.RECORDS,
        have.CHAT,
        have.LISTING,
        have.DELIVERED,
        have.ORIGIN,
        have.CONFIRMED,
        have.TESTED,
        have.CALLS,
    ),
    notes=(
        Note(
            _WANTED & _MEDIATED & F.fault.is_("seller"),
            T(
                zh="方案可以这样写：退、换、修或补发选一样，运费由你出，写明哪天办完。",
                en="Your proposal may be: refund, exchange, repair or resend, freight paid by you, "
                "done by a named day.",
            ),
            sources=(CPL[24], CPL[52]),
        ),
        Note(
            _WANTED & _MEDIATED & F.fault.is_("logistics"),
            T(
                zh="签收前丢了、坏了，对买家由你负责：先赔，再向快递追。",
                en="You answer to the buyer for loss or damage before delivery: pay first, then "
                "claim from the courier.",
            ),
            sources=(ECL[20],),
        ),
        Note(
            _WANTED & _MEDIATED & F.fault.is_("buyer"),
            T(
                zh="把能看懂的证据带去，讲清使用方法，给付费维修等选项；不必承认没有的责任。",
                en="Bring evidence that anyone can follow, explain how the goods are used, and "
                "offer a paid repair or the like. You need not admit what is not yours.",
            ),
        ),
        Note(
            _WANTED & _MEDIATED & F.fault.is_("unclear"),
            T(
                zh="可以提议检测：机构双方协商，谈不拢由部门指定；费用也要先谈好。",
                en="You can propose a test. Both sides agree on the laboratory, or the office "
                "names one; agree on the cost first.",
            ),
            sources=(ORDER_121[22],),
        ),
        Note(
            F.about.is_("no_reason"),
            numbered(
                zh="是七天无理由的，先看能不能退：该退的当场答应，收到完好的退货后 "
                "{no_reason_refund}内退款。",
                en="For a seven-day return see first whether it applies. If it does, agree at "
                "once, and refund within {no_reason_refund} of getting the goods back intact.",
            ),
            sources=(CPL[25], RETURN_RULES[13]),
        ),
        Note(
            F.claim.is_("m12315"),
            T(
                zh="对方要的超出法律和你的承诺，可以不同意，说清理由就行，语气平和。",
                en="If the demand goes beyond the law and your own promises, you may say no. Give "
                "the reason calmly.",
            ),
            sources=(ORDER_121[18],),
        ),
        Note(
            F.about.is_("defect", "other"),
            T(
                zh="只是标签有瑕疵，不影响质量和安全、也不误导的，不支持惩罚性赔偿，该改的照改。"
                "不是为生活消费的投诉，部门可以不受理，举报的线索仍会查。",
                en="A mere label flaw that affects no quality or safety and misleads nobody brings "
                "no punitive damages; correct it all the same. The office may refuse a complaint "
                "not made for living needs, but still checks reported clues.",
            ),
            sources=(FOOD_LAW[148], CPL_REGULATIONS[49], ORDER_121["16-3"], ORDER_121[17]),
        ),
        Note(
            F.claim.is_("m12315"),
            T(
                zh="通知只说举报、没人向你索赔的，不用调解：直接自查，如实配合核查。",
                en="If the notice speaks of a report only and nobody claims anything, there is no "
                "mediation: check your shop, and answer the check truthfully.",
            ),
            sources=(ORDER_121[3], ORDER_121[9]),
        ),
    ),
    outcomes=MEDIATED_AT,
    sources=(ORDER_121[15], ORDER_121[18], ORDER_121[23], ORDER_121[25], CPL[37]),
)

FIX = Step(
    "check_the_shop",
    ref="FIX",
    channel=SELF,
    title=T(zh="自查并改掉问题", en="Check your shop and correct it"),
    text=T(
        zh="对着投诉逐条查：页面、资质、进货、发货、赠品、发票。"
        "真有问题就马上改，同款、同类的也一起查。"
        "改前改后都截图，记下日期。",
        en="Go through the complaint point by point: page, licences, stock, shipping, gifts, "
        "invoices. If something is wrong, correct it now, and check similar goods too. "
        "Take screenshots before and after, with the date.",
    ),
    do=T(
        zh="对着投诉逐条自查，有问题的今天就改，改前改后都截图",
        en="Check your shop against the complaint, correct it today, and keep screenshots "
        "before and after",
    ),
    where=T(
        zh="你的店铺：页面、资质、进货和发货记录",
        en="Your shop: pages, licences, stock and shipping records",
    ),
    deadlines=(Deadline(T(zh="今天就开始。", en="Begin today."), days=0),),
    fails=T(
        zh="有人来核查，如实说明、如实提供材料；隐瞒或伪造证据会受处罚。",
        en="If someone comes to check, explain truthfully and give true papers. Concealing or "
        "forging evidence is punished.",
    ),
    evidence=(have.LISTING, have.ORIGIN, have.DISPATCH, have.PROMISED),
    notes=(
        Note(
            F.claim.is_("m12315"),
            numbered(
                zh="投诉和举报分开办：发现违法线索的，一般 {report_check}内核查，可以再延长 "
                "{report_check_extension}；调解成了，也不免除行政责任。",
                en="Complaint and report are handled apart. A clue of a violation is normally "
                "checked within {report_check}, which can be extended by "
                "{report_check_extension}. A settlement does not remove liability towards the "
                "authority.",
            ),
            sources=(ORDER_121[9], ORDER_121[35], ORDER_121[27]),
        ),
        Note(
            F.about.is_("counterfeit"),
            T(
                zh="进货凭证拿不出来的，先下架这件商品。卖侵犯他人商标的商品、"
                "又不能证明不是欺骗误导的，可能被认定为欺诈。",
                en="If you cannot show where the goods come from, take them down. Selling goods "
                "that infringe a trade mark can be found to be fraud unless you show that you did "
                "not deceive.",
            ),
            sources=(PENALTY_MEASURES[5], PENALTY_MEASURES[16]),
        ),
        Note(
            F.about.is_("promise", "other"),
            T(
                zh="广告里的“国家级”“最高级”“最佳”等用语，现在就改掉；"
                "没有依据的宣传一起改，虚假广告可能受罚。",
                en="Take words such as “national-level”, “highest” or “best” out of your "
                "advertising now, and claims without grounds with them: false advertising can be "
                "punished.",
            ),
            sources=(ADVERTISING_LAW[9], ADVERTISING_LAW[55]),
        ),
        Note(
            F.about.is_("promise"),
            T(
                zh="活动、赠品、价保写过的，要向实际买到的人兑现。",
                en="What your offer said about price, gifts or guarantees has to be kept towards "
                "those who bought.",
            ),
            sources=(CPL_REGULATIONS[12],),
        ),
    ),
    outcomes=FIXED,
    sources=(ORDER_121[9], PUBLIC_SECURITY[72]),
)
