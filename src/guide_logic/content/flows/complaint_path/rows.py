"""Table B: the buyer's case, first match wins; `ref` is the row of the table.

Where the ladder differs from the table's, the comment says why.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path.conditions import (
    CASE_POSSIBLE,
    FIRST_FILING,
    NO_12315,
    NO_REQUEST,
    ON_PLATFORM,
    OVERDUE,
    REQUEST_POSSIBLE,
    SENT,
    SILENT_12315,
    WITH_12315,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.steps import (
    APPEAL,
    ASK_12315,
    CASE,
    CCA,
    CHAT,
    COMP,
    COUR,
    COURT,
    DEFENCE,
    ENF,
    EVI,
    EVID,
    HOT,
    ID,
    MED,
    NOP,
    POLICE,
    POST,
    REFUND,
    REG,
    REPORT,
    RETURN,
    STOP,
    TIMER,
    WAIT_12315,
)
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    EXPRESS_RULES,
    FRAUD_LAW,
    JD_RULES,
    ONLINE_CASES,
    ORDER_121,
    PUBLIC_SECURITY,
    RECONSIDERATION_LAW,
    RETURN_RULES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
)
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.decisions import Row, Step, Use
from guide_logic.language.text import T

__all__ = ["ROWS"]

SAFE = {"danger": "none", "sham": "no"}
"""The same case without the danger: the refund path beside the urgent steps."""

COURIER_ONLY = F.issue.is_("courier_service")
PRIVACY = F.issue.is_("privacy")
RETURN_ONLY = F.issue.is_("no_reason_return")
MINOR = F.issue.is_("minor")
WECHAT = F.platform_name.is_("wechat_shop")

NOT_WRITTEN = ~F.refund.is_("written")
"""The seller has not been asked in writing to no avail."""

TALK_FIRST = F.issue.is_("promise_broken", "invoice") & F.danger.is_("none")
"""What is wanted is the promise or the invoice, not the money back, and nobody was threatened."""

_RUNNING = F.refund.is_("pending_in_time", "return_stage") | SENT

_RETURN_REFUSED = F.refund.is_("sent_back_refused")

_REFUSED_IN_TIME = F.refund.is_("refused") & F.esc.is_("in")


def _online(step: Step) -> Use:
    """Return a step that needs an order on a platform."""
    return step.if_(ON_PLATFORM)


def _official() -> list[Use]:
    """Return 12315 where it mediates, and nothing where a court is the only way."""
    return [REG.if_(~NO_12315 & ~COURIER_ONLY)]


def _with_12315(when: Condition = ALWAYS) -> list[Use]:
    """Return the waiting for the office that has the complaint, and what follows it.

    Before it has taken the complaint that is to ask; once mediation has had its time, a
    court is what is left.
    """
    return [
        WAIT_12315.if_(when & WITH_12315),
        EVID.if_(when & F.ext.is_("m12315_open")),
        COURT.if_(when & F.ext.is_("m12315_taken")),
    ]


def _report_first() -> list[Use]:
    """Return what protects others and asks for the money, where someone is hurt.

    A dispute that 12315, an association or a court has had is not filed again: then the
    report alone goes to 12315. Row B16 beside it has the association for a child's order.
    """
    fresh = FIRST_FILING & ~MINOR
    return [
        REG.if_(~NO_12315 & fresh),
        REPORT.if_(~F.seller.is_("individual") & (F.role.is_("business") | ~fresh)),
        COURT.if_(NO_12315),
    ]


def _official_or_court() -> list[Use]:
    """Return 12315, or a court where 12315 does not mediate."""
    return [REG.if_(~NO_12315), COURT.if_(NO_12315)]


ROWS = (
    Row(
        "threat",
        ref="B01",
        when=F.danger.is_("threat"),
        beside=SAFE,
        title=T(zh="有人威胁、恐吓或骚扰你", en="Someone threatens or harasses you"),
        because=T(
            zh="人身安全在前。恐吓、反复骚扰可以报警，退款的事在旁边同时办。",
            en="Your safety comes first. Threats and repeated harassment are police matters. "
            "The refund goes on beside this.",
        ),
        steps=[EVI, POLICE, _online(COMP)],
        sources=(PUBLIC_SECURITY[50],),
    ),
    Row(
        "scam",
        ref="B02",
        when=F.danger.is_("scam"),
        beside=SAFE,
        title=T(zh="像是诈骗，或钱已经转出去", en="It looks like a scam, or money has gone out"),
        because=T(
            zh="钱能不能拦下来，往往只看头几分钟。先报警、先止付，再补证据。",
            en="Money can mostly be stopped in the first minutes only. Police and stop-payment "
            "first, then the evidence.",
        ),
        steps=[POLICE, STOP, EVI, _online(HOT), _online(COMP)],
        sources=(FRAUD_LAW[20], PUBLIC_SECURITY[58]),
    ),
    Row(
        "injury",
        ref="B03",
        when=F.danger.is_("injury"),
        beside=SAFE,
        title=T(zh="有人受伤或不适", en="Someone is hurt or ill"),
        because=T(
            zh="先看病，留好病历和剩下的东西；再举报，免得别人也受害；然后要求赔偿。",
            en="See a doctor first and keep the records "
            "and what is left of the goods. Then report, "
            "so that others are not hurt, and claim.",
        ),
        # The table has REG and CASE always, also for a dispute that 12315 or a court has and
        # for an order on which the platform can decide nothing any more.
        steps=[MED, EVI, *_report_first(), CASE.if_(CASE_POSSIBLE)],
        sources=(CPL[49], CPL["55-2"]),
    ),
    Row(
        "sham_order",
        ref="B04",
        when=F.sham.is_("yes"),
        title=T(zh="这是刷单、套现或帮人走账", en="It was a fake order or a cash-out"),
        because=T(
            zh="平台不受理虚假交易的争议。留好证据、马上停手；如果你是被骗来刷的，可以报警。",
            en="Platforms do not take disputes over sham deals. Keep the evidence and stop now. If "
            "you were tricked into it, you can tell the police.",
        ),
        # The table has EVI alone; its own note lets the deceived go to the police.
        steps=[EVI, POLICE],
        sources=(TAOBAO_RULES[6], JD_RULES[5]),
    ),
    Row(
        "in_court",
        ref="B05",
        when=F.ext.is_("court_open"),
        title=T(zh="法院已经立案", en="A court already has the case"),
        because=T(
            zh="同一件事法院在审，平台和 12315 就不再处理。把力气放在举证和开庭上。",
            en="While a court has the matter, the platform and 12315 do not deal with it. Put your "
            "effort into evidence and the hearing.",
        ),
        steps=[COURT],
        sources=(ORDER_121[16], TAOBAO_RULES["82-83"]),
    ),
    Row(
        "sued",
        ref="B35",
        when=F.ext.is_("sued"),
        title=T(zh="你被卖家起诉了", en="The seller has sued you"),
        because=T(
            zh="不理会对你最不利：不答辩，法院照样审；经传票传唤，没有正当理由不到庭，可以缺席判决。",
            en="Ignoring it is worst: the court goes on without your answer, and may decide "
            "without you if you do not appear and have no good reason.",
        ),
        steps=[EVI, DEFENCE],
        sources=(CIVIL_PROCEDURE[128], CIVIL_PROCEDURE[147]),
    ),
    Row(
        "business_offline",
        ref="B06",
        when=F.role.is_("business") & F.pay.is_("offline"),
        title=T(zh="公司采购，钱付在平台外", en="A business purchase paid outside a platform"),
        because=T(
            zh="这是合同纠纷。尽快验货、书面通知对方，谈不成就起诉；12315 不受理经营用途的采购。",
            en="This is a contract dispute. Inspect, give "
            "notice in writing, and sue if talks fail. "
            "12315 does not take purchases for a business.",
        ),
        steps=[EVI, CHAT.if_(NOT_WRITTEN), COURT],
        sources=(CIVIL_CODE[621], ORDER_121[16]),
    ),
    Row(
        "unpaid",
        ref="B07",
        when=F.state.is_("unpaid"),
        title=T(zh="还没付款", en="You have not paid yet"),
        because=T(
            zh="钱没出去，就没有退款可要。付过定金的，是另一回事。",
            en="No money has gone out, so there is nothing to get back. Earnest money is another "
            "matter.",
        ),
        # A leak of personal data harms without a payment; the table has NOP alone. Where
        # there is a leak, having it taken down comes before the order that costs nothing.
        steps=[
            EVI.if_(PRIVACY),
            COMP.if_(PRIVACY & F.platform.said("none")),
            *_with_12315(PRIVACY),
            REG.if_(PRIVACY & ~NO_12315 & FIRST_FILING),
            COURT.if_(PRIVACY & ~WITH_12315 & (NO_12315 | ~FIRST_FILING)),
            NOP,
        ],
        sources=(ECL[49],),
    ),
    Row(
        "refunded",
        ref="B08",
        when=F.refund.is_("done"),
        title=T(zh="钱已经退了", en="The money is back"),
        because=T(
            zh="退款这件事了结了。只有还剩别的要求时（运费、"
            "损失、欺诈赔偿、承诺的赔付）才需要往下走。",
            en="The refund is settled. Go on only if something else is left: freight, a loss, "
            "damages for fraud, a promised payment.",
        ),
        # The table has REG always; what is left may be with 12315 already.
        steps=[
            *_with_12315(),
            REG.if_(~NO_12315 & ~COURIER_ONLY & FIRST_FILING),
            COURT,
        ],
        sources=(TAOBAO_RULES[6], ORDER_121[9]),
    ),
    Row(
        "won_unpaid",
        ref="B09",
        when=F.platform.is_("won_unpaid", "won_blocked"),
        title=T(zh="平台判你赢，钱没到", en="The platform decided for you, but no money came"),
        because=T(
            zh="让平台从交易款或保证金里划给你；卖家账上不够时，就要起诉。",
            en="Ask the platform to pay from the held price "
            "or the seller’s deposit. If that is not "
            "enough, a court remains.",
        ),
        steps=[
            ENF.if_(F.platform.is_("won_unpaid")),
            HOT.if_(F.platform.is_("won_unpaid")),
            COURT,
        ],
        sources=(TAOBAO_RULES["85-87"],),
    ),
    Row(
        "m12315_open",
        ref="B10",
        when=WITH_12315,
        title=T(zh="12315 正在处理", en="12315 is dealing with it"),
        because=numbered(
            zh="收到投诉起 {acceptance}内答复是否受理，受理后调解最长 {mediation}。"
            "同一件事不要再投消协。",
            en="12315 answers within {acceptance} of receiving the complaint whether it takes "
            "it. Mediation then lasts {mediation} at most. Do not bring the same matter to "
            "the consumer association.",
        ),
        # The table has EVID and HOT: once a complaint is in, its office's time comes first,
        # and asking where it stands is what to do when that is over.
        steps=[*_with_12315(), _online(HOT)],
        sources=(ORDER_121[15], ORDER_121[23], ORDER_121[16]),
    ),
    Row(
        "m12315_failed",
        ref="B11",
        when=F.ext.is_("m12315_failed"),
        title=T(zh="12315 没有谈成", en="12315 did not settle it"),
        because=T(
            zh="调解要双方自愿，没谈成可以起诉。举报的违法线索仍会另外核查。",
            en="Mediation needs both sides. If it fails, you can sue. What you reported as a "
            "violation is still checked separately.",
        ),
        # The table has COURT, then ID; but a suit needs a definite defendant (art. 122).
        steps=[ID, COURT],
        sources=(ORDER_121[25], ORDER_121[23], CIVIL_PROCEDURE[122]),
    ),
    Row(
        "m12315_silent",
        ref="B36",
        when=SILENT_12315,
        title=T(zh="12315 到时间没有答复", en="12315 did not answer in time"),
        because=numbered(
            zh="12315 要在 {acceptance}内答复受不受理。过了，先书面催；{reconsideration}内还可以申"
            "请行政复议。争议本身不用等它，可以直接起诉卖家。",
            en="12315 has to answer within {acceptance} whether it takes a complaint. After that, "
            "first ask in writing; reconsideration (行政复议) is open for {reconsideration}. The "
            "dispute itself need not wait: you can sue the seller.",
        ),
        steps=[
            ASK_12315.if_(F.ext.is_("m12315_silent") & ~F.platform.is_("appealed")),
            ID,
            COURT,
        ],
        sources=(ORDER_121[15], RECONSIDERATION_LAW[11], CIVIL_PROCEDURE[122]),
    ),
    Row(
        "m12315_refused",
        ref="B12",
        when=F.ext.is_("m12315_refused"),
        title=T(zh="12315 不受理", en="12315 refused the complaint"),
        because=T(
            zh="先看不受理的理由。材料不齐的，补齐再投；投错了局的，改投有权处理的局；"
            "其他理由就走法院。",
            en="Read the reason first. If papers were missing or it was the wrong bureau, put that "
            "right and file again. For other reasons the way is a court.",
        ),
        steps=[ID, COURT],
        sources=(ORDER_121[13], ORDER_121[15], ORDER_121[16], CIVIL_PROCEDURE[122]),
    ),
    Row(
        "platform_open",
        ref="B13",
        when=F.platform.is_("open"),
        title=T(zh="平台介入正在处理", en="The platform is dealing with the case"),
        because=T(
            zh="现在最要紧的是在页面写明的时间内交证据，晚了就按已有材料判。",
            en="What counts now is to hand in the evidence "
            "by the time the page shows. After it, the "
            "case is decided on what is there.",
        ),
        steps=[EVID, HOT],
        sources=(TAOBAO_RULES[7], JD_RULES[9]),
    ),
    Row(
        "platform_lost",
        ref="B14",
        when=F.platform.is_("lost", "appealed"),
        title=T(zh="平台判卖家有理", en="The platform decided against you"),
        because=T(
            zh="有新证据就在期限内申诉。平台的决定不是终局，平台以外的路还在。",
            en="Appeal in time if you have new evidence. The platform’s decision is not the last "
            "word: the ways outside it remain.",
        ),
        steps=[APPEAL.if_(F.platform.is_("lost")), *_official(), COURT],
        sources=(ECL[63], TAOBAO_RULES[93], JD_RULES[9]),
    ),
    Row(
        "platform_rejected",
        ref="B15",
        when=F.platform.is_("rejected", "unsettled"),
        title=T(
            zh="平台不受理，或没有解决", en="The platform refused the case, or settled nothing"
        ),
        because=T(
            zh="平台不管，不等于你没有权利。平台以外的机构不受平台决定的约束。",
            en="That does not take your rights away. Nobody outside the platform is bound by what "
            "it does or leaves undone.",
        ),
        steps=[*_official(), COURT],
        sources=(ECL[63], TAOBAO_RULES[93]),
    ),
    Row(
        "minor",
        ref="B16",
        when=F.issue.is_("minor"),
        title=T(zh="孩子自己下的单", en="A child placed the order"),
        because=T(
            zh="不满 8 岁的交易无效；8 岁以上未成年人的大额消费，"
            "监护人可以不追认。要能证明是孩子操作的。",
            en="A purchase by a child under 8 is void. For a larger one by an older minor, the "
            "guardian may refuse consent. You must show that the child did it.",
        ),
        # The table has CHAT and leaves the platform's own refund to a note: where the order
        # page still takes a request, or one runs, that is the shorter way to the money. The
        # consumer association mediates between consumers and traders only.
        steps=[
            EVI,
            REFUND.if_(ON_PLATFORM & REQUEST_POSSIBLE & NO_REQUEST & NOT_WRITTEN),
            RETURN.if_(ON_PLATFORM & F.refund.is_("return_stage")),
            TIMER.if_(ON_PLATFORM & ~OVERDUE & _RUNNING),
            CASE.if_(ON_PLATFORM & (_REFUSED_IN_TIME | OVERDUE | _RUNNING | _RETURN_REFUSED)),
            CHAT.if_(NO_REQUEST & NOT_WRITTEN),
            CCA.if_(~NO_12315 & FIRST_FILING),
            COURT,
        ],
        sources=(CIVIL_CODE[144], CIVIL_CODE[145], CIVIL_CODE[157]),
    ),
    Row(
        "paid_offline",
        ref="B17",
        when=F.pay.is_("offline"),
        title=T(zh="钱付在平台外", en="Paid outside the platform"),
        because=T(
            zh="平台管不到这笔钱，但卖家的责任还在。店铺客服引导你在外面付款的，店铺不能因此免责。",
            en="The platform has no hold on this money, "
            "but the seller is still liable. A shop whose "
            "staff steered you off the platform cannot use that as an excuse.",
        ),
        # The table sends courier complaints here to the seller and 12315, which take neither.
        steps=[
            EVI,
            CHAT.if_(~COURIER_ONLY & NOT_WRITTEN),
            COUR.if_(COURIER_ONLY & FIRST_FILING),
            POST.if_(COURIER_ONLY & ~F.ext.is_("postal_failed")),
            *_official(),
            COURT,
        ],
        sources=(ONLINE_CASES[5], CIVIL_CODE[577]),
    ),
    Row(
        "privacy",
        ref="B18",
        when=PRIVACY,
        title=T(zh="个人信息被泄露或公开", en="Personal data leaked or published"),
        because=T(
            zh="先固定证据，再要求平台删除、屏蔽。反复骚扰或恐吓的，马上报警。",
            en="Fix the evidence, then ask the platform to delete and block. If there are repeated "
            "threats or harassment, call the police at once.",
        ),
        steps=[EVI, COMP, *_official(), COURT],
        sources=(CPL[29],),
    ),
    Row(
        "courier_service",
        ref="B19",
        when=COURIER_ONLY,
        title=T(zh="只对快递服务不满", en="Only the courier’s service is at fault"),
        because=T(
            zh="先找快递企业，再向邮政管理部门申诉。货丢了、坏了，先找卖家，不用自己和快递打官司。",
            en="First the courier company, then the postal authority. If goods are lost or broken, "
            "go to the seller: you need not sue the courier.",
        ),
        steps=[EVI, COUR.if_(FIRST_FILING), POST.if_(~F.ext.is_("postal_failed")), COURT],
        sources=(EXPRESS_RULES[29], ECL[20]),
    ),
    Row(
        "refused_late",
        ref="B20",
        when=F.refund.is_("refused") & F.esc.is_("out"),
        title=T(zh="被拒绝，平台介入期也过了", en="Refused, and too late for the platform"),
        because=numbered(
            zh="平台这条路关了，平台以外一般按 {limitation}算，还来得及。先看有没有不受期限限制的"
            "例外。",
            en="The platform’s door has closed. Outside it the time is mostly {limitation}. Check "
            "first whether an exception to the platform’s limit applies.",
        ),
        # The table's note: an exception opens the platform again.
        steps=[CASE.if_(~F.exception.is_("none")), *_official(), COURT],
        sources=(TAOBAO_RULES[5], ORDER_121[16], CIVIL_CODE[188]),
    ),
    Row(
        "refused",
        ref="B21",
        when=F.refund.is_("refused"),
        title=T(zh="卖家拒绝退款", en="The seller refused the refund"),
        because=T(
            zh="被拒绝后，页面上一般马上就能申请平台介入，不用再等几天。",
            en="After a refusal the page normally lets you ask for platform intervention at once. "
            "There is no waiting time.",
        ),
        steps=[CASE, COMP, *_official_or_court()],
        sources=(TAOBAO_TIMERS["shipped"], JD_RULES[7], ECL[63]),
    ),
    Row(
        "overdue",
        ref="B22",
        when=OVERDUE,
        title=T(zh="卖家的时间到了，还没结果", en="The seller’s time is up, with no result"),
        because=T(
            zh="先看页面是不是已经自动退款或同意退货。没有的话，催平台、申请介入，不要再等。",
            en="See first whether the page has refunded or agreed by itself. If not, press the "
            "platform and ask it to step in. Do not wait any longer.",
        ),
        # The table presses the desk first; the platform's decision is what moves the money.
        steps=[HOT.if_(WECHAT), CASE, HOT.if_(~WECHAT), *_official_or_court()],
        sources=(TAOBAO_TIMERS["shipped"], JD_RULES[3], ECL[61]),
    ),
    Row(
        "pending",
        ref="B23",
        when=F.refund.is_("pending_in_time"),
        title=T(zh="退款申请中，等卖家处理", en="Refund asked for; waiting for the seller"),
        because=T(
            zh="看住订单页的倒计时就行。这段时间不要撤销申请，也不要点确认收货。",
            en="Watch the countdown on the order page. "
            "Until then do not withdraw the request and do "
            "not confirm receipt.",
        ),
        # What follows when the countdown ends is said with it; the table has TIMER, EVI.
        steps=[EVI, TIMER, HOT.if_(WECHAT), CASE],
        sources=(TAOBAO_TIMERS["unshipped"], JD_RULES[3]),
    ),
    Row(
        "return_stage",
        ref="B24",
        when=F.refund.is_("return_stage"),
        title=T(zh="已同意退货", en="Return agreed"),
        because=T(
            zh="在页面写明的时间内寄回并填好单号，"
            "否则退款可能关闭。用能查轨迹的快递，不要私下寄到付。寄出后看住卖家收货、退款的时间。",
            en="Send the goods back and enter the waybill "
            "number in the time shown, or the refund may "
            "close. Use a courier with tracking; do not send cash on delivery on your own. Then "
            "watch the seller’s time to receive it and to pay.",
        ),
        # RETURN is not in the table: its ladder leaves out sending the goods back.
        steps=[EVI, RETURN, TIMER, CASE],
        sources=(TAOBAO_TIMERS["return"], RETURN_RULES[11]),
    ),
    Row(
        "sent_back",
        ref="B33",
        when=SENT,
        title=T(zh="货已寄回，等退款", en="Sent back; waiting for the money"),
        because=T(
            zh="留好运单和签收记录，看住卖家收货、退款的时间，没到时间不用再做什么。",
            en="Keep the waybill and the proof of delivery, and watch the seller’s time to receive "
            "it and to pay. Until then there is nothing more to do.",
        ),
        steps=[EVI, TIMER, CASE],
        sources=(TAOBAO_TIMERS["return"], RETURN_RULES[13]),
    ),
    Row(
        "sent_back_refused",
        ref="B34",
        when=_RETURN_REFUSED,
        title=T(
            zh="货寄回去了，卖家拒收、不退钱或要扣钱",
            en="The goods went back; the seller turns them away, will not pay or deducts",
        ),
        because=T(
            zh="货已经寄回，凭的是寄出前的照片、装箱录像、运单和物流轨迹（签收或拒收）。"
            "卖家说不完好，要说清哪里、有什么根据。",
            en="The goods went back: what counts is your photos before posting, the packing film, "
            "the waybill and the tracking record (delivered or turned away). A seller who says "
            "that they are not intact has to say where, and on what grounds.",
        ),
        steps=[EVI, CASE, COMP, *_official_or_court()],
        sources=(RETURN_RULES[9], RETURN_RULES[13], TAOBAO_RULES[37]),
    ),
    Row(
        "exception",
        ref="B25",
        when=F.state.is_("success_out") & ~F.exception.is_("none"),
        title=T(zh="售后期过了，但有例外", en="After-sales is closed, but an exception applies"),
        because=T(
            zh="有这类例外时，平台的受理期限可以不适用。申请介入时把例外写在最前面。",
            en="With such an exception the platform’s time limit may not apply. Put the exception "
            "first when you ask the platform to step in.",
        ),
        steps=[CASE, *_official(), COURT],
        sources=(TAOBAO_RULES[5], JD_RULES[7]),
    ),
    Row(
        "out_of_time",
        ref="B26",
        when=F.state.is_("success_out"),
        title=T(zh="交易成功，售后也过期了", en="Completed, and after-sales is closed"),
        because=numbered(
            zh="平台多半不再受理，但这不影响你找卖家和走平台以外的路，那里一般按 {limitation}算。",
            en="The platform will mostly not take it any more. The seller and the ways outside "
            "the platform remain, and there the time is mostly {limitation}.",
        ),
        steps=[CHAT.if_(NOT_WRITTEN), *_official(), COURT],
        sources=(TAOBAO_RULES[5], ORDER_121[16], CIVIL_CODE[188]),
    ),
    Row(
        "closed",
        ref="B27",
        when=F.state.is_("closed"),
        title=T(zh="订单关了，钱没回来", en="The order is closed and the money is not back"),
        because=T(
            zh="先查原支付渠道有没有到账、订单为什么关闭，再让平台说明。",
            en="Check the account you paid from and why "
            "the order was closed. Then ask the platform "
            "to explain.",
        ),
        steps=[HOT, *_official(), COURT],
        sources=(ECL[61],),
    ),
    Row(
        "withdrawn",
        ref="B28",
        when=F.refund.is_("withdrawn", "lapsed"),
        title=T(zh="申请被撤销或超时关闭", en="The request was withdrawn or closed"),
        because=T(
            zh="售后期内一般可以再申请。换成有证据支持的理由，别重复同一条。",
            en="Within the after-sales time you can mostly ask again. Give a reason your evidence "
            "supports, not the same one over again.",
        ),
        steps=[REFUND, HOT, COMP],
        sources=(TAOBAO_RULES[5],),
    ),
    Row(
        "not_shipped",
        ref="B29",
        when=F.state.is_("to_ship"),
        title=T(zh="付了款，没发货", en="Paid and not shipped"),
        because=T(
            zh="下单成功合同就成立了。要货就催发，不要货就退款，迟迟不发可以同时投诉延迟发货。",
            en="The contract stands once the order is "
            "placed. Press for the goods if you want them, "
            "or take a refund; you can report late shipping at the same time.",
        ),
        steps=[EVI, REFUND, COMP, *_official_or_court()],
        sources=(ECL[49], ECL[20], CIVIL_CODE[563]),
    ),
    Row(
        "on_the_way",
        ref="B30",
        when=F.state.is_("shipped"),
        title=T(zh="发了货，没收到", en="Shipped, and not received"),
        because=T(
            zh="路上的风险在卖家。显示签收但你没收到，由对方证明交到了你手里。别提前确认收货。",
            en="The risk on the way is the seller’s. If it says “signed for” and you have nothing, "
            "the other side must prove delivery. Do not confirm receipt early.",
        ),
        steps=[EVI, REFUND, TIMER, CASE],
        sources=(ECL[20], TAOBAO_RULES[36], TAOBAO_RULES[38]),
    ),
    Row(
        "no_reason",
        ref="B31",
        when=F.state.is_("received", "success_in") & RETURN_ONLY,
        title=T(zh="收到了，只是不想要", en="Received; you just do not want it"),
        because=numbered(
            zh="向经营者网购的多数商品，签收次日起 {no_reason_return}内可以不说理由退货；商品要完"
            "好，退回运费一般自己付。",
            en="Most goods bought online from a trader can go back without a reason within "
            "{no_reason_return}, counted from the day after signing. They must be intact, and the "
            "return freight is mostly yours.",
        ),
        steps=[REFUND, CASE, *_official_or_court()],
        sources=(CPL[25], RETURN_RULES[10], CPL_REGULATIONS[19]),
    ),
    Row(
        "after_sales",
        ref="B32",
        when=F.state.is_("received", "success_in"),
        title=T(zh="收到货，有问题", en="Received, and something is wrong"),
        because=T(
            zh="先留证据，再和卖家说清楚，然后在订单页申请售后。被拒绝就申请平台介入。",
            en="Save the evidence, tell the seller plainly, then ask for after-sales on the order "
            "page. If refused, ask the platform to step in.",
        ),
        # The table has CHAT before REFUND: the request starts the platform's clock, and the
        # seller reads it there. Where a promise or an invoice is wanted, asking comes first.
        steps=[
            EVI,
            CHAT.if_(TALK_FIRST & NOT_WRITTEN),
            REFUND.if_(~F.issue.is_("invoice")),
            CHAT.if_(~TALK_FIRST & NOT_WRITTEN),
            CASE,
            *_official_or_court(),
        ],
        sources=(CPL[24], CIVIL_CODE[582], ECL[63]),
    ),
)
