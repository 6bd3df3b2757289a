"""Who handles a step: every office, firm and person that a plan sends its reader to."""

from guide_logic.language.decisions import Channel
from guide_logic.language.text import T

__all__ = [
    "ASSOCIATION",
    "BOOKING",
    "BUREAU",
    "BUYER",
    "BUYER_AND_PLATFORM",
    "CARRIER",
    "CASE_HOLDER",
    "COMPLAINANT",
    "COPYRIGHT_AUTHORITY",
    "COURIER",
    "COURTS",
    "CUSTOMER",
    "DECIDER",
    "DOCTOR",
    "HOLDER",
    "INFRINGER",
    "INSPECTOR",
    "IN_HOUSE",
    "MARKET_REGULATION",
    "OFFICE",
    "PAYMENT",
    "PHOTOGRAPHER",
    "PLATFORM",
    "POLICE_STATION",
    "POSTAL",
    "RECONSIDERATION",
    "RIGHT_HOLDER",
    "SELF",
    "SELLER",
    "TRADER",
    "TRIBUNAL",
]

SELF = Channel("self", T(zh="你自己", en="You yourself"), silent=False)
SELLER = Channel("seller", T(zh="卖家", en="The seller"))
TRADER = Channel("trader", T(zh="商家", en="The trader"))
BOOKING = Channel(
    "booking",
    T(zh="接受预订的一方（平台或商家）", en="Whoever took the booking: platform or trader"),
)
PLATFORM = Channel("platform", T(zh="平台", en="The platform"))
CASE_HOLDER = Channel(
    "case_holder",
    T(zh="正在处理的一方（平台或 12315）", en="Whoever holds the case: the platform or 12315"),
)
MARKET_REGULATION = Channel(
    "m12315",
    T(zh="12315（市场监管部门）", en="12315 (market regulation, 市场监管部门)"),
    reach=("https://www.12315.cn", "tel:12315"),
)
BUREAU = Channel("m12315", MARKET_REGULATION.name)
"""The bureau that has a complaint against the reader, which wrote how to reach it."""

ASSOCIATION = Channel(
    "association",
    T(
        zh="消费者协会（消协、消委会、消保委）",
        en="The consumer association (消协, 消委会 or 消保委)",
    ),
)
COURTS = Channel("court", T(zh="法院", en="The court"))
POLICE_STATION = Channel("police", T(zh="公安机关", en="The police"), reach=("tel:110",))
PAYMENT = Channel("payment", T(zh="银行或支付机构", en="Your bank or payment service"))
DOCTOR = Channel("doctor", T(zh="医院", en="A hospital"), silent=False)
COURIER = Channel("courier", T(zh="快递企业", en="The courier company"))
POSTAL = Channel(
    "postal",
    T(zh="邮政管理部门（12305）", en="The postal authority (12305)"),
    reach=("https://sswz.spb.gov.cn",),
)

BUYER = Channel("buyer", T(zh="买家", en="The buyer"))
BUYER_AND_PLATFORM = Channel(
    "buyer_and_platform",
    T(
        zh="买家；平台在处理的，同时交平台",
        en="The buyer, and the platform if it holds the case",
    ),
)

IN_HOUSE = Channel("in_house", T(zh="你和公司内部", en="You and your company"), silent=False)
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

COPYRIGHT_AUTHORITY = Channel(
    "copyright_authority",
    T(zh="著作权行政主管部门", en="The copyright authority (著作权行政主管部门)"),
)
INFRINGER = Channel("infringer", T(zh="用图的卖家", en="The seller who uses it"))
RIGHT_HOLDER = Channel(
    "right_holder", T(zh="供应商或原图权利人", en="The supplier or the owner of the picture")
)
PHOTOGRAPHER = Channel(
    "photographer",
    T(zh="拍摄的人（摄影师或员工）", en="Whoever took it: the photographer or staff"),
)

COMPLAINANT = Channel("complainant", T(zh="投诉你的人", en="Whoever complained about you"))

HOLDER = Channel("holder", T(zh="正在处理的一方", en="Whoever has the case"))
OFFICE = Channel("special", T(zh="专门的部门", en="The office in charge"))
RECONSIDERATION = Channel(
    "reconsideration", T(zh="行政复议机关", en="The reconsideration authority (行政复议机关)")
)
