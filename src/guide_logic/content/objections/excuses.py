"""What sellers say to make little of a fault."""

from guide_logic.content.law import (
    CIVIL_CODE,
    CPL,
    CPL_REGULATIONS,
    ECL,
    FOOD_CASES,
    JD_GOODS_RULES,
    LIVE_RULES,
    ONLINE_CASES,
    ORDER_121,
    PRICE_FRAUD,
    PRICE_LAW,
    TAOBAO_RULES,
)
from guide_logic.content.objections.speakers import SELLER
from guide_logic.language.objections import RARELY, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "COLOUR_DIFFERENCE",
    "GIFT_NO_WARRANTY",
    "INSTALL_FEE",
    "LIVE_ANIMAL",
    "NOT_THE_BUYER",
    "ONLY_A_SLIP",
    "STREAMER_NOT_US",
]

ONLY_A_SLIP = Objection(
    "only_a_slip",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="只是标签、宣传上的小失误，不算欺诈。",
        en="A slip on the label or in the advert is no fraud.",
    ),
    truth=T(
        zh="不影响质量、也不会误导人的小瑕疵，确实没有三倍；但明知不实还这样宣传，或者足以让人"
        "误解、影响你买不买的，不是小失误。",
        en="A slip that affects no quality and misleads nobody brings no triple damages. But "
        "a statement known to be false, or one that misleads and decides whether you buy, is "
        "no slip.",
    ),
    answer=T(
        zh="宣传的内容足以使人误解并影响我购买，不属于《消费者权益保护法实施条例》第49条所说“"
        "不影响质量且不会造成误导”的瑕疵。请先退货退款，并说明该宣传的依据。",
        en="The statement was apt to mislead and decided my purchase; it is not the slip of "
        "article 49 of the Regulations implementing the Consumer Rights Protection Law, which "
        "“affects no quality and misleads nobody”. Please first take it back and refund, and "
        "show the basis of the statement.",
    ),
    holds=T(
        zh="那句话是你买的理由；实际差得明显；有页面截图。",
        en="The statement was why you bought; reality is plainly different; you have the page.",
    ),
    right=T(
        zh="错别字、字号、排版之类，没人会因此买错：可以要求改正、退货看七天，要不来三倍。",
        en="Misprints, letter size, layout, by which nobody buys wrongly: ask for a "
        "correction, use the seven days; no triple damages.",
    ),
    sources=(
        CPL_REGULATIONS[49],
        CPL["55-1"],
        CPL[20],
        FOOD_CASES["6-8"],
    ),
)

COLOUR_DIFFERENCE = Objection(
    "colour_difference",
    by=SELLER,
    likely=RARELY,
    said=T(
        zh="色差、手工误差属正常，不算问题。",
        en="Colour and size differences are normal and no fault.",
    ),
    truth=T(
        zh="轻微的显示色差确实难免；但和页面说明、样品明显不符的，就是描述不符。",
        en="Slight differences on screens cannot be helped. But goods plainly unlike the page "
        "or the sample are not as described.",
    ),
    answer=T(
        zh="实物与页面说明明显不符，对比照片附后。按《消费者权益保护法》第23条第二款，实际质量"
        "应当与表明的质量状况相符，请退货退款，运费由你方承担。",
        en="The goods are plainly unlike the page; comparison photos attached. Under article "
        "23(2) of the Consumer Rights Protection Law they must match what was shown. Please "
        "take them back and refund, freight on you.",
    ),
    holds=T(
        zh="同光线下对比明显；或超过页面写的误差范围；商品还没用。",
        en="Plain in the same light, or beyond the tolerance the page states; not used yet.",
    ),
    right=T(
        zh="差一点点，页面写明了误差：走七天无理由，运费自己出。",
        en="A slight difference within the stated tolerance: use the seven-day return and pay "
        "the freight.",
    ),
    sources=(
        CPL[23],
        CIVIL_CODE["615-618"],
        TAOBAO_RULES[73],
    ),
)

NOT_THE_BUYER = Objection(
    "not_the_buyer",
    by=SELLER,
    likely=RARELY,
    said=T(
        zh="不是你下的单，售后找送你的人。",
        en="You did not place the order: ask whoever gave it to you.",
    ),
    truth=T(
        zh="退款、介入确实要由下单的人从他的账号申请，钱也退给他；照片、视频你传给他。但使用商品的人"
        "也是消费者：毛病可以由你直接说；东西有缺陷伤了你，你可以自己索赔。",
        en="Refund and intervention are indeed for whoever ordered, from that account, and the "
        "money goes back there; send that person your photos and video. But whoever uses the "
        "goods is a consumer too: you may raise the fault yourself, and claim yourself if a "
        "defect harmed you.",
    ),
    answer=T(
        zh="商品由他人下单、由我使用。按《消费者权益保护法》第2条，使用商品的消费者同样受保护，请"
        "按质量问题处理。需要下单人办理的，请写明在哪里申请、要哪些材料，由下单人提交。",
        en="Somebody else ordered the goods, and I use them. Under article 2 of the Consumer "
        "Rights Protection Law a consumer who uses goods is protected too; please deal with the "
        "fault. If whoever ordered has to do something, please say where and with which papers.",
    ),
    holds=T(
        zh="东西有毛病或伤了人；下单的人愿意申请，或写授权委托书让你替他向 12315 投诉。",
        en="There is a fault, or harm; and whoever ordered will ask, or gives you written "
        "authority to complain to 12315 for them.",
    ),
    right=T(
        zh="只是不想要了：七天无理由由下单的人提，钱退给他。起诉要货款的，原告一般也是下单的人。",
        en="You merely do not want it: the seven-day return is for whoever ordered, and so is the "
        "money. A suit for the price is mostly theirs too.",
    ),
    sources=(
        CPL[2],
        CPL[40],
        CIVIL_CODE[465],
        ORDER_121[11],
    ),
)

GIFT_NO_WARRANTY = Objection(
    "gift_no_warranty",
    by=SELLER,
    likely=RARELY,
    said=T(
        zh="赠品免费送的，坏了不管。",
        en="The gift was free; we do nothing if it is broken.",
    ),
    truth=T(
        zh="赠品、奖品、换购的东西造成损害，卖家不能拿“免费”免责；答应送的东西也要真的送到、能用。",
        en="If a gift, prize or add-on does harm, “it was free” is no excuse, and what was "
        "promised has to come and work.",
    ),
    answer=T(
        zh="赠品是活动承诺的一部分。按《最高人民法院关于审理网络消费纠纷案件适用法律若干问题的"
        "规定（一）》第8条，不得以免费为由免责；按《消费者权益保护法实施条例》第12条，请补发或"
        "按标明的价值退款。",
        en="The gift is part of what was promised. Under article 8 of the Supreme People’s "
        "Court Provisions (I) on Online Consumption Disputes “free” is no excuse, and under "
        "article 12 of the Regulations implementing the Consumer Rights Protection Law please "
        "resend it or refund its stated value.",
    ),
    holds=T(
        zh="页面写明赠品是什么；坏的、没送的有照片。",
        en="The page says what the gift is; photos show it broken or missing.",
    ),
    right=T(
        zh="赠品的小瑕疵事先讲明了，或条件没达到。",
        en="A small flaw was told beforehand, or the condition was not met.",
    ),
    sources=(
        ONLINE_CASES[8],
        CPL_REGULATIONS[12],
        PRICE_FRAUD[18],
        JD_GOODS_RULES[24],
    ),
)

INSTALL_FEE = Objection(
    "install_fee",
    by=SELLER,
    likely=RARELY,
    said=T(
        zh="送货上楼、安装要另外加钱。",
        en="Carrying it up and installing it cost extra.",
    ),
    truth=T(
        zh="下单前没有标明的费用不能加收；页面写“包安装”“送货上门”的，就要做到。",
        en="A fee not marked before you ordered cannot be added; “installation included” or "
        "“delivered to the door” has to be kept.",
    ),
    answer=T(
        zh="下单页写明包安装（送货上门），没有标明另收费。按《价格法》第13条不得收取未标明的费"
        "用，按《消费者权益保护法实施条例》第12条请履行承诺；已收的请退还。",
        en="The order page includes installation (delivery to the door) and marks no extra "
        "fee. Under article 13 of the Price Law unmarked fees may not be taken, and under "
        "article 12 of the Regulations implementing the Consumer Rights Protection Law please "
        "keep the promise; refund what was taken.",
    ),
    holds=T(
        zh="有页面截图；收费是谁收的、收了多少说得清。",
        en="A screenshot of the page; you can say who took how much.",
    ),
    right=T(
        zh="页面事先写明了上楼费、辅材费的标准，或你加做了约定外的活。",
        en="The page stated the charges for stairs or materials, or you asked for extra work.",
    ),
    sources=(
        PRICE_LAW[13],
        CPL_REGULATIONS[12],
        CPL[20],
        ECL[20],
    ),
)

LIVE_ANIMAL = Objection(
    "live_animal",
    by=SELLER,
    likely=RARELY,
    said=T(
        zh="活体离店概不负责，死了不赔。",
        en="Live animals leave at your risk; we pay for none that die.",
    ),
    truth=T(
        zh="活的动物一般没有七天无理由；但路上死的风险在卖家，到家就有病的是质量问题，“概不负"
        "责”无效。时间很短，当天就要提。",
        en="A live animal mostly has no seven-day return. But death on the way is the "
        "seller’s risk, illness on arrival is a defect, and “no liability” is void. Time is "
        "very short: report it the same day.",
    ),
    answer=T(
        zh="动物签收时（或签收后很快）死亡、患病，照片和医院诊断附后。按《电子商务法》第20条运"
        "输风险由经营者承担，“概不负责”的告示按《消费者权益保护法》第26条无效，请退款。",
        en="The animal was dead or ill on arrival or very soon after; photos and a vet’s "
        "finding attached. Under article 20 of the E-Commerce Law the trader bears the risk "
        "in transit, and a notice of “no liability” is void under article 26 of the Consumer "
        "Rights Protection Law. Please refund.",
    ),
    holds=T(
        zh="当天拍照；有医院诊断；不是喂养不当。",
        en="Photographed the same day; a vet’s finding; no fault in its care.",
    ),
    right=T(
        zh="养了一段时间、喂养不当造成的；或卖家是个人，看约定。",
        en="Kept for some time and harmed by its care; or a private seller, where the "
        "agreement counts.",
    ),
    sources=(
        ECL[20],
        CPL[26],
        CPL[24],
        JD_GOODS_RULES["pets"],
    ),
)

STREAMER_NOT_US = Objection(
    "streamer_not_us",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="那是主播说的，跟我们店没关系。",
        en="That is what the streamer said; the shop has nothing to do with it.",
    ),
    truth=T(
        zh="店铺自己的直播，主播的话算店铺的；别人的直播间没有清楚标明自己不是卖家、卖家是谁的，"
        "直播间也要按卖家负责。",
        en="In the shop’s own stream the host’s words are the shop’s. Someone else’s stream "
        "that did not clearly say that it is not the seller, and who is, is liable as the "
        "seller.",
    ),
    answer=T(
        zh="我是在直播间看了讲解下单的。按《最高人民法院关于审理网络消费纠纷案件适用法律若干问"
        "题的规定（一）》第11条、第12条，店铺自播由店铺负责，直播间没有标明实际销售者的由直播"
        "间运营者负责。请兑现或退款，并说明直播间由谁运营。",
        en="I ordered on what was said in the stream. Under articles 11 and 12 of the Supreme "
        "People’s Court Provisions (I) on Online Consumption Disputes the shop answers for "
        "its own stream, and an operator that did not show the real seller answers itself. "
        "Please honour it or refund, and say who runs the stream.",
    ),
    others={
        T(
            zh="请平台把直播记录保存下来",
            en="Asking the platform to keep the record of the stream",
        ): T(
            zh="请保存并提供这场直播的回放、互动记录、下单时的页面快照，以及直播间运营者和主播"
            "的信息。依据是《直播电商监督管理办法》第16条、第18条。",
            en="Please keep and hand over the replay, the chat, the page as it stood when I "
            "ordered, and who ran and hosted the stream: articles 16 and 18 of the Measures "
            "for Live-Streaming E-Commerce.",
        ),
    },
    holds=T(
        zh="能说出直播间、日期、那句话；有录屏，或请平台提供回放。",
        en="You can name the stream, the day and the words, with a recording or the replay "
        "from the platform.",
    ),
    right=T(
        zh="直播间清楚标明了实际销售者，那句话又是主播个人的推荐：先找实际销售者；主播知道有问"
        "题还推的，另外算。",
        en="The stream clearly showed the real seller and the words were the host’s own "
        "praise: go to that seller first. A host who knew of the fault is another matter.",
    ),
    sources=(
        ONLINE_CASES[11],
        ONLINE_CASES[12],
        LIVE_RULES[16],
        LIVE_RULES[18],
        CPL_REGULATIONS[14],
        LIVE_RULES[26],
    ),
)
