"""What most people in Freedonia come with."""

from guide_logic.language.text import T

__all__ = ["SITUATIONS"]

SITUATIONS = (("start/toaster/", T(zh="烤面包机坏了", en="My toaster is broken")),)
