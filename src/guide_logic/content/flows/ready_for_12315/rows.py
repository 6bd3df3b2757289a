"""Table M: whether 12315 is the place and the complaint is ready; first match wins.

Order 121 arts 3, 9, 10, 13 and 16; see docs/decisions/ready-for-12315.md.
"""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.ready_for_12315.conditions import (
    ENDED,
    MISSING,
    NO_12315,
    ONLY_REPORTS,
    REPORTS,
    SILENT,
    WITH_12315,
)
from guide_logic.content.flows.ready_for_12315.facts import F
from guide_logic.content.flows.ready_for_12315.steps import (
    AFTER,
    ASK,
    BASIS,
    CHECK,
    CLAIM,
    COUR,
    COURT,
    ID,
    NAME,
    ODR,
    OTHER,
    POLICE,
    POST,
    READ,
    RECON,
    REG,
    REPORT,
    STAY,
    STOP,
    WAIT,
)
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    EXPRESS_RULES,
    FRAUD_LAW,
    ORDER_121,
)
from guide_logic.language.decisions import Row
from guide_logic.language.text import T

__all__ = ["ROWS"]

_COURIER = F.matter.is_("courier", "courier_told")

_FAILED_THERE = F.ext.is_("elsewhere_failed")

_OPEN = F.ext.is_("m12315_open")

ROWS = (
    Row(
        "scam",
        ref="M01",
        when=F.matter.is_("scam", "scam_told"),
        title=T(zh="不归 12315：先报警", en="Not for 12315: the police first"),
        because=T(
            zh="卖家失联、冒充客服、站外转账，是警方和银行的事，等不起 7 个工作日。",
            en="A vanished seller, fake service or a transfer outside the platform is for police "
            "and bank. It cannot wait seven working days.",
        ),
        steps=[POLICE.if_(F.matter.is_("scam")), STOP],
        sources=(FRAUD_LAW[20],),
    ),
    Row(
        "not_12315",
        ref="M02",
        when=~F.matter.is_("goods", "scam", "scam_told"),
        title=T(zh="不归 12315：另有地方", en="Not for 12315: another office"),
        because=T(
            zh="不属于市场监管部门职责的，投诉会不受理。直接去管这件事的地方，省时间。",
            en="What is not the market regulator’s job is refused. Going straight to the office in "
            "charge saves time.",
        ),
        steps=[
            COUR.if_(F.matter.is_("courier")),
            POST.if_(_COURIER),
            OTHER.if_(~_COURIER),
        ],
        sources=(ORDER_121[16], EXPRESS_RULES[29]),
    ),
    Row(
        "report_only",
        ref="M03",
        when=ONLY_REPORTS,
        title=T(zh="只举报就行", en="A report is all you need"),
        because=T(
            zh="你不要退、不要赔，就不用投诉。举报任何人都可以提，有具体线索就行。",
            en="You want no money, so you need no complaint. Anyone may report who has concrete "
            "clues.",
        ),
        steps=[REPORT.if_(F.aim.is_("report")), CHECK.if_(F.aim.is_("reported"))],
        sources=(ORDER_121[3], ORDER_121[28]),
    ),
    Row(
        "elsewhere",
        ref="M04",
        when=F.ext.is_("association", "authority", "court_open", "elsewhere_failed"),
        title=T(zh="别处已经在处理，不要再投", en="Already taken elsewhere: do not file"),
        because=T(
            zh="同一争议，法院、仲裁、其他行政机关或消协受理、处理过的，12315 不再受理。",
            en="12315 does not take a dispute that a court, an arbitrator, another authority or "
            "the consumer association has taken or handled.",
        ),
        steps=[
            STAY.if_(~_FAILED_THERE),
            REPORT.if_(REPORTS & ~_FAILED_THERE),
            COURT.if_(~F.ext.is_("court_open")),
            REPORT.if_(REPORTS & _FAILED_THERE),
        ],
        sources=(ORDER_121[16],),
    ),
    Row(
        "silent",
        ref="M05",
        when=SILENT,
        title=numbered(zh="投了，过了 {acceptance}没答复", en="Filed; no answer in {acceptance}"),
        because=numbered(
            zh="是否受理，应在收到起 {acceptance}内决定并告诉你。先书面催问，不要重复投诉。",
            en="Whether it is taken must be decided, and told to you, within {acceptance} of "
            "receipt. Ask in writing first; do not file again.",
        ),
        steps=[ASK.if_(_OPEN), RECON.if_(~F.ext.is_("silent_over")), COURT],
        sources=(ORDER_121[15], CPL[46]),
    ),
    Row(
        "ended",
        ref="M06",
        when=ENDED,
        title=T(
            zh="12315 调解结束了，或多半到期了",
            en="12315 mediation has ended, or most likely has",
        ),
        because=numbered(
            zh="谈不成，调解就终止。受理满 {mediation}的多半也终止了：最后一天在节假日的会顺延，"
            "检测时间不算。终止后 {mediation_end_notice}内告诉你，没收到的先问一句。"
            "同一争议不能再投，可以起诉。",
            en="Mediation ends when it fails. {mediation} after the complaint was taken it most "
            "likely has ended too, but a last day in a holiday moves and tests do not count. "
            "You are told within {mediation_end_notice}; if you were not, ask first. The "
            "same dispute cannot be filed again; you can sue.",
        ),
        steps=[COURT, REPORT.if_(REPORTS)],
        sources=(ORDER_121[23], ORDER_121[45], ORDER_121[22], ORDER_121[25], ORDER_121[16]),
    ),
    Row(
        "running",
        ref="M07",
        when=WITH_12315,
        title=T(zh="已经投了，12315 正在处理", en="Filed, and 12315 is dealing with it"),
        because=numbered(
            zh="不用再投。收到起 {acceptance}内决定是否受理，受理后最多调解 {mediation}。",
            en="Do not file again. It decides within {acceptance} of receipt and then mediates "
            "for {mediation} at most.",
        ),
        steps=[
            WAIT,
            # Who waits is told what to do when the time is over.
            ASK.if_(~F.reply.is_("accepted")),
            COURT.if_(F.reply.is_("accepted")),
        ],
        sources=(ORDER_121[15], ORDER_121[23]),
    ),
    Row(
        "refused",
        ref="M08",
        when=F.ext.is_("recon_chosen", "refused_over")
        | (F.ext.is_("m12315_refused") & F.refused_for.is_("other", "again")),
        title=T(zh="12315 不受理，不是材料问题", en="Refused, and not for missing papers"),
        because=T(
            zh="先看理由和告知的其他途径。不受理不等于你没有权利，争议可以直接起诉。",
            en="Read the reason and the other ways it names. A refusal does not take your rights "
            "away; you can sue over the purchase.",
        ),
        steps=[
            READ.if_(F.ext.is_("m12315_refused")),
            RECON.if_(F.ext.is_("recon_chosen")),
            COURT,
            RECON.if_(F.ext.is_("m12315_refused")),
            REPORT.if_(REPORTS),
        ],
        sources=(ORDER_121[15], ORDER_121[16]),
    ),
    Row(
        "no_consumer",
        ref="M09",
        when=NO_12315,
        title=T(zh="不是消费投诉：走合同的路", en="No consumer complaint: use the contract"),
        because=T(
            zh="12315 只调解“为生活买、向经营者买”的争议。为经营买的，或卖家只是转让闲置的个人，"
            "按合同来；举报也是针对经营者的违法线索。",
            en="12315 mediates only what was bought for daily life from a trader. If you bought "
            "for a business, or from a private person, the contract counts. A report, too, is "
            "about violations by a trader.",
        ),
        # A report is about a trader (art. 3), so a private seller is not reported.
        steps=[COURT, REPORT.if_(REPORTS & ~F.seller.is_("individual"))],
        sources=(ORDER_121[3], ORDER_121[16], CPL[2]),
    ),
    Row(
        "too_late",
        ref="M10",
        when=F.known.is_("out"),
        title=numbered(
            zh="超过 {complaint_limit}，投诉太晚了",
            en="More than {complaint_limit}: too late",
        ),
        because=numbered(
            zh="知道或应当知道权益受损超过 {complaint_limit}的，12315 不受理。先算准起点，再看还有"
            "没有别的路。",
            en="More than {complaint_limit} after you knew, or should have known, 12315 does not "
            "take it. Check the starting day, then see what is left.",
        ),
        steps=[COURT, REPORT.if_(REPORTS)],
        sources=(ORDER_121[16], CIVIL_CODE[188]),
    ),
    Row(
        "missing",
        ref="M11",
        when=MISSING,
        title=T(zh="还缺材料，补齐再投", en="Something is missing: complete it first"),
        because=T(
            zh="四样缺一样，12315 就可以不受理。先补下面这几样，再提交。",
            en="If one of the four is missing, 12315 may refuse. Complete what stands below, then "
            "file.",
        ),
        steps=[
            NAME.if_(F.identity.is_("agent_no", "hidden")),
            ID.if_(F.respondent.is_("none")),
            CLAIM.if_(F.request.is_("vague")),
            BASIS.if_(F.basis.is_("no")),
            REG,
            REPORT.if_(REPORTS),
        ],
        sources=(ORDER_121[10], ORDER_121[16]),
    ),
    Row(
        "ready",
        ref="M12",
        when=F.matter.is_("goods"),
        title=T(zh="可以投了", en="Ready to file"),
        because=T(
            zh="四样齐了，没有看到不受理的情形。照下面的局去投，投完记住三个时间。",
            en="All four are there, and no ground for refusal shows. File with the bureau below, "
            "then keep three dates.",
        ),
        steps=[ODR.if_(F.odr.is_("yes")), REG, REPORT.if_(REPORTS), AFTER],
        sources=(ORDER_121[10], ORDER_121[13], ORDER_121[16]),
    ),
)
