"""What most people come with: offered where a sentence says nothing that is known."""

from guide_logic.language.text import T

__all__ = ["SITUATIONS"]

SITUATIONS = (
    (
        "buyers/not-shipped-or-late/",
        T(zh="付了款，一直不发货", en="I paid, and nothing was shipped"),
    ),
    (
        "buyers/not-received-or-damaged/",
        T(zh="没收到、破损或少件", en="Not received, damaged or incomplete"),
    ),
    (
        "buyers/not-as-described/",
        T(zh="和描述不一样，或质量差", en="Not as described, or poor quality"),
    ),
    (
        "buyers/refund-and-intervention/",
        T(zh="退款被拒，或没人理", en="Refund refused, or no answer"),
    ),
    ("buyers/counterfeit/", T(zh="怀疑买到假货", en="I think it is a fake")),
    ("buyers/seven-day-return/", T(zh="不想要了，想退货", en="I just do not want it")),
    ("buyers/scams-and-threats/", T(zh="被骗了，或被威胁", en="Scammed, or threatened")),
    (
        "buyers/food-medicine-injury/",
        T(zh="食品、药品有问题，有人受伤", en="Food or medicine is bad, or someone is hurt"),
    ),
    ("channels/12315/", T(zh="想向 12315 投诉", en="I want to complain to 12315")),
    (
        "sellers/answering-a-complaint/",
        T(zh="我是卖家，买家投诉了", en="I sell, and a buyer complained"),
    ),
)
"""Each with the page that answers it, in the order of how often it is asked."""
