"""What not to do, and what to know before anything else."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.complaint_path.conditions import (
    BEFORE_RECEIPT,
    CONSUMER_OF_TRADER,
    DISPUTE,
    FAULTY,
    GONE_BACK,
    HURT,
    IN_COURT,
    NO_REQUEST,
    ON_PLATFORM,
    REFUND_OPEN,
    SEVEN_DAYS_OVER,
)
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    FRAUD_LAW,
    JD_GOODS_RULES,
    JD_RULES,
    ONLINE_CASES,
    ORDER_121,
    PRACTICE_NOTES,
    PUBLIC_SECURITY,
    RETURN_RULES,
    TAOBAO_RULES,
    TAOBAO_TIMERS,
    TARIFF_LAW,
)
from guide_logic.language.text import T
from guide_logic.language.things import Warn

__all__ = ["WARNINGS"]

_NOT_THERE = F.issue.is_("not_shipped", "late", "not_received", "other")

_IMPORTED = F.crossborder.is_("bonded_or_direct") | F.platform_name.is_("cross_border")

WARNINGS = (
    Warn(
        "scam_do_nots",
        T(
            zh="不要再转账，不要共享屏幕，不要告诉任何人验证码，不要点“确认收货”，"
            "也不要点对方发来的“退款链接”。",
            en="Send no more money, share no screen, tell nobody a code, do not tap “confirm "
            "receipt” (确认收货), and do not open a “refund link” you were sent.",
        ),
        when=F.danger.is_("scam"),
        sources=(FRAUD_LAW[20], PRACTICE_NOTES["in-app"]),
    ),
    Warn(
        "scam_path",
        T(
            zh="旁边列的退款步骤，只在确有这家店、这笔交易时才走。纯粹是骗局的（包括刷单、"
            "做任务垫钱），12315 的消费投诉管不了，以警方为准，也不要再去联系对方。",
            en="The refund steps beside this are for a real shop and a real deal. A mere scam, "
            "also a “task” with money paid in advance, is no consumer complaint for 12315: it is "
            "for the police, and you should not write to the other side again.",
        ),
        when=F.danger.is_("scam"),
        sources=(FRAUD_LAW[20], ORDER_121[16]),
    ),
    Warn(
        "sham_order",
        T(
            zh="刷单、套现的钱，平台不受理，法院也可能不支持。马上停手，不要再垫钱“做完任务”。"
            "如果你是被骗去刷的，可以报警。",
            en="Platforms do not take disputes over sham orders (刷单), and a court may refuse the "
            "money too. Stop now and pay nothing more to “finish the task”. If you were tricked "
            "into it, you can tell the police.",
        ),
        when=F.sham.is_("yes"),
        sources=(TAOBAO_RULES[6], JD_RULES[5]),
    ),
    Warn(
        "keep_sample",
        T(
            zh="剩下的食品、药品或商品不要扔，也先不要退回卖家。",
            en="Do not throw away what is left of the food, medicine or goods, and do not send it "
            "back yet.",
        ),
        when=HURT,
        sources=(PRACTICE_NOTES["evidence"],),
    ),
    Warn(
        "sample_before_return",
        T(
            zh="退货页在等你寄回：寄出之前，先封存一份样品，拍下实物和批号；"
            "只有一件的，先用文字问平台客服能不能晚些寄。退货的时间可能照样在走，以订单页为准。",
            en="The return page waits for the goods. Before you send anything, seal a sample and "
            "photograph the goods and the batch. If there is only one piece, first ask the "
            "platform’s service desk in writing whether you can send it later. The time for the "
            "return may run on meanwhile: the order page decides.",
        ),
        when=HURT & REFUND_OPEN & ON_PLATFORM & F.refund.is_("return_stage"),
        sources=(PRACTICE_NOTES["evidence"], PRACTICE_NOTES["in-app"]),
    ),
    Warn(
        "no_early_receipt",
        T(
            zh="问题没解决，不要点“确认收货”：点了以后，钱可能就给了卖家，有些事要改由你证明。"
            "发货后不点，过些天一般也会自动确认：盯住倒计时，走完以前申请退款或延长收货，"
            "以订单页为准。",
            en="Do not tap “confirm receipt” (确认收货) before this is settled: the money may go "
            "to the seller, and some things are then yours to prove. Once it has shipped, an order "
            "usually confirms itself after some days. Watch that countdown, and before it ends ask "
            "for the refund or extend receipt (延长收货). The order page decides.",
        ),
        when=REFUND_OPEN & ON_PLATFORM & F.state.is_("to_ship", "shipped", "received"),
        sources=(TAOBAO_RULES[76], TAOBAO_TIMERS["confirm"], PRACTICE_NOTES["in-app"]),
    ),
    Warn(
        "jd_short_times",
        numbered(
            zh="京东有些商品给的时间很短：生鲜 {jd_live_fresh}到 {jd_fresh}，手机等的外观 "
            "{jd_phone_look}，服饰鞋包 {jd_clothes_tell}。今天就在订单页提交售后申请，不要等卖家答"
            "复；以现行规则页为准。",
            en="JD gives little time for some goods: {jd_live_fresh} to {jd_fresh} for fresh "
            "ones, {jd_phone_look} for the look of phones and the like, {jd_clothes_tell} for "
            "clothes, shoes and bags. Apply for after-sales on the order page today, without "
            "waiting for the seller. JD’s current rule page decides.",
        ),
        when=REFUND_OPEN
        & F.platform_name.is_("jd")
        & F.state.is_("received", "success_in")
        & NO_REQUEST
        & FAULTY,
        sources=(JD_GOODS_RULES["26-27"],),
    ),
    Warn(
        "platform_own",
        T(
            zh="标“自营”的，卖家就是京东：没有第三方介入，这里写的时限是给店铺定的。"
            "客服不解决，投京东公司住所地的 12315，或走法院。",
            en="Goods marked as JD’s own sales (自营) are sold by JD: there is no third party to "
            "step in, and the times given here are for shops. If its desk settles nothing, go to "
            "12315 where the JD company has its seat, or to a court.",
        ),
        when=DISPUTE & ON_PLATFORM & F.platform_name.is_("jd"),
        sources=(ECL[37], ONLINE_CASES[4], ORDER_121[13]),
    ),
    Warn(
        "keep_request",
        T(
            zh="卖家让你先撤销申请“再给你办”，不要撤：撤了可能不能用同一个理由再申请。",
            en="If the seller asks you to withdraw the request first, do not: you may not be able "
            "to ask again on the same ground.",
        ),
        when=REFUND_OPEN
        & ON_PLATFORM
        & (
            GONE_BACK
            | F.refund.is_("pending_in_time", "pending_overdue", "refused", "return_stage")
        ),
        sources=(PRACTICE_NOTES["in-app"],),
    ),
    Warn(
        "stay_inside",
        T(
            zh="聊天和付款都留在平台内，不要换到微信谈，不要在平台外收钱、付钱。",
            en="Keep the talk and the money on the platform: no moving to WeChat, no payment "
            "outside.",
        ),
        when=DISPUTE & ON_PLATFORM,
        sources=(PRACTICE_NOTES["in-app"], ONLINE_CASES[5]),
    ),
    Warn(
        "page_decides",
        T(
            zh="能申请多久，以订单页的按钮和倒计时为准；确认收货或交易成功后仍可能有售后期。",
            en="How long you can still ask, the buttons and the countdown on the order page "
            "decide. There can be an after-sales time even after the order is complete.",
        ),
        when=REFUND_OPEN & ON_PLATFORM & F.state.is_("received", "success_in", "success_out"),
        sources=(TAOBAO_RULES[5], PRACTICE_NOTES["in-app"]),
    ),
    Warn(
        "one_filing",
        T(
            zh="同一个争议，12315 和消费者协会不要都投：消协或法院受理过的，12315 就不再受理。",
            en="Do not file the same dispute with both 12315 and the consumer association "
            "(消费者协会): 12315 does not take what the association or a court has taken.",
        ),
        when=DISPUTE & CONSUMER_OF_TRADER & ~IN_COURT & ~F.issue.is_("courier_service"),
        sources=(ORDER_121[16],),
    ),
    Warn(
        "paid_outside",
        T(
            zh="钱付在平台外，平台的担保和先行赔付可能用不上；"
            "店铺客服引导你在外面付的，店铺仍要负责。",
            en="You paid outside, so the platform’s guarantees may not help. If the shop’s own "
            "staff steered you there, the shop is still liable.",
        ),
        when=DISPUTE & ~ON_PLATFORM,
        sources=(ONLINE_CASES[5],),
    ),
    Warn(
        "private_seller",
        T(
            zh="卖家是偶尔转让闲置的个人，消费者法的三倍赔偿、七天无理由一般不适用，"
            "12315 也可能不受理；走平台介入或法院。",
            en="The seller is a private person selling used things. The triple damages and "
            "seven-day return of consumer law do not normally apply, and 12315 may refuse: use the "
            "platform or a court.",
        ),
        when=DISPUTE & F.role.is_("consumer") & F.seller.is_("individual"),
        sources=(ONLINE_CASES[7], ORDER_121[16]),
    ),
    Warn(
        "private_but_trading",
        T(
            zh="自称个人、实际长期经营的卖家，也可能要按经营者负责；你要拿出它在经营的证据。",
            en="A “private” seller who really trades can be liable as a trader. You need evidence "
            "that it trades.",
        ),
        when=DISPUTE & F.role.is_("consumer") & F.seller.is_("individual_commercial"),
        sources=(ONLINE_CASES[7],),
    ),
    Warn(
        "seller_unknown",
        T(
            zh="看不出卖家是谁：店铺首页应公示营业执照；没有的，向平台要真实名称、地址和联系方式。"
            "平台给不出的，消费者可以向平台要求赔偿。",
            en="You cannot tell who the seller is. A shop’s front page must show its licence. If "
            "it does not, ask the platform for true name, address and contact; if it has none, a "
            "consumer may claim from the platform.",
        ),
        when=DISPUTE & F.role.is_("consumer") & F.seller.is_("unknown"),
        sources=(ECL[15], CPL[44]),
    ),
    Warn(
        "seller_gone",
        T(
            zh="店铺关了或联系不上的：用文字向平台要卖家的真实名称、地址和有效联系方式；"
            "给不出的，消费者可以向平台要求赔偿。",
            en="If the shop has closed or cannot be reached, ask the platform in writing for its "
            "true name, address and a contact that works; if it has none, a consumer may claim "
            "from the platform.",
        ),
        when=DISPUTE
        & ON_PLATFORM
        & F.role.is_("consumer")
        & F.seller.is_("shop", "individual_commercial")
        & (
            F.state.is_("closed")
            | F.refund.is_("pending_overdue")
            | F.platform.is_("won_unpaid", "won_blocked")
        ),
        sources=(CPL[44],),
    ),
    Warn(
        "business_buyer",
        T(
            zh="公司采购或转卖，不算生活消费：12315 不调解，三倍赔偿和七天无理由不适用，按合同办。",
            en="A purchase for a business or resale is not a consumer purchase: no 12315 "
            "mediation, no triple damages, no seven-day return. The contract counts.",
        ),
        when=DISPUTE & F.role.is_("business"),
        sources=(CPL[2], ORDER_121[16]),
    ),
    Warn(
        "seven_day_exceptions",
        T(
            zh="七天无理由不包括：定作的、鲜活易腐的、在线下载或已拆封的数字化商品、交付的报刊。"
            "另外，只有本身不宜退（拆封影响健康或品质、激活试用后大幅掉价、明示临期或有瑕疵），"
            "又经你下单时单独确认过的，才不算；缺一样，都不能拒退。",
            en="The seven-day return (七天无理由) leaves out goods made to order, fresh or "
            "perishable goods, downloaded or unsealed digital goods, and newspapers. Beyond these "
            "only goods that by nature should not come back (opening affects health or quality, "
            "activating or trying costs much of the value, openly near expiry or flawed) and that "
            "you confirmed separately when ordering. If either is missing, a return cannot be "
            "refused.",
        ),
        when=REFUND_OPEN & CONSUMER_OF_TRADER & F.issue.is_("no_reason_return"),
        sources=(CPL[25], CPL_REGULATIONS[19], RETURN_RULES[6], RETURN_RULES[7], RETURN_RULES[20]),
    ),
    Warn(
        "seven_days_over",
        numbered(
            zh="售后已经关了，签收次日起的 {no_reason_return}多半也过了。"
            "{no_reason_return}内在聊天里提出过退货的，把记录找出来：看的是提出的日期。"
            "没提过、卖家也没承诺过的，只能和卖家商量，12315 和法院一般也帮不上。",
            en="After-sales is closed, so the {no_reason_return} counted from the day after you "
            "signed are probably over. If you asked in the chat within them, find that "
            "record: the day you asked counts. If you did not, and the seller promised "
            "nothing, it is for the seller to agree; 12315 and a court can generally not "
            "help.",
        ),
        when=REFUND_OPEN & CONSUMER_OF_TRADER & F.issue.is_("no_reason_return") & SEVEN_DAYS_OVER,
        sources=(CPL[25], RETURN_RULES[10]),
    ),
    Warn(
        "not_intact",
        T(
            zh="剪了吊牌、激活或留下个人数据、弄脏弄坏，或损坏食品、化妆品等必要的一次性密封包装，"
            "就可能不算完好。",
            en="Goods may no longer count as intact if tags are cut, a device is activated or "
            "holds personal data, things are soiled or damaged, or the necessary one-time seal "
            "of food or cosmetics is broken.",
        ),
        when=REFUND_OPEN & CONSUMER_OF_TRADER & F.issue.is_("no_reason_return"),
        sources=(RETURN_RULES[8], RETURN_RULES[9]),
    ),
    Warn(
        "true_refund_reason",
        T(
            zh="不想付运费，也不要谎称质量问题：编造理由骗退款，可能受处罚。",
            en="Do not invent a defect to save the freight: getting a refund by a lie can be "
            "punished.",
        ),
        when=REFUND_OPEN & F.issue.is_("no_reason_return"),
        sources=(CPL_REGULATIONS[49], ORDER_121[42]),
    ),
    Warn(
        "minor",
        T(
            zh="要证明是孩子操作的。用大人的账号、密码付的款，监护人保管不当的，"
            "可能分担一部分损失。",
            en="You must show that the child did it. If an adult’s account or password was used, a "
            "careless guardian may bear part of the loss.",
        ),
        when=DISPUTE & F.issue.is_("minor"),
        sources=(CIVIL_CODE[145], CIVIL_CODE[157]),
    ),
    Warn(
        "cross_border",
        T(
            zh="跨境进口商品的退货、标签和管辖有特别之处，以商品页的提示和订单页为准；"
            "按个人自用进口，不能再卖。直接在境外网站买的，国内的行政投诉往往管不到。",
            en="Returns, labels and courts differ for cross-border imports (跨境进口): the notices "
            "on the product and order pages decide. Such goods are for personal use and may not "
            "be resold. Chinese authorities can rarely reach a foreign website you bought from.",
        ),
        when=DISPUTE & _IMPORTED,
        sources=(PRACTICE_NOTES["cross-border"],),
    ),
    Warn(
        "held_at_customs",
        T(
            zh="货卡在海关的：看物流、快递或海关的通知缺什么，缺你的身份信息或申报材料，就按通知补。"
            "平台上的跨境零售进口，税由平台、物流或报关企业代收；寄给个人的物品，由收件人缴。不要付给"
            "私人账户或陌生链接。没放行前别点“确认收货”；不是你的原因退运的，按没收到货申请退款。",
            en="Held at customs: see in the tracking, or in the courier’s or customs’ notice, "
            "what is missing; if it is your identity or papers, add them as it says. In "
            "cross-border retail on a platform the tax is collected by the platform, carrier or "
            "customs broker; for an article posted to a person the recipient pays. Pay no private "
            "account or unknown link. Do not confirm receipt before it is released; if it goes "
            "back and not because of you, ask for the refund as not received.",
        ),
        # Also for who is not sure of the order’s state, which counts as received.
        when=DISPUTE & _IMPORTED & (BEFORE_RECEIPT | _NOT_THERE),
        sources=(TARIFF_LAW[3], ECL[20], PRACTICE_NOTES["cross-border"]),
    ),
    Warn(
        "truth",
        T(
            zh="投诉、举报、报警都要真实。编造事实、伪造证据、掉包换货，投诉不受理，还可能受处罚。",
            en="Complaints, reports and statements to the police must be true. Invented facts, "
            "forged evidence or swapped goods end the complaint and can be punished.",
        ),
        sources=(
            ORDER_121[7],
            ORDER_121[16],
            ORDER_121[42],
            PUBLIC_SECURITY[29],
            PUBLIC_SECURITY[50],
            PUBLIC_SECURITY[72],
        ),
    ),
    Warn(
        "no_threats",
        T(
            zh="不要拿“曝光”“投诉”要挟卖家多给钱。要求写在法律和承诺之内，语气平和。",
            en="Do not use exposure or complaints as a threat to get more money. Ask for what the "
            "law and the promise give, in a calm tone.",
        ),
        when=DISPUTE,
        sources=(ORDER_121[7], ORDER_121[42], CPL_REGULATIONS[27]),
    ),
)
