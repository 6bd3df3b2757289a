"""What sellers say about earnest money, receipts and settling."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    BOOKSHOP_CASE,
    CIVIL_CODE,
    CONTRACT_CASES,
    CPL,
    ECL,
    ONLINE_CASES,
    ORDER_121,
    PRACTICE_NOTES,
    RETURN_RULES,
    TAOBAO_RULES,
)
from guide_logic.content.objections.speakers import SELLER
from guide_logic.language.objections import OFTEN, RARELY, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "CONFIRM_FIRST",
    "DEPOSIT_BALANCE_DUE",
    "DEPOSIT_KEPT",
    "DEPOSIT_MISSED_PAYMENT",
    "DEPOSIT_PLAIN",
    "DEPOSIT_SELLERS_BREACH",
    "PAID_OUTSIDE_NOT_OURS",
    "PAID_THEN_WITHDRAWN",
    "SHOP_SOLD",
    "WITHDRAW_FIRST",
]

DEPOSIT_SELLERS_BREACH = numbered(
    zh="没有按约定履行的是你方，不是我。因此货拿不到、买货的目的落空的，按《民法典》第586条、第587"
    "条，请双倍返还定金（总价 {deposit_cap} 以内的算定金），并退还其余已付款。",
    en="It is you who did not keep the bargain, not I. Where that leaves me without the goods and "
    "the purchase without its purpose, articles 586 and 587 of the Civil Code have you return the "
    "earnest money twice (up to {deposit_cap} of the price counts as such) and the rest of what I "
    "paid.",
)

DEPOSIT_BALANCE_DUE = numbered(
    zh="尾款还没付，订单也没有取消。按《民法典》第587条，只有我不履行、致使合同目的不能实现时，你"
    "方才可以不退定金；付清尾款，定金抵作价款。按第586条，超过总价 {deposit_cap} 的部分不产生定金"
    "的效力。请告诉我尾款付到哪一天为止。",
    en="The balance is not paid yet and the order is not cancelled. Under article 587 of the "
    "Civil Code you may keep the earnest money only if I do not perform and the purchase thereby "
    "loses its purpose; once I pay the balance it becomes part of the price. Under article 586 "
    "what exceeds {deposit_cap} of the price is no earnest money. Please tell me by which day the "
    "balance is due.",
)

DEPOSIT_KEPT = Objection(
    "deposit_kept",
    by=SELLER,
    likely=SOMETIMES,
    said=T(zh="定金不退。", en="The earnest money is not returned."),
    truth=T(
        zh="付了尾款，定金就抵作货款；之后依法退货，退的是全部实付款。卖家违约使你拿不到货的，"
        "还要双倍返还。只有你自己不履行，才拿不回。",
        en="Once you paid the balance, the earnest money is part of the price, and a lawful "
        "return brings back all you paid. If the seller’s breach leaves you without the goods "
        "it comes back twice. It is lost only if you did not keep the bargain.",
    ),
    answer=T(
        zh="我已付清尾款，按《民法典》第587条定金已抵作价款，是货款的一部分。现在依法退货，请"
        "把包括定金在内的实付款全部退回。",
        en="I have paid the balance; under article 587 of the Civil Code the earnest money "
        "has become part of the price. I am returning the goods as the law allows; please "
        "refund all that I paid, the earnest money included.",
    ),
    others={
        T(
            zh="订单写的是“定金”，是卖家不能交货",
            en="The order says 定金, and it is the seller who cannot deliver",
        ): DEPOSIT_SELLERS_BREACH,
    },
    holds=numbered(
        zh="尾款已付，退货本身站得住（{no_reason_return}内或有质量问题）；或者尾款还能付；或者卖家"
        "违约，合同目的落空。",
        en="The balance is paid and the return itself is justified (within {no_reason_return}, or "
        "a defect); or it can still be paid; or the seller’s breach defeats the purchase.",
    ),
    right=numbered(
        zh="写明“定金”，是你自己不付尾款：定金要不回来，超过总价 {deposit_cap} 的部分除外。",
        en="It says 定金 and it is you who did not pay the balance: then it is lost, but for what "
        "exceeds {deposit_cap} of the price.",
    ),
    sources=(
        CIVIL_CODE[587],
        CIVIL_CODE[586],
        CONTRACT_CASES[67],
        RETURN_RULES[17],
        CPL[25],
        TAOBAO_RULES[14],
    ),
)

DEPOSIT_PLAIN = T(
    zh="订单写的是“订金”，没有约定定金性质，按《最高人民法院关于适用〈民法典〉合同编通则若"
    "干问题的解释》第67条不适用定金罚则；请退还我已付的款项。",
    en="The order calls it 订金 and nothing gives it the nature of earnest money; under "
    "article 67 of the Supreme People’s Court Interpretation on the General Part of "
    "Contracts the earnest-money rule does not apply. Please return what I paid.",
)

DEPOSIT_MISSED_PAYMENT = Objection(
    "deposit_missed_payment",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="你没付尾款，定金不退。",
        en="You did not pay the balance, so the earnest money is gone.",
    ),
    truth=numbered(
        zh="写明“定金”、你自己不付尾款的，确实要不回来；但超过总价 {deposit_cap} 的部分不算定金，"
        "写“订金”“预付款”的也不适用这条。",
        en="If it says 定金 and it was you who did not pay, it is lost. But what exceeds "
        "{deposit_cap} of the price is no earnest money, and a plain deposit (订金, 预付款) is "
        "outside the rule.",
    ),
    answer=DEPOSIT_PLAIN,
    others={
        numbered(
            zh="付的“定金”超过总价的 {deposit_cap}",
            en="The 定金 paid is more than {deposit_cap} of the price",
        ): numbered(
            zh="定金最多是总价的 {deposit_cap}，按《民法典》第586条，超过部分不产生定金的效力，请"
            "退还超过的部分。",
            en="Earnest money is at most {deposit_cap} of the price; under article 586 of the "
            "Civil Code the excess has no such effect. Please return the excess.",
        ),
    },
    holds=numbered(
        zh="页面或合同没写“定金”；或超过 {deposit_cap}；或者是卖家先违约、改了条件，或因不可抗力。",
        en="Neither page nor contract says 定金; or it exceeds {deposit_cap}; or the seller was "
        "in breach first, changed the terms, or force majeure intervened.",
    ),
    right=numbered(
        zh="页面写明“定金”，不超过 {deposit_cap}，尾款时间也告诉了你，你只是不想要了。想保住钱，就"
        "在尾款截止前付款，再按七天无理由退。",
        en="The page says 定金, at most {deposit_cap}, you knew when the balance was due and "
        "simply changed your mind. To keep the money, pay the balance in time and use the "
        "seven-day return afterwards.",
    ),
    sources=(
        CIVIL_CODE[586],
        CIVIL_CODE[587],
        CONTRACT_CASES[67],
        CONTRACT_CASES[68],
    ),
)

CONFIRM_FIRST = Objection(
    "confirm_first",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="先点确认收货，再给你退。",
        en="Tap “confirm receipt” first, then we refund.",
    ),
    truth=T(
        zh="退款不需要先确认收货；点了钱可能就给了卖家，有些事还要改由你证明。",
        en="No refund needs that. Once you tap it the money may go to the seller, and some "
        "things become yours to prove.",
    ),
    answer=T(
        zh="退款不需要先确认收货，请直接在订单的退款申请里同意。问题解决以前我不会点确认收货。",
        en="A refund does not need my confirmation of receipt; please agree in the refund "
        "request on the order. I will not confirm before this is settled.",
    ),
    holds=T(
        zh="订单还没确认收货，钱还在平台。",
        en="Receipt is not confirmed and the money is still with the platform.",
    ),
    right=T(
        zh="没有这样的情形。已经点过的，售后期内照样可以申请；是被卖家哄着点的，把聊天交给平台。",
        en="There is none. If you have tapped it, you can still ask within after-sales; if "
        "the seller talked you into it, hand the chat to the platform.",
    ),
    sources=(
        TAOBAO_RULES[76],
        TAOBAO_RULES[33],
        PRACTICE_NOTES["in-app"],
    ),
)

WITHDRAW_FIRST = Objection(
    "withdraw_first",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="你先撤诉，撤了就给你退款。",
        en="Withdraw the complaint first, then we will pay.",
    ),
    truth=T(
        zh="撤不撤由你定。12315 的投诉一撤，调解就终止，同一件事可能不再受理；平台的申请撤了，"
        "也可能不能再用同一个理由提。",
        en="That is your decision. Once withdrawn, 12315 ends the mediation and may not take "
        "the same dispute again; a platform request may not be possible again on the same "
        "ground.",
    ),
    answer=T(
        zh="请先按原支付方式退款。款项到账、约定的事办完后，我当天办理撤回；也可以在 12315 调"
        "解中写成书面协议。",
        en="Please refund to the original means of payment first. Once the money is here and "
        "what we agreed is done, I will withdraw the same day; we can also put it in writing "
        "in the 12315 mediation.",
    ),
    holds=T(zh="投诉或申请还在处理中。", en="A complaint or request is still open."),
    right=T(
        zh="钱已经到账、事情办完，就该按约定撤；举报的违法线索不因你撤投诉而消失。",
        en="Once paid and done, withdraw as agreed. What you reported as a violation does not "
        "vanish with the complaint.",
    ),
    sources=(
        ORDER_121[23],
        ORDER_121["16-2"],
        ORDER_121[24],
        ORDER_121[27],
        PRACTICE_NOTES["in-app"],
    ),
)

PAID_THEN_WITHDRAWN = T(
    zh="请先按原支付方式退款。款项到账、约定的事办完后，我当天办理撤回；也可以先把双方的约定写下来。",
    en="Please refund to the original means of payment first. Once the money is here and what we "
    "agreed is done, I will withdraw the same day; we can also put what we agreed in writing "
    "first.",
)
"""Where 12315 does not mediate."""

SHOP_SOLD = Objection(
    "shop_sold",
    by=SELLER,
    likely=RARELY,
    said=T(
        zh="店铺已经转让了，以前的单不归我们。",
        en="The shop was sold; old orders are not ours.",
    ),
    truth=T(
        zh="转让没有依法公示的，登记的老板和实际经营的人你都可以找。",
        en="If the change was not published as the law requires, you may hold both the "
        "registered and the actual operator.",
    ),
    answer=T(
        zh="下单时店铺公示的经营者没有变更。按《最高人民法院关于审理网络消费纠纷案件适用法律若"
        "干问题的规定（一）》第6条，注册经营者和实际经营者都应承担赔偿责任，请处理我的订单。",
        en="When I ordered, the operator shown had not changed. Under article 6 of the "
        "Supreme People’s Court Provisions (I) on Online Consumption Disputes the registered "
        "and the actual operator are liable. Please deal with my order.",
    ),
    holds=T(
        zh="下单时页面公示的主体有截图，转让没有公示。",
        en="A screenshot of the operator shown when you ordered; the change was not published.",
    ),
    right=T(
        zh="你下单前就已变更公示：找公示的新主体。",
        en="The change was published before you ordered: hold the operator shown then.",
    ),
    sources=(
        ONLINE_CASES[6],
        ECL[15],
        CPL[42],
    ),
)

PAID_OUTSIDE_NOT_OURS = Objection(
    "paid_outside_not_ours",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="你在微信付的钱，不是店铺的单。",
        en="You paid by WeChat; that is no order of the shop.",
    ),
    truth=T(
        zh="是店铺工作人员引导你在外面付的，店铺不能拿没走平台来推。平台的担保用不上，所以证据"
        "要留齐。",
        en="If the shop’s staff led you to pay outside, the shop cannot hide behind that. The "
        "platform’s guarantees do not help, so keep all proof.",
    ),
    answer=T(
        zh="付款是你店客服引导的，聊天和转账记录附后。按《最高人民法院关于审理网络消费纠纷案件"
        "适用法律若干问题的规定（一）》第5条，未经平台支付不影响店铺承担销售者责任，请发货或退"
        "款。",
        en="Your staff led me to that payment; chat and transfer attached. Under article 5 of "
        "the Supreme People’s Court Provisions (I) on Online Consumption Disputes payment "
        "outside the platform does not free the shop. Please deliver or refund.",
    ),
    holds=T(
        zh="聊天里看得出是店铺客服让你付的；收款人和店铺对得上。",
        en="The chat shows that the shop’s staff asked for it, and the payee fits the shop.",
    ),
    right=T(
        zh="冒充客服的骗子收的钱：店铺不负责，马上报警、止付。",
        en="A fake clerk took it: the shop is not liable; call the police and stop the "
        "payment at once.",
    ),
    sources=(
        ONLINE_CASES[5],
        BOOKSHOP_CASE["outcome"],
    ),
)
