"""Limits at the desks one goes to: 12315, couriers, courts, and the limitation period."""

from guide_logic.content.figures import FIGURES, numbered
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    EXPRESS_RULES,
    FILING_NOTES,
    ORDER_121,
    POSTAL_LAW,
    PRODUCT_QUALITY,
    RECONSIDERATION_LAW,
    RECONSIDERATION_REGULATIONS,
)
from guide_logic.content.moments import D
from guide_logic.language.text import T
from guide_logic.language.time_limits import FROM, UNTIL, Term

__all__ = [
    "COURIER_ANSWER",
    "COURT_FILING",
    "DEFECT_LIMITATION",
    "DEFENCE",
    "ENFORCEMENT",
    "FRAUD_REVOCATION",
    "LIMITATION",
    "MEDIATION_12315",
    "ODR_TALKS",
    "POSTAL_ANSWER",
    "RECONSIDERATION",
    "RECONSIDERATION_OF_SILENCE",
    "REPLY_12315",
    "REPORT_CHECK",
    "SUIT_LIMITATION",
]

REPLY_12315 = Term(
    "reply_12315",
    title=T(zh="12315 决定是否受理的时间到了", en="12315’s time to decide on acceptance is over"),
    text=numbered(
        zh="收到投诉起 {acceptance}内要决定是否受理并告诉你。从这天起没答复，书面催问，留下凭证。",
        en="It must decide within {acceptance} of receipt and tell you. If you have heard "
        "nothing by this day, ask in writing and keep proof.",
    ),
    trigger=D.filed_on,
    figure=FIGURES["acceptance"],
    kind=FROM,
    sources=(ORDER_121[15], ORDER_121[45]),
)

MEDIATION_12315 = Term(
    "mediation_12315",
    title=T(zh="12315 调解期满", en="12315 mediation is over"),
    text=numbered(
        zh="受理起 {mediation}（自然日）没谈成，调解终止；检测、鉴定的时间不算。"
        "从这天起准备走法院。",
        en="Mediation ends {mediation} (calendar days) after acceptance if nothing was agreed; "
        "tests and appraisals do not count. From this day prepare for court.",
    ),
    trigger=D.accepted_on,
    figure=FIGURES["mediation"],
    kind=FROM,
    rolls=True,
    sources=(ORDER_121[23], ORDER_121[45]),
)

REPORT_CHECK = Term(
    "report_check",
    title=T(zh="举报的核查时间到了", en="The time to check your report is over"),
    text=numbered(
        zh="一般 {report_check}内核查，可以再延长 {report_check_extension}。法律、法规、"
        "规章规定要告知结果的才会告知；可以打电话问。",
        en="A report is usually checked within {report_check}, which can be extended by "
        "{report_check_extension}. The result is told where a law or rule says so; you may "
        "telephone and ask.",
    ),
    trigger=D.reported_on,
    figure=FIGURES["report_check"],
    kind=FROM,
    sources=(ORDER_121[35],),
)

RECONSIDERATION = Term(
    "reconsideration",
    title=T(zh="申请行政复议的最后一天", en="Last day to ask for reconsideration"),
    text=numbered(
        zh="认为机关没有履行保护人身、财产权的职责，知道之日起 {reconsideration}内可以申请；"
        "是否受理看个案。对调解结果不满，走民事途径。",
        en="If you hold that an authority failed in a duty to protect person or property, you "
        "may apply within {reconsideration} of knowing. Whether it is taken depends on the "
        "case. An unwelcome outcome of mediation goes to the civil route.",
    ),
    trigger=D.refusal_on,
    figure=FIGURES["reconsideration"],
    kind=UNTIL,
    sources=(RECONSIDERATION_LAW[20],),
)

RECONSIDERATION_OF_SILENCE = Term(
    "reconsideration_of_silence",
    title=T(
        zh="12315 一直没答复：申请行政复议的最后一天",
        en="12315 stayed silent: last day to ask for reconsideration",
    ),
    text=numbered(
        zh="它该答复的 {acceptance}一满，{reconsideration}就开始走，不从你发现的那天算。受不受理"
        "看个案。",
        en="The {reconsideration} run from the end of the {acceptance} in which it had to answer, "
        "not from the day you noticed. Whether it is taken depends on the case.",
    ),
    trigger=D.filed_on,
    after=FIGURES["acceptance"],
    figure=FIGURES["reconsideration"],
    kind=UNTIL,
    sources=(ORDER_121[15], RECONSIDERATION_LAW[20], RECONSIDERATION_REGULATIONS[16]),
)

ODR_TALKS = Term(
    "odr_talks",
    title=T(zh="ODR 企业协商的时间到了", en="The ODR enterprise’s time to settle is over"),
    text=numbered(
        zh="企业有 {odr_settlement}协商；没谈成，可以再向市场监管部门投诉。按二手资料，"
        "以 12315 平台提示为准。",
        en="The enterprise has {odr_settlement} to settle. If that fails, complain to the "
        "market regulator. This is from a secondary source: what the 12315 platform shows "
        "decides.",
    ),
    trigger=D.odr_on,
    figure=FIGURES["odr_settlement"],
    kind=FROM,
    sources=(FILING_NOTES["odr"],),
)

COURIER_ANSWER = Term(
    "courier_answer",
    title=T(zh="可以向邮政管理部门申诉", en="You may appeal to the postal authority"),
    text=numbered(
        zh="快递企业接到投诉起 {courier_reply}内要处理并告诉你。逾期或不满意，"
        "从这天起向邮政管理部门（12305）申诉。",
        en="The courier must handle a complaint and reply within {courier_reply}. If it is "
        "late, or you are not satisfied, appeal to the postal authority (12305) from this "
        "day on.",
    ),
    trigger=D.courier_on,
    figure=FIGURES["courier_reply"],
    kind=FROM,
    sources=(EXPRESS_RULES[29], POSTAL_LAW[65]),
)

POSTAL_ANSWER = Term(
    "postal_answer",
    title=T(zh="邮政管理部门答复的时间到了", en="The postal authority’s time to answer is over"),
    text=numbered(
        zh="接到申诉起 {postal_reply}内要答复。从这天起没答复，打电话催问，记下时间。",
        en="It answers within {postal_reply} of the appeal. If you have heard nothing by this "
        "day, telephone and note when.",
    ),
    trigger=D.postal_on,
    figure=FIGURES["postal_reply"],
    kind=FROM,
    sources=(POSTAL_LAW[65],),
)

LIMITATION = Term(
    "limitation",
    title=numbered(
        zh="起诉的 {limitation}时效期满；12315 也有时限",
        en="{limitation} are over: suits; 12315 has a limit too",
    ),
    text=numbered(
        zh="诉讼时效 {limitation}，12315 对超过 {complaint_limit}的不受理。书面催告、对方同意履"
        "行、起诉会让诉讼时效重新计算，记录要留好；不要等到最后。",
        en="The limitation period is {limitation}, and 12315 refuses what is older than "
        "{complaint_limit}. A written demand, an acknowledgement or a suit restarts the "
        "limitation period: keep proof, and do not wait for the end.",
    ),
    trigger=D.learned_on,
    figure=FIGURES["limitation"],
    kind=UNTIL,
    may_roll=True,
    ladder=(FIGURES["acceptance"], FIGURES["mediation"]),
    hurry=T(
        zh="不要等：今天向 12315 投诉，等它决定、调解完，这一天已经过了。"
        "现在就发书面催告并留下凭证，直接准备起诉。",
        en="Do not wait: if you complain to 12315 today, this day will have passed before it has "
        "decided and mediated. Send a written demand now, keep proof, and prepare the suit.",
    ),
    sources=(CIVIL_CODE[188], CIVIL_CODE[195], ORDER_121["16-4"]),
)

SUIT_LIMITATION = Term(
    "suit_limitation",
    title=numbered(
        zh="起诉的 {limitation}时效期满",
        en="{limitation} are over: suits",
    ),
    text=numbered(
        zh="知道受损、也知道对方是谁起 {limitation}。书面催告、对方同意履行、起诉会让时效重新计"
        "算，记录要留好。",
        en="{limitation} from knowing of the harm and of who caused it. A written demand, an "
        "acknowledgement or a suit restarts the period: keep proof.",
    ),
    trigger=D.learned_on,
    figure=FIGURES["limitation"],
    kind=UNTIL,
    may_roll=True,
    sources=(CIVIL_CODE[188], CIVIL_CODE[195]),
)

DEFECT_LIMITATION = Term(
    "defect_limitation",
    title=numbered(
        zh="商品缺陷伤人：{defect_limitation}期满",
        en="Harm by a defective product: {defect_limitation} are over",
    ),
    text=numbered(
        zh="产品质量法写的是 {defect_limitation}，法院多按民法典的 {limitation}：按短的准备，过了 "
        "{defect_limitation}也还可以按长的去要。商品最初交付满 {defect_longest}的，一般就不能再要"
        "了。",
        en="The Product Quality Law says {defect_limitation}; courts mostly use the {limitation} "
        "of the Civil Code. Prepare for the shorter one; after {defect_limitation} you may still "
        "claim by the longer. {defect_longest} after the product was first delivered the right "
        "normally ends.",
    ),
    trigger=D.learned_on,
    figure=FIGURES["defect_limitation"],
    kind=UNTIL,
    may_roll=True,
    sources=(PRODUCT_QUALITY[45], CIVIL_CODE[188]),
)

FRAUD_REVOCATION = Term(
    "fraud_revocation",
    title=T(zh="因欺诈请求撤销合同的最后一天", en="Last day to have a fraudulent contract revoked"),
    text=numbered(
        zh="知道受欺诈之日起 {fraud_rescission}内，向法院或仲裁机构请求撤销。赔偿等其他请求仍按 "
        "{limitation}。",
        en="Within {fraud_rescission} of knowing of the fraud, by a request to a court or an "
        "arbitrator. Other claims, such as damages, still have {limitation}.",
    ),
    trigger=D.fraud_on,
    figure=FIGURES["fraud_rescission"],
    kind=UNTIL,
    may_roll=True,
    sources=(CIVIL_CODE[148], CIVIL_CODE[152]),
)

COURT_FILING = Term(
    "court_filing",
    title=T(zh="法院立案的时间到了", en="The court’s time to file your suit is over"),
    text=numbered(
        zh="符合条件的 {filing_decision}内立案；不符合的裁定不予受理，可以上诉。从这天起没消息，问"
        "立案庭。",
        en="If the conditions are met the court files within {filing_decision}; if not, it rules "
        "so, and you may appeal. If you have heard nothing by this day, ask the filing desk.",
    ),
    trigger=D.sued_on,
    figure=FIGURES["filing_decision"],
    kind=FROM,
    sources=(CIVIL_PROCEDURE[126],),
)

DEFENCE = Term(
    "defence",
    title=T(zh="交答辩状的最后一天", en="Last day for your defence"),
    text=numbered(
        zh="收到起诉状副本起 {defence}内；法院文书另写了日期的，按文书。过了也要到庭、交证据。",
        en="Within {defence} of the copy of the claim; if the court’s papers name another day, "
        "that one. After it, still attend and give evidence.",
    ),
    trigger=D.served_on,
    figure=FIGURES["defence"],
    kind=UNTIL,
    rolls=True,
    sources=(CIVIL_PROCEDURE[128],),
)

ENFORCEMENT = Term(
    "enforcement",
    title=T(zh="申请强制执行的最后一天", en="Last day to apply for enforcement"),
    text=numbered(
        zh="对方不履行生效的判决或调解书，履行期满后 {enforcement}内申请强制执行。",
        en="If an effective judgment or court settlement is not performed, apply within "
        "{enforcement} of the last day for performance.",
    ),
    trigger=D.perform_on,
    figure=FIGURES["enforcement"],
    kind=UNTIL,
    sources=(CIVIL_PROCEDURE[250],),
)
