"""Who handles a step of an exporter's complaint."""

from guide_logic.language.decisions import Channel
from guide_logic.language.text import T

__all__ = ["CARRIER", "CUSTOMER", "DECIDER", "INSPECTOR", "IN_HOUSE", "TRIBUNAL"]

IN_HOUSE = Channel("in_house", T(zh="你和公司内部", en="You and your company"))
CUSTOMER = Channel("customer", T(zh="客户", en="The customer"))
DECIDER = Channel("decider", T(zh="平台或付款机构", en="The platform or the payment provider"))
INSPECTOR = Channel(
    "inspector", T(zh="售后和第三方检验机构", en="Your service staff and an inspection body")
)
CARRIER = Channel(
    "carrier",
    T(zh="承运人、货代或保险公司", en="The carrier, the forwarder or the insurer"),
)
TRIBUNAL = Channel("tribunal", T(zh="仲裁机构或法院", en="An arbitration body or a court"))
