"""What sellers say in their answers, as phrases in both languages to choose from."""

from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Entry, Fact
from guide_logic.language.picks import Pick
from guide_logic.language.text import T

__all__ = ["CHANGED", "DECIDED", "SHOWS", "complained", "grounds", "looked_at", "offered"]

_COMPLAINED: dict[str, tuple[tuple[str, ...], T]] = {
    "unwanted": (("no_reason",), T(zh="要求七天无理由退货", en="a seven-day return is asked for")),
    "dead": (("defect",), T(zh="用不了", en="it does not work")),
    "soon": (("defect",), T(zh="很快就坏了", en="it broke soon")),
    "cracked": (("defect",), T(zh="有裂痕", en="it is cracked")),
    "leaks": (("defect",), T(zh="漏", en="it leaks")),
    "smells": (("defect",), T(zh="有异味", en="it smells")),
    "differs": (("defect",), T(zh="和页面的描述不一样", en="it is not as the page describes it")),
    "size": (
        ("defect",),
        T(zh="颜色、尺寸或型号不对", en="the colour, size or model is wrong"),
    ),
    "fake": (("counterfeit",), T(zh="怀疑是假货", en="it may be counterfeit")),
    "nothing": (("not_received",), T(zh="没有收到", en="nothing was received")),
    "broken": (("not_received",), T(zh="收到时已经破损", en="it came damaged")),
    "short": (("not_received",), T(zh="少了东西", en="something was missing")),
    "unsent": (("not_shipped",), T(zh="没有发货", en="it has not been shipped")),
    "late": (("not_shipped",), T(zh="发货晚了", en="it was shipped late")),
    "gift": (("promise",), T(zh="赠品或返现没有给", en="a gift or cash back was not given")),
    "price": (("promise",), T(zh="价格或优惠没有兑现", en="a price or discount was not kept")),
    "warranty": (("promise",), T(zh="保修没有兑现", en="a warranty was not kept")),
    "invoice": (("promise",), T(zh="没有开发票", en="no invoice was issued")),
    "hurt": (("injury",), T(zh="有人受伤或不适", en="someone was hurt or felt ill")),
    "unsafe": (("injury",), T(zh="商品不安全", en="the goods are unsafe")),
    "service": (("other",), T(zh="客服或售后没有处理好", en="service or after-sales failed")),
    "fitting": (("other",), T(zh="安装或维修没有做好", en="installation or repair was poor")),
}


def complained(about: Fact) -> Entry:
    """Return what the buyer complains of, as phrases for each kind of complaint."""
    return Entry(
        Pick(
            "complained",
            T(zh="买家说了什么", en="What the buyer says"),
            {id: text for id, (_, text) in _COMPLAINED.items()},
            many=True,
            # Who is not sure what it is about may take any.
            when={id: about.said(*kinds, "unknown") for id, (kinds, _) in _COMPLAINED.items()},
        )
    )


def looked_at(*, ours: Condition, courier: Condition, buyer: Condition) -> Entry:
    """Return what the seller found, as phrases; some fit only where it has that outcome."""
    return Entry(
        Pick(
            "looked_at",
            T(zh="查到了什么", en="What you found"),
            {
                "records": T(
                    zh="核对了订单、聊天和物流记录",
                    en="we checked the order, the chat and the tracking",
                ),
                "pictures": T(
                    zh="看了发来的照片或视频", en="we looked at the pictures or videos sent to us"
                ),
                "packing": T(
                    zh="看了打包和发货的录像", en="we watched the recording of the packing"
                ),
                "same_fault": T(
                    zh="同批商品有同样的问题", en="others of the batch have the same fault"
                ),
                "mistake": T(
                    zh="我方发货出了错",
                    en="we made a mistake in sending it",
                ),
                "page": T(zh="页面的描述不准确", en="our page did not describe it correctly"),
                "carrier": T(
                    zh="物流记录显示丢失、破损或延误",
                    en="the courier’s records show a loss, damage or delay",
                ),
                "batch_fine": T(
                    zh="同批商品没有发现这个问题", en="others of the batch do not have this fault"
                ),
                "sent_whole": T(
                    zh="发出时商品完好、齐全", en="the goods were intact and complete when sent"
                ),
                "manual": T(
                    zh="说明书写明不能这样使用", en="the manual says not to use it in this way"
                ),
            },
            many=True,
            when={
                "same_fault": ours,
                "mistake": ours,
                "page": ours,
                "carrier": courier,
                "batch_fine": buyer,
                "sent_whole": buyer | courier,
                "manual": buyer,
            },
        )
    )


def grounds(about: Fact, *, buyer: Condition) -> Entry:
    """Return why a claim in court fails, as phrases, each for what it answers."""
    food = about.said("defect", "injury", "other", "unknown")
    deceit = about.said("counterfeit", "promise", "other", "unknown")
    return Entry(
        Pick(
            "grounds",
            T(zh="你的理由", en="Your grounds"),
            {
                "origin": T(
                    zh="商品来源合法，进货凭证附后",
                    en="the goods come from a lawful source, and the papers are attached",
                ),
                "tested": T(
                    zh="商品检验合格，报告附后",
                    en="the goods passed inspection, and the report is attached",
                ),
                "label": T(
                    zh="标签的瑕疵不影响食品安全，也不会误导消费者，依《食品安全法》第148条不适用"
                    "十倍赔偿",
                    en="the flaw of the label affects no food safety and misleads nobody, so under "
                    "article 148 of the Food Safety Law ten times the price is not due",
                ),
                "unknowing": T(
                    zh="我方只销售、不生产，进货时查验过，并不明知商品不合格（《食品安全法》第148条）",
                    en="we sold it and did not make it, checked it on arrival, and did not know "
                    "that it failed the standards (Food Safety Law, article 148)",
                ),
                "needs": T(
                    zh="原告购买的数量超出合理的生活消费需要，往来记录附后",
                    en="the plaintiff bought more than living needs call for; the records are "
                    "attached",
                ),
                "honest": T(
                    zh="页面照实写明，我方没有欺诈，《消费者权益保护法》第55条的三倍赔偿不适用",
                    en="the page told the truth and we deceived nobody, so triple damages under "
                    "article 55 of the Consumer Rights Protection Law are not due",
                ),
                "delivered": T(
                    zh="商品已经按约定送达，签收记录附后",
                    en="the goods were delivered as agreed, and the record is attached",
                ),
                "use": T(
                    zh="问题由使用不当造成，依据附后",
                    en="the problem comes from the way it was used; the proof is attached",
                ),
            },
            many=True,
            when={
                "origin": about.said("defect", "counterfeit", "injury", "other", "unknown"),
                "tested": food,
                "label": about.said("defect", "other", "unknown"),
                "unknowing": food,
                "needs": food,
                "honest": deceit,
                "delivered": about.said("not_received", "not_shipped", "unknown"),
                "use": buyer,
            },
        ),
        T(zh="只选你拿得出证据的。", en="Only what you can prove."),
    )


def offered(about: Fact) -> Entry:
    """Return what the seller offers, as phrases for each kind of complaint."""

    def of(*kinds: str) -> Condition:
        return about.said(*kinds, "unknown")

    return Entry(
        Pick(
            "offered",
            T(zh="你的处理方案", en="What you offer"),
            {
                "refund": T(zh="退货退款，运费由我方承担", en="a return and refund, freight on us"),
                # CPL art. 25: who returns without a reason pays for the way back.
                "return": T(
                    zh="退货退款，退货运费由退货方承担",
                    en="a return and refund; whoever returns it pays for the way back",
                ),
                "keep": T(zh="不用退货，全额退款", en="a full refund, and nothing to send back"),
                "exchange": T(zh="换新，运费由我方承担", en="another one, freight on us"),
                "repair": T(zh="免费维修", en="a repair, free of charge"),
                "paid_repair": T(zh="可以付费维修", en="a repair for a charge"),
                "send": T(zh="补寄缺少的部分", en="the missing part, sent on"),
                "ship": T(zh="马上发货，并给出单号", en="shipping now, with the waybill number"),
                "promise": T(zh="按承诺兑现", en="what was promised"),
                "invoice": T(zh="补开发票", en="the invoice"),
            },
            many=True,
            when={
                "refund": ~about.said("no_reason"),
                "return": about.said("no_reason"),
                "keep": ~about.said("no_reason"),
                "exchange": of("defect", "not_received", "counterfeit"),
                "repair": of("defect"),
                "paid_repair": of("defect", "other"),
                "send": of("not_received", "promise"),
                "ship": of("not_shipped", "not_received"),
                "promise": of("promise"),
                "invoice": of("promise"),
            },
        )
    )


DECIDED = Entry(
    Pick(
        "ruling",
        T(zh="平台怎么判的", en="What the platform decided"),
        {
            "refund": T(zh="支持买家退款，不用退货", en="a refund to the buyer without a return"),
            "return": T(zh="支持买家退货退款", en="a return and refund"),
            "part": T(zh="支持退一部分", en="part of the price back"),
            "penalty": T(zh="认定违规，给了处罚", en="that the rules were broken, with a penalty"),
        },
    )
)

SHOWS = Entry(
    Pick(
        "shows",
        T(zh="新证据说明了什么", en="What the new evidence shows"),
        {
            "packing": T(
                zh="打包录像：发出的商品完好、齐全",
                en="the packing video: what was sent was intact and complete",
            ),
            "delivered": T(
                zh="物流记录：已经按时送达", en="the tracking: it was delivered in time"
            ),
            "report": T(zh="检验报告：商品合格", en="an inspection report: the goods are sound"),
            "genuine": T(
                zh="进货凭证和授权：商品是正品",
                en="purchase papers and authority: the goods are genuine",
            ),
            "chat": T(
                zh="聊天记录：处理方式是双方说好的", en="the chat: both sides had agreed on this"
            ),
            "returned": T(
                zh="开箱录像：退回的不是原来的商品",
                en="the unpacking video: what came back is not what was sent",
            ),
        },
        many=True,
    )
)

CHANGED = Entry(
    Pick(
        "changed",
        T(zh="请平台怎么改", en="What you ask for"),
        {
            "undo": T(zh="撤销原来的处理结果", en="the decision to be taken back"),
            "return_first": T(zh="先退货，再退款", en="the return before the refund"),
            "sum": T(zh="减少退款的数额", en="a lower refund"),
            "penalty": T(zh="撤销处罚", en="the penalty to be taken back"),
        },
        many=True,
    )
)
