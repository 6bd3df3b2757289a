"""Who says it."""

from guide_logic.language.objections import Speaker
from guide_logic.language.text import T

__all__ = [
    "ACCUSED",
    "BUYER",
    "COMPLAINANT",
    "COURIER",
    "CUSTOMER",
    "OFFICE_12315",
    "PLATFORM",
    "SELLER",
]

SELLER = Speaker("seller", T(zh="卖家", en="The seller"))
PLATFORM = Speaker("platform", T(zh="平台", en="The platform"))
COURIER = Speaker("courier", T(zh="快递企业", en="The courier"))
OFFICE_12315 = Speaker(
    "office_12315", T(zh="12315 和市场监管局", en="12315 and its bureaus"), party=False
)
BUYER = Speaker("buyer", T(zh="买家", en="The buyer"))
ACCUSED = Speaker("accused", T(zh="被你投诉的一方", en="Whoever you complain of"))
COMPLAINANT = Speaker("complainant", T(zh="投诉你的一方", en="Whoever complains of you"))
CUSTOMER = Speaker("customer", T(zh="国外客户", en="The customer abroad"), reads="en")
