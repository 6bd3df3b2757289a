"""Who handles the steps that other flows do not have."""

from guide_logic.language.decisions import Channel
from guide_logic.language.text import T

__all__ = ["COPYRIGHT_AUTHORITY", "INFRINGER", "RIGHT_HOLDER"]

COPYRIGHT_AUTHORITY = Channel(
    "copyright_authority",
    T(zh="著作权行政主管部门", en="The copyright authority (著作权行政主管部门)"),
)
INFRINGER = Channel("infringer", T(zh="用图的卖家", en="The seller who uses it"))
RIGHT_HOLDER = Channel(
    "right_holder", T(zh="供应商或原图权利人", en="The supplier or the owner of the picture")
)
