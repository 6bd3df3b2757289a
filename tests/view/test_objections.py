"""What they said stands open beside the move, with the answer; what else is said is folded."""

import json
from base64 import b64decode
from datetime import date
from typing import Any, cast

import pytest

from guide_logic.api import answer
from guide_logic.export.plain_text import written
from guide_logic.language.objections import Objection
from guide_logic.planning.interview import Interview
from guide_logic.planning.transfer import carried
from guide_logic.site import GUIDES
from guide_logic.view.tags import Node
from tests.sample import FLOW
from tests.view.test_view import elements, said

TODAY = date(2026, 11, 22)
REFUSED = {
    "safety": "none",
    "where": "taobao_tmall",
    "who": "shop",
    "state": "received",
    "issue": "quality",
    "progress": "refused",
}
TWO = {**REFUSED, "said": "only_intermediary-signed_for"}

Json = dict[str, object]


def reply(answers: dict[str, str], show: str = "plan", lang: str = "zh", **more: object) -> Json:
    """Return what the page is answered."""
    request = {"flow": FLOW.id, "lang": lang, "today": TODAY.isoformat(), "show": show, **more}
    return answer({**request, "answers": answers}, GUIDES)


def tree_of(shown: Json) -> list[Any]:
    """Return the tree of a view."""
    (tree,) = cast("list[list[Any]]", shown["tree"])
    return tree


def listed(shown: Json) -> list[tuple[str, bool]]:
    """Return each objection of a plan, in its order, and whether it stands open."""
    found = []
    for _, given, inner in elements(tree_of(shown)):
        if given.get("class") == "guide-objection":
            node: Node = ["div", {}, *inner]
            (go,) = (
                attributes["data-go"]
                for _, attributes, _ in elements(node)
                if attributes.get("data-go", "").startswith("said:")
            )
            found.append((go.removeprefix("said:"), "open" in given))
    return found


def words(shown: Json) -> str:
    """Return all that a view says."""
    return said(["", {}, tree_of(shown)])


def test_nothing_is_open_and_five_are_shown_while_nothing_was_said() -> None:
    """The reader looks for one sentence; those that are heard most stand first."""
    shown = reply(REFUSED)
    sections: list[list[Any]] = [
        ["div", {}, *inner]
        for _, given, inner in elements(tree_of(shown))
        if "guide-objections" in given.get("class", "")
    ]
    (section,) = sections
    at_once = [part for part in section[2:] if part[1].get("class") == "guide-objection"]
    assert len(at_once) == 5
    assert len(listed(shown)) > 5
    assert not any(is_open for _, is_open in listed(shown))


def test_what_was_said_comes_first_and_stands_open() -> None:
    """However rare it is: it is what has to be answered."""
    (first, second, *others) = listed(reply(TWO))
    assert {first, second} == {("signed_for", True), ("only_intermediary", True)}
    assert not any(is_open for _, is_open in others)


def test_a_tap_notes_what_was_said_and_another_takes_it_back() -> None:
    """It stays in the address, with the answers."""
    noted = reply(REFUSED, "said:signed_for")
    assert noted["answers"] == {**REFUSED, "said": "signed_for"}
    assert str(noted["fragment"]).endswith("&said=signed_for")
    assert cast("dict[str, str]", noted["view"])["kind"] == "plan"
    back = reply(cast("dict[str, str]", noted["answers"]), "said:signed_for")
    assert back["answers"] == REFUSED


@pytest.mark.parametrize("id", ["nonsense", "", "refund_without_return"])
def test_what_no_objection_is_called_is_not_noted(id: str) -> None:
    """A link may have been made by hand, or for another guide."""
    assert reply(REFUSED, f"said:{id}")["answers"] == REFUSED


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_answer_stands_there_in_chinese_with_its_terms_and_its_sources(lang: str) -> None:
    """A Chinese seller is answered in Chinese; in English it is explained below."""
    shown = words(reply(TWO, lang=lang))
    (one,) = (one for one in FLOW[Objection] if one.id == "signed_for")
    for text in (one.truth, *one.under.values(), one.holds, one.right, one.answer[-1].text):
        assert text.say(lang) in shown
    assert one.answer[-1].text.zh in shown


def test_the_answer_can_be_copied_and_reads_as_it_is_sent() -> None:
    """It goes into the chat with one tap."""
    file = cast("dict[str, str]", reply(TWO, lang="en", file="answer:signed_for")["file"])
    assert "签收不等于认可质量" in b64decode(file["content"]).decode()


def test_the_plan_as_text_holds_what_was_said_and_no_more() -> None:
    """What might be said would bury it."""
    known = Interview(FLOW, TWO).known
    text = written(FLOW, known, TODAY, "zh")
    assert "签收了就是认可质量" in text
    assert "签收不等于认可质量" in text
    assert "拆封了就不能退" not in text
    assert "签收" not in written(FLOW, Interview(FLOW, REFUSED).known, TODAY, "zh").split("依据")[0]


def test_the_plan_as_data_names_those_said_first() -> None:
    """Other programs and tests read it so."""
    known = Interview(FLOW, TWO).known
    data = answer(
        {"flow": FLOW.id, "lang": "en", "today": TODAY.isoformat(), "facts": known}, GUIDES
    )
    objections = json.loads(json.dumps(data["objections"]))
    assert [one["said"] for one in objections[:3]] == [True, True, False]
    assert {"id", "said", "text", "answer", "sources", "truth", "holds", "right"} <= set(
        objections[0]
    )


def test_what_was_said_goes_along_to_another_guide() -> None:
    """The same shop has said it; the next guide takes what it knows of."""
    target = GUIDES.load("what-may-be-claimed")
    took = carried(Interview(FLOW, {**REFUSED, "said": "return_freight-signed_for"}), target)
    assert Interview(target, took).heard == ["return_freight"]
