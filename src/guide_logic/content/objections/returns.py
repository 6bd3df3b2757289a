"""What sellers say against a return within seven days."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    JD_GOODS_RULES,
    ONLINE_CASES,
    ONLINE_TRADING,
    RETURN_RULES,
)
from guide_logic.content.objections.speakers import SELLER
from guide_logic.language.objections import OFTEN, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "CUSTOM_BUT_FAULTY",
    "CUSTOM_MADE",
    "INTIMATE_GOODS",
    "NO_RETURNS_NOTICE",
    "ON_SALE",
    "OPENED",
    "OPENED_BUT_FAULTY",
    "PERISHABLE",
    "SEVEN_DAYS_BUT_FAULTY",
    "SEVEN_DAYS_OVER",
    "WORN_BUT_FAULTY",
    "WORN_MARKS",
]

OPENED = Objection(
    "opened",
    by=SELLER,
    likely=OFTEN,
    said=T(zh="拆封了就不能退。", en="Once it is opened it cannot come back."),
    truth=T(
        zh="拆开包装看货，不影响七天无理由退货；真正用过、弄坏了密封或激活了机器，才可能不算完好。"
        "商品有问题的，拆了封也要负责。",
        en="Unpacking to look does not end the seven-day return. Real use, a broken inner "
        "seal or an activated device may. For a fault the trader answers, opened or not.",
    ),
    answer=T(
        zh="我只是拆开包装查验，商品、配件和标识都齐全完好。按《消费者权益保护法实施条例》第19"
        "条和《网络购买商品七日无理由退货暂行办法》第8条，查验拆封应予退货，请给我退货地址。",
        en="I only opened the packaging to inspect it; goods, parts and labels are complete "
        "and intact. Under article 19 of the Regulations implementing the Consumer Rights "
        "Protection Law and article 8 of the Measures for Seven-Day Returns, opening for "
        "inspection does not prevent a return. Please give me the return address.",
    ),
    holds=numbered(
        zh="向经营者网购。无理由退：签收次日起 {no_reason_return}内提出，只是查验或合理试用，"
        "不在除外商品里。商品有问题：有照片或视频；收到 {quality_return}以后，多半先修或换。",
        en="Bought online from a trader. For a no-reason return: asked within "
        "{no_reason_return} counted from the day after signing, only inspected or reasonably "
        "tried, not an excluded kind of goods. For a fault: photos or video of it; from "
        "{quality_return} after receipt on, mostly repair or exchange comes first.",
    ),
    right=T(
        zh="音像、软件拆封了，食品、化妆品等必要的一次性密封破了，电器激活过或留有个人数据：没"
        "有七天无理由。质量有问题的，另按质量问题要求退换。",
        en="Unsealed audio, video or software, a broken one-time seal on food or cosmetics, a "
        "device activated or holding personal data: no seven-day return. A defect is another "
        "matter.",
    ),
    sources=(
        CPL_REGULATIONS[19],
        RETURN_RULES[8],
        RETURN_RULES[9],
        ONLINE_CASES[3],
        CPL[25],
        CPL[23],
        CPL[24],
    ),
)

WORN_MARKS = Objection(
    "worn_marks",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="有使用痕迹，影响二次销售，不退。",
        en="There are signs of use, we cannot sell it again, so no return.",
    ),
    truth=T(
        zh="看的是商品完不完好，不是店铺还能不能当新品卖；试穿、试开机这类合理查验不算使用。",
        en="What counts is whether the goods are intact, not whether the shop can sell them "
        "as new. Reasonable trying is not use.",
    ),
    answer=T(
        zh="退货标准是商品完好，不是能否二次销售。按《网络购买商品七日无理由退货暂行办法》第8"
        "条、第9条，我只作了查验和合理试用，品质、功能、配件和标识都没有受影响；如果不同意，请"
        "说明属于第9条哪一种情形并附照片。",
        en="The test is that the goods are intact, not whether they can be resold. Under "
        "articles 8 and 9 of the Measures for Seven-Day Returns I only inspected and "
        "reasonably tried them; quality, function, parts and labels are unaffected. If you "
        "disagree, please say which case of article 9 applies and attach photos.",
    ),
    holds=numbered(
        zh="无理由退：在 {no_reason_return}内提出；吊牌、标识没剪没摘；没有弄脏弄坏；没激活或留下"
        "个人数据；寄出前拍了照。商品有问题：有毛病的照片或视频。",
        en="For a no-reason return: asked within the {no_reason_return}; tags and labels uncut; "
        "not soiled or damaged; not activated, no personal data; photographed before posting. "
        "For a fault: photos or video of it.",
    ),
    right=T(
        zh="洗过、穿出门弄脏了、剪了吊牌、外观有难恢复的痕迹：不算完好，只能商量折价；质量问题"
        "不受这一条限制。",
        en="Washed, worn out and soiled, tags cut, marks that cannot be undone: not intact, "
        "and only a reduced sum can be negotiated. A defect is not bound by this.",
    ),
    sources=(
        RETURN_RULES[8],
        RETURN_RULES[9],
        RETURN_RULES[25],
        CPL_REGULATIONS[19],
        CPL[23],
        CPL[24],
    ),
)

NO_RETURNS_NOTICE = Objection(
    "no_returns_notice",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="页面写明了概不退换，你拍下就是同意。",
        en="The page says no returns and no exchanges; by ordering you agreed.",
    ),
    truth=T(
        zh="这种单方告示排除了你的法定权利，无效；只有法定除外的商品，或你下单时单独确认过的商"
        "品，才没有七天无理由。质量问题谁写了都不能不管。",
        en="Such a notice excludes rights the law gives you and is void. Only goods excluded "
        "by law, or which you confirmed separately when ordering, have no seven-day return. "
        "No notice gets rid of a defect.",
    ),
    answer=T(
        zh="“概不退换”的告示排除消费者权利，按《消费者权益保护法》第26条无效。请按第25条（七日"
        "无理由）或第24条（质量问题）处理我的退货；如果认为不适用，请提供我下单时单独确认的记"
        "录。",
        en="A notice of “no returns” excludes consumer rights and is void under article 26 of "
        "the Consumer Rights Protection Law. Please handle my return under article 25 (seven "
        "days) or article 24 (defect). If you think it does not apply, please show the record "
        "of my separate confirmation when ordering.",
    ),
    holds=numbered(
        zh="卖家是经营者；{no_reason_return}内提出，或确有质量问题；不是法定除外商品，也没有单独确"
        "认过。",
        en="The seller is a trader; asked within the {no_reason_return}, or there is a defect; "
        "not excluded by law and not confirmed separately.",
    ),
    right=T(
        zh="定作、鲜活易腐、数字化、报刊，或下单时逐次确认过不退的商品，又没有质量问题；或者卖"
        "家是偶尔转让闲置的个人。",
        en="Made to order, perishable, digital, newspapers, or goods you confirmed at that "
        "purchase, and no defect; or the seller is a private person selling used things.",
    ),
    sources=(
        CPL[26],
        ONLINE_CASES[1],
        ONLINE_TRADING[21],
        CPL_REGULATIONS[19],
        CPL[24],
    ),
)

CUSTOM_BUT_FAULTY = T(
    zh="定作的商品只是没有七日无理由退货，质量问题照样要负责。商品有照片所示的问题，请按《消费者权益"
    "保护法》第24条退货、更换或者修理。",
    en="Goods made to order only lack the seven-day return; for a defect you are liable all the "
    "same. The photos show it; please take them back, exchange or repair them under article 24 of "
    "the Consumer Rights Protection Law.",
)

CUSTOM_MADE = Objection(
    "custom_made",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="这是定制商品，不退不换。",
        en="This is custom-made: no return, no exchange.",
    ),
    truth=T(
        zh="按你的要求单独做的，没有七天无理由；从现成的颜色、尺码里挑一个，不是定作。",
        en="Goods made to your own requirements have no seven-day return. Picking from ready "
        "colours or sizes is not custom-made.",
    ),
    answer=T(
        zh="我选的是页面上现成的款式和规格，不是《消费者权益保护法》第25条第一款第一项说的“消"
        "费者定作的”商品，请按七日无理由退货办理。如果你们认为是定作，请说明哪一项是下单后按我"
        "的要求做的。",
        en="I chose a ready design and size from the page; these are not goods “made to the "
        "consumer’s order” under article 25(1)(1) of the Consumer Rights Protection Law. "
        "Please accept the seven-day return. If you say it was custom-made, please state what "
        "was made to my requirement after I ordered.",
    ),
    holds=numbered(
        zh="没有给过自己的尺寸、图案、文字；下单前商品就有；{no_reason_return}内提出，商品完好。",
        en="You gave no sizes, pictures or words of your own; the goods existed before the "
        "order; asked within {no_reason_return}, goods intact.",
    ),
    right=T(
        zh="按你的尺寸、刻字、来图做的：没有七天无理由。做得和约定不一样、有质量问题，是另一回"
        "事，可以要求重做、修、退。",
        en="Made from your measurements, engraving or picture: no seven-day return. If it "
        "differs from what was agreed or is defective, that is another matter: ask for it to "
        "be remade, repaired or taken back.",
    ),
    sources=(
        CPL[25],
        RETURN_RULES[6],
        ONLINE_CASES[2],
        CPL[24],
        CIVIL_CODE[582],
        JD_GOODS_RULES[14],
    ),
)

PERISHABLE = Objection(
    "perishable",
    by=SELLER,
    likely=SOMETIMES,
    said=T(zh="生鲜商品，售出不退。", en="Fresh goods cannot be returned."),
    truth=T(
        zh="鲜活易腐的没有七天无理由；但到手就坏、烂、缺斤少两，是质量问题，照样要退赔。",
        en="Perishable goods have no seven-day return. But goods that arrive spoilt or short "
        "are defective, and the seller answers for that.",
    ),
    answer=T(
        zh="我不是无理由退货，是收到时商品已经变质。按《消费者权益保护法》第23条、第24条，商品"
        "不符合质量要求应当退货退款、运费由经营者承担；附签收当日的照片和视频，请退款。要我寄回的，"
        "请写明。",
        en="This is no return without a reason: the goods were spoilt on arrival. Under "
        "articles 23 and 24 of the Consumer Rights Protection Law substandard goods are taken "
        "back and refunded, freight on the trader. Photos and video of the day of delivery "
        "are attached; please refund, and say so in writing if you want them sent back.",
    ),
    holds=T(
        zh="签收当天就拍了照、提出了；坏的数量说得清。",
        en="Photographed and reported on the day of delivery, and you can say how much was spoilt.",
    ),
    right=T(
        zh="货是好的，只是不想要；或者放了几天才坏。店铺有“坏单包赔”的，按它的承诺和时间。",
        en="The goods were good and simply unwanted, or spoilt days later. If the shop "
        "promises to pay for spoilt goods (坏单包赔), its promise and times count.",
    ),
    sources=(
        CPL[25],
        CPL[24],
        CPL[23],
        JD_GOODS_RULES["26-27"],
        CPL_REGULATIONS[12],
    ),
)

ON_SALE = Objection(
    "on_sale",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="特价、清仓商品不退不换。",
        en="Sale and clearance items are not returned or exchanged.",
    ),
    truth=T(
        zh="打折不是法定除外的理由；只有卖的时候讲明是临期或有瑕疵、你下单时又确认过的，才可以"
        "不适用七天无理由。",
        en="A low price is no ground of exclusion. Only goods openly sold as near expiry or "
        "flawed, and confirmed by you when ordering, can be left out.",
    ),
    answer=T(
        zh="特价不属于《消费者权益保护法》第25条的除外商品，按《消费者权益保护法实施条例》第19"
        "条，不得擅自扩大不适用范围。请按七日无理由退货办理；质量问题则按第24条。",
        en="A special price is no exclusion under article 25 of the Consumer Rights "
        "Protection Law, and article 19 of its Implementing Regulations forbids widening the "
        "exclusions. Please accept the seven-day return, or for a defect act under article 24.",
    ),
    holds=numbered(
        zh="{no_reason_return}内提出、商品完好；没有确认过“临期”“瑕疵”；或者有没讲明的毛病。",
        en="Asked within {no_reason_return}, goods intact; you confirmed no “near expiry” or "
        "“flawed”; or there is a fault nobody told you of.",
    ),
    right=T(
        zh="下单时单独确认过是临期品、瑕疵品；或者毛病就是事先讲明的那一处。",
        en="You confirmed separately that it was near expiry or flawed, or the fault is the "
        "very one you were told of.",
    ),
    sources=(
        CPL[25],
        RETURN_RULES[7],
        CPL_REGULATIONS[19],
        CPL[23],
        CPL[26],
    ),
)

INTIMATE_GOODS = Objection(
    "intimate_goods",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="内衣、化妆品这类贴身用品不支持七天退。",
        en="Underwear and cosmetics are not covered by the seven days.",
    ),
    truth=T(
        zh="它们不在四类法定除外里；只有下单时单独让你确认过不退，才可以不适用。拆了必要的密封，"
        "另算不完好。",
        en="They are not among the four legal exclusions. They are left out only if you "
        "confirmed that separately when ordering. A necessary seal that was broken is another "
        "matter.",
    ),
    answer=T(
        zh="请提供我下单时对“不适用七日无理由退货”单独确认的记录。按《网络购买商品七日无理由退"
        "货暂行办法》第20条，没有确认的不得拒绝退货；商品未拆密封、吊牌完好。",
        en="Please show the record of my separate confirmation, when ordering, that the "
        "seven-day return does not apply. Under article 20 of the Measures for Seven-Day "
        "Returns a return cannot be refused without it; the seal and tags are intact.",
    ),
    holds=numbered(
        zh="没有单独确认；一次性密封、吊牌完好；{no_reason_return}内提出。",
        en="No separate confirmation; seal and tags intact; asked within {no_reason_return}.",
    ),
    right=T(
        zh="下单流程里单独确认过；或者密封破了、试穿弄脏了。过敏、质量问题另说。",
        en="You confirmed it separately; or the seal is broken or it is soiled. An allergy or "
        "a defect is another matter.",
    ),
    sources=(
        CPL[25],
        RETURN_RULES[7],
        RETURN_RULES[20],
        RETURN_RULES[9],
        CPL_REGULATIONS[19],
    ),
)

SEVEN_DAYS_OVER = Objection(
    "seven_days_over",
    by=SELLER,
    likely=OFTEN,
    said=numbered(
        zh="过了 {no_reason_return}，不能退了。",
        en="The {no_reason_return} are over.",
    ),
    truth=numbered(
        zh="{no_reason_return}从签收次日起算，看你哪天提出，不看哪天寄到；而且这只管“无理由”，质量"
        "问题的时间更长。",
        en="The {no_reason_return} start the day after signing, and what counts is the day you "
        "asked, not the day it arrives. And they are for “no reason” only: a defect has more time.",
    ),
    answer=numbered(
        zh="我在签收次日起 {no_reason_return}内已经提出退货，按《网络购买商品七日无理由退货暂行"
        "办法》第10条以提出的日期为准，聊天记录附后，请给退货地址。",
        en="I asked for the return within {no_reason_return} counted from the day after I "
        "signed; under article 10 of the Measures for Seven-Day Returns the day of asking "
        "counts. The chat is attached; please give the return address.",
    ),
    holds=numbered(
        zh="提出的记录在 {no_reason_return}内；或者确实有质量问题。",
        en="A record of asking within the {no_reason_return}, or a real defect.",
    ),
    right=T(
        zh="只是不想要，第 8 天以后才提出，店铺也没承诺更长的时间：只能和店铺商量。",
        en="Merely unwanted, asked only from day 8 on, and no longer promise by the shop: it "
        "is for the shop to agree.",
    ),
    sources=(
        RETURN_RULES[10],
        CPL[25],
        CPL[24],
        CPL["23-3"],
    ),
)

SEVEN_DAYS_BUT_FAULTY = T(
    zh="我主张的是质量问题，不是七天无理由。按《消费者权益保护法》第24条，七日后仍可以要求更换、"
    "修理，符合解除条件的可以退货；请处理。",
    en="I rely on a defect, not on the seven-day return. Under article 24 of the Consumer "
    "Rights Protection Law I may still ask for exchange or repair, and for a refund where the "
    "contract can be rescinded. Please act on it.",
)
"""Where the goods are faulty."""

OPENED_BUT_FAULTY = T(
    zh="我退货是因为商品有问题，不是七天无理由；问题要打开、使用才看得出来。按《消费者权益保护法》"
    "第23条、第24条，经营者对商品的质量负责，没有以拆封为例外；照片附后，请退货、更换或修理。",
    en="I return it because of a fault, which shows only once it is opened and used, and not under "
    "the seven-day return. Under articles 23 and 24 of the Consumer Rights Protection Law the "
    "trader answers for the quality, with no exception for what was opened. Photos are attached; "
    "please take it back, exchange or repair it.",
)
"""Where the goods are faulty."""

WORN_BUT_FAULTY = T(
    zh="我退货是因为商品有问题，不是七天无理由；能不能二次销售不是标准。按《消费者权益保护法》第23条、"
    "第24条请退货、更换或修理。认为是我弄坏的，请书面写明依据并附照片。",
    en="I return it because of a fault and not under the seven-day return; whether it can be sold "
    "again is not the test. Under articles 23 and 24 of the Consumer Rights Protection Law please "
    "take it back, exchange or repair it. If you say that I broke it, please state in writing why, "
    "with photos.",
)
"""Where the goods are faulty."""
