"""Who handles a step of the complaint path."""

from guide_logic.language.decisions import Channel
from guide_logic.language.text import T

__all__ = [
    "ASSOCIATION",
    "CASE_HOLDER",
    "COURIER",
    "COURTS",
    "DOCTOR",
    "MARKET_REGULATION",
    "PAYMENT",
    "PLATFORM",
    "POLICE_STATION",
    "POSTAL",
    "SELF",
    "SELLER",
]

SELF = Channel("self", T(zh="你自己", en="You yourself"))
SELLER = Channel("seller", T(zh="卖家", en="The seller"))
PLATFORM = Channel("platform", T(zh="平台", en="The platform"))
CASE_HOLDER = Channel(
    "case_holder",
    T(zh="正在处理的一方（平台或 12315）", en="Whoever holds the case: the platform or 12315"),
)
MARKET_REGULATION = Channel(
    "m12315", T(zh="12315（市场监管部门）", en="12315 (market regulation, 市场监管部门)")
)
ASSOCIATION = Channel(
    "association",
    T(
        zh="消费者协会（消协、消委会、消保委）",
        en="The consumer association (消协, 消委会 or 消保委)",
    ),
)
COURTS = Channel("court", T(zh="法院", en="The court"))
POLICE_STATION = Channel("police", T(zh="公安机关", en="The police"))
PAYMENT = Channel("payment", T(zh="银行或支付机构", en="Your bank or payment service"))
DOCTOR = Channel("doctor", T(zh="医院", en="A hospital"))
COURIER = Channel("courier", T(zh="快递企业", en="The courier company"))
POSTAL = Channel("postal", T(zh="邮政管理部门（12305）", en="The postal authority (12305)"))
