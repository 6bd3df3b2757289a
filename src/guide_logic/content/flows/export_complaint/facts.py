"""The facts of an exporter's case, with the ids of decision table E."""

from guide_logic.content.figures import numbered
from guide_logic.language.facts import Days, Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.cause.is_("product")`.

    Only the first option of `so_far` is answered: outcomes set the others (outcomes.py).
    """

    safety = Fact(
        "safety",
        T(zh="安全风险", en="Safety risk"),
        {
            "no": T(zh="没有", en="None"),
            "yes": T(
                zh="有：已经伤人，或可能伤人",
                en="Yes: someone was hurt, or could be",
            ),
        },
        unsure="yes",
    )
    so_far = Fact(
        "so_far",
        T(zh="这件事办到哪里了", en="How far you have got"),
        {
            "none": T(zh="还没开始", en="Not begun"),
            "held": T(zh="货停住了", en="The batch is held"),
            "warned": T(zh="都通知了", en="All have been warned"),
            "safe": T(zh="危险查清了", en="The danger is over"),
            "case_answered": T(zh="案件页答复了", en="Answered on the case page"),
            "replied": T(zh="第一封回信发了", en="The first reply is out"),
            "checking": T(zh="查过，还不清楚", en="Checked, and not clear yet"),
            "found": T(zh="原因查清了", en="The cause is clear"),
            "offered": T(zh="方案发了，等答复", en="Proposed, and waiting"),
            "case_opened": T(zh="客户后来开了案", en="A case was opened later"),
            "refused": T(zh="客户不同意", en="The customer refused"),
            "done": T(zh="答应的办好了", en="What was promised is done"),
            "recouped": T(zh="向承运人、保险要过了", en="Carrier and insurer were asked"),
            "late": T(zh="补交了，等结论", en="Handed in late, and waiting"),
            "appealed": T(zh="申诉没有改变", en="An appeal changed nothing"),
            "limited": T(zh="照决定办了", en="The decision was carried out"),
        },
        unsure="none",
        optional=True,
    )
    channel = Fact(
        "channel",
        T(zh="成交和付款渠道", en="Where it was sold and paid"),
        {
            "marketplace": T(
                zh="亚马逊、eBay、速卖通等平台店铺",
                en="A shop on Amazon, eBay, AliExpress or another marketplace",
            ),
            "alibaba_ta": T(
                zh="阿里巴巴国际站的信用保障订单",
                en="A Trade Assurance (信用保障) order on Alibaba.com",
            ),
            "card_paypal": T(
                zh="自己的网站或邮件成交，客户用信用卡或 PayPal 付款",
                en="Your own site or e-mail, paid by card or PayPal",
            ),
            "direct": T(
                zh="和客户直接签合同，电汇、信用证等付款",
                en="A contract with the customer, paid by transfer, letter of credit or the like",
            ),
        },
        unsure="marketplace",
    )
    clock = Fact(
        "clock",
        T(zh="平台或付款机构的时限", en="The platform’s or provider’s time limit"),
        {
            "in": T(zh="还没到", en="Still running"),
            "out": T(zh="已经过了", en="Over"),
            "na": T(zh="没有立案，没有时限", en="No case there, so none"),
        },
        unsure="in",
        asked_when=~channel.is_("direct"),
        otherwise="na",
    )
    decided = Fact(
        "decided",
        T(zh="平台或付款机构的决定", en="The platform’s or provider’s decision"),
        {
            "no": T(zh="没有判你承担", en="None against you"),
            "against_us": T(zh="已判你承担", en="Decided against you"),
        },
        unsure="no",
        asked_when=~channel.is_("direct"),
        otherwise="no",
    )
    case_days = Days(
        "case_days",
        T(zh="客户提交纠纷几天了", en="Days since the customer opened the dispute"),
        most=3650,
        told=T(zh="客户提交了纠纷", en="The customer opened the dispute"),
    )
    notice = Fact(
        "notice",
        T(zh="客户什么时候通知你", en="When the customer told you"),
        {
            "ok": T(
                zh="收货后不久，或还在约定的质保期内",
                en="Soon after delivery, or within the agreed guarantee period",
            ),
            "over_2y": numbered(
                zh="交货满 {cisg_notice_longest}才说，也不在约定的质保期内",
                en="More than {cisg_notice_longest} after delivery, and outside any agreed "
                "guarantee",
            ),
            "unclear": numbered(
                zh="不到 {cisg_notice_longest}但拖了很久，或日期不清楚",
                en="Within {cisg_notice_longest} but late, or the dates are unclear",
            ),
        },
        unsure="unclear",
        asked_when=channel.is_("direct"),
        otherwise="ok",
    )
    cause = Fact(
        "cause",
        T(zh="原因", en="The cause"),
        {
            "product": T(zh="产品本身的质量", en="The product itself"),
            "service": T(
                zh="我方服务出错（错发、少发、晚发、资料错）",
                en="Our service: wrong, missing or late goods, wrong papers",
            ),
            "logistics": T(zh="运输途中丢失、破损、延误", en="Transport: loss, damage or delay"),
            "misuse": T(zh="客户使用方法不对", en="The way the customer used it"),
            "shelf_life": T(zh="过了保质期", en="Past its shelf life"),
            "aftersales_delay": T(zh="我方售后处理太慢", en="Our after-sales service was too slow"),
            "nothing": T(
                zh="查下来没有问题：货送到了，也和约定一样",
                en="Nothing is wrong: it was delivered, and as agreed",
            ),
            "unclear": T(zh="还没查清", en="Not yet clear"),
        },
        unsure="unclear",
    )
    contract = Fact(
        "contract",
        T(zh="合同有没有约定", en="What the contract says"),
        {
            "covers": T(
                zh="合同、订单或质保条款写明了怎么处理",
                en="The contract, order or warranty says what follows",
            ),
            "silent": T(zh="没有写", en="It is silent"),
        },
        unsure="silent",
        asked_when=cause.is_("product", "service"),
        otherwise="silent",
    )
    risk = Fact(
        "risk",
        T(zh="出事时风险在谁", en="Who bore the risk"),
        {
            "seller": T(zh="还在我方", en="You, the seller"),
            "buyer": T(zh="已转给买方", en="The buyer"),
            "na": T(zh="不涉及", en="Does not matter"),
        },
        unsure="seller",
        asked_when=cause.is_("logistics"),
        otherwise="na",
    )
    vip = Fact(
        "vip",
        T(zh="是不是 VIP（长期忠诚）客户", en="A VIP customer (long-standing and loyal)"),
        {"no": T(zh="普通客户", en="No"), "yes": T(zh="是", en="Yes")},
        unsure="no",
        optional=True,
    )
    urgent = Fact(
        "urgent",
        T(zh="急不急", en="Urgent"),
        {
            "no": T(zh="不急，邮件就行", en="No, e-mail will do"),
            "yes": T(zh="急，等不了邮件往返", en="Yes, e-mail is too slow"),
        },
        unsure="no",
        optional=True,
    )
