"""A suit, small claims, a payment order."""

from guide_logic.content.channels import COURTS
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path import evidence as have
from guide_logic.content.flows.complaint_path.conditions import (
    CONSUMER_OF_TRADER,
    HURT,
    NO_12315,
    ON_PLATFORM,
    SEVEN_DAYS_OVER,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.flows.complaint_path.outcomes import BY_COURT, DEFENDED
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    COURT_FEES,
    CPL,
    ECL,
    EXPRESS_RULES,
    JD_RULES,
    ORDER_121,
    PRACTICE_NOTES,
    PROCEDURE_READING,
    RETURN_RULES,
    TAOBAO_RULES,
)
from guide_logic.content.limits import desks
from guide_logic.content.suits import (
    COURTS_DATES,
    LIMITATION,
    NOT_OBEYED,
    SMALL_CLAIMS_TAKE,
    harm_limit,
)
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["COURT", "DEFENCE"]

_IN_COURT = F.ext.is_("court_open")

_SEVEN_DAYS_MISSED = F.issue.is_("no_reason_return") & SEVEN_DAYS_OVER & CONSUMER_OF_TRADER

_SALE = ~F.issue.is_("courier_service", "privacy")


COURT = Step(
    "go_to_court",
    ref="COURT",
    channel=COURTS,
    title=T(zh="走法院", en="Take it to court"),
    text=T(
        zh="列一张清单：要返还多少、赔多少，每一项凭哪份证据。"
        "把合同、付款、聊天和平台或 12315 的答复按时间排好。"
        "只写能证明的事。",
        en="Make a list: how much back, how much compensation, and which exhibit proves each. "
        "Put the order, payment, chats and the replies of the platform or 12315 in order of time. "
        "State only what you can prove.",
    ),
    do=(
        Note(
            _IN_COURT,
            T(
                zh="没判的，按通知交证据、到庭；判了对方不付的，申请强制执行",
                en="Until judgment hand in evidence and appear as the court says; if you won and "
                "are not paid, apply for enforcement",
            ),
        ),
        Note(
            F.refund.is_("done"),
            T(
                zh="核对到账的钱；还差损失或赔偿的，只就这部分起诉",
                en="Check what has come; if loss or compensation is missing, sue for that alone",
            ),
        ),
        Note(
            F.ext.is_("m12315_refused"),
            T(
                zh="看 12315 不受理的理由：缺材料的补齐再投，投错局的改投，否则起诉",
                en="Read why 12315 refused: file again with the papers that were missing, or "
                "with the right bureau; otherwise sue",
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
    where=(
        Note(
            _IN_COURT,
            T(
                zh="受理你案件的法院；按传票和通知上的办法",
                en="The court that has your case, in the way its notices say",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="“人民法院在线服务”网上立案，或法院的立案窗口",
                en="The courts’ online service (人民法院在线服务), or the court’s filing window",
            ),
        ),
    ),
    deadlines=(
        Deadline(
            COURTS_DATES,
            when=_IN_COURT,
        ),
        harm_limit(HURT),
        LIMITATION,
    ),
    takes=SMALL_CLAIMS_TAKE,
    fails=NOT_OBEYED,
    evidence=(
        have.IDENTITY,
        have.SELLER_NAME,
        have.ORDER,
        have.PAGE,
        have.CONVERSATION,
        have.PAYMENT_RECORD,
        have.REPLIES,
        have.PHOTOS,
        have.MEDICAL,
        have.FINDING,
        have.CHILD,
        have.ACCOUNT,
        have.ORIGINALS,
        have.LOSS,
        have.TEST,
        have.STAMP,
    ),
    notes=(
        Note(
            _IN_COURT,
            T(
                zh="法院在审的争议，12315 不再受理，平台也会中止；把力气放在举证和开庭上。",
                en="While a court has the dispute, 12315 does not take it and the platform "
                "suspends its case. Put your effort into evidence and the hearing.",
            ),
            sources=(ORDER_121[16], TAOBAO_RULES["82-83"]),
        ),
        Note(
            _IN_COURT,
            numbered(
                zh="判决生效、履行期过了，对方不付的：向一审法院或对方财产所在地的同级法院申请强制"
                "执行，{enforcement}内。带上生效的文书、身份证，写明欠多少，和你知道的账户、店铺、车房。",
                en="If the judgment is effective and its time for payment has passed: apply "
                "for enforcement (强制执行) to the court of first instance, or one of "
                "its level where the property is, within {enforcement}. Bring the effective "
                "document and your identity card, and name the sum and what accounts, shops, cars "
                "or flats you know of.",
            ),
            sources=(CIVIL_PROCEDURE[235], CIVIL_PROCEDURE[250]),
        ),
        Note(
            _IN_COURT & F.platform_name.is_("taobao_tmall", "jd"),
            numbered(
                zh="平台要凭证的，{taobao_case_proof}内把受理通知交过去，不然平台会恢复处理。",
                en="If the platform asks for proof, hand in the court’s acceptance paper within "
                "{taobao_case_proof}, or it goes on with its own case.",
            ),
            sources=(TAOBAO_RULES["82-83"], JD_RULES[6]),
        ),
        Note(
            ~_IN_COURT,
            numbered(
                zh="起诉要有明确的被告，写得出名称和地址。可以在“人民法院在线服务”网上立案；"
                "符合条件的，法院 {filing_decision}内立案。",
                en="You need a definite defendant, with name and address. You can file online "
                "through the courts’ service (人民法院在线服务). If the conditions are met, "
                "the court opens the case within {filing_decision}.",
            ),
            sources=(CIVIL_PROCEDURE[122], CIVIL_PROCEDURE[126], PRACTICE_NOTES["hotlines"]),
        ),
        Note(
            F.ext.is_("none") & ON_PLATFORM & F.seller.is_("individual"),
            T(
                zh="只知道对方昵称的：看退货地址、面单和聊天，用文字向平台客服要姓名和联系方式；"
                "还不够，问立案窗口能怎么查。",
                en="If you know only a nickname, look at the return address, the label and the "
                "chat, and ask the platform’s service desk in writing for name and contact. If "
                "that is not enough, ask the court’s filing window how to find out.",
            ),
        ),
        Note(
            ~_IN_COURT & _SALE,
            T(
                zh="网购寄送的商品，可以在收货地的法院起诉，另有约定的除外。",
                en="For goods bought online and sent to you, you can sue where the parcel was "
                "received, unless agreed otherwise.",
            ),
            sources=(PROCEDURE_READING[20],),
        ),
        Note(
            ~_IN_COURT & _SALE & ~NO_12315,
            T(
                zh="卖家用格式条款约定去别处起诉、又没有提醒你注意的，你可以主张这条无效。",
                en="If standard terms name another court and nobody drew your attention to it, you "
                "can claim that the term is void.",
            ),
            sources=(PROCEDURE_READING[31],),
        ),
        Note(
            ~_IN_COURT,
            numbered(
                zh="只是要钱的简单案件，数额不超过本省上年度就业人员年平均工资 {small_claims} 的，"
                "走小额诉讼，一审终审；具体金额查当地公布的数。{court_fee_step_1}以内的案件，受理"
                "费通常是 {court_fee_first_halved}，先由你交，败诉方承担。涉外、要鉴定、对方下落不"
                "明或提出反诉的，不适用小额诉讼。",
                en="A simple money claim of up to {small_claims} of your province’s average "
                "yearly wage goes to small claims (小额诉讼), with no appeal; look up the local "
                "figure. For sums up to {court_fee_step_1} the fee is usually "
                "{court_fee_first_halved}. You pay it first and the losing side bears it. Small "
                "claims do not cover cases with a foreign element (涉外), an appraisal, a missing "
                "defendant or a counterclaim.",
            ),
            sources=(
                CIVIL_PROCEDURE[165],
                CIVIL_PROCEDURE[166],
                COURT_FEES[13],
                COURT_FEES[16],
                COURT_FEES[29],
            ),
        ),
        Note(
            ~_IN_COURT
            & (F.issue.is_("refund_unpaid") | F.platform.is_("won_unpaid", "won_blocked")),
            T(
                zh="只是要一笔已经确认的钱、没有别的争议，又送达得到对方的，也可以申请支付令；"
                "对方提出异议就转为诉讼。",
                en="If all you want is a sum nobody disputes, and the debtor can be served, you "
                "can also apply for a payment order (支付令). An objection turns it into a suit.",
            ),
            sources=(CIVIL_PROCEDURE[225], CIVIL_PROCEDURE[227]),
        ),
        Note(
            NO_12315 & _SALE & ~F.issue.is_("minor"),
            T(
                zh="你们之间按民法典的合同规则算：可以要求履行、修理、更换、退货、减价和赔偿损失；"
                "消费者法里的三倍赔偿和七天无理由用不上。",
                en="The contract rules of the Civil Code apply: you can ask for performance, "
                "repair, exchange, return, a lower price and damages. Triple damages and the "
                "seven-day return of consumer law do not apply.",
            ),
            sources=(CIVIL_CODE[577], CIVIL_CODE[582], CIVIL_CODE[583], CIVIL_CODE[584]),
        ),
        Note(
            ~_IN_COURT & NO_12315 & F.issue.is_("counterfeit", "not_as_described"),
            numbered(
                zh="卖家是故意骗你的，也可以请求法院撤销合同、退钱；从知道被骗那天起 "
                "{fraud_rescission}内提出，欺诈要由你证明。",
                en="If the seller tricked you on purpose, you can instead ask the court to "
                "revoke the contract and return the money, within {fraud_rescission} of "
                "learning of it. You must prove the fraud.",
            ),
            sources=(CIVIL_CODE[148], CIVIL_CODE[152], CIVIL_CODE[157]),
        ),
        Note(
            _SEVEN_DAYS_MISSED,
            numbered(
                zh="无理由退货，{no_reason_return}内提出过或卖家承诺过的，才值得起诉；"
                "附上那条记录。",
                en="A suit over a no-reason return is worth it only if you asked within the "
                "{no_reason_return} or the seller promised it. Attach that record.",
            ),
            sources=(CPL[25], RETURN_RULES[10]),
        ),
        Note(
            F.ext.is_("m12315_refused"),
            numbered(
                zh="先看 12315 不受理的理由：只是材料不齐，补齐再投更省事；投错了局，"
                "改投有权处理的局；不是生活消费、超过 {complaint_limit}、别处处理过的，走法院。",
                en="Read 12315’s reason first. If papers were missing, completing them and "
                "filing again is easier; if it was the wrong bureau, file with the right "
                "one. If it was not a consumer purchase, over {complaint_limit} old or handled "
                "elsewhere, a court is the way.",
            ),
            sources=(ORDER_121[15], ORDER_121[16]),
        ),
        Note(
            F.ext.is_("m12315_failed"),
            T(
                zh="把 12315 的终止调解通知一起交给法院，它能证明你什么时候主张过权利。",
                en="Hand in 12315’s notice that mediation ended. It shows when you claimed your "
                "rights.",
            ),
            sources=(ORDER_121[23], CIVIL_CODE[188]),
        ),
        Note(
            F.refund.is_("done"),
            T(
                zh="钱已经退了，只有还剩别的要求时才值得起诉：实际损失、依法增加的赔偿、"
                "没兑现的承诺。",
                en="The price is back. Sue only if something else is left: real loss, extra "
                "damages under the law, or a promise not kept.",
            ),
        ),
        Note(
            F.issue.is_("courier_service"),
            T(
                zh="被告是快递企业：保价的按保价约定赔，没保价的按民事法律赔。",
                en="The defendant is the courier company. Insured (保价) parcels are paid by the "
                "terms agreed, others under civil law.",
            ),
            sources=(EXPRESS_RULES[28],),
        ),
        Note(
            F.issue.is_("minor"),
            T(
                zh="原告写孩子，你作为监护人代为起诉。请求写明：交易无效或监护人不追认，要求返还价款。"
                "法院会看年龄、金额和商品损耗，可能只判返还一部分。",
                en="The child sues, through you as guardian. Ask for the price back because the "
                "purchase is void or the guardian refuses consent. The court looks at age, sum and "
                "wear, and may order part only.",
            ),
            sources=(CIVIL_CODE[144], CIVIL_CODE[145], CIVIL_CODE[157], CIVIL_PROCEDURE[60]),
        ),
    ),
    outcomes=BY_COURT,
    sources=(
        CIVIL_PROCEDURE[122],
        CIVIL_PROCEDURE[165],
        CIVIL_PROCEDURE[250],
        CIVIL_CODE[188],
    ),
)


DEFENCE = Step(
    "answer_suit",
    ref="DEFENCE",
    channel=COURTS,
    title=T(zh="按期答辩、举证、到庭", en="Answer, give evidence, attend"),
    text=T(
        zh="谁主张，谁拿证据。货有问题或没收到的，交照片、聊天和物流；"
        "货没问题、退了款又留着的，开庭前先提出退货或付款。",
        en="Who asserts something has to prove it. If the goods were at fault or never came, hand "
        "in photos, chats and tracking. If they were sound and you kept both goods and money, "
        "offer to return or to pay before the hearing.",
    ),
    do=T(
        zh="按法院文书的日期交答辩状和证据：每项请求认不认、凭什么",
        en="File your answer and evidence by the dates in the court’s papers: each claim, "
        "accepted or not, and why",
    ),
    where=T(zh="文书上写的法院和承办人", en="The court and the contact named in the papers"),
    deadlines=(
        Deadline(
            numbered(
                zh="收到起诉状副本起 {defence}内交答辩状；举证和开庭的日期看文书，今天就记下来。",
                en="The answer within {defence} of the copy of the claim. The days for evidence "
                "and hearing are in the papers: note them today.",
            ),
            term=desks.DEFENCE,
        ),
    ),
    fails=T(
        zh="判决下来，看文书写的能不能上诉、哪天前。",
        en="When the judgment comes, see whether and by when you can appeal.",
    ),
    evidence=(
        have.ORDER,
        have.PAGE,
        have.CONVERSATION,
        have.PAYMENT_RECORD,
        have.REPLIES,
        have.PHOTOS,
        have.RETURN_SLIP,
        have.ORIGINALS,
    ),
    outcomes=DEFENDED,
    sources=(CIVIL_PROCEDURE[67], CIVIL_PROCEDURE[128], CPL[24], ECL[20], CIVIL_CODE[985]),
)
