"""A picture in an article: what follows on what, drawn from the same terms as every date."""

from guide_logic.language.text import T
from guide_logic.language.time_limits import Term

__all__ = ["Picture"]


class Picture:
    """A name, and what follows on what: plain events, and terms."""

    __slots__ = ("name", "parts")

    def __init__(self, name: T, *parts: T | Term) -> None:
        self.name = name
        self.parts = parts
