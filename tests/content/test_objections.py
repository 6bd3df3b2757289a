"""Every objection answers those whom it fits, and is never put before those whom it does not."""

import json
from pathlib import Path
from random import Random
from typing import Any, NotRequired, TypedDict

import pytest

from guide_logic.content.law.bound import TAOBAO
from guide_logic.language.conditions import UNSURE, Value
from guide_logic.language.facts import Fact
from guide_logic.language.flow import Flow
from guide_logic.language.objections import Objection, said
from guide_logic.language.text import LANGS
from guide_logic.planning.relevance import next_question
from guide_logic.site import GUIDES
from tests.cases.plans import plan

_HERE = Path(__file__).with_name("objections")
_TODAY = "2026-11-22"


class Told(TypedDict):
    """A story in which somebody says it: `is` true of what they say, or they are right.

    `stands` is false where the facts alone rule it out; else its own words tell the two apart.
    What the facts leave open is answered "not sure". `answer` has words of the one for the case.
    """

    objection: str
    flow: str
    story: dict[str, str]
    facts: dict[str, Value]
    stands: bool
    answer: NotRequired[dict[str, str]]


def _told() -> list[Told]:
    return [
        one for file in sorted(_HERE.glob("*.json")) for one in json.loads(file.read_text("utf-8"))
    ]


SITUATIONS = _told()
IDS = [f"{one['objection']} {dict(one)['is']}" for one in SITUATIONS]
FLOWS = [GUIDES.load(id) for id in GUIDES.flows]
OBJECTIONS = {one.id: one for flow in FLOWS for one in flow[Objection]}


def _whole(flow: Flow, facts: dict[str, Value]) -> dict[str, Value]:
    """Return the facts with "not sure" to all else that is asked."""
    known = dict(facts)
    while (question := next_question(flow, flow.settled(known))) is not None:
        known |= {id: UNSURE for id in question.facts if id not in known}
    return known


def _shown(flow: str, facts: dict[str, Value], lang: str) -> list[dict[str, Any]]:
    reply = plan(facts, _TODAY, lang, flow)
    assert reply["row"] is not None
    shown: list[dict[str, Any]] = reply["objections"]
    return shown


def test_every_objection_is_told_of_when_it_holds_and_when_they_are_right() -> None:
    """A sentence that is never wrong is not yet understood."""
    told = {(one["objection"], dict(one)["is"]) for one in SITUATIONS}
    assert told == {(id, side) for id in OBJECTIONS for side in ("right", "true")}


@pytest.mark.parametrize("told", SITUATIONS, ids=IDS)
def test_what_was_said_comes_first_where_it_fits_and_nowhere_else(told: Told) -> None:
    """Whoever is refused with a sentence needs the answer to that one."""
    facts = _whole(GUIDES.load(told["flow"]), told["facts"])
    for lang in LANGS:
        shown = _shown(told["flow"], facts, lang)
        if told["stands"]:
            first = shown[0]
            one = OBJECTIONS[told["objection"]]
            assert (first["id"], first["said"]) == (one.id, True)
            assert (first["text"], first["holds"]) == (one.said.say(lang), one.holds.say(lang))
            assert told.get("answer", {lang: ""})[lang] in first["answer"], lang
            assert first["answer"], lang
            assert first["sources"]
            assert not any(other["said"] for other in shown[1:])
        else:
            assert told["objection"] not in [one["id"] for one in shown]


CONSUMER_LAW = ("消费者权益保护法", "七日无理由退货", "网络消费纠纷")
OF_THE_PLATFORM = ("only_intermediary", "no_seller_data")
"""Article 44 binds the platform towards consumers, whoever sold there."""


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: str(flow.id))
def test_consumer_law_is_quoted_to_no_private_seller_and_by_no_business(flow: Flow) -> None:
    """A seller who is not bound by an article says so, and the argument is lost: arts 2 and 3."""
    random = Random(flow.id)
    for _ in range(1500):
        case: dict[str, Value] = {
            id: random.choice(list(fact.options)) if isinstance(fact, Fact) else UNSURE
            for id, fact in flow.facts.items()
        }
        private, business = case.get("seller") == "individual", case.get("role") == "business"
        case = flow.effective(case)
        for one in flow[Objection] if private or business else ():
            if one.when.holds(case) and (business or one.id not in OF_THE_PLATFORM):
                answer = next(note.text for note in one.answer if note.when.holds(case))
                assert not any(law in answer.zh for law in CONSUMER_LAW), one.id


def test_an_objection_says_the_same_in_every_guide() -> None:
    """A reader who goes on to another guide meets the same sentence and the same terms."""
    for flow in FLOWS:
        for one in flow[Objection]:
            other = OBJECTIONS[one.id]
            assert one.said is other.said
            assert one.answer[-1].text is other.answer[-1].text


def test_no_reader_elsewhere_is_told_of_the_rules_of_taobao() -> None:
    """What Taobao's rules add stands apart, and is said where they may be those of the order."""
    for one in OBJECTIONS.values():
        elsewhere = [source for source in one.sources if source.binds != TAOBAO]
        assert "淘宝" not in one.so(elsewhere, "zh"), one.id
        assert "Taobao" not in one.so(elsewhere, "en"), one.id
    facts: dict[str, Value] = {"issue": "not_received", "state": "shipped"}
    for platform, told in (("taobao_tmall", True), ("jd", False), ("other", True)):
        known = _whole(GUIDES.load("complaint-path"), facts | {"platform_name": platform})
        shown = {one["id"]: one["truth"] for one in _shown("complaint-path", known, "zh")}
        assert ("淘宝" in shown["marked_delivered"]) is told


def test_what_is_written_to_a_chinese_seller_is_written_in_chinese() -> None:
    """An answer in English goes unread; only customers abroad are written to in English."""
    abroad = {one.id for one in OBJECTIONS.values() if one.by.reads == "en"}
    assert abroad == {one.id for one in GUIDES.load("export-complaint")[Objection]}
    told = next(one for one in SITUATIONS if one["objection"] == "opened" and one["stands"])
    facts = _whole(GUIDES.load(told["flow"]), told["facts"])
    first = _shown(told["flow"], facts, "en")[0]
    assert first["sends"] == "zh"
    assert first["to_send"] == OBJECTIONS["opened"].answer[-1].text.zh


def test_answers_name_the_law_that_covers_the_case() -> None:
    """Between private people consumer law does not hold, so its articles are not quoted."""
    facts: dict[str, Value] = {"state": "shipped", "issue": "not_received", "seller": "individual"}
    flow = GUIDES.load("complaint-path")
    reply = plan(_whole(flow, facts | {said("ask_courier"): "yes"}), _TODAY, "zh", flow.id)
    answer = reply["objections"][0]["answer"]
    assert "民法典" in answer
    assert "消费者权益保护法" not in answer
