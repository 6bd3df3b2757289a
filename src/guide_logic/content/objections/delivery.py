"""What sellers say about goods that come late, broken or not at all."""

from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    ECL,
    EXPRESS_MARKET,
    EXPRESS_RULES,
    ONLINE_CASES,
    ONLINE_TRADING,
    TAOBAO_RULES,
)
from guide_logic.content.objections.speakers import SELLER
from guide_logic.language.objections import OFTEN, Objection
from guide_logic.language.text import T

__all__ = [
    "ASK_COURIER",
    "BUSY_BY_CONTRACT",
    "BUSY_SEASON",
    "LEFT_WITH_NEIGHBOUR",
    "OUT_OF_STOCK",
    "SIGNED_FOR",
    "UNTIL_SIGNED",
]

SIGNED_FOR = Objection(
    "signed_for",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="签收了就是认可质量，概不负责。",
        en="You signed for it, so you accepted it.",
    ),
    truth=T(
        zh="“签收即认可质量”的条款无效；签收只说明货到了。但表面的破损、少件要尽快提出，越晚越"
        "难证明。",
        en="A clause that signing accepts the quality is void; signing shows only that it "
        "arrived. But report visible damage or missing parts at once: later it is harder to "
        "prove.",
    ),
    answer=T(
        zh="签收不等于认可质量，这类条款按《最高人民法院关于审理网络消费纠纷案件适用法律若干问"
        "题的规定（一）》第1条无效。商品有我照片所示的问题，请按《消费者权益保护法》第24条处理。",
        en="Signing is not accepting the quality; such a clause is void under article 1 of "
        "the Supreme People’s Court Provisions (I) on Online Consumption Disputes. The goods "
        "have the fault shown in my photos; please act under article 24 of the Consumer "
        "Rights Protection Law.",
    ),
    holds=T(
        zh="你能拿出照片、视频，说明收到时就有问题。",
        en="You can show with photos or video that the fault was there on arrival.",
    ),
    right=T(
        zh="淘宝上点过“确认收货”再说表面破损、少件的，由你证明，卖家哄你点的除外。公司采购要按"
        "合同验货、及时通知。",
        en="On Taobao, after “confirm receipt” (确认收货), visible damage or shortage is "
        "yours to prove, unless the seller talked you into it. A business must inspect and "
        "notify as the contract says.",
    ),
    sources=(
        ONLINE_CASES[1],
        CPL[24],
        TAOBAO_RULES[76],
        CIVIL_CODE[621],
    ),
)

LEFT_WITH_NEIGHBOUR = Objection(
    "left_with_neighbour",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="快递放门口、驿站了，就算送到。",
        en="It was left at the door or the pick-up point, so it is delivered.",
    ),
    truth=T(
        zh="交给别人代收或放到别处，要先经你同意；没同意又丢了，风险还在卖家。",
        en="Handing it to someone else or leaving it elsewhere needs your consent first. "
        "Without it, a loss is still the seller’s.",
    ),
    answer=T(
        zh="我没有同意代收或放置。按《电子商务法》第52条，交由他人代收应当经收货人同意；按第20"
        "条，运输中的风险由经营者承担。我没有收到货，请补发或退款。",
        en="I agreed neither to a substitute nor to a place. Under article 52 of the "
        "E-Commerce Law handing goods to another needs the recipient’s consent, and under "
        "article 20 the risk in transit is the trader’s. I have not received the goods; "
        "please send them again or refund.",
    ),
    holds=T(
        zh="没有在订单、电话或 App 里同意放驿站、柜子、门口；也没有叫别人代收。",
        en="You did not agree in the order, by phone or in the app, and asked nobody to take it.",
    ),
    right=T(
        zh="你让放的，或自己设了“放驿站”，或让邻居代收：视为送到了你手上，丢了先找代收的人和快递。",
        en="You told them to, chose the pick-up point yourself, or asked the neighbour: it "
        "counts as delivered to you; turn to the one who took it and the courier.",
    ),
    sources=(
        ECL[52],
        ECL[20],
        EXPRESS_RULES[26],
        TAOBAO_RULES[36],
        EXPRESS_MARKET["lockers"],
        CIVIL_CODE[512],
        CIVIL_CODE[604],
    ),
)

UNTIL_SIGNED = T(
    zh="按《民法典》第512条、第604条，快递交付以签收为准，签收前毁损、灭失的风险由出卖人承担。"
    "我没有收到完好的货，请补发或退款，快递的赔偿由您向快递公司主张。",
    en="Under articles 512 and 604 of the Civil Code delivery by courier is when the "
    "recipient signs, and until then the seller bears the risk. I did not get the goods "
    "intact; please resend or refund, and claim from the courier yourself.",
)
"""Between those whom consumer law does not cover."""

ASK_COURIER = Objection(
    "ask_courier",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="货发出去了，丢了坏了找快递。",
        en="We shipped it; loss or damage is between you and the courier.",
    ),
    truth=T(
        zh="和你签合同的是卖家，签收前的风险由卖家承担；卖家赔了你，再去向快递要。",
        en="Your contract is with the seller, who bears the risk until you sign. It pays you "
        "and then claims from the courier.",
    ),
    answer=T(
        zh="按《电子商务法》第20条，商品运输中的风险和责任由经营者承担，请先给我补发或退款，快"
        "递的赔偿由你们向快递公司主张。",
        en="Under article 20 of the E-Commerce Law the trader bears the risk and "
        "responsibility in transit. Please resend or refund first and claim from the courier "
        "yourselves.",
    ),
    holds=T(
        zh="快递是卖家选的；你还没签收，或签收时就坏了、少了。",
        en="The seller chose the courier; you have not signed, or it was broken or short on "
        "delivery.",
    ),
    right=T(
        zh="你自己另外指定、另外付钱叫的快递；或者你只是不满意派送服务。",
        en="You chose and paid for another courier yourself, or it is only the service that "
        "displeases you.",
    ),
    sources=(
        ECL[20],
        TAOBAO_RULES[10],
        CIVIL_CODE[604],
        CIVIL_CODE[512],
        EXPRESS_RULES[29],
    ),
)

UNTIL_SIGNED = T(
    zh="按《民法典》第512条、第604条，快递交付以签收为准，签收前毁损、灭失的风险由出卖人承担。"
    "我没有收到完好的货，请补发或退款，快递的赔偿由您向快递公司主张。",
    en="Under articles 512 and 604 of the Civil Code delivery by courier is when the "
    "recipient signs, and until then the seller bears the risk. I did not get the goods "
    "intact; please resend or refund, and claim from the courier yourself.",
)
"""Between those whom consumer law does not cover."""

BUSY_SEASON = Objection(
    "busy_season",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="大促爆仓、天气原因，发货晚了不算违约。",
        en="It is the rush, or the weather; late shipping is no breach.",
    ),
    truth=T(
        zh="订单多、仓库忙是卖家自己的事，答应的时间就要守；真正的不可抗力要及时告诉你并拿出证明。",
        en="Many orders are the seller’s own affair, and a promised time has to be kept. Real "
        "force majeure has to be notified in time and shown.",
    ),
    answer=T(
        zh="订单承诺的发货时间已过。按《电子商务法》第20条应当按承诺的时限交付；请在 3 日内发"
        "货，逾期我将按《民法典》第563条解除合同、要求退款。",
        en="The promised shipping time is over. Under article 20 of the E-Commerce Law "
        "delivery is due as promised; please ship within 3 days, or I will rescind under "
        "article 563 of the Civil Code and ask for the refund.",
    ),
    holds=T(
        zh="订单页或客服写过发货时间；给了合理的宽限。",
        en="The order page or staff named a time; you allowed a reasonable extension.",
    ),
    right=T(
        zh="预售写明的发货日还没到；或者确有封控、灾害等不可抗力，已及时通知：可以等，也可以退"
        "款，赔偿可能免除。",
        en="The pre-sale’s shipping day has not come; or real force majeure was notified in "
        "time: wait or take the refund; damages may fall away.",
    ),
    sources=(
        ECL[20],
        CIVIL_CODE[563],
        CIVIL_CODE[590],
    ),
)

BUSY_BY_CONTRACT = T(
    zh="约定的发货时间已过。请在 3 日内发货，逾期我将按《民法典》第563条解除合同，要求返还货款。",
    en="The agreed shipping time is over. Please ship within 3 days, or I will rescind under "
    "article 563 of the Civil Code and ask for the price back.",
)
"""Between those whom consumer law does not cover."""

OUT_OF_STOCK = Objection(
    "out_of_stock",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="没货了，你自己申请退款吧。",
        en="It is out of stock; please ask for a refund yourself.",
    ),
    truth=T(
        zh="合同已经成立，没货是卖家违约；货实在没有，法院一般不会判它交货，但退款、能证明的损"
        "失、双倍定金照样可以要。",
        en="There is a contract, and being out of stock is the seller’s breach. If the goods "
        "really do not exist a court will mostly not order delivery, but refund, proven loss "
        "and double earnest money remain.",
    ),
    answer=T(
        zh="合同已经成立，缺货属于你方不履行，按《民法典》第577条应承担违约责任。请由你方发起"
        "退款，并按承诺或实际差价赔偿；付的是定金的，请按第587条双倍返还。",
        en="The contract is made, and lack of stock is your non-performance; article 577 of "
        "the Civil Code makes you liable. Please start the refund yourselves and compensate "
        "as promised or for the price difference; earnest money is due twice under article "
        "587.",
    ),
    holds=T(
        zh="付款时页面显示有货；你保留了缺货的聊天。",
        en="The page showed stock when you paid, and you kept the chat.",
    ),
    right=T(
        zh="确实不能再履行：强求发货没有用，要的是退款和损失。缺货本身不是欺诈，要证明本来就没"
        "货还收钱才行。",
        en="It really cannot be performed: insisting on delivery is no use; claim refund and "
        "loss. Being out of stock is not fraud unless you prove it took money for goods it "
        "never had.",
    ),
    sources=(
        ECL[49],
        CIVIL_CODE[577],
        CIVIL_CODE[580],
        CIVIL_CODE[587],
        ONLINE_TRADING[14],
    ),
)
