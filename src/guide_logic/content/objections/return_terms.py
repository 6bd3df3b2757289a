"""What sellers say about how a return goes: freight, gifts, coupons, what came back."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    CIVIL_PROCEDURE,
    CPL,
    CPL_REGULATIONS,
    JD_GOODS_RULES,
    PRACTICE_NOTES,
    RETURN_RULES,
    TAOBAO_RULES,
)
from guide_logic.content.objections.speakers import SELLER
from guide_logic.language.objections import OFTEN, RARELY, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "COUPON_BACK",
    "CREDIT_BUT_FAULTY",
    "FREIGHT_NO_REASON",
    "GIFT_BACK_FIRST",
    "GIFT_BUT_FAULTY",
    "NO_UNBOXING_VIDEO",
    "OTHER_REASON",
    "REASON_NOT_RECEIVED",
    "REASON_NOT_SHIPPED",
    "REFUND_AS_CREDIT",
    "RETURNED_FAULTY",
    "RETURN_DAMAGED",
    "RETURN_FREIGHT",
]

FREIGHT_NO_REASON = T(
    zh="退回的运费由我承担。按《网络购买商品七日无理由退货暂行办法》第17条、第18条，退款以我实际支"
    "付的价款为准，只有退货后达不到包邮条件的才可以扣运费；请按此退款。",
    en="I pay the freight back. Under articles 17 and 18 of the Measures for Seven-Day Returns "
    "the refund is what I actually paid, and freight may be deducted only where the return misses "
    "the condition for free shipping. Please refund accordingly.",
)

RETURN_FREIGHT = Objection(
    "return_freight",
    by=SELLER,
    likely=OFTEN,
    said=T(zh="退货运费你自己出。", en="You pay the return freight."),
    truth=T(
        zh="只是不想要，退回运费一般由你出；质量有问题或发错了，来回运费都由卖家出。",
        en="If you just do not want it, the way back is mostly yours. For a defect or a wrong "
        "item, freight both ways is the seller’s.",
    ),
    answer=T(
        zh="退货是因为商品不符合质量要求。按《消费者权益保护法》第24条第二款，运输等必要费用由"
        "经营者承担；我先垫付的运费凭票据请一并退还。",
        en="The return is because the goods are substandard. Under article 24(2) of the "
        "Consumer Rights Protection Law the trader bears freight and other necessary costs; "
        "please also refund the freight I advanced, receipt attached.",
    ),
    holds=T(
        zh="确有质量问题、描述不符、发错或破损；运费票据在。",
        en="A real defect, misdescription, wrong or broken goods; you have the receipt.",
    ),
    right=T(
        zh="七天无理由退货：退回运费你付，商家另有约定或有运费险的除外；原来包邮的，去程不用你付。",
        en="A seven-day return: the way back is yours unless agreed otherwise or insured (运费"
        "险). If shipping was free, the way out is not charged to you.",
    ),
    sources=(
        CPL[24],
        CPL[25],
        RETURN_RULES[18],
        TAOBAO_RULES[53],
    ),
)

GIFT_BUT_FAULTY = T(
    zh="我退货是因为商品有质量问题，不是无理由退货。按《消费者权益保护法》第24条请先退货退款，"
    "赠品不退不是拒退的理由；赠品怎么处理可以另谈。",
    en="I return the goods for a defect, not without a reason. Please take them back and refund "
    "under article 24 of the Consumer Rights Protection Law: a gift not returned is no ground to "
    "refuse, and what becomes of it we can settle separately.",
)

GIFT_BACK_FIRST = Objection(
    "gift_back_first",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="赠品不退回来，主商品也不给退。",
        en="Unless the gift comes back, the goods are not refunded.",
    ),
    truth=T(
        zh="无理由退货要连赠品一起退；赠品退不了的，店铺可以按事先标明的价格扣，但不能因此拒绝"
        "退主商品。",
        en="With a no-reason return the gift goes back too. If it cannot, the shop may deduct "
        "its price as marked beforehand, but may not refuse the return.",
    ),
    answer=T(
        zh="赠品已无法退回。按《网络购买商品七日无理由退货暂行办法》第12条，你方可以按事先标明"
        "的赠品价格扣除，其余货款请退还。",
        en="The gift can no longer be returned. Under article 12 of the Measures for "
        "Seven-Day Returns you may deduct the gift’s price as marked beforehand; please "
        "refund the rest.",
    ),
    holds=T(
        zh="七天无理由退货；赠品价格事先标过。",
        en="A seven-day return; the gift’s price was marked beforehand.",
    ),
    right=T(
        zh="赠品还在就一起退。因质量问题退货的，赠品怎么办双方另谈，不能由你承担损失。",
        en="If you still have the gift, send it back. Where the return is for a defect, the "
        "gift is agreed separately and the loss is not yours.",
    ),
    sources=(
        RETURN_RULES[12],
        TAOBAO_RULES[61],
        TAOBAO_RULES[62],
    ),
)

COUPON_BACK = Objection(
    "coupon_back",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="用了满减和券，退一件要按原价扣。",
        en="You used coupons, so what you keep is charged at full price.",
    ),
    truth=T(
        zh="退的是你实际付的钱，券和积分按原样退；只退一部分、不再够满减的，可以按购买时各件的"
        "价格多退少补。",
        en="What comes back is what you actually paid; coupons and points come back as such. "
        "If only a part is returned and the threshold is missed, it is settled on each item’s "
        "price at purchase, more or less.",
    ),
    answer=T(
        zh="按《网络购买商品七日无理由退货暂行办法》第15条、第17条，退款以我实际支付的价款为准，"
        "优惠券以相应形式返还；部分退货按购买时各商品价格结算。请列出算法。",
        en="Under articles 15 and 17 of the Measures for Seven-Day Returns the refund is what "
        "I actually paid, coupons come back in kind, and a partial return is settled on the "
        "prices at purchase. Please show your calculation.",
    ),
    holds=T(
        zh="七天无理由退货；对券的返还没有另外约定。",
        en="A seven-day return; nothing else was agreed on coupons.",
    ),
    right=T(
        zh="只退一件使满减失效：少掉的优惠可以扣。约定了过期券不返的，从约定。",
        en="Returning one item misses the threshold: the lost discount may be deducted. Where "
        "it was agreed that expired coupons do not come back, that counts.",
    ),
    sources=(
        RETURN_RULES[15],
        RETURN_RULES[17],
    ),
)

RETURN_DAMAGED = Objection(
    "return_damaged",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="退回来的货有划痕、少配件，或是空包，不给退。",
        en="What you sent back is scratched, incomplete or an empty parcel; no refund.",
    ),
    truth=T(
        zh="说不完好的一方要拿得出根据；你寄出前的照片、装箱录像和运单最管用。",
        en="Whoever says the goods are not intact needs grounds. Your photos before posting, "
        "the film of the packing and the waybill help most.",
    ),
    under={
        TAOBAO_RULES[37]: T(
            zh="淘宝规则里，收退货的卖家也应当场查验，有问题拍照拒签。",
            en="Under Taobao’s rules the seller, too, inspects a return on delivery, photographs "
            "a fault and may refuse it.",
        ),
        TAOBAO_RULES[11]: T(
            zh="退货路上整件丢了，淘宝规则里风险一般归你；因严重质量问题退货等情形，归卖家。",
            en="If a return is lost on the way, Taobao’s rules mostly put that on you; but on the "
            "seller where, for one, a serious fault was the reason for it.",
        ),
    },
    answer=numbered(
        zh="寄出前商品完好，照片、装箱录像和运单号附后。请提供签收时能看到面单的查验照片或录像，并"
        "说明不完好属于《网络购买商品七日无理由退货暂行办法》第9条哪一种；提供不了的，请按第13条在"
        "收到退货 {no_reason_return}内退款。",
        en="The goods were intact when posted; photos, packing film and waybill number attached. "
        "Please show the photo or film of your inspection on delivery with the label in view, and "
        "say which case of article 9 of the Measures for Seven-Day Returns applies. Otherwise "
        "please refund within {no_reason_return} of receiving the return, as article 13 says.",
    ),
    others={
        T(
            zh="说收到的是空包，或不是原来那件",
            en="They say that the parcel was empty or held something else",
        ): T(
            zh="寄出的是原物，装箱录像、寄出时的照片、重量和运单号附后。请提供签收时当场开箱、能看到面单"
            "的录像，写明谁签收、签收时的重量和外包装；途中短少的，请先向快递企业核实。",
            en="I posted the very goods; packing film, photos, weight and waybill number are "
            "attached. Please show the film of the opening on delivery with the label in view, and "
            "say who signed, what it weighed and how the packing looked; if something went missing "
            "on the way, please check with the courier first.",
        ),
    },
    holds=T(
        zh="寄出前拍过照；用了查得到轨迹的快递并填了单号。",
        en="Photographed before posting; sent by a tracked courier with the number entered.",
    ),
    right=T(
        zh="确实少寄了配件，或是你用坏的：配件补寄，赠品按标价扣，损坏的谈折价。路上整件丢了，"
        "先查快递。",
        en="Parts are really missing or you broke it: send the parts, let a gift be deducted, "
        "discuss a lower sum. If the parcel was lost on the way, ask the courier first.",
    ),
    sources=(
        RETURN_RULES[9],
        RETURN_RULES[13],
        TAOBAO_RULES[11],
        TAOBAO_RULES[37],
        TAOBAO_RULES[38],
        JD_GOODS_RULES[25],
        CIVIL_PROCEDURE[67],
    ),
)

RETURNED_FAULTY = T(
    zh="我退回的是有质量问题的商品，问题在退货前已提交照片。请说明新增的损坏在哪里、凭什么认为"
    "是我造成的；运输中的损坏请先与承运方核对。",
    en="I returned goods because of a defect, shown in photos before the return. Please say "
    "where the new damage is and why you take it to be mine; check with the carrier for "
    "damage on the way.",
)
"""Where faulty goods were sent back."""

REFUND_AS_CREDIT = Objection(
    "refund_as_credit",
    by=SELLER,
    likely=RARELY,
    said=T(zh="钱只能退到店铺余额或购物卡。", en="We refund to store credit only."),
    truth=T(
        zh="七天无理由退货，退款方式和付款方式一样；没有你明确同意，店铺不能自己换成余额、卡券。",
        en="In a seven-day return the refund goes the way you paid. Without your clear "
        "consent the shop may not turn it into credit or vouchers.",
    ),
    answer=T(
        zh="请原路退回。按《网络购买商品七日无理由退货暂行办法》第14条，退款方式比照购买时的支"
        "付方式，未经我明确同意不应自行指定其他方式。",
        en="Please refund to the original means of payment. Under article 14 of the Measures "
        "for Seven-Day Returns the refund follows the payment, and no other way may be chosen "
        "without my clear consent.",
    ),
    holds=T(
        zh="你用现金、银行卡、支付工具付的钱，没有另外约定。",
        en="You paid with money, card or a payment app, and nothing else was agreed.",
    ),
    right=T(
        zh="当初用券、积分付的部分，按原样返还；你当时明确同意过退余额的，从约定。",
        en="What you paid with coupons or points comes back as such; and if you clearly "
        "agreed to credit, that counts.",
    ),
    sources=(
        RETURN_RULES[14],
        RETURN_RULES[15],
        CPL[52],
    ),
)

CREDIT_BUT_FAULTY = T(
    zh="请把货款原路退回。《消费者权益保护法》第52条规定的是退还货款，我不同意改成余额或购物卡。",
    en="Please refund the price to the original means of payment. Article 52 of the Consumer "
    "Rights Protection Law speaks of returning the price; I do not agree to credit or a card.",
)
"""Where the goods are faulty."""

NO_UNBOXING_VIDEO = Objection(
    "no_unboxing_video",
    by=SELLER,
    likely=OFTEN,
    said=T(zh="没有开箱视频，一律不处理。", en="Without an unboxing video we do nothing."),
    truth=T(
        zh="没有哪条法律要求开箱视频，照片、称重、聊天都可以作证；不过少件、破损这类事，有视频"
        "确实好证明得多。",
        en="No law asks for an unboxing video; photos, weights and chats are proof too. But "
        "for missing or broken goods a video does make it much easier.",
    ),
    answer=T(
        zh="法律没有规定必须有开箱视频。我已提供照片和面单信息作为初步凭证；“没有视频概不处理”"
        "的告示排除消费者权利，按《消费者权益保护法》第26条无效。请核对你们的打包记录和发货重"
        "量后处理。",
        en="No law requires an unboxing video. I have given photos and the label as first "
        "proof; a notice that nothing is done without a video excludes consumer rights and is "
        "void under article 26 of the Consumer Rights Protection Law. Please check your "
        "packing record and the weight shipped, and deal with it.",
    ),
    holds=T(
        zh="有别的证据：拆箱时的照片、面单重量、及时的聊天记录。",
        en="There is other proof: photos when opening, the weight on the label, a prompt chat.",
    ),
    right=T(
        zh="什么证据都没有，又点过确认收货：很难证明，平台可能支持卖家。",
        en="There is no proof at all and receipt was confirmed: it is hard to show, and a "
        "platform may decide for the seller.",
    ),
    sources=(
        CPL[26],
        TAOBAO_RULES[65],
        TAOBAO_RULES[75],
        PRACTICE_NOTES["evidence"],
    ),
)

OTHER_REASON = Objection(
    "other_reason",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="退款原因改成“不想要了”，不然不给退。",
        en="Change the reason to “no longer wanted”, or no refund.",
    ),
    truth=T(
        zh="理由决定谁出运费、谁来证明、以后还能要什么；有质量问题就选质量问题，照实写。",
        en="The reason decides who pays the freight, who proves what and what is left to "
        "claim. If there is a defect, say defect.",
    ),
    answer=T(
        zh="我按实际情况选择退款原因：商品有质量问题，照片附后。按《消费者权益保护法》第24条，"
        "运费由经营者承担，请按这个原因处理。",
        en="I choose the reason that is true: the goods are defective, photos attached. Under "
        "article 24 of the Consumer Rights Protection Law the trader bears the freight; "
        "please handle it on this ground.",
    ),
    holds=T(
        zh="确实有质量、描述、发错等问题。",
        en="There really is a defect, a misdescription or a wrong item.",
    ),
    right=T(
        zh="本来就只是不想要：选“七天无理由”才是真话。反过来谎称质量问题省运费，可能受处罚。",
        en="You simply do not want it: then “seven-day return” is the truth. Inventing a "
        "defect to save the freight can be punished.",
    ),
    sources=(
        CPL[24],
        TAOBAO_RULES[49],
        CPL_REGULATIONS["49-2"],
    ),
)

REASON_NOT_RECEIVED = T(
    zh="退款原因是没有收到货，请按实际原因处理。",
    en="The reason is that I received nothing; please treat it as such.",
)

REASON_NOT_SHIPPED = T(
    zh="退款原因是没有按约定时间发货，请按实际原因处理。",
    en="The reason is that it was not shipped as agreed; please handle it on the true ground.",
)
"""Where nothing has been shipped in time."""
