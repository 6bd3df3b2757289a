"""Makes up addresses of guides, for a test and a benchmark of how they are read."""

from random import Random

from guide_logic.language.conditions import UNSURE
from guide_logic.language.facts import Choice
from guide_logic.language.flow import Flow
from guide_logic.language.objections import Objection
from guide_logic.language.things import Evidence
from guide_logic.planning.interview import Interview

__all__ = ["LONGEST", "made_up"]

LONGEST = 8000
"""More than any guide's answers need: what is longer was not written by one."""

_JUNK = (
    *("", UNSURE, "nonsense", "3", " 3 ", "-1", "007", "1e3", "12.5", "2026-11-02", "2026-02-30"),
    *("1999-12-31", "2026-1-2", "a" * 300, "toString", "__proto__", "%zz", "%ff", "%E4%BA%AC", "+"),
    *("none&", "a=b", "<b>", "京", "３", "%00", "#", "--", "-", "x-20261120", "asked-20261120"),
    *("20261120--row", "20990101--row", "complaint-path", "image-theft", "\ufeff", "٣"),
)

_PLACES = ("", "next", "plan", "check", "carried", "undo", "letter:x", "letter:", "plan:x", "said:")

_OTHERS = ("from", "have", "said", "happened", "shown", "case", "x", "toString", "__proto__", "at")


def made_up(flow: Flow, lang: str, count: int) -> list[str]:
    """Return so many addresses of a guide, with their #, the same at every run."""
    maker = _Maker(flow, f"{flow.id} {lang}")
    return [maker.address() for _ in range(count)]


class _Maker:
    """Makes up addresses of a guide: those of readers, and what becomes of links on their way."""

    def __init__(self, flow: Flow, seed: str) -> None:
        self._draw = Random(seed)
        self._flow = flow
        asks = [field for question in self._flow.questions for field in question.asks]
        self._ids = [*(field.id for field in asks), *self._flow.letter_fields]
        self._options = [
            one.id for field in asks if isinstance(field, Choice) for one in field.options
        ]
        self._listed = {
            "have": [one.id for one in self._flow[Evidence]],
            "said": [one.id for one in self._flow[Objection]],
        }
        self._cases = [self._case() for _ in range(200)]

    def address(self) -> str:
        """Return what became of a reader's link on its way, or what somebody tried out."""
        draw = self._draw
        fields = list(draw.choice(self._cases))
        if draw.random() < 0.4:
            fields = fields[: draw.randrange(len(fields) + 1)]
        for _ in range(draw.choice((0, 1, 1, 2, 3))):
            field = draw.choice(self._ids)
            fields.insert(draw.randrange(len(fields) + 1), (field, self._value(field)))
        if draw.random() < 0.4:
            fields.append((field := draw.choice(_OTHERS), self._value(field)))
        if draw.random() < 0.1:
            draw.shuffle(fields)
        ids = [question.id for question in self._flow.questions]
        place = draw.choice(_PLACES if draw.random() < 0.5 else ids)
        parts = [f"{id}={value}" for id, value in fields]
        mark = "at=" if draw.random() < 0.97 else ""
        address = f"#{self._flow.id}:" + "&".join([mark + place, *parts])
        if draw.random() < 0.05:
            address = address[: draw.randrange(len(address))]
        if draw.random() < 0.02:
            address = address.replace("&", "&amp;")
        if draw.random() < 0.002:
            return address.ljust(LONGEST + draw.randrange(3), "z")
        return address

    def _case(self) -> list[tuple[str, str]]:
        """Return the answers of one interview, drawn by chance."""
        draw = self._draw
        answers: dict[str, str] = {}
        while (question := Interview(self._flow, answers).next) is not None:
            for field in question.asks:
                given = [one.id for one in field.options] if isinstance(field, Choice) else ["4"]
                answers[field.id] = draw.choice([*given, UNSURE])
            if Interview(self._flow, answers).next is question:
                break  # Not offered: somebody tried it out.
        return list(answers.items())

    def _value(self, field: str) -> str:
        draw = self._draw
        if (ids := self._listed.get(field)) and draw.random() < 0.6:
            some = draw.sample(ids, draw.randrange(1, min(4, len(ids) + 1)))
            return "-".join(some + ["junk"] * (draw.random() < 0.3))
        return draw.choice(_JUNK if draw.random() < 0.5 else self._options)
