"""The forms beside a plan: the amounts that count, each with its own mistakes."""

import json

import pytest

from guide_logic.language.text import LANGS
from guide_logic.planning.interview import Interview
from guide_logic.planning.plan import plan_of
from guide_logic.site import GUIDES, handle
from guide_logic.view.context import Reader
from guide_logic.view.plan import plan_view
from guide_logic.view.tags import Node
from tests.small import TODAY
from tests.view.test_view import elements, said

FLOW = GUIDES.load("what-may-be-claimed")
PROMISED = {
    "issue": "counterfeit",
    "who": "shop",
    "fraud": "proved",
    "harm": "none",
    "promise": "times",
    "back": "part",
}


def _forms(tree: Node) -> dict[str, Node]:
    return {
        given["data-question"]: [tag, given, *inner]
        for tag, given, inner in elements(tree)
        if "guide-extra" in given.get("class", "").split()
    }


def _plan(lang: str = "en") -> Node:
    interview = Interview(FLOW, dict(PROMISED))
    assert interview.next is None
    return plan_view(
        Reader(interview, lang, TODAY, GUIDES.pages), plan_of(FLOW, interview.known, TODAY)
    )


def _folded(form: Node) -> bool:
    return any(
        tag == "details" and "guide-why" not in given.get("class", "") and "open" not in given
        for tag, given, _ in elements(form)
    )


@pytest.mark.parametrize("lang", LANGS)
def test_the_amounts_stand_before_the_wage_and_only_the_price_is_open(lang: str) -> None:
    """Open forms are a tax return; folded, a plan is at most three phone screens."""
    forms = _forms(_plan(lang))
    assert list(forms) == ["paid", "refunded", "promised_times", "costs", "wage", "way", "dates"]
    assert [id for id, form in forms.items() if not _folded(form)] == ["paid"]


def test_a_folded_form_is_named_by_its_title() -> None:
    """Closed, it is all that a reader has to go by."""
    summaries = [
        said(["", {}, *inner])
        for tag, _, inner in elements(_forms(_plan())["wage"])
        if tag == "summary"
    ]
    assert summaries[0] == "Is it a small claim?"


@pytest.mark.parametrize(
    ("sent", "typed"),
    [("costs", {"freight": "many"}), ("promised_times", {"promise_times": "0"})],
)
def test_a_mistake_is_shown_in_its_own_form_and_opens_it(sent: str, typed: dict[str, str]) -> None:
    """An empty alert in each of the others would be read out too."""
    request = {
        "flow": FLOW.id,
        "lang": "en",
        "today": TODAY.isoformat(),
        "answers": PROMISED,
        "submit": {"question": sent, "values": typed},
    }
    tree = json.loads(handle(json.dumps(request)))["tree"]
    forms = _forms(["div", {}, *tree])
    wrong = [
        id
        for id, form in forms.items()
        if any(given.get("role") == "alert" for _, given, _ in elements(form))
    ]
    assert wrong == [sent]
    assert not _folded(forms[sent])
