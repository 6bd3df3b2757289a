"""What buyers say to sellers."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    EXTORTION_CASES,
    FOOD_CASES,
    FOOD_LAW,
    FOOD_SAFETY_CASES,
    INVOICE_MEASURES,
    JD_GOODS_RULES,
    JD_RULES,
    ONLINE_CASES,
    ONLINE_TRADING,
    ORDER_121,
    PENALTY_MEASURES,
    PLATFORM_RULES,
    REFUND_ONLY_CASES,
    RETURN_RULES,
    REVIEW_CASES,
    TAOBAO_RULES,
)
from guide_logic.content.objections.speakers import BUYER
from guide_logic.language.objections import OFTEN, RARELY, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "BAD_REVIEW_POSTED",
    "BAD_REVIEW_THREAT",
    "BUYER_CHANGED_MIND",
    "CUSTOM_RETURN_DEMANDED",
    "INVOICE_ALTERED",
    "LATE_IS_FRAUD",
    "PHOTO_IS_PROOF",
    "PROFESSIONAL_CLAIMANT",
    "REFUND_WITHOUT_RETURN",
    "SLIP_AS_FRAUD",
    "SWAPPED",
    "WRONG_ITEM_RETURNED",
]

REFUND_WITHOUT_RETURN = Objection(
    "refund_without_return",
    by=BUYER,
    likely=OFTEN,
    said=T(
        zh="平台已经退了款，货我不用还。",
        en="The platform has refunded me; I need not return the goods.",
    ),
    truth=T(
        zh="退了款不等于货白送：货没问题、对方又留着货的，你可以要求退货或付货款，谈不成可以起"
        "诉。有法院支持过货款，不支持过高的误工费、律师费。",
        en="A refund is no gift of the goods. If they were sound and the buyer keeps them, "
        "you may ask for goods or price, and sue if that fails. Courts have awarded the "
        "price, not inflated extra costs.",
    ),
    answer=T(
        zh="您好，订单款项已退，商品仍在您处。请在 7 日内寄回（运费由我方承担），或支付货款。"
        "按《民法典》第985条，没有法律根据取得的利益应当返还；商品如有质量问题，请把照片发来，"
        "我方按规定处理。",
        en="The order has been refunded and the goods are still with you. Please send them "
        "back within 7 days (freight on us) or pay the price. Under article 985 of the Civil "
        "Code what is gained without legal ground has to be returned. If the goods are "
        "faulty, please send photos and we will act as the rules say.",
    ),
    holds=T(
        zh="商品没有质量问题，也不是快递弄丢弄坏；对方没有和你约定不用退。",
        en="The goods were sound and not lost or broken by the courier; you did not agree to "
        "no return.",
    ),
    right=T(
        zh="货确实有问题、买家没收到，或你自己点了同意仅退款：货款要不回来，快递的责任找快递。",
        en="The goods were faulty or never came, or you yourself agreed to a refund without "
        "return: the price is gone; for the courier’s fault claim there.",
    ),
    sources=(
        CIVIL_CODE[985],
        REFUND_ONLY_CASES["outcome"],
        PLATFORM_RULES[27],
        CIVIL_CODE[566],
    ),
)

BAD_REVIEW_THREAT = Objection(
    "bad_review_threat",
    by=BUYER,
    likely=OFTEN,
    said=T(
        zh="不赔钱我就给差评、到处曝光。",
        en="Pay me, or I will post bad reviews everywhere.",
    ),
    truth=T(
        zh="买家可以评价，也可以要求退款赔偿；如实的差评不违法。以差评、曝光要挟，索要明显没有"
        "依据的钱，才可能是敲诈。平台不能替你删评价。",
        en="A buyer may review and may claim; a true bad review is lawful. Using reviews or "
        "exposure as a threat to get money that plainly has no basis may be extortion. The "
        "platform may not delete reviews for you.",
    ),
    answer=T(
        zh="您好，您可以如实评价。您反映的问题请附照片，我方按规定退换赔；没有依据的款项我方不"
        "能支付。双方沟通请留在平台内。",
        en="You are free to review truthfully. Please attach photos of the problem and we "
        "will refund, exchange or compensate as the rules say; we cannot pay sums without a "
        "basis. Please keep the talk on the platform.",
    ),
    holds=T(
        zh="对方要的钱没有依据；你保存了聊天；没有去骚扰、利诱对方改评价。",
        en="The sum has no basis; the chat is kept; you have not pressed or paid for a change "
        "of review.",
    ),
    right=T(
        zh="商品确有问题、对方只是说要差评或投诉：那是他的权利，先把问题解决。",
        en="The goods are faulty and the buyer merely says he will review or complain: that "
        "is his right; solve the problem first.",
    ),
    sources=(
        ECL[39],
        EXTORTION_CASES[1],
        CPL_REGULATIONS["49-2"],
        CIVIL_CODE["1024-1025"],
    ),
)

BAD_REVIEW_POSTED = Objection(
    "bad_review_posted",
    by=BUYER,
    likely=SOMETIMES,
    said=T(
        zh="差评我已经发了，说的是我的真实感受。",
        en="The bad review is up; it is how I felt.",
    ),
    truth=T(
        zh="如实评价、主观感受要容忍；编造事实、辱骂，才可能侵害名誉。你可以平和地公开回复，不"
        "能公开买家的个人信息，也不能骚扰逼删。",
        en="Truthful reviews and personal impressions have to be borne; invented facts or "
        "insults may harm your reputation. You may reply calmly in public, but not publish "
        "the buyer’s data or press for deletion.",
    ),
    answer=T(
        zh="感谢反馈。您提到的问题我们已核对，相应记录在订单内可以查看；我们愿意为您退换，请在"
        "订单内申请。",
        en="Thank you for the feedback. We have checked what you mention, and the records are "
        "in the order. We are glad to exchange or refund; please ask in the order.",
    ),
    others={
        T(zh="评价内容不实，还带侮辱", en="The review is untrue and insulting"): T(
            zh="该评价称的情况与订单记录不符，且含有侮辱性内容，请您更正或删除。按《民法典》第"
            "1024条，任何人不得以侮辱、诽谤等方式侵害他人名誉权；我方已留存证据。",
            en="What the review says contradicts the order’s records and contains insults; "
            "please correct or delete it. Under article 1024 of the Civil Code nobody may "
            "harm another’s reputation by insult or defamation. We have kept the evidence.",
        ),
    },
    holds=T(
        zh="评价有明显的捏造或辱骂，你有记录能说明。",
        en="The review plainly invents or insults, and your records show it.",
    ),
    right=T(
        zh="评价说的是实情或感受，哪怕难听：不能告，改好商品再请对方看。",
        en="It says what happened or was felt, however harsh: no suit; improve and show it.",
    ),
    sources=(
        CIVIL_CODE["1024-1025"],
        ECL[39],
        CPL[29],
        CPL["15-17"],
        REVIEW_CASES["outcome"],
    ),
)

PROFESSIONAL_CLAIMANT = Objection(
    "professional_claimant",
    by=BUYER,
    likely=OFTEN,
    said=T(
        zh="退一赔十，不然我投诉到 12315。",
        en="Ten times the price, or I go to 12315.",
    ),
    truth=T(
        zh="要求法定赔偿、去投诉是买家的权利，先自查商品有没有问题。有问题的，正常消费者的赔偿"
        "照付；大量、重复、非生活消费的投诉，12315 可以不受理。",
        en="Claiming what the law gives and complaining is a buyer’s right; check your goods "
        "first. If they are at fault, an ordinary consumer’s damages are due. 12315 may "
        "refuse mass, repeated complaints that are no daily-life purchases.",
    ),
    answer=T(
        zh="您好，请提供问题照片和依据的标准，我方正在核查，将在平台时限内答复。确有问题的，我"
        "方依法退款赔偿；也请您说明购买数量和用途。",
        en="Please send photos of the problem and the standard you rely on; we are checking "
        "and will answer within the platform’s time. If there is a fault we will refund and "
        "compensate as the law says. Please also state the quantity and what it was bought "
        "for.",
    ),
    others={
        T(zh="答复市场监管部门时", en="Answering the market regulator"): T(
            zh="投诉人购买数量、频次及多起同类投诉情况附后，请依《市场监督管理投诉举报处理办法》"
            "第16条第三项、第17条审查是否属于生活消费；商品自查和整改情况一并报送。",
            en="The complainant’s quantities, frequency and similar complaints are attached; "
            "please examine under articles 16(3) and 17 of the Measures for Handling "
            "Market-Regulation Complaints whether this is a purchase for daily life. Our own "
            "check and corrections are attached too.",
        ),
    },
    holds=T(
        zh="有数量、频次、多次同类投诉的记录；你的答复按时交了。",
        en="Records of quantity, frequency and similar complaints; your answer was in time.",
    ),
    right=T(
        zh="食品确不合格、你又是明知还卖的（过期仍卖、没做进货查验等）：你证明不了买家明知的，"
        "照价款十倍；证明得了的，在合理生活消费范围内。违法线索照查。",
        en="The food is below standard and you sold it knowingly (past its date, no incoming "
        "check and the like): ten times the price unless you prove that the buyer knew; if he "
        "did, within reasonable household needs. The violation is checked in any case.",
    ),
    sources=(
        ORDER_121["16-3"],
        ORDER_121[17],
        FOOD_CASES[1],
        FOOD_CASES["12-14"],
        FOOD_LAW[148],
        FOOD_SAFETY_CASES[6],
        ORDER_121[7],
    ),
)

WRONG_ITEM_RETURNED = Objection(
    "wrong_item_returned",
    by=BUYER,
    likely=SOMETIMES,
    said=T(
        zh="我退的就是你发的那件，快退款。",
        en="What I sent back is what you sent me; refund now.",
    ),
    truth=T(
        zh="退回来的不是原物，可以不退款，但要有根据：出库照、序列号、当场拆验的录像。",
        en="If something else came back you may withhold the refund, but on grounds: photos "
        "before shipping, serial numbers, a film of opening the return.",
    ),
    under={
        TAOBAO_RULES[37]: T(
            zh="淘宝规则里，退货由你当场查验，有异常拍照拒签。",
            en="Under Taobao’s rules you inspect a return on delivery, photograph what is wrong "
            "and refuse it.",
        ),
    },
    answer=T(
        zh="您好，我方收到的退件与发出的商品不符：序列号（或款式、重量）不同，出库照片和拆验录"
        "像附后。请核对是否误寄；原商品退回完好后，我方立即退款。",
        en="The return is not what we shipped: the serial number (or model, weight) differs; "
        "photos before shipping and the film of opening attached. Please check for a mistake; "
        "once the original goods come back intact we refund at once.",
    ),
    holds=T(
        zh="有出库和拆验的连续记录；异议提得及时。",
        en="There is a continuous record of shipping and opening; you objected at once.",
    ),
    right=T(
        zh="没有任何记录，或其实发错了货：按退款处理，找仓库的原因。",
        en="There is no record, or the wrong item was shipped: refund, and look to your warehouse.",
    ),
    sources=(
        CPL[25],
        TAOBAO_RULES[37],
        CPL_REGULATIONS["49-2"],
        JD_RULES[9],
    ),
)

SWAPPED = Objection(
    "swapped",
    by=BUYER,
    likely=SOMETIMES,
    said=T(
        zh="你发的就是空包、假货，退钱。",
        en="You sent an empty box, a fake; refund me.",
    ),
    truth=T(
        zh="没收到或少件，由你证明发了什么、送到了；疑似假货，先由你拿来源凭证。怀疑对方掉包、"
        "造假，可以报警，但要有证据，退款单照常按时答。",
        en="For a missing item you show what was shipped and delivered; for a suspected fake "
        "you first show the origin. If you suspect swapping or faking you can go to the "
        "police, with evidence; answer the refund request in time all the same.",
    ),
    answer=T(
        zh="您好，发货称重、打包录像和序列号附后，进货凭证已提交平台。请提供开箱时的照片和面单；"
        "我方已联系快递核查。情况查清后按规定处理。",
        en="Weight at shipping, packing film and serial number are attached; the purchase "
        "papers are with the platform. Please send photos of opening and the label; we have "
        "asked the courier to check. It will be handled as the rules say.",
    ),
    holds=T(
        zh="有称重、打包录像、序列号、进货凭证。",
        en="You have weight, packing film, serial number and purchase papers.",
    ),
    right=T(
        zh="快递途中被掏空：对买家仍由你负责，先补发或退款，再向快递索赔。",
        en="Emptied on the way: towards the buyer you answer; resend or refund, then claim "
        "from the courier.",
    ),
    sources=(
        ECL[20],
        TAOBAO_RULES[38],
        TAOBAO_RULES[66],
        CPL_REGULATIONS["49-2"],
        ORDER_121[42],
    ),
)

BUYER_CHANGED_MIND = Objection(
    "buyer_changed_mind",
    by=BUYER,
    likely=OFTEN,
    said=T(zh="东西有质量问题，运费你出。", en="It is defective, so you pay the freight."),
    truth=T(
        zh="真有质量问题，来回运费你出；其实只是不想要，就按七天无理由，退回运费一般买家出。请"
        "对方说清毛病，别先说人家撒谎。",
        en="With a real defect freight both ways is yours. If it is merely unwanted, it is a "
        "seven-day return and the way back is mostly the buyer’s. Ask what the fault is; do "
        "not call anyone a liar first.",
    ),
    answer=T(
        zh="您好，请发一下问题部位的照片或视频。确属质量问题，我方承担来回运费；如果只是不合适，"
        "也支持七天无理由退货，按《消费者权益保护法》第25条，退回运费由您承担。",
        en="Please send a photo or video of the fault. If it is a defect we bear the freight "
        "both ways. If it just does not suit, the seven-day return is open too; under article "
        "25 of the Consumer Rights Protection Law the way back is then yours.",
    ),
    holds=numbered(
        zh="照片看不出毛病；商品完好，在 {no_reason_return}内。",
        en="The photos show no fault; goods intact, within {no_reason_return}.",
    ),
    right=numbered(
        zh="照片看得出毛病，或是 {trader_proves}内的耐用品：由你解释、举证，运费你出。",
        en="The photos show it, or durable goods within {trader_proves}: you explain and prove, "
        "and pay.",
    ),
    sources=(
        CPL[24],
        CPL[25],
        TAOBAO_RULES[65],
        RETURN_RULES[18],
    ),
)

PHOTO_IS_PROOF = Objection(
    "photo_is_proof",
    by=BUYER,
    likely=OFTEN,
    said=T(
        zh="照片发了，坏成这样，退钱，货扔了。",
        en="There is the photo: it is ruined. Refund me; I threw it away.",
    ),
    truth=T(
        zh="看得见的毛病，买家给了照片就轮到你解释。修过的图、AI 生成的图、别处的图不是证据，但要"
        "你看得出、说得出；先请对方补录像，别开口就说人家造假。",
        en="For a visible fault a photo is enough, and then it is for you to explain. An edited or "
        "AI-made picture, or one from elsewhere, proves nothing, but you have to show that. Ask "
        "for a video first; do not begin by calling it a fake.",
    ),
    answer=T(
        zh="您好，为尽快处理，请在订单里补一段现场拍的视频，看得到面单、商品整体和问题部位。商品"
        "请先保留，可以寄回，运费我方承担。确有问题的，我方马上退款。",
        en="So that we can act at once, please add a video to the order that shows the label, the "
        "whole item and the fault. Please keep the goods; you can send them back, freight on us. "
        "If there is a fault we refund at once.",
    ),
    others={
        T(zh="能说明图是假的", en="You can show that the picture is made up"): T(
            zh="您发来的图片和发出的商品不一致，对比图和打包录像附后，请核对。商品有问题的，请补"
            "视频或寄回，我方按规定退款；没有问题的，请撤回申请。",
            en="Your picture does not match what we shipped; a comparison and the packing film are "
            "attached. If there is a fault, please add a video or send it back, and we refund as "
            "the rules say. If there is none, please withdraw the request.",
        ),
    },
    holds=T(
        zh="图和发出的商品对不上，或网上搜得到；你有打包录像。",
        en="The picture does not fit what you shipped, or is found online; you filmed the packing.",
    ),
    right=T(
        zh="录像里看得出毛病，或你没有发货时的记录：按质量问题或破损退，不必再争。",
        en="The video shows the fault, or you have no record of what was shipped: refund, and "
        "argue no further.",
    ),
    sources=(
        TAOBAO_RULES[65],
        CPL[24],
        CPL_REGULATIONS["49-2"],
    ),
)

LATE_IS_FRAUD = Objection(
    "late_is_fraud",
    by=BUYER,
    likely=SOMETIMES,
    said=T(
        zh="发货晚了就是欺诈，退一赔三。",
        en="Late shipping is fraud: triple damages.",
    ),
    truth=T(
        zh="晚发货是违约，要退款、赔能证明的损失和平台的延迟赔付；三倍要证明欺诈，比如本来就没"
        "货还收钱。",
        en="Late shipping is a breach: refund, proven loss and the platform’s late "
        "compensation. Triple damages need proof of fraud, such as taking money for goods you "
        "never had.",
    ),
    answer=T(
        zh="您好，发货延误是我方责任，抱歉。现可选择立即发货或全额退款，并按平台规则赔付。延误"
        "不属于欺诈，《消费者权益保护法》第55条的三倍赔偿以欺诈为条件，恕不适用。",
        en="The delay is our responsibility and we are sorry. You can choose shipment now or "
        "a full refund, with the platform’s compensation. A delay is no fraud, which article "
        "55 of the Consumer Rights Protection Law requires for triple damages.",
    ),
    holds=T(
        zh="下单时确有货或确能按期发；有进货、库存记录。",
        en="You had, or could get, the goods when the order came; stock records show it.",
    ),
    right=T(
        zh="明知没货还标“现货”收钱：可能是欺诈和虚假营销。",
        en="You marked goods “in stock” knowing you had none: that may be fraud and false "
        "marketing.",
    ),
    sources=(
        CPL["55-1"],
        ECL[20],
        ONLINE_TRADING[14],
        PENALTY_MEASURES[5],
    ),
)

SLIP_AS_FRAUD = Objection(
    "slip_as_fraud",
    by=BUYER,
    likely=SOMETIMES,
    said=T(
        zh="标签写错就是欺诈，赔我五百。",
        en="The label is wrong, so it is fraud: CNY 500.",
    ),
    truth=T(
        zh="不影响质量、也不会误导人的标签宣传瑕疵，没有三倍；但成分、产地、日期、资质写错，足"
        "以误导的，不是瑕疵。",
        en="A slip that affects no quality and misleads nobody brings no triple damages. But "
        "a wrong ingredient, origin, date or licence that can mislead is no slip.",
    ),
    answer=T(
        zh="您好，该处标注有误，我方已更正，可为您退货退款。该瑕疵不影响商品质量、不会造成误导，"
        "按《消费者权益保护法实施条例》第49条不适用三倍赔偿。",
        en="The wording was wrong and is corrected; we offer return and refund. It affects no "
        "quality and misleads nobody, so under article 49 of the Regulations implementing the "
        "Consumer Rights Protection Law triple damages do not apply.",
    ),
    holds=T(
        zh="错的只是排版、字号、错别字之类；马上改了。",
        en="Only layout, letter size, misprints; corrected at once.",
    ),
    right=T(
        zh="买家正是看了那句话才买，或食品必标事项缺失、日期错：另按欺诈或食品规则看。",
        en="The buyer bought because of it, or food lacks what must be stated: fraud or the "
        "food rules apply.",
    ),
    sources=(
        CPL_REGULATIONS[49],
        CPL["55-1"],
        FOOD_CASES["6-8"],
    ),
)

INVOICE_ALTERED = Objection(
    "invoice_altered",
    by=BUYER,
    likely=RARELY,
    said=T(
        zh="发票开成办公用品，金额多写点。",
        en="Write office supplies on the invoice, and a bit more.",
    ),
    truth=T(
        zh="要发票应当开，但品名、金额只能照实。改品名、多开是虚开，你也要担责。",
        en="You must issue the invoice asked for, but item and sum must be true. A false one "
        "is false invoicing, and you answer for it too.",
    ),
    answer=T(
        zh="您好，发票按实际品名和付款金额开具。《发票管理办法》第19条规定取得发票时不得要求变"
        "更品名和金额，请确认抬头和邮箱。",
        en="The invoice is issued for the actual item and sum paid. Article 19 of the "
        "Measures on Invoices forbids asking for another item or sum. Please confirm title "
        "and e-mail.",
    ),
    holds=T(zh="你愿意照实开。", en="You are ready to issue a true one."),
    right=T(
        zh="你本来就开错了抬头、税号或金额：重开。",
        en="You had the title, tax number or sum wrong: issue it again.",
    ),
    sources=(
        INVOICE_MEASURES["18-21"],
        CPL[22],
    ),
)

CUSTOM_RETURN_DEMANDED = Objection(
    "custom_return_demanded",
    by=BUYER,
    likely=RARELY,
    said=T(
        zh="七天无理由，定制的也要给我退。",
        en="Seven-day return, custom-made or not.",
    ),
    truth=T(
        zh="按买家要求定作的，没有七天无理由；但你要说得出哪里是按他的要求做的，并且做得和约定"
        "一样。你自己承诺过可退的，要守诺。",
        en="Goods made to the buyer’s order have no seven-day return. But you must say what "
        "was made to his requirement, and it must be as agreed. If you promised a return, "
        "keep it.",
    ),
    answer=T(
        zh="您好，这件商品是按您提供的尺寸（图案、文字）制作的，属于《消费者权益保护法》第25条"
        "规定的定作商品，不适用七日无理由退货。如与约定不符或有质量问题，请发照片，我方修改、"
        "重做或退款。",
        en="This was made from your measurements (picture, words) and is made to order under "
        "article 25 of the Consumer Rights Protection Law, so the seven-day return does not "
        "apply. If it is not as agreed or faulty, please send photos and we will mend, remake "
        "or refund.",
    ),
    holds=T(
        zh="有买家的要求记录，下单后才做；页面标明不适用；没承诺过可退。",
        en="The buyer’s requirement is on record and it was made after the order; the page "
        "marks it; no return was promised.",
    ),
    right=T(
        zh="只是从现成规格里选，或你承诺了七天：要退。",
        en="A choice among ready options, or you promised the seven days: take it back.",
    ),
    sources=(
        CPL[25],
        ONLINE_CASES[2],
        JD_GOODS_RULES[14],
        RETURN_RULES[20],
    ),
)
