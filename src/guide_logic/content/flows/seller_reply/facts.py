"""The facts of a seller's case; the first five have the ids of decision table D."""

from guide_logic.language.facts import Amount, Days, Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.claim.is_("lawsuit")`.

    Only the first option of `so_far` is answered: outcomes set the others (outcomes.py).
    """

    claim = Fact(
        "claim",
        T(zh="收到的是什么", en="What you received"),
        {
            "refund": T(zh="退款或售后申请", en="A refund or after-sales request"),
            "platform_case": T(
                zh="买家申请了平台介入（纠纷单）", en="The buyer called in the platform (a dispute)"
            ),
            "violation": T(
                zh="平台上的违规投诉（投诉卖家）", en="A complaint that you broke platform rules"
            ),
            "m12315": T(zh="12315 转来的投诉", en="A complaint passed on by 12315"),
            "lawsuit": T(zh="法院寄来的起诉材料", en="Papers of a lawsuit"),
            "buyer_abuse": T(
                zh="买家威胁、敲诈或造假索赔", en="Threats, extortion or a faked claim"
            ),
            "refund_only_kept": T(
                zh="已被“仅退款”，货没退回来", en="Refunded without return; the buyer has the goods"
            ),
            "review": T(zh="差评，或说要给差评", en="A bad review, or the threat of one"),
        },
        unsure="platform_case",
    )
    review = Fact(
        "review",
        T(zh="差评怎么说", en="What the review says"),
        {
            "true": T(
                zh="说的是实情，或是感受，哪怕难听",
                en="What happened or how it felt, however harsh",
            ),
            "invented": T(
                zh="捏造事实或辱骂，我拿得出记录",
                en="Invented facts or insults, and I have records that show it",
            ),
            "threat": T(
                zh="还没发，说不解决就给差评",
                en="Not posted: a bad review is announced unless I solve it",
            ),
        },
        unsure="true",
        asked_when=claim.is_("review"),
        otherwise="true",
    )
    aired = Fact(
        "aired",
        T(zh="差评办到哪里了", en="How far you have got with the review"),
        {
            "no": T(zh="还没回复", en="Not replied yet"),
            "replied": T(zh="公开回复过了", en="Replied in public"),
            "kept": T(zh="平台没有处理", en="The platform left it"),
        },
        unsure="no",
        asked_when=claim.is_("review"),
        otherwise="no",
        optional=True,
    )
    """No answer but the first: outcomes set it."""
    clock = Fact(
        "clock",
        T(zh="平台的时间", en="The platform’s time"),
        {
            "in": T(zh="还没到", en="Still running"),
            "out": T(zh="已经过了", en="Over"),
        },
        unsure="in",
        asked_when=~claim.is_("review"),
        otherwise="in",
    )
    decided = Fact(
        "decided",
        T(zh="平台的结论", en="The platform’s decision"),
        {
            "no": T(zh="没有判我方输", en="Not decided against you"),
            "against_us": T(zh="已判我方输", en="Decided against you"),
        },
        unsure="no",
        asked_when=~claim.is_("review"),
        otherwise="no",
    )
    on_platform = Fact(
        "on_platform",
        T(zh="有没有平台在管", en="Whether a platform is involved"),
        {
            "yes": T(zh="在平台上成交", en="Sold on a platform"),
            "no": T(zh="不在平台上成交", en="Sold outside any platform"),
        },
        unsure="yes",
        asked_when=~claim.is_("review"),
        otherwise="yes",
    )
    so_far = Fact(
        "so_far",
        T(zh="这一步办到哪里了", en="How far you have got"),
        {
            "none": T(zh="还没开始", en="Not begun"),
            "police_told": T(zh="报了警", en="The police have been told"),
            "cared": T(zh="联系过受伤的人", en="Whoever was hurt has been seen to"),
            "held": T(zh="同批停了", en="The batch is held"),
            "asked": T(zh="请买家退过货", en="The buyer was asked for the goods"),
            "refused": T(zh="买家不退也不补", en="The buyer gives back neither goods nor money"),
            "explained": T(zh="说明过了", en="Explained, or answered for now"),
            "answered": T(zh="答复了，等回音", en="Answered, and waiting"),
            "late": T(zh="补交了，等结论", en="Handed in late, and waiting"),
            "return_on": T(zh="同意了退货", en="The return is on its way"),
            "returned": T(zh="退货到了", en="The goods are back"),
            "served": T(zh="买家的事办好了", en="The buyer has been served"),
            "mended": T(zh="原因改好了", en="The cause is mended"),
            "complied": T(zh="照平台的结论办了", en="The decision was carried out"),
            "appealed": T(zh="申诉没有改变", en="An appeal changed nothing"),
            "mediated": T(zh="调解有了结果", en="Mediation is over"),
            "unmediated": T(zh="调解没有谈成", en="Mediation came to nothing"),
            "courier_told": T(zh="向快递索赔了", en="The courier has your claim"),
            "courier_refused": T(zh="快递没有赔", en="The courier has not paid"),
            "courier_done": T(zh="快递的事办完了", en="The courier’s part is over"),
            "fixed": T(zh="店铺自查过了", en="The shop has been checked"),
            "in_court": T(zh="法院在办", en="A court has the case"),
        },
        unsure="none",
        optional=True,
    )
    about = Fact(
        "about",
        T(zh="买家说的是什么事", en="What the buyer complains of"),
        {
            "no_reason": T(
                zh="七天无理由退货，不想要了", en="A seven-day return: it is just not wanted"
            ),
            "defect": T(zh="质量问题，或和描述不一样", en="Poor quality, or not as described"),
            "counterfeit": T(zh="怀疑是假货", en="Suspected counterfeit"),
            "not_received": T(zh="没收到、破损或少件", en="Not received, damaged or incomplete"),
            "not_shipped": T(zh="没发货或发得晚", en="Not shipped, or shipped late"),
            "promise": T(
                zh="承诺没兑现（价格、赠品、发票等）", en="A broken promise: price, gift, invoice"
            ),
            "injury": T(
                zh="有人受伤或不适，或商品不安全",
                en="Someone is hurt or ill, or the goods are unsafe",
            ),
            "other": T(zh="其他", en="Something else"),
        },
        unsure="other",
    )
    fault = Fact(
        "fault",
        T(zh="查下来是谁的责任", en="Whose responsibility it turns out to be"),
        {
            "seller": T(
                zh="我方：商品、描述、发货或服务", en="Yours: goods, description, shipping, service"
            ),
            "logistics": T(zh="物流：丢失、破损或延误", en="The courier’s: loss, damage or delay"),
            "buyer": T(zh="买家：使用不当等", en="The buyer’s: misuse and the like"),
            "unclear": T(zh="还不清楚", en="Not clear yet"),
        },
        unsure="unclear",
    )
    platform_name = Fact(
        "platform_name",
        T(zh="平台", en="Platform"),
        {
            "taobao_tmall": T(zh="淘宝、天猫", en="Taobao (淘宝) or Tmall (天猫)"),
            "jd": T(zh="京东", en="JD (京东)"),
            "wechat_shop": T(zh="微信小店（视频号）", en="WeChat shop (微信小店)"),
            "other": T(zh="其他平台", en="Another platform"),
        },
        unsure="other",
        asked_when=on_platform.is_("yes"),
        otherwise="other",
        optional=True,
    )
    days_open = Days(
        "days_open",
        T(zh="收到这件投诉几天了", en="Days since you received it"),
        most=3650,
        told=T(zh="我收到这件投诉", en="The complaint reached me"),
    )
    decided_days = Days(
        "decided_days",
        T(zh="平台下结论几天了", en="Days since the platform decided"),
        most=3650,
        told=T(zh="平台下了结论", en="The platform decided"),
    )
    returned_days = Days(
        "returned_days",
        T(zh="退回的货签收几天了", en="Days since the returned goods arrived"),
        most=3650,
        told=T(zh="我签收了退货", en="The returned goods reached me"),
    )
    amount = Amount("amount", T(zh="退给买家多少（元）", en="What the buyer got back (yuan)"))
