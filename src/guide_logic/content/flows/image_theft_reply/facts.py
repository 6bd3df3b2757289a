"""The facts of a seller accused of stealing pictures, with the ids of table R."""

from guide_logic.content.figures import numbered
from guide_logic.content.moments import D
from guide_logic.language.facts import Amount, Days, Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.truth.is_("copied")`."""

    truth = Fact(
        "truth",
        T(zh="图到底从哪里来", en="Where the picture really comes from"),
        {
            "own": T(
                zh="自己、员工或请人拍的，有证据",
                en="Made by you, your staff or someone you hired; you can show it",
            ),
            "licensed": T(zh="有授权，拿得出来", en="Licensed, and you can show the licence"),
            "copied": T(zh="确实是拿了别人的图", en="It was indeed taken from someone else"),
            "unclear": T(
                zh="说不清：外包拍的、供应商给的、网上找的",
                en="Unclear: from an agency, a supplier or the internet",
            ),
        },
        unsure="unclear",
    )
    stage = Fact(
        "stage",
        T(zh="走到哪一步", en="How far it has got"),
        {
            "notified": T(
                zh="平台转来侵权通知，或链接已被处理",
                en="The platform sent on a notice, or acted on the listing",
            ),
            "sent": T(
                zh="已经提交不侵权声明，在等",
                en="A counter-statement is filed; you are waiting",
            ),
            "served": T(
                zh="收到法院或主管部门的文书",
                en="Papers have come from a court or the authority",
            ),
            "restored": T(
                zh="链接已经恢复，还要追损失",
                en="The listing is back; the loss is still open",
            ),
        },
        unsure="notified",
        optional=True,
    )
    window = Fact(
        "window",
        T(zh="平台给的申诉时间", en="The platform’s time for your answer"),
        {
            "in": T(zh="还没过", en="Still running"),
            "out": T(zh="已经过了", en="Over"),
        },
        unsure="in",
    )
    so_far = Fact(
        "so_far",
        T(zh="这一步试过什么", en="What was tried at this stage"),
        {
            "none": T(zh="还没有", en="Nothing"),
            "removed": T(zh="同图都删了", en="Every copy is removed"),
            "refused": T(zh="平台没有接受", en="The platform refused"),
            "waited": numbered(
                zh="{counter_statement_wait}满了，没恢复",
                en="{counter_statement_wait} over, and not back",
            ),
            "claimed": T(zh="书面要求过赔偿", en="The loss was claimed in writing"),
        },
        unsure="none",
        optional=True,
    )
    """No answer says it: what came of a step does (outcomes.py)."""
    malicious = Fact(
        "malicious",
        T(zh="对方明显是恶意投诉吗", en="Was the notice plainly malicious?"),
        {
            "no": T(zh="不像，或说不准", en="Not that you can show"),
            "yes": T(
                zh="是，有证据说明对方明知没有权利",
                en="Yes: you have evidence that they knew they had no right",
            ),
        },
        unsure="no",
    )
    forwarded_days = Days(
        "forwarded_days",
        T(
            zh="声明转到投诉人手上多少天了",
            en="Days since your statement reached the complainant",
        ),
        most=3650,
        told=D.forwarded_on.told,
    )
    site = Fact(
        "site",
        T(zh="在哪个平台", en="The platform"),
        {
            "alibaba": T(zh="淘宝、天猫、1688", en="Taobao (淘宝), Tmall (天猫) or 1688"),
            "alibaba_intl": T(
                zh="阿里国际站、速卖通、Lazada", en="Alibaba.com, AliExpress or Lazada"
            ),
            "other": T(zh="其他平台", en="Another platform"),
        },
        unsure="other",
        optional=True,
    )
    loss = Amount(
        "loss",
        T(
            zh="错误投诉造成的、能证明的损失（元）",
            en="Loss from the wrong notice that you can prove (yuan)",
        ),
    )
