"""What an address and a request say: where in a guide somebody is, and their answers.

    complaint-path:at=plan&state=to_ship&issue=not_shipped&have=order_page-chat

`at` is a place: plan, check, carried, the id of a question, or letter:ID. A request can
also ask for outcome:ID, which records what came of the move, undo, and said:ID, which
notes that the other side has said so, or has not after all. The page reads addresses
(widgets/page/address.js), Python writes them; both are tried on the cases of
tests/address_cases.json.
"""

from collections.abc import Iterable

__all__ = [
    "CARRIED",
    "CASE",
    "FROM",
    "HAPPENED",
    "HAVE",
    "SAID",
    "SHOWN",
    "Place",
    "fragment",
    "place",
    "plain",
]

CARRIED = "carried"
"""The place where a reader from another guide arrives: the first question that is still open."""

CASE = "case"
"""The field of what tells one case of a reader from another: any letters and digits."""

FROM = "from"
"""The field that names the guide the answers come from; no flow asks for it."""

HAPPENED = "happened"
"""The field of what has happened: outcomes and their days, "asked-20261120--refused-20261124"."""

HAVE = "have"
"""The field of the evidence at hand: ids joined by "-", which no id holds."""

SAID = "said"
"""The field of what the other side has said: ids of objections, joined in the same way."""

SHOWN = "shown"
"""The field of what a plan showed on an earlier day, and which; see planning/shown.py."""

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
_WITH_ID = ("question", "letter", "outcome", SAID)
_KINDS = ("next", "check", "plan", "undo", CARRIED)


class Place:
    """A view that is asked for: its kind, and the id of the question or the letter."""

    __slots__ = ("id", "kind")

    def __init__(self, kind: str, id: str = "") -> None:
        self.kind = kind
        self.id = id


def place(show: object) -> Place:
    """Return the view that a request asks for; what is none is the next one.

    >>> [(one.kind, one.id) for one in map(place, ("question:state", "plan", "plan:b", None))]
    [('question', 'state'), ('plan', ''), ('next', ''), ('next', '')]
    """
    kind, _, id = show.partition(":") if isinstance(show, str) else ("", "", "")
    if kind in _WITH_ID:
        return Place(kind, id)
    return Place(kind) if kind in _KINDS and not id else Place("next")


def fragment(flow: str, at: str, fields: Iterable[tuple[str, str]]) -> str:
    """Return what the address keeps of a flow: the place, and each field with a plain value.

    >>> fragment("complaint-path", "plan", [("state", "to_ship")])
    'complaint-path:at=plan&state=to_ship'
    """
    values = [(id, plain(value)) for id, value in fields]
    return f"{flow}:" + "&".join([f"at={at}", *(f"{id}={value}" for id, value in values if value)])


def plain(value: str) -> str:
    """Return a value that needs no escaping in an address: ids and digits as they are."""
    return "".join(letter for letter in value if letter in _PLAIN)
