"""The facts of a buyer's case, with the ids of decision table B, section 1."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.content.figures import numbered
from guide_logic.language.facts import Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.state.is_("to_ship")`.

    Some options stand in no question: what came of a step sets them (outcomes.py),
    so that the next step becomes the move and no case goes round.
    """

    role = buyers.ROLE
    danger = Fact(
        "danger",
        T(zh="紧急情况", en="Urgent danger"),
        {
            "none": T(zh="没有", en="None"),
            "threat": T(
                zh="被威胁、恐吓、骚扰或上门", en="Threats, harassment or a visit at your door"
            ),
            "scam": T(zh="像是诈骗，或已经转账", en="It looks like a scam, or you have sent money"),
            "injury": T(
                zh="有人受伤，或食品药品让人不适",
                en="Someone is hurt, or food or medicine made someone ill",
            ),
            "reported": T(zh="已经报警", en="The police have been told"),
            "treated": T(
                zh="有人受伤或不适，已经看过医生",
                en="Someone was hurt or ill, and has seen a doctor",
            ),
        },
        unsure="none",
    )
    sham = Fact(
        "sham",
        T(zh="是不是刷单、套现", en="Sham order"),
        {
            "no": T(zh="不是", en="No"),
            "yes": T(
                zh="是刷单、套现或帮人走账",
                en="Yes: a fake order, a cash-out or money passed through",
            ),
        },
        unsure="no",
        asked_when=danger.is_("none"),
        otherwise="no",
    )
    ext = Fact(
        "ext",
        T(zh="平台以外的进展", en="Steps outside the platform"),
        {
            "none": T(zh="还没有", en="None yet"),
            "m12315_open": T(zh="12315 投诉正在处理", en="A 12315 complaint is open"),
            "m12315_failed": T(zh="12315 调解没谈成", en="12315 mediation failed"),
            "m12315_refused": T(zh="12315 决定不受理", en="12315 refused the complaint"),
            "court_open": T(
                zh="我起诉了，法院已经立案，或已经判了",
                en="I sued; a court has the case, or has decided it",
            ),
            "sued": T(zh="我被卖家起诉了", en="The seller has sued me"),
            "m12315_taken": T(zh="12315 已经受理，在调解", en="12315 took it and mediates"),
            "m12315_silent": numbered(
                zh="过了 {acceptance}，12315 还没答复", en="12315 did not answer in {acceptance}"
            ),
            "m12315_ignored": T(
                zh="书面催过 12315，还是没有答复",
                en="12315 was asked in writing and still did not answer",
            ),
            "association_failed": T(
                zh="消费者协会没调解成", en="The consumer association settled nothing"
            ),
            "courier_told": T(zh="已经向快递企业投诉", en="The courier company has your complaint"),
            "postal_failed": T(zh="邮政管理部门没解决", en="The postal authority settled nothing"),
        },
        unsure="none",
    )
    pay = Fact(
        "pay",
        T(zh="在哪里付的钱", en="Where you paid"),
        {
            "platform": T(zh="在平台内付款", en="On the platform"),
            "offline": T(zh="在平台外付款", en="Outside the platform"),
        },
        unsure="platform",
    )
    platform_name = Fact(
        "platform_name",
        T(zh="平台", en="Platform"),
        buyers.PLATFORMS,
        unsure="other",
        asked_when=pay.is_("platform"),
        otherwise="other",
        optional=True,
    )
    seller = buyers.SELLER
    state = buyers.state(asked_when=pay.is_("platform"))
    refund = buyers.refund(asked_when=~state.is_("unpaid"))
    refund = Fact(
        refund.id,
        refund.label,
        {
            **refund.options,
            "written": T(
                zh="书面要求过，卖家没办", en="The seller was asked in writing and did nothing"
            ),
            "lapsed": T(zh="申请后来被关闭", en="The request was closed later"),
        },
        unsure=refund.unsure,
        asked_when=refund.asked_when,
        otherwise=refund.otherwise,
    )
    exception = buyers.exception(
        # While a request runs, the time limit for making one is no question.
        asked_when=state.is_("success_out") & ~refund.is_("pending_in_time", *buyers.SENT_BACK),
    )
    refund_days = buyers.REFUND_DAYS
    esc = Fact(
        "esc",
        T(zh="平台介入入口", en="Platform intervention"),
        {
            "in": T(zh="还能申请平台介入", en="Can still be asked for"),
            "out": T(zh="入口已经没有了", en="The button is gone"),
        },
        unsure="in",
        asked_when=refund.is_("refused"),
        otherwise="in",
    )
    platform = Fact(
        "platform",
        T(zh="平台介入结果", en="Platform case"),
        {
            "none": T(zh="没有介入", en="None"),
            "open": T(zh="正在处理", en="Open"),
            "lost": T(zh="平台判卖家有理", en="Decided against you"),
            "rejected": T(zh="平台不受理", en="Refused by the platform"),
            "won_unpaid": T(zh="判你赢，钱没到", en="Decided for you, not paid"),
            "appealed": T(
                zh="判卖家有理，申诉没改变", en="Decided against you, and no appeal changed it"
            ),
            "unsettled": T(zh="找过平台，没有解决", en="Asked, and nothing was settled"),
            "won_blocked": T(
                zh="判你赢，平台划不出钱", en="Decided for you, but the platform cannot pay"
            ),
        },
        unsure="none",
        asked_when=pay.is_("platform") & ~state.is_("unpaid"),
        otherwise="none",
    )
    issue = buyers.issue()
    evidence = Fact(
        "evidence",
        T(zh="手上的证据", en="Evidence in hand"),
        {
            "none": T(zh="几乎没有", en="Almost none"),
            "basic": T(zh="有订单、聊天和照片", en="Order, chat and photos"),
            "strong": T(
                zh="还有开箱视频、检测或鉴定", en="Also an unboxing video, a test or an appraisal"
            ),
        },
        unsure="basic",
        optional=True,
    )
    amount = buyers.AMOUNT
    crossborder = Fact(
        "crossborder",
        T(zh="跨境进口商品", en="Cross-border import"),
        {
            "no": T(zh="不是", en="No"),
            "bonded_or_direct": T(
                zh="是，保税仓或海外直邮", en="Yes: bonded warehouse or direct mail"
            ),
        },
        unsure="no",
        optional=True,
    )
