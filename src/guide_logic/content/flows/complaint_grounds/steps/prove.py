"""Who proves what: your part, the seller's part, and whether a test is needed."""

from guide_logic.content.buyers.steps import OWN_TIME
from guide_logic.content.channels import SELF, SELLER
from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_grounds.conditions import CONSUMER_OF_TRADER
from guide_logic.content.flows.complaint_grounds.facts import F
from guide_logic.content.law import (
    CPL,
    CPL_REGULATIONS,
    ECL,
    JD_GOODS_RULES,
    ORDER_121,
    PENALTY_MEASURES,
    PRACTICE_NOTES,
    TAOBAO_RULES,
)
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["PROVE", "TEST", "THEIRS"]

PROVE = Step(
    "your_proof",
    ref="PROVE",
    channel=SELF,
    does=PREPARE,
    title=T(zh="先备好你这边的证据", en="Get your own proof ready first"),
    text=T(
        zh="照证据清单，把标“必备”的先存好，录屏要在卖家改页面之前做。只交真的，不裁剪、不摆拍。",
        en="Save what the evidence list marks as needed. Record the screen before the seller "
        "changes the page. Send only what is true: nothing cropped, nothing staged.",
    ),
    deadlines=(Deadline(T(zh="今天。", en="Today."), days=0),),
    fails=T(
        zh="证据少也先往下走：有些事本来就该对方证明。",
        en="Go on even with little: some things are for the other side to prove.",
    ),
    notes=(
        Note(
            F.issue.is_("quality", "not_as_described") & F.visible.is_("yes"),
            T(
                zh="看得见的毛病，你先给照片或视频；一点没有的，平台会支持卖家。",
                en="For a fault that shows, you first give photos or video; with none at all the "
                "platform supports the seller.",
            ),
            sources=(TAOBAO_RULES[65], TAOBAO_RULES[73]),
        ),
        Note(
            F.issue.is_("damaged_short"),
            T(
                zh="当场看货，发现破损可以拍照拒签；少件的，称重后和面单对照。",
                en="Look at the parcel on the spot: if it is damaged you may take photos and "
                "refuse it. If something is missing, weigh it and compare with the label.",
            ),
            sources=(TAOBAO_RULES[75], ECL[52]),
        ),
        Note(
            F.confirmed.is_("yes"),
            T(
                zh="已经确认收货，外观和数量的问题要由你证明签收时就有，开箱视频最有用。",
                en="Receipt is confirmed, so you must show that the damage or shortage was there "
                "on delivery. An unboxing video helps most.",
            ),
            sources=(TAOBAO_RULES[76],),
        ),
        Note(
            F.confirmed.is_("induced"),
            T(
                zh="被卖家不当哄着点的，举证责任不因此转到你身上：那段聊天要交上去。",
                en="If the seller improperly talked you into it, the burden does not move to you: "
                "hand in that chat.",
            ),
            sources=(TAOBAO_RULES[76],),
        ),
        Note(
            F.issue.is_("not_shipped", "late"),
            T(
                zh="存两样就够：页面写的最晚发货时间，现在的物流状态。",
                en="Two things are enough: the latest shipping time on the page, and the tracking "
                "as it is now.",
            ),
            sources=(ECL[20],),
        ),
    ),
    sources=(PRACTICE_NOTES["evidence"],),
)

THEIRS = Step(
    "their_proof",
    ref="THEIRS",
    channel=SELLER,
    does=PREPARE,
    title=T(zh="请卖家拿出它该拿的凭证", en="Ask the seller for its part of the proof"),
    text=T(
        zh="在订单页的聊天里写清要哪份凭证、什么时候之前给。"
        "经营者应当提供原始合同和交易记录，丢失、篡改、拒绝提供的，要承担不利后果。",
        en="In the chat of the order, say which proof you ask for and by when. A trader must "
        "produce its original contract and transaction records; losing, changing or refusing them "
        "counts against it.",
    ),
    deadlines=(OWN_TIME,),
    fails=T(
        zh="拿不出或不回，写进退款申请：它没有举证。",
        en="If nothing comes, write that into the refund request: the seller has proved nothing.",
    ),
    notes=(
        Note(
            F.issue.is_("not_received", "damaged_short"),
            T(
                zh="要签收底单：由卖家证明按规定交到了你手里；你委托或指定的代收算本人签收。",
                en="Ask for the signature slip: the seller proves proper delivery to you. Someone "
                "or a place you named counts as you.",
            ),
            sources=(TAOBAO_RULES[36], TAOBAO_RULES[38], TAOBAO_RULES[75]),
        ),
        Note(
            F.issue.is_("counterfeit")
            | (F.issue.is_("quality", "not_as_described") & F.visible.is_("no")),
            T(
                zh="要来源凭证：经销凭证、报关单、合格证、发票、执行标准。拿不出，支持退货退款。",
                en="Ask for proof of origin: dealer papers, customs form, certificate, invoice, "
                "product standard. Without it, return and refund are supported.",
            ),
            sources=(TAOBAO_RULES[66], TAOBAO_RULES[73]),
        ),
        Note(
            F.issue.is_("quality") & F.durable.is_("yes") & CONSUMER_OF_TRADER,
            numbered(
                zh="收到后 {trader_proves}内发现的毛病，由经营者证明不是商品本来的问题。",
                en="For a fault found within {trader_proves} of receipt, the trader must prove "
                "that the goods were not at fault.",
            ),
            sources=(CPL[23],),
        ),
    ),
    sources=(ECL[62],),
)

TEST = Step(
    "when_to_test",
    ref="TEST",
    channel=SELF,
    does=PREPARE,
    title=T(zh="先别急着送检", en="Do not rush to a laboratory"),
    text=T(
        zh="一般只有卖家拿出有效凭证以后，或者平台要求时，才轮到你检测。"
        "要做，就选有 CMA 或 CNAS 资质的机构，最好双方一起送，先说好费用谁出。",
        en="Normally it is your turn to test only once the seller has shown valid proof, or the "
        "platform asks for it. Then choose a laboratory with CMA or CNAS accreditation, best "
        "together with the seller, and agree first who pays.",
    ),
    deadlines=(
        Deadline(
            T(
                zh="平台要求检测的，按通知里写的时间。",
                en="If the platform asks for a test, by the time in its notice.",
            ),
        ),
    ),
    fails=T(
        zh="检测费比货还贵，就不送检：先走下一步，由处理的机构看要不要鉴定。",
        en="If a test costs more than the goods, leave it and take the next step: whoever handles "
        "the case sees whether one is needed.",
    ),
    notes=(
        Note(
            ~F.platform_name.is_("jd"),
            T(
                zh="淘宝规则：平台要求送检且查实有问题的，费用归卖家；你自己送检的，双方协商。",
                en="Taobao’s rules: if the platform asked for the test and it finds a fault, the "
                "seller pays; if you went on your own, it is for both to agree.",
            ),
            sources=(TAOBAO_RULES["71-72"],),
        ),
        Note(
            F.platform_name.is_("jd"),
            T(
                zh="京东规则：查出问题的，费用归商家；没有问题的，归消费者。",
                en="JD’s rules: if a fault is found, the seller pays; if none is, the consumer.",
            ),
            sources=(JD_GOODS_RULES[7],),
        ),
        Note(
            CONSUMER_OF_TRADER,
            T(
                zh="12315 调解里要不要检测，双方协商；检测时间不算在调解期里。",
                en="In 12315 mediation a test is agreed between both sides, and its time does not "
                "count.",
            ),
            sources=(ORDER_121[22], CPL_REGULATIONS[47]),
        ),
        Note(
            F.issue.is_("counterfeit"),
            T(
                zh="怀疑假货，品牌方的鉴别意见往往比自己送检更有用。",
                en="For a suspected fake the brand owner’s opinion is often worth more than a test "
                "of your own.",
            ),
            sources=(PENALTY_MEASURES[5],),
        ),
        Note(
            F.issue.is_("food_drug") | F.danger.is_("injury"),
            T(
                zh="食品、药品或伤了人的，不用等检测也可以先举报。",
                en="For food, medicine or an injury you can report without waiting for a test.",
            ),
            sources=(ORDER_121[28],),
        ),
    ),
    sources=(TAOBAO_RULES[65], TAOBAO_RULES[66], PRACTICE_NOTES["evidence"]),
)
