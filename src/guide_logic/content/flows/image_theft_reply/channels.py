"""Who handles the steps that other flows do not have."""

from guide_logic.language.decisions import Channel
from guide_logic.language.text import T

__all__ = ["COMPLAINANT"]

COMPLAINANT = Channel("complainant", T(zh="投诉你的人", en="Whoever complained about you"))
