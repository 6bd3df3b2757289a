"""The first line of a guide that is asked for one figure: the sum, or the next day."""

from collections.abc import Iterator

import pytest

from guide_logic.api import answer
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES

TODAY = "2026-11-28"

_FAKE = {
    "issue": "counterfeit",
    "who": "shop",
    "fraud": "proved",
    "harm": "none",
    "promise": "none",
    "back": "none",
}
"""A fake, knowingly sold, of which nothing came back."""

_REFUND = {"matter": "order", "platform": "taobao_tmall", "shipped": "no"}


def _plan(flow: str, answers: dict[str, str], lang: str = "en") -> list[str]:
    """Return the texts of a plan in their order, with "*" before those of its first line."""
    request: dict[str, object] = {
        "flow": flow,
        "lang": lang,
        "today": TODAY,
        "answers": answers,
        "submit": None,
        "show": "plan",
    }
    return list(_texts(["div", {}, answer(request, GUIDES)["tree"]], ""))


def _texts(node: object, sign: str) -> Iterator[str]:
    if isinstance(node, str):
        yield sign + node
    elif isinstance(node, list) and node and isinstance(node[0], str):
        _, attributes, *children = node
        look = str(attributes.get("class"))
        for child in children:
            yield from _texts(child, "*" if "guide-first-line" in look else sign)
    elif isinstance(node, list):
        for child in node:
            yield from _texts(child, sign)


def _first_line(flow: str, answers: dict[str, str], lang: str = "en") -> str:
    texts = _plan(flow, answers, lang)
    assert texts[1].startswith("*"), "it stands right below the case"
    return texts[1].removeprefix("*")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("flow", "answers"), [("what-may-be-claimed", _FAKE), ("deadlines", _REFUND)]
)
def test_before_anything_is_typed_the_first_line_says_what_to_type(
    flow: str, answers: dict[str, str], lang: str
) -> None:
    """Whoever came for a figure must not look for it."""
    said = _first_line(flow, answers, lang)
    assert ("在下面填上" if lang == "zh" else "Enter below") in said


def test_the_sum_is_the_first_line_once_the_price_is_typed() -> None:
    """A fake of 120 yuan: the price, and at least 500 on top (CPL art. 55)."""
    assert _first_line("what-may-be-claimed", {**_FAKE, "amount": "120"}) == (
        "In all: from CNY 120 to CNY 620"
    )


def test_the_sum_is_not_said_again_in_the_move() -> None:
    """Nothing is said twice on the first screen."""
    texts = _plan("what-may-be-claimed", {**_FAKE, "amount": "120"})
    assert [one for one in texts if one.startswith("For CNY")] == []


def test_what_is_not_about_the_price_promises_no_sum() -> None:
    """An invoice has none, so no amount is asked for it."""
    texts = _plan("what-may-be-claimed", {"issue": "invoice", "who": "shop", "back": "none"})
    assert [one for one in texts if one.startswith("*")] == []


def test_the_next_day_that_matters_is_the_first_line() -> None:
    """Of two days the nearer one to come; one that is over is not the next."""
    asked = {**_REFUND, "paid_on": "2026-11-20", "asked_on": "2026-11-28"}
    said = _first_line("deadlines", asked)
    assert "1 December 2026" in said


def test_when_every_day_is_over_the_last_one_is_told() -> None:
    """An empty line would look as if none had been worked out."""
    said = _first_line("deadlines", {**_REFUND, "paid_on": "2020-01-06"})
    assert "20" in said
    assert "Enter" not in said


def test_other_guides_begin_with_the_move() -> None:
    """Only what a guide is asked for stands above the move."""
    texts = _plan("image-theft", {"proof": "own_proof", "notice": "none"})
    assert [one for one in texts if one.startswith("*")] == []
