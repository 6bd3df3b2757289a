"""From the sums to the money: whom to ask for which part, in what order."""

from guide_logic.content.buyers import complain_12315 as complaint
from guide_logic.content.channels import COURTS, DOCTOR, MARKET_REGULATION, PLATFORM, SELF, SELLER
from guide_logic.content.figures import numbered
from guide_logic.content.flows.what_may_be_claimed import outcomes as may
from guide_logic.content.flows.what_may_be_claimed.conditions import (
    CONSUMER_OF_TRADER,
    FOOD_EXTRA,
    FRAUD,
    FROM_PRODUCER,
    NO_12315,
    OPEN,
)
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    COURT_FEES,
    CPL,
    CPL_REGULATIONS,
    DRUG_LAW,
    EXPRESS_RULES,
    FOOD_LAW,
    FOOD_SAFETY_CASES,
    ORDER_121,
    PRACTICE_NOTES,
    PROCEDURE_READING,
    TAOBAO_RULES,
)
from guide_logic.content.suits import LIMITATION, NOT_OBEYED, harm_limit
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = [
    "ASK",
    "COURT",
    "DESK",
    "DOCTORS",
    "ELSEWHERE",
    "PROOF",
    "REG",
    "SUMS",
    "WAIT_12315",
]

_TEN_TIMES = (FOOD_LAW[148], DRUG_LAW[144])

_EXTRA = FRAUD | FOOD_EXTRA | F.promise.is_("times", "fixed")

SUMS = Step(
    "add_up",
    ref="SUMS",
    channel=SELF,
    does=PREPARE,
    title=T(zh="把单据理好，填上金额", en="Sort the papers and enter the amounts"),
    text=T(
        zh="订单、付款、运费、检测、看病的单据各截一张图，再把金额填在下面。"
        "同一次购买分了几单的，加在一起。没有单据的先不写进总数。",
        en="Take a screenshot of each paper: order, payment, freight, test, doctor. Then enter the "
        "amounts below. Add up the orders of one purchase. Leave out of the total what you have "
        "no paper for.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="今天。卖家改页面、删聊天之前。",
                en="Today, before the seller changes the page or deletes the chat.",
            ),
            days=0,
        ),
    ),
    fails=T(
        zh="单据不全的，向平台、快递、医院补开；补不到就按能证明的写。",
        en="Ask the platform, the courier or the hospital for copies. Failing that, claim what "
        "you can prove.",
    ),
    sources=(PRACTICE_NOTES["evidence"],),
)

DOCTORS = Step(
    "see_doctor",
    ref="MED",
    channel=DOCTOR,
    title=T(zh="先看病，留好病历和发票", en="See a doctor and keep the records and receipts"),
    text=T(
        zh="告诉医生吃了、用了什么。病历、检查结果、收费票据都留着，请假的留单位证明。"
        "剩下的商品和包装不要扔。",
        en="Tell the doctor what was eaten or used. Keep the records, the findings and the "
        "receipts, and for time off a note from your employer. Keep what is left of the goods "
        "and the packing.",
    ),
    do=T(
        zh="先去看病，病历和发票都留着",
        en="See a doctor, and keep the records and receipts",
    ),
    where=T(zh="就近的医院", en="The nearest hospital"),
    outcomes=may.BY_DOCTOR,
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="过后才看病的，和这件商品的关系更难证明，还是要去。",
        en="Later it is harder to show that the goods were the cause. Go all the same.",
    ),
    sources=(CPL[49],),
)

ELSEWHERE = Step(
    "go_elsewhere",
    ref="ELSE",
    channel=SELF,
    title=T(zh="先找管这件事的一方", en="Go first to whoever deals with it"),
    text=T(
        zh="按你的问题，找下面写的那一方，要它办事，不是要它退货款。",
        en="Go to whoever is named below for your problem and ask for what is to be done, not for "
        "the price.",
    ),
    do=(
        Note(
            F.issue.is_("courier_service"),
            numbered(
                zh="先向快递企业投诉；{courier_reply}没答复或不满意，再向 12305 申诉",
                en="Complain to the courier; after {courier_reply} or a poor answer, "
                "appeal to 12305",
            ),
        ),
        Note(
            F.issue.is_("privacy"),
            T(
                zh="在平台投诉卖家，要求停止、删除",
                en="Complain to the platform about the seller: an end to it, and deletion",
            ),
        ),
        Note(
            ALWAYS,
            T(
                zh="在聊天里写明抬头，要卖家开发票",
                en="Ask for the invoice (发票) in the chat, with the name it should carry",
            ),
        ),
    ),
    where=(
        Note(
            F.issue.is_("courier_service"),
            T(zh="快递企业的客服或 App", en="The courier’s service desk or app"),
        ),
        Note(
            F.issue.is_("privacy"),
            T(zh="付款的 App：订单页的投诉", en="The app you paid in: the complaint on the order"),
        ),
        Note(ALWAYS, T(zh="付款的 App：和卖家的聊天", en="The app you paid in: the seller’s chat")),
    ),
    outcomes=may.ELSEWHERE_DONE,
    deadlines=(Deadline(T(zh="今天就可以。", en="You can do so today."), days=0),),
    fails=T(
        zh="还解决不了，又有能证明的损失的，可以起诉。",
        en="If that fails and you have a loss you can prove, you can sue.",
    ),
    notes=(
        Note(
            F.issue.is_("courier_service"),
            numbered(
                zh="快递服务：向快递企业投诉；{courier_reply}没答复或者不满意，"
                "向邮政管理部门（12305）申诉。货丢了、坏了的，先找卖家。",
                en="Courier: complain to the courier company, and if it has not answered in "
                "{courier_reply} or answered poorly, appeal to the postal authority (12305). "
                "If goods were lost or broken, go to the seller.",
            ),
            sources=(EXPRESS_RULES[29],),
        ),
        Note(
            F.issue.is_("privacy"),
            T(
                zh="个人信息：在平台投诉卖家，要求停止、删除；不处理的，向 12315 投诉、举报。",
                en="Personal data: complain to the platform about the seller and ask for an end "
                "and for deletion. If it does nothing, go to 12315.",
            ),
            sources=(CPL[29],),
        ),
        Note(
            F.issue.is_("invoice"),
            T(
                zh="发票：在聊天里写明抬头要卖家开；不开的，在平台投诉，再向 12315 投诉。",
                en="Invoice (发票): ask for it in the chat with the name it should carry. If "
                "refused, complain to the platform, then to 12315.",
            ),
            sources=(CPL[22],),
        ),
    ),
    sources=(PRACTICE_NOTES["in-app"],),
)

PROOF = Step(
    "find_proof",
    ref="PROOF",
    channel=SELF,
    does=PREPARE,
    title=T(zh="先补上缺的那份证据", en="Find the proof that is missing"),
    text=T(
        zh="找能说明卖家当时就知道的东西：聊天里怎么说、页面改过什么、同样的投诉有没有。"
        "缺了它，先要退款和花费。",
        en="Look for what shows that the seller knew at the time: its words in the chat, what it "
        "changed on the page, the same complaint from others. Without it ask for the refund and "
        "your costs first.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="退款、售后的期限照走，以订单页为准；不要为了等证据错过它。",
                en="The time for refund and after-sales runs on and the order page decides. Do not "
                "miss it while you wait for proof.",
            ),
        ),
    ),
    fails=T(
        zh="找不到的，不要写成“欺诈”；可以举报线索，由市场监管部门查。",
        en="If you find none, do not call it fraud. You can report the signs, and market "
        "regulators look into them.",
    ),
    notes=(
        Note(
            F.food.is_("unsafe", "drug"),
            T(
                zh="食品里，过期还在卖、说不出合法进货来源、没有查验进货、改日期批号，"
                "都可以认定卖家明知。",
                en="With food, selling past the date, no lawful source, no checks when buying in, "
                "or altered dates or batches can show that the seller knew.",
            ),
            sources=(FOOD_SAFETY_CASES[6],),
        ),
    ),
    sources=(CPL["55-1"], ORDER_121[28]),
)

ASK = Step(
    "ask_seller",
    ref="ASK",
    channel=SELLER,
    title=T(zh="把明细发给卖家", en="Send the seller the list"),
    text=T(
        zh="在平台聊天里逐项写：退款多少、运费多少、另加多少，每一项凭什么，要对方几天内答复。"
        "只写事实和数，不写“不赔就投诉”。",
        en="Write it item by item in the platform’s chat: how much refund, how much freight, how "
        "much on top, on what ground each, and by when you want an answer. Facts and figures only, "
        "and no “pay or I complain”.",
    ),
    do=T(
        zh="把每一项和合计发给卖家，写明哪天前答复",
        en="Send the seller each item and the total, with a date for the answer",
    ),
    where=T(zh="付款的 App：和卖家的聊天", en="The app you paid in: the seller’s chat"),
    outcomes=may.ASKED,
    deadlines=(
        Deadline(
            T(
                zh="现在就可以发；给几天由你写明。",
                en="You can send it now; say how many days you give.",
            ),
        ),
    ),
    takes=T(zh="看卖家，留住已读和回复的截图。", en="It depends on the seller. Keep its replies."),
    fails=T(
        zh="不答复、不同意的，退款去平台，另加的部分去下一步。",
        en="If it is silent or refuses, take the refund to the platform and the rest to the next "
        "step.",
    ),
    notes=(
        Note(
            FROM_PRODUCER,
            T(
                zh="十倍（或损失三倍）另外写给生产者，包装上一般有名称；向这个卖家只要退款和损失。",
                en="For ten times the price, or three times the loss, write to the producer; the "
                "package normally names it. Ask this seller for the refund and your loss only.",
            ),
            sources=_TEN_TIMES,
        ),
    ),
    sources=(CPL[39], ORDER_121[7]),
)

DESK = Step(
    "ask_platform",
    ref="DESK",
    channel=PLATFORM,
    title=T(zh="在平台要回货款和花费", en="Get the price and your costs through the platform"),
    text=T(
        zh="在订单页申请退款、售后，被拒就申请平台介入。钱退到原来的支付方式。",
        en="Apply for refund or after-sales on the order page and, if refused, for platform "
        "intervention. The money comes back the way it was paid.",
    ),
    do=T(
        zh="在订单页申请退款、售后；被拒就申请平台介入",
        en="Apply for refund or after-sales on the order page; if refused, for intervention",
    ),
    where=T(
        zh="付款的 App：这笔订单 → “退款/售后”",
        en="The app you paid in: the order → refund or after-sales (退款/售后)",
    ),
    outcomes=may.BY_DESK,
    deadlines=(
        Deadline(
            T(
                zh="申请按钮消失之前，以订单页为准。",
                en="Before the button disappears: the order page decides.",
            ),
        ),
    ),
    fails=T(
        zh="平台不支持的，退款也可以一并到下一步去要。",
        en="If the platform refuses, take the refund to the next step too.",
    ),
    notes=(
        Note(
            F.platform_name.is_("taobao_tmall") & F.promise.is_("times", "fixed"),
            T(
                zh="卖家自己承诺的赔偿（比如“假一赔几”），可以在介入申请里一并提，附上承诺的截图。",
                en="What the seller promised of its own, such as so many times the price for a "
                "fake, can be asked for in the same application, with the screenshot.",
            ),
            sources=(TAOBAO_RULES[15],),
        ),
        Note(
            F.platform_name.is_("taobao_tmall") & (FRAUD | FOOD_EXTRA),
            T(
                zh="淘宝可以不受理法定赔偿和额外损失的请求：这里只要退款和规则里写的，"
                "三倍、十倍到 12315 调解或者法院去要。",
                en="Taobao may refuse to handle damages under the law and extra loss. Ask here for "
                "the refund and for what its rules give; three times and ten times belong to "
                "12315 mediation or a court.",
            ),
            sources=(TAOBAO_RULES[6],),
        ),
        Note(
            ~F.platform_name.is_("taobao_tmall") & _EXTRA,
            T(
                zh="平台管不管法定赔偿，看它自己的规则页；不管的，到 12315 调解或者法院去要。",
                en="Whether the platform handles damages under the law, its own rules say. If not, "
                "they belong to 12315 mediation or a court.",
            ),
            sources=(PRACTICE_NOTES["in-app"],),
        ),
    ),
    sources=(PRACTICE_NOTES["in-app"],),
)

REG = Step(
    "ask_12315",
    ref="REG",
    channel=MARKET_REGULATION,
    title=T(zh="向 12315 投诉，写明要多少", en="Complain to 12315 and name the sum"),
    text=T(
        zh="请求里把每一项和总数写清楚：退款、运费、另加的赔偿。12315 只调解，双方同意才算数。"
        "违法线索另外举报。同一争议不要再同时找消协或法院。",
        en="Name each item and the total: refund, freight, compensation on top. 12315 only "
        "mediates, so both sides must agree. Report signs of a violation separately. Do not take "
        "the same dispute to the consumer association or a court at the same time.",
    ),
    do=T(
        zh="向 12315 投诉，写明每一项和合计",
        en="Complain to 12315, with each item and the total",
    ),
    where=complaint.ON_12315,
    outcomes=may.FILED,
    deadlines=(
        Deadline(
            numbered(
                zh="一般 {limitation}内，从你知道权利受损时算起；越早越好。",
                en="Within {limitation} of when you knew of the harm; the sooner the better.",
            ),
            sources=(ORDER_121[16],),
        ),
    ),
    takes=numbered(
        zh="{acceptance}内决定受不受理，受理后 {mediation}内调解。",
        en="It decides within {acceptance} whether to take the case, and mediates within "
        "{mediation} of taking it.",
    ),
    fails=T(zh="调解不成，去法院。", en="If mediation fails, go to court."),
    notes=(
        Note(
            FROM_PRODUCER,
            T(
                zh="要十倍（或损失三倍）的，被投诉人写生产者；退款和损失写卖家。",
                en="For ten times the price, or three times the loss, complain of the "
                "producer; for refund and loss, of the seller.",
            ),
            sources=_TEN_TIMES,
        ),
    ),
    sources=(ORDER_121[10], ORDER_121[15], ORDER_121[23], ORDER_121[9]),
)

WAIT_12315 = complaint.waiting(F.way.is_("m12315_taken"), may.AT_12315)

COURT = Step(
    "sue",
    ref="COURT",
    channel=COURTS,
    title=T(zh="起诉，把合计写成诉讼请求", en="Sue for the total"),
    text=T(
        zh="诉讼请求逐项写数，一项一份证据。没把握的项可以不写：要得越多，先交的受理费越高。"
        "网购一般可以在收货地的法院起诉，另有约定的除外。填了金额，下面就有按你的数算的受理费和小额诉讼上限。",
        en="State each item with its figure and its exhibit. Leave out what you cannot prove: the "
        "more you ask, the more you advance. For an online purchase you can normally sue where "
        "you received the goods, unless agreed otherwise. Once you enter the amounts, the fee and "
        "the limit for small claims stand below.",
    ),
    do=T(
        zh="起诉，把每一项和合计写成诉讼请求",
        en="Sue: state each item and the total as your claims",
    ),
    where=T(
        zh="“人民法院在线服务”网上立案，或法院的立案窗口",
        en="The courts’ online service (人民法院在线服务), or the court’s filing window",
    ),
    outcomes=may.BY_COURT,
    deadlines=(
        harm_limit(~F.harm.is_("none")),
        LIMITATION,
    ),
    takes=numbered(
        zh="小额诉讼一般 {small_claims_trial}内审结，可以延长 {small_claims_extension}。",
        en="Small claims (小额诉讼) normally end within {small_claims_trial}, which can be "
        "extended by {small_claims_extension}.",
    ),
    fails=NOT_OBEYED,
    notes=(
        Note(
            FROM_PRODUCER,
            T(
                zh="要十倍（或损失三倍）的，被告写生产者；退款和损失可以向卖家要。",
                en="For ten times the price, or three times the loss, sue the producer; "
                "refund and loss you can ask of the seller.",
            ),
            sources=_TEN_TIMES,
        ),
        Note(
            OPEN & NO_12315 & F.issue.is_("counterfeit", "not_as_described"),
            numbered(
                zh="对方故意骗你、你能证明的，也可以请求法院撤销合同："
                "知道被骗起 {fraud_rescission}内，从成交起最长 {rescission_longest}。",
                en="If you can prove that you were deceived on purpose, you may instead ask the "
                "court to revoke the contract (撤销): within {fraud_rescission} of learning "
                "of it, and {rescission_longest} of the deal at most.",
            ),
            sources=(CIVIL_CODE[148], CIVIL_CODE[152]),
        ),
        Note(
            CONSUMER_OF_TRADER & FRAUD,
            T(
                zh="欺诈由你证明。编造、掉包、改日期来索赔的，不适用三倍，还会受处罚。",
                en="The fraud is yours to prove. Whoever invents, swaps or alters dates to claim "
                "gets no three times and can be punished.",
            ),
            sources=(CPL_REGULATIONS[49],),
        ),
    ),
    sources=(
        CIVIL_PROCEDURE[122],
        CIVIL_PROCEDURE[165],
        CIVIL_PROCEDURE[250],
        PROCEDURE_READING[20],
        COURT_FEES[13],
        COURT_FEES[16],
    ),
)
