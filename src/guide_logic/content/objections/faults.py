"""What sellers say about goods that are not as they should be."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    CIVIL_CODE,
    CIVIL_PROCEDURE,
    CPL,
    CPL_REGULATIONS,
    ONLINE_CASES,
    ORDER_121,
    PRODUCT_QUALITY,
    SALES_CASES,
    TAOBAO_RULES,
)
from guide_logic.content.objections.speakers import SELLER
from guide_logic.language.objections import OFTEN, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "ASK_MANUFACTURER",
    "EXCHANGE_ONLY",
    "REPAIR_ONLY",
    "TEST_FIRST",
    "TEST_FIRST_BY_CONTRACT",
    "USED_AS_IS",
    "USER_DAMAGE",
]

ASK_MANUFACTURER = Objection(
    "ask_manufacturer",
    by=SELLER,
    likely=SOMETIMES,
    said=T(
        zh="质量问题找厂家售后，我们只管卖。",
        en="For defects go to the manufacturer; we only sell.",
    ),
    truth=T(
        zh="你可以直接找卖家，卖家赔了再向厂家追；去厂家检修只是一条方便的路，不是前提。",
        en="You may hold the seller, who recovers from the maker. The maker’s service is a "
        "convenient way, not a condition.",
    ),
    answer=T(
        zh="按《消费者权益保护法》第40条，我可以向销售者要求赔偿，属于生产者责任的由你们另行追"
        "偿。请按第24条给我退货、更换或修理。",
        en="Under article 40 of the Consumer Rights Protection Law I may claim from the "
        "seller, who recovers from the producer. Please take back, exchange or repair the "
        "goods under article 24.",
    ),
    holds=T(
        zh="你是消费者，卖家是经营者，商品确有问题。",
        en="You are a consumer, the seller is a trader, and the goods are faulty.",
    ),
    right=T(
        zh="你要的只是保修期内的修理，约定由品牌售后做的，去品牌网点更快；但卖家不能因此不管。",
        en="If you only want a repair in the warranty, and it was agreed that the brand’s "
        "service does it, that is quicker; the seller still may not turn you away.",
    ),
    sources=(
        CPL[40],
        CPL[24],
        PRODUCT_QUALITY[40],
    ),
)

EXCHANGE_ONLY = Objection(
    "exchange_only",
    by=SELLER,
    likely=OFTEN,
    said=T(zh="只换不退。", en="We exchange, we do not refund."),
    truth=numbered(
        zh="质量问题，没有三包规定和约定的，收货 {quality_return}内你可以选择退；"
        "{quality_return}后要到合同目的落空才能退，不然换或修。",
        en="For a defect, where no warranty rule or agreement says otherwise, you may choose a "
        "refund within {quality_return} of receipt. After that only if the purchase is "
        "defeated; otherwise exchange or repair.",
    ),
    answer=numbered(
        zh="商品不符合质量要求，我在收到 {quality_return}内提出退货。按《消费者权益保护法》第24"
        "条，我可以退货，运费由经营者承担；“只换不退”的规定按第26条无效，请退款。",
        en="The goods are substandard and I asked within {quality_return} of receipt. Under "
        "article 24 of the Consumer Rights Protection Law I may return them at your cost; a rule "
        "of “exchange only” is void under article 26. Please refund.",
    ),
    holds=numbered(
        zh="有质量问题，{quality_return}内提出，没有国家规定或双方约定另说；或者无理由退货期内。",
        en="A defect, raised within {quality_return}, no state rule or agreement to the "
        "contrary; or within the seven-day return.",
    ),
    right=numbered(
        zh="过了 {quality_return}，毛病能修好、不影响使用：换或修就是法律给你的；"
        "三包商品按三包。修换后还是不行，再要求退。",
        en="After {quality_return} with a fault that can be mended: exchange or repair is what "
        "the law gives; goods under a warranty rule (三包) follow that. If it fails again, "
        "ask for the refund.",
    ),
    sources=(
        CPL[24],
        CPL[26],
        CIVIL_CODE[563],
    ),
)

REPAIR_ONLY = Objection(
    "repair_only",
    by=SELLER,
    likely=SOMETIMES,
    said=T(zh="只能维修，不退不换。", en="Repair only, no refund and no exchange."),
    truth=numbered(
        zh="和“只换不退”一样：{quality_return}内一般可以退；之后按三包、约定，或看毛病有多重。"
        "修的时间不算在保修期里。",
        en="As with “exchange only”: within {quality_return} you can normally return; later the "
        "warranty rule, the agreement or the gravity of the fault decides. Repair time does "
        "not count against the warranty.",
    ),
    answer=numbered(
        zh="按《消费者权益保护法》第24条，商品不符合质量要求、收到 {quality_return}内可以退货；请"
        "退货退款。如果你们坚持先修，请写明修好的日期；修不好我再要求更换或退货。",
        en="Under article 24 of the Consumer Rights Protection Law substandard goods may be "
        "returned within {quality_return} of receipt; please refund. If you insist on repair "
        "first, please name the date; if it fails I will ask for exchange or refund.",
    ),
    holds=numbered(
        zh="收到 {quality_return}内提出；或已经修过、同样毛病又出现。",
        en="Raised within {quality_return}; or already repaired and the same fault came back.",
    ),
    right=numbered(
        zh="过了 {quality_return}、毛病不大，或三包规定先修：先让它修，留好维修记录。",
        en="After {quality_return} with a small fault, or where the warranty rule has repair "
        "first: let it be repaired and keep the record.",
    ),
    sources=(
        CPL[24],
        CPL_REGULATIONS[18],
        CIVIL_CODE[582],
    ),
)

TEST_FIRST = Objection(
    "test_first",
    by=SELLER,
    likely=OFTEN,
    said=T(zh="你先去做检测，有报告再说。", en="Bring a laboratory report first."),
    truth=T(
        zh="看得见的问题，照片、视频就是初步证据。到了法院，一般是谁主张谁举证。",
        en="For what can be seen, photos or video are the first proof. In court, whoever claims "
        "must as a rule prove.",
    ),
    under={
        TAOBAO_RULES[66]: T(
            zh="看不见的问题或疑似假货，淘宝先要卖家拿进货凭证。",
            en="For a fault that cannot be seen, or a suspected fake, Taobao first asks the seller "
            "for papers.",
        ),
    },
    answer=T(
        zh="问题从照片和视频就能看出来，不需要先做检测。请你方说明原因，或提供进货凭证、合格证"
        "和检验报告；你方要求检测的，请写明由谁送检、费用由谁承担。",
        en="The photos and video show the problem; no test is needed first. Please explain, "
        "or show your purchase papers, certificate and test report. If you want a test, "
        "please state who sends it in and who pays.",
    ),
    others={
        numbered(
            zh="向经营者买的耐用商品，收到不满 {trader_proves}",
            en="Durable goods from a trader, received less than {trader_proves} ago",
        ): numbered(
            zh="这是耐用商品，收到不满 {trader_proves}。按《消费者权益保护法》第23条第三款，瑕疵的"
            "举证责任由经营者承担。",
            en="These are durable goods received less than {trader_proves} ago. Under article "
            "23(3) of the Consumer Rights Protection Law the trader bears the burden of proof on "
            "the fault.",
        ),
    },
    holds=numbered(
        zh="问题看得见；或是疑似假货；或是 {trader_proves}内的耐用品。",
        en="The fault shows; or a fake is suspected; or durable goods within {trader_proves}.",
    ),
    right=T(
        zh="看不见的问题，卖家已拿出有效凭证：轮到你提供检测或鉴定。",
        en="The fault cannot be seen and the seller has shown valid papers: then it is for "
        "you to bring a test.",
    ),
    sources=(
        TAOBAO_RULES[65],
        TAOBAO_RULES[66],
        CPL["23-3"],
        ORDER_121[22],
        TAOBAO_RULES["71-72"],
    ),
)

TEST_FIRST_BY_CONTRACT = Objection(
    "test_first_by_contract",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="先拿检测、鉴定报告来，再谈。",
        en="First a test or appraisal report, then we talk.",
    ),
    truth=T(
        zh="看得见的问题，照片、视频和页面截图就是证据，不必先送检。到了法院，谁主张谁举证：看不见的"
        "毛病、真假各说各的，最后可能要鉴定。",
        en="For what can be seen, photos, video and screenshots of the page are proof; no test is "
        "needed first. In court whoever claims must prove: for a hidden fault or a disputed fake "
        "an appraisal may be needed in the end.",
    ),
    answer=T(
        zh="问题从照片和视频就能看出来，不需要先做检测。请你方说明原因；疑似假货的，请提供这件商品"
        "的来源凭证。你方要求检测的，请写明由谁送检、费用由谁承担。",
        en="The photos and video show the problem; no test is needed first. Please explain; if a "
        "fake is suspected, please show where this item comes from. If you want a test, please "
        "state who sends it in and who pays.",
    ),
    holds=T(
        zh="问题看得见，有照片、视频，和页面写的对得上。",
        en="The fault shows, and you have photos or video beside what the page said.",
    ),
    right=T(
        zh="毛病看不见，或真假各说各的：到了法院由你证明。先问清机构和费用，再看值不值。",
        en="The fault cannot be seen, or it is word against word: in court it is for you to prove. "
        "Ask for the body and its fee first, and see whether it is worth it.",
    ),
    sources=(
        CIVIL_PROCEDURE[67],
        CIVIL_CODE["615-618"],
    ),
)
"""Between those whom consumer law does not cover: no article of it, and no rule of one platform."""

USER_DAMAGE = Objection(
    "user_damage",
    by=SELLER,
    likely=OFTEN,
    said=T(
        zh="这是人为损坏，不在保修范围。",
        en="You damaged it; that is not under warranty.",
    ),
    truth=numbered(
        zh="说你弄坏的，要说得出依据。汽车、电脑、家电这类耐用品，收到 {trader_proves}内发现瑕疵有"
        "争议的，由经营者举证。",
        en="To say you broke it needs grounds. For durables such as cars, computers and household "
        "appliances a fault found within {trader_proves} of receipt is for the trader to disprove.",
    ),
    answer=numbered(
        zh="我按说明正常使用。请书面写明判断为人为损坏的依据并附检测照片；商品属于耐用商品、收到不"
        "满 {trader_proves}的，按《消费者权益保护法》第23条第三款由经营者承担瑕疵的举证责任。",
        en="I used it normally as the manual says. Please state in writing, with photos of the "
        "inspection, why you call it user damage. For durable goods received less than "
        "{trader_proves} ago article 23(3) of the Consumer Rights Protection Law puts the burden "
        "of proof on the trader.",
    ),
    holds=numbered(
        zh="正常使用；耐用品且在 {trader_proves}内，或你有视频照片。",
        en="Normal use; durable goods within {trader_proves}, or you have video or photos.",
    ),
    right=numbered(
        zh="摔过、进水、自己拆过：不在保修里，可以谈付费维修。超过 {trader_proves}或不是耐用品的，"
        "一般先由你说明毛病。",
        en="Dropped, wet inside or taken apart by you: not covered; ask for a paid repair. After "
        "{trader_proves}, or for other goods, it is mostly for you to show the fault first.",
    ),
    sources=(
        CPL["23-3"],
        CPL[24],
        TAOBAO_RULES[65],
    ),
)

USED_AS_IS = Objection(
    "used_as_is",
    by=SELLER,
    likely=OFTEN,
    said=T(zh="二手商品，售出不退。", en="It is second-hand, sold as it is."),
    truth=T(
        zh="事先讲明的旧和瑕疵你要接受；没讲的、故意瞒的，或和描述不符的，二手也要负责。向个人"
        "买的没有七天无理由。",
        en="You accept the wear and flaws you were told of. For what was not told, hidden on "
        "purpose or unlike the description, a second-hand seller answers too. From a private "
        "person there is no seven-day return.",
    ),
    answer=T(
        zh="商品和描述不符，页面怎么写、实物怎么样，见所附截图和照片。按《民法典》第615条、"
        "第617条，交付的商品应当符合说明的质量，请退货退款或减价。",
        en="The goods are not as described: the attached screenshots and photos show what the "
        "page said and what came. Under articles 615 and 617 of the Civil Code goods must match "
        "the seller’s description. Please take them back or lower the price.",
    ),
    holds=T(
        zh="描述有截图，问题不是事先讲明的那一处。",
        en="You have a screenshot, and the fault is not one you were told of.",
    ),
    right=T(
        zh="毛病事先讲清楚了，或只是不想要了而卖家是个人：退不退看约定。翻新当新品卖的，按描述"
        "不符甚至欺诈处理。",
        en="The flaw was told, or you changed your mind and the seller is private: what was "
        "agreed counts. Refurbished goods sold as new are misdescribed, perhaps fraud.",
    ),
    sources=(
        CIVIL_CODE["615-618"],
        SALES_CASES[24],
        ONLINE_CASES[7],
        CPL[23],
        CIVIL_CODE[577],
    ),
)
