"""What claims come to: each part once, with the highest of its alternatives."""

from collections.abc import Iterable, Mapping

from guide_logic.language.claims import Claim
from guide_logic.language.sums import Line
from guide_logic.language.text import T

__all__ = ["Total", "taken"]

_PART = T(zh="{name}：{sum}", en="{name}: {sum}")
_SO_FAR = T(zh="加起来：{fen}", en="Together: {fen}")


def taken(claims: Iterable[Claim], worked: Mapping[str, list[Line]]) -> dict[str, Claim]:
    """Return for each part the claim to take: the highest known, the first of equals."""
    best: dict[str, Claim] = {}
    for claim in claims:
        if claim.part is None or not worked.get(claim.id):
            continue
        other = best.get(claim.part.id)
        if other is None or worked[claim.id][-1].fen > worked[other.id][-1].fen:
            best[claim.part.id] = claim
    return best


class Total:
    """What may be asked for in all; `without_extra` leaves out what comes on top of the loss.

    `open` holds the names of parts that are asked for and of which no sum is known yet.
    """

    __slots__ = ("fen", "lines", "open", "takes", "without_extra")

    def __init__(self, claims: list[Claim], worked: Mapping[str, list[Line]]) -> None:
        best = taken(claims, worked)
        self.takes = {claim.id for claim in best.values()}
        parts = [claim.part for claim in claims if claim.part]
        self.open = list({one.id: one.name for one in parts if one.id not in best}.values())
        self.fen = self.without_extra = 0
        self.lines: list[Line] = []
        for claim in best.values():
            assert claim.part is not None
            sum = worked[claim.id][-1].fen
            self.fen += sum
            if not claim.part.extra:
                self.without_extra += sum
            name = claim.name or claim.part.name
            self.lines.append(Line(_PART, self.fen, name=name, sum=sum))
        if len(self.lines) > 1:
            self.lines.append(Line(_SO_FAR, self.fen))
