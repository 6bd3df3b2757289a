"""Where a filing with 12315 is made."""

from guide_logic.language.text import T

__all__ = ["ON_12315"]

ON_12315 = T(
    zh="12315.cn 或“全国12315”App；也可以打 12315",
    en="12315.cn or the 12315 app (全国12315), or call 12315",
)
