"""The facts of a filing with 12315; ids shared with the complaint path mean the same."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.content.figures import numbered
from guide_logic.content.moments import D
from guide_logic.language.facts import Days, Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.respondent.is_("full")`.

    Some options stand in no question: what came of a step sets them (outcomes.py),
    so that the next step becomes the move and no case goes round.
    """

    matter = Fact(
        "matter",
        T(zh="是什么事", en="What it is about"),
        {
            "goods": T(zh="买的商品或服务有问题", en="Goods or a service you bought"),
            "courier": T(zh="只是快递服务", en="Only a courier’s service"),
            "telecom": T(zh="话费、宽带等电信业务", en="Telephone, broadband or another telecom"),
            "finance": T(zh="银行、保险、支付", en="A bank, insurance or payments"),
            "scam": T(
                zh="被骗了：卖家失联、冒充客服、站外转账",
                en="A scam: the seller vanished, fake service, a transfer outside the platform",
            ),
            "work": T(zh="工作、工资的事", en="Work or wages"),
            "ip": T(
                zh="自己的图片、商标等被别人用了",
                en="Someone uses your own pictures or trade mark",
            ),
            "office": T(
                zh="咨询、要信息公开，或对机关不满",
                en="A question, a request for information, or a grievance about an office",
            ),
            "scam_told": T(zh="被骗了，已经报警", en="A scam, and the police have been told"),
            "courier_told": T(
                zh="快递服务，已经向企业投诉",
                en="A courier’s service; the company has your complaint",
            ),
        },
        unsure="goods",
    )
    aim = Fact(
        "aim",
        T(zh="你要什么", en="What you want"),
        {
            "money": T(zh="要退、换、修或赔", en="A refund, exchange, repair or compensation"),
            "report": T(zh="只想让它被查处", en="Only that it is looked into"),
            "both": T(zh="两样都要", en="Both"),
            "reported": T(
                zh="已经举报了，在等核查", en="You have reported it, and it is being checked"
            ),
        },
        unsure="both",
        asked_when=matter.is_("goods"),
        otherwise="money",
    )
    ext = Fact(
        "ext",
        T(zh="别处的进展", en="Steps taken elsewhere"),
        {
            "none": T(zh="还没有", en="None yet"),
            "m12315_open": T(zh="12315 投诉正在处理", en="A 12315 complaint is open"),
            "m12315_failed": T(zh="12315 调解没谈成", en="12315 mediation failed"),
            "m12315_refused": T(zh="12315 决定不受理", en="12315 refused the complaint"),
            "association": T(
                zh="消费者协会在处理或处理过",
                en="The consumer association has it, or has handled it",
            ),
            "authority": T(
                zh="别的行政机关在处理或处理过",
                en="Another authority has it, or has handled it",
            ),
            "court_open": T(
                zh="法院或仲裁已经立案、处理过",
                en="A court or an arbitrator has it, or has decided it",
            ),
            "elsewhere_failed": T(
                zh="消费者协会或别的机关没有解决",
                en="The association or the other authority settled nothing",
            ),
            "m12315_again": T(
                zh="补齐后再投，12315 正在处理", en="Filed again; the complaint is open"
            ),
            "m12315_silent": T(
                zh="书面催问过，12315 还是没答复",
                en="12315 was asked in writing and still did not answer",
            ),
            "silent_over": T(
                zh="12315 没答复，复议也没有用",
                en="12315 did not answer, and reconsideration changed nothing",
            ),
            "recon_chosen": T(
                zh="12315 不受理，要申请复议",
                en="12315 refused it, and you ask for reconsideration",
            ),
            "refused_over": T(
                zh="12315 不受理，不再找它", en="12315 refused it, and you leave it at that"
            ),
        },
        unsure="none",
    )
    reply = Fact(
        "reply",
        T(zh="12315 的答复", en="What 12315 said"),
        {
            "waiting": numbered(
                zh="还没答复，不满 {acceptance}", en="Nothing yet; less than {acceptance}"
            ),
            "silent": numbered(
                zh="过了 {acceptance}还没答复", en="Nothing after more than {acceptance}"
            ),
            "accepted": T(zh="已经受理", en="It has taken the complaint"),
        },
        unsure="waiting",
        asked_when=ext.is_("m12315_open"),
        otherwise="waiting",
    )
    accepted_days = Days(
        "accepted_days",
        T(zh="受理多少天了", en="Days since it was taken"),
        most=3650,
        told=D.accepted_on.told,
    )
    decision_days = Days(
        "decision_days",
        T(
            zh="没答复的时间满了、或知道不受理，多少天了",
            en="Days since the time to answer ended, or since you learned of the refusal",
        ),
        most=3650,
        told=D.refusal_on.told,
    )
    refused_for = Fact(
        "refused_for",
        T(zh="不受理的理由", en="Why it was refused"),
        {
            "papers": T(zh="材料不齐", en="Something required was missing"),
            "place": T(zh="不归这个局管", en="Not the right bureau"),
            "other": T(zh="其他理由", en="Another reason"),
            "again": T(zh="补齐再投，还是不受理", en="Refused again after it was mended"),
        },
        unsure="other",
        asked_when=ext.is_("m12315_refused"),
        otherwise="other",
    )
    role = buyers.ROLE
    seller = buyers.SELLER
    known = Fact(
        "known",
        numbered(
            zh="{complaint_limit}之内吗",
            en="Within {complaint_limit}",
        ),
        {
            "in": numbered(
                zh="知道权益受损不到 {complaint_limit}",
                en="You have known of the harm for less than {complaint_limit}",
            ),
            "out": numbered(
                zh="超过 {complaint_limit}了",
                en="More than {complaint_limit}",
            ),
        },
        unsure="in",
    )
    place = Fact(
        "place",
        T(zh="在哪里买的", en="Where you bought it"),
        {
            "shop": T(
                zh="平台里的店铺，公示了地址，联系得上",
                en="A shop on a platform; it shows an address and can be reached",
            ),
            "shop_lost": T(
                zh="平台里的店铺，没公示地址，或按地址联系不上",
                en="A shop on a platform; no address shown, or it cannot be reached there",
            ),
            "own": T(
                zh="平台自营，或商家自己的网站、小程序",
                en="The platform’s own sales, or the seller’s own website",
            ),
            "direct": T(
                zh="没经过平台：实体店、微信里直接买的",
                en="No platform: a physical shop, or directly in a chat",
            ),
        },
        unsure="shop_lost",
    )
    identity = Fact(
        "identity",
        T(zh="投诉人的身份", en="Who complains"),
        {
            "own": T(zh="用我自己的真名、电话、地址", en="My own true name, telephone and address"),
            "agent": T(
                zh="替别人投诉，有授权书原件",
                en="For someone else, with the original letter of authority",
            ),
            "agent_no": T(
                zh="替别人投诉，没有授权书", en="For someone else, without a letter of authority"
            ),
            "hidden": T(zh="不想写真实身份", en="I do not want to give a true identity"),
        },
        unsure="hidden",
    )
    respondent = Fact(
        "respondent",
        T(zh="对方的名称和地址", en="The other side’s name and address"),
        {
            "full": T(
                zh="公司名称（或姓名）和地址都有", en="The company’s (or person’s) name and address"
            ),
            "none": T(
                zh="只知道店名，或缺一样", en="Only the shop’s name, or one of them is missing"
            ),
        },
        unsure="none",
    )
    request = Fact(
        "request",
        T(zh="具体的请求", en="What exactly you ask for"),
        {
            "clear": T(
                zh="写得出：退多少、换什么、赔多少",
                en="I can say it: how much back, what instead, what compensation",
            ),
            "vague": T(zh="还没想好", en="Not yet decided"),
        },
        unsure="vague",
    )
    basis = Fact(
        "basis",
        T(zh="事实和依据", en="Facts and proof"),
        {
            "yes": T(
                zh="有订单、付款和能说明问题的证据",
                en="The order, the payment and proof of the problem",
            ),
            "no": T(zh="还缺", en="Something is missing"),
        },
        unsure="no",
    )
    odr = Fact(
        "odr",
        T(zh="对方是 ODR 企业吗", en="Whether it is an ODR enterprise"),
        {
            "no": T(zh="不是", en="No"),
            "yes": T(zh="是，12315 平台上有标注", en="Yes, the 12315 platform marks it so"),
            "tried": T(zh="是，和它没谈成", en="Yes, and talks with it failed"),
        },
        unsure="no",
        optional=True,
    )
