"""Getting the price back, contesting a decision, defending a suit."""

from guide_logic.content.channels import BUYER, COURTS
from guide_logic.content.figures import numbered
from guide_logic.content.flows.seller_reply import evidence as have
from guide_logic.content.flows.seller_reply.conditions import KEPT, OUT, UNSAFE
from guide_logic.content.flows.seller_reply.facts import F
from guide_logic.content.flows.seller_reply.outcomes import ASKED_BACK, DEFENDED, SUED
from guide_logic.content.flows.seller_reply.steps.where import IN_CHAT
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    COURT_FEES,
    CPL,
    ECL,
    EVIDENCE_RULES,
    FOOD_CASES,
    FOOD_LAW,
    PROCEDURE_READING,
    REFUND_ONLY_CASES,
    SELLING_PRACTICE,
    TAOBAO_RULES,
)
from guide_logic.content.limits import desks
from guide_logic.content.suits import SMALL_CLAIMS_TAKE
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["DEFEND", "GOODS_BACK", "SETTLE", "SUE"]

_KEPT = F.claim.is_("refund_only_kept")
_FOOD = F.about.is_("defect", "injury", "other")

_AGREED = Note(
    _KEPT & ~OUT,
    T(
        zh="是你或客服自己点了同意“仅退款”、答应过不用退的，这笔钱一般要不回来：先看聊天和售后记录。",
        en="If you or your staff agreed to a refund without return, the money can generally not be "
        "asked back: look at the chat and the after-sales record first.",
    ),
    sources=(CIVIL_CODE[509],),
)

SETTLE = Step(
    "ask_for_return",
    ref="SETTLE",
    channel=BUYER,
    title=T(zh="先请买家退货或补款", en="Ask for the goods or the money"),
    text=T(
        zh="在聊天里写清：退了多少、货还在对方手里，请退回货物或补回退出去的钱，二选一。"
        "给一个合理的日期和退货地址，运费怎么算也写上。"
        "只说事实，一两次就够，不要催成骚扰。",
        en="Write in the chat how much was refunded, that the buyer still has the goods, and that "
        "you ask for the goods or that money. Give a reasonable date, a return "
        "address and who pays the freight. Keep to facts, once or twice, and do not harass.",
    ),
    do=T(
        zh="在聊天里请买家退货或补款，二选一，写明日期和退货地址",
        en="Ask the buyer in the chat for the goods or the money, with a day and a return address",
    ),
    where=IN_CHAT,
    deadlines=(
        Deadline(
            T(zh="今天发出；日期由你定，要合理。", en="Send it today; name a reasonable date."),
            days=0,
        ),
    ),
    fails=T(
        zh="到期没回音，先看平台能不能申诉，再算算值不值得起诉。",
        en="If nothing comes by that date, see whether you can appeal on the platform, and then "
        "whether a suit is worth it.",
    ),
    evidence=(have.REFUNDED, have.DELIVERED, have.CHAT),
    notes=(
        Note(
            ALWAYS,
            T(
                zh="平台只退了一部分的，只请对方补回这一部分；要货退回来，其余的货款就要退给对方。",
                en="If the platform refunded only a part, ask for that part only. Whoever wants "
                "the goods back has to refund the rest.",
            ),
            sources=(CIVIL_CODE[566],),
        ),
        _AGREED,
    ),
    outcomes=ASKED_BACK,
    sources=(CIVIL_CODE[509], SELLING_PRACTICE["records"]),
)

GOODS_BACK = Step(
    "ask_for_goods_only",
    ref="GOODS",
    channel=BUYER,
    title=T(zh="只请买家退货，不要货款", en="Ask for the goods, not the money"),
    text=T(
        zh="在聊天里写清：货在对方手里的，请退回来，运费由你出。"
        "给退货地址和一个合理的日期，不提货款。"
        "说一次就够，不要催成骚扰。",
        en="Write in the chat that you ask for the goods, if the buyer has them, and pay the "
        "freight. Give a return address and a reasonable date, and do not mention the price. "
        "Once is enough; do not harass.",
    ),
    do=T(
        zh="在聊天里请买家退回货物，运费你出，写明日期和地址，不提货款",
        en="Ask the buyer in the chat for the goods, freight on you, with a day and no word of "
        "the price",
    ),
    where=IN_CHAT,
    deadlines=(
        Deadline(
            T(zh="今天发出；日期由你定，要合理。", en="Send it today; name a reasonable date."),
            days=0,
        ),
    ),
    fails=T(
        zh="对方不退，就到此为止，不要改口要钱。",
        en="If nothing comes back, leave it there. Do not turn to asking for money.",
    ),
    evidence=(have.REFUNDED, have.DELIVERED, have.CHAT),
    notes=(
        Note(
            F.fault.is_("seller"),
            T(
                zh="货确实有问题的，这笔钱可能本来就该退。",
                en="If the goods were at fault, the refund may well have been due.",
            ),
            sources=(CPL[24], CIVIL_CODE[566]),
        ),
        Note(
            F.fault.is_("logistics"),
            T(
                zh="签收前丢了、坏了，风险在你，买家自己另选快递的除外：损失找快递要，不找买家。",
                en="Until delivery the risk is yours, unless the buyer chose another carrier: "
                "claim the loss from the courier, not from the buyer.",
            ),
            sources=(ECL[20],),
        ),
        Note(
            UNSAFE & F.fault.is_("unclear"),
            T(
                zh="可能伤了人还没查清，先不要催钱。",
                en="While the goods may have hurt someone, press for no money.",
            ),
        ),
    ),
    outcomes=ASKED_BACK,
    sources=(CIVIL_CODE[566], SELLING_PRACTICE["records"]),
)

SUE = Step(
    "go_to_court",
    ref="SUE",
    channel=COURTS,
    title=T(zh="向法院起诉", en="Sue in court"),
    text=numbered(
        zh="先算清要什么：货款、货物，还是改变平台处理的后果，每一项凭哪份证据。要有明确的被告；"
        "订单上的收件名不一定是真名，先问平台能提供什么。符合条件的，"
        "法院 {filing_decision}内立案。",
        en="Work out what you want: the price, the goods, or relief from what the platform did, "
        "and which exhibit proves each. You need a definite defendant. The name on the "
        "parcel may not be real, so ask what the platform can give. If the conditions are "
        "met, the court opens the case within {filing_decision}.",
    ),
    do=T(
        zh="算清要什么、告谁、凭哪份证据，把起诉状交给法院",
        en="Settle what you want, from whom and on which exhibits, and file your statement of "
        "claim",
    ),
    where=(
        Note(
            KEPT,
            T(
                zh="通常是买家收货地或住所地的法院，另有约定的除外",
                en="Usually the court where the parcel was received or the buyer lives, unless "
                "agreed otherwise",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="有管辖权的法院的立案窗口",
                en="The filing desk of the court in charge",
            ),
        ),
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="诉讼时效一般 {limitation}，从知道权利受损和对方是谁时算起；证据越早存越好。",
                en="The limitation period (诉讼时效) is normally {limitation} from when you "
                "knew of the harm and who caused it. Save the evidence early.",
            ),
            sources=(CIVIL_CODE[188],),
        ),
    ),
    takes=SMALL_CLAIMS_TAKE,
    fails=T(
        zh="小额诉讼一审终审，输了不能上诉；赢了对方不付，申请强制执行。",
        en="Small claims allow no appeal. If you win and the other side does not pay, apply for "
        "enforcement (强制执行).",
    ),
    evidence=(have.RECORDS, have.CHAT, have.REFUNDED, have.DELIVERED, have.LISTING, have.PACKING),
    notes=(
        _AGREED,
        Note(
            _KEPT,
            T(
                zh="二手资料里的两份基层判决支持返还货款，但不支持不合理的误工费、律师费；"
                "那是个案，你的案子由法院看证据。",
                en="In two local cases we know from secondary sources the price was awarded, but "
                "not unreasonable lost earnings or lawyers’ fees. Those are single cases; yours "
                "turns on its evidence.",
            ),
            sources=(REFUND_ONLY_CASES["outcome"],),
        ),
        Note(
            _KEPT,
            numbered(
                zh="{court_fee_step_1}以内的案件，受理费通常是 {court_fee_first_halved}，"
                "先由你交，败诉方承担。",
                en="For sums up to {court_fee_step_1} the court fee is usually "
                "{court_fee_first_halved}. You pay it first, and the losing side bears it.",
            ),
            sources=(COURT_FEES[13], COURT_FEES[16], COURT_FEES[29]),
        ),
        Note(
            _KEPT,
            T(
                zh="网购合同的履行地一般是收货地：你告买家，通常要去对方收货地或住所地的法院，"
                "另有约定的除外。",
                en="An online sale is normally performed where the parcel was received: to sue the "
                "buyer you usually go to the court there or at the buyer’s home, unless agreed "
                "otherwise.",
            ),
            sources=(CIVIL_PROCEDURE[24], PROCEDURE_READING[20]),
        ),
        Note(
            F.claim.is_("violation"),
            T(
                zh="处罚是平台作的，告的是平台：先看入驻协议里违规、申诉和争议的条款，写的是哪家法院或"
                "仲裁机构。",
                en="The penalty is the platform’s, so it is the platform that you sue: read first "
                "what your agreement with it says on breaches, appeals and disputes, and which "
                "court or arbitrator it names.",
            ),
            sources=(ECL[63],),
        ),
        Note(
            ~_KEPT & ~F.claim.is_("violation"),
            T(
                zh="平台的处理不是终局，不服可以起诉；先想清楚告谁，是买家，还是平台。",
                en="The platform’s decision is not final. Be clear first whom you sue: the buyer "
                "or the platform.",
            ),
            sources=(TAOBAO_RULES[93], ECL[63]),
        ),
    ),
    outcomes=SUED,
    sources=(CIVIL_PROCEDURE[122], CIVIL_PROCEDURE[126], CIVIL_PROCEDURE[165], CIVIL_CODE[188]),
)

DEFEND = Step(
    "defend_suit",
    ref="DEFEND",
    channel=COURTS,
    title=T(zh="按期答辩和举证", en="Answer and give evidence on time"),
    text=T(
        zh="先看清文书：谁告的、要多少、哪天前答辩和举证、哪天开庭。"
        "对方的每一项请求，写明认不认、凭什么。"
        "交出原始合同和交易记录，按时到庭；也可以随时提出和解方案。",
        en="Read the papers: who sues, for how much, by when to answer and give evidence, and when "
        "the hearing is. For each claim say whether you accept it and why. "
        "Produce the original contract and transaction records and attend. You can offer to "
        "settle at any time.",
    ),
    do=T(
        zh="按文书写的日期交答辩状和证据：每项请求认不认、凭什么",
        en="File your answer and evidence by the dates in the papers: each claim, accepted or "
        "not, and why",
    ),
    where=T(
        zh="文书上写的法院和承办人",
        en="The court and the contact named in the papers",
    ),
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
        zh="原始合同和交易记录丢失、改动或拒不提供，事实查不清的，由你承担后果。"
        "判决下来，看文书写的能不能上诉、哪天前。",
        en="If original records are lost, altered or withheld and the facts stay unclear, you bear "
        "the consequence. When the judgment comes, see whether and by when you can appeal.",
    ),
    evidence=(
        have.NOTICE,
        have.RECORDS,
        have.CHAT,
        have.LISTING,
        have.DELIVERED,
        have.ORIGIN,
        have.DISPATCH,
        have.PROMISED,
        have.CONFIRMED,
        have.PACKING,
        have.TESTED,
    ),
    notes=(
        Note(
            F.claim.is_("lawsuit"),
            T(
                zh="觉得这家法院管不着的，在答辩期内书面提管辖权异议；没提就答辩，一般视为这家法院"
                "管得着。网购的收货地法院一般有管辖权，另有约定的除外：先看订单的收货地。",
                en="If you think that this court has no jurisdiction, object in writing within the "
                "time for your answer (管辖权异议); whoever answers without objecting is generally "
                "taken to accept it. The court where the parcel was received generally has it, "
                "unless agreed otherwise: look at the address of the order first.",
            ),
            sources=(CIVIL_PROCEDURE[130], PROCEDURE_READING[20]),
        ),
        Note(
            F.claim.is_("lawsuit"),
            numbered(
                zh="走小额诉讼的，举证期一般不超过 {small_claims_evidence}，答辩期最长 "
                "{small_claims_defence}，一审终审；对用这个程序有异议，要在开庭前提出。",
                en="In small claims the time for evidence is normally {small_claims_evidence} at "
                "most and for the answer {small_claims_defence} at most, and there is no appeal. "
                "Object to the procedure before the hearing.",
            ),
            sources=(PROCEDURE_READING["274-279"], CIVIL_PROCEDURE[165]),
        ),
        Note(
            F.about.is_("defect"),
            numbered(
                zh="电脑、电视、冰箱、空调、洗衣机等耐用品，收货 {trader_proves}内发现的毛病，由你"
                "举证。",
                en="For durables such as computers, TVs, fridges, air-conditioners and washing "
                "machines, a fault found within {trader_proves} of receipt is yours to disprove.",
            ),
            sources=(CPL[23],),
        ),
        Note(
            _FOOD,
            T(
                zh="食品案件要求十倍或三倍赔偿的：你只卖不产，要“明知”不合格才适用。"
                "标签瑕疵不影响安全、也不误导的除外；漏标必须标明的、故意错标的，不算这种瑕疵。",
                en="Ten or three times in a food case: if you sold it but did not make it, you "
                "must have known that it failed the standards. A label flaw that affects no "
                "safety and misleads nobody is excepted. Leaving out what must be stated, or a "
                "wrong label on purpose, is no such flaw.",
            ),
            sources=(FOOD_LAW[148], FOOD_CASES["6-8"]),
        ),
        Note(
            _FOOD,
            T(
                zh="食品有问题、对方明知还买的，只在合理的生活消费范围内支持；对方明知，由你举证。",
                en="A buyer who knew of the fault is supported within reasonable living needs "
                "only. That the buyer knew is yours to prove.",
            ),
            sources=(FOOD_CASES["12-14"],),
        ),
        Note(
            F.about.is_("counterfeit", "promise"),
            T(
                zh="对方要三倍赔偿的，要看有没有欺诈；进货凭证和成交时的页面最要紧。",
                en="If triple damages are claimed, the question is fraud: your proof of origin and "
                "the page at the time of sale matter most.",
            ),
            sources=(CPL["55-1"],),
        ),
    ),
    outcomes=DEFENDED,
    sources=(ECL[62], EVIDENCE_RULES[14], EVIDENCE_RULES[15]),
)
