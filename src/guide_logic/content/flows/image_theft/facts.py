"""The facts of a stolen picture, with the ids of decision table C."""

from guide_logic.content.figures import numbered
from guide_logic.content.moments import D
from guide_logic.language.facts import Days, Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.notice.is_("counter")`."""

    own_proof = Fact(
        "own_proof",
        T(zh="能不能证明图是你的", en="Proof that the picture is yours"),
        {
            "yes": T(zh="能，有原图、合同之类的证据", en="Yes: originals, a contract or the like"),
            "no": T(zh="还不能", en="Not yet"),
        },
        unsure="no",
    )
    origin = Fact(
        "origin",
        T(zh="图从哪里来", en="Where the picture comes from"),
        {
            "own": T(
                zh="自己拍的、做的，或书面写明著作权归你",
                en="Made by you, or yours by a written agreement",
            ),
            "hired": T(
                zh="员工或请的摄影师拍的，没有书面写明归你",
                en="By staff or a hired photographer, with nothing in writing that it is yours",
            ),
            "licensed": T(
                zh="别人的图，你有书面授权可以维权",
                en="Someone else’s, with written authority to act for it",
            ),
            "supplier": T(
                zh="供应商、品牌方或网上的图，没有维权授权",
                en="A supplier’s, a brand’s or from the internet, without such authority",
            ),
        },
        unsure="own",
        optional=True,
    )
    notice = Fact(
        "notice",
        T(zh="向平台投诉（通知）的进展", en="Your notice to the platform"),
        {
            "none": T(zh="还没投诉", en="Not sent yet"),
            "pending": T(zh="投诉了，平台在处理", en="Sent; the platform is handling it"),
            "rejected": T(zh="被驳回", en="Rejected"),
            "removed": T(zh="对方的图已下架", en="The pictures were taken down"),
            "counter": T(
                zh="收到对方的不侵权声明", en="The seller’s counter-statement has reached you"
            ),
        },
        unsure="none",
    )
    d15 = Fact(
        "d15",
        numbered(
            zh="收到声明后的 {counter_statement_wait}",
            en="The {counter_statement_wait} after the counter-statement",
        ),
        {
            "in": T(zh="还没过", en="Still running"),
            "out": T(zh="已经过了", en="Over"),
        },
        unsure="in",
        asked_when=notice.is_("counter"),
        otherwise="in",
    )
    statement_days = Days(
        "statement_days",
        T(zh="声明到你手上多少天了", en="Days since the counter-statement reached you"),
        most=3650,
        told=D.statement_on.told,
    )
    filed = Fact(
        "filed",
        T(zh="投诉到主管部门或起诉了吗", en="Complaint to the authority, or suit"),
        {
            "no": T(zh="还没有", en="Not yet"),
            "yes": T(zh="已经投诉或起诉", en="Already filed"),
        },
        unsure="no",
        asked_when=notice.is_("counter"),
        otherwise="no",
        optional=True,
    )
    so_far = Fact(
        "so_far",
        T(zh="通知以外试过什么", en="What was tried beside the notice"),
        {
            "none": T(zh="还没有", en="Nothing"),
            "sought": T(
                zh="找过权属证据或书面，没有拿到",
                en="Proof or a signature was sought and not got",
            ),
            "refiled": T(zh="重新投过一次", en="The notice was filed again"),
            "pressed": T(zh="书面催过平台", en="The platform was pressed in writing"),
            "asked": T(zh="书面要求过赔偿", en="Compensation was claimed in writing"),
            "told": T(zh="凭证交给平台了", en="The platform was given the proof of filing"),
        },
        unsure="none",
        optional=True,
    )
    """No answer says it: what came of a step does (outcomes.py)."""
    site = Fact(
        "site",
        T(zh="图被用在哪里", en="Where the picture is used"),
        {
            "alibaba": T(zh="淘宝、天猫、1688", en="Taobao (淘宝), Tmall (天猫) or 1688"),
            "alibaba_intl": T(
                zh="阿里国际站、速卖通、Lazada", en="Alibaba.com, AliExpress or Lazada"
            ),
            "other": T(zh="其他购物平台", en="Another shopping platform"),
            "social": T(
                zh="不是购物平台：社交账号、公众号、网站",
                en="Not a shopping platform: a social account or a website",
            ),
        },
        unsure="other",
        optional=True,
    )
