"""JSON in, JSON out: the page's door keeps its word whatever comes in."""

import json
from base64 import b64decode
from datetime import date
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide_logic.api import BadInput, read_facts, read_json
from guide_logic.export.plan_json import plan_json
from guide_logic.language.facts import Choice
from guide_logic.site import GUIDES, handle
from tests.sample import FLOW, cases_by_row, fragment_answers

Json = dict[str, object]

TODAY = "2026-11-22"
BEFORE = {"safety": "none", "where": "jd", "who": "shop", "state": "received", "issue": "quality"}
REFUSED = {**BEFORE, "progress": "refused"}
PENDING = {**BEFORE, "progress": "pending_in_time"}
FIELDS = [field.id for question in FLOW.questions for field in question.asks]


def ask(**request: object) -> Json:
    """Return the reply to a request of the page about the complaint path."""
    whole = {"flow": "complaint-path", "lang": "en", "today": TODAY, **request}
    return cast(Json, json.loads(handle(json.dumps(whole))))


def view(reply: Json) -> tuple[object, object]:
    """Return which view a reply shows."""
    shown = cast(Json, reply["view"])
    return shown["kind"], shown["id"]


def send(question: str, answers: Json, values: Json, show: str = "next") -> Json:
    """Return the reply when the form of a question is sent."""
    return ask(answers=answers, submit={"question": question, "values": values}, show=show)


def elements(node: object) -> list[tuple[str, Json]]:
    """Return every element of a reply's tree with its attributes."""
    if not isinstance(node, list):
        return []
    here = [(node[0], node[1])] if len(node) > 1 and isinstance(node[1], dict) else []
    return here + [one for child in node for one in elements(child)]


def inputs(reply: Json, name: str) -> list[Json]:
    """Return the inputs of that name."""
    found = [given for tag, given in elements(reply["tree"]) if tag == "input"]
    return [given for given in found if given.get("name") == name]


# ── what a reply holds ──────────────────────────────────────────────────────


@pytest.mark.parametrize("answers", [{}, BEFORE, REFUSED, PENDING, {"safety": "moon"}])
@pytest.mark.parametrize("show", ["next", "check", "plan", "question:where"])
def test_every_reply_has_the_parts_that_the_page_reads(answers: Json, show: str) -> None:
    """The script in the page trusts these names and nothing else."""
    reply = ask(answers=answers, submit=None, show=show)
    assert set(reply) == {"view", "tree", "answers", "fragment", "private", "said", "errors"}
    assert set(cast(Json, reply["view"])) == {"kind", "id", "title"}
    assert isinstance(reply["tree"], list)
    assert reply["errors"] == 0


def test_the_first_view_is_the_first_question() -> None:
    """The page opens on safety."""
    assert view(ask()) == ("question", "safety")


def test_after_the_last_answer_comes_the_plan() -> None:
    """It repeats the answers, each with its change link: a page in between would only delay."""
    assert view(ask(answers=REFUSED)) == ("plan", "plan")
    assert view(ask(answers=REFUSED, show="check")) == ("check", "check")


@pytest.mark.parametrize("doubt", [{"where": "unknown"}, {"refund_days": ""}])
def test_answers_that_were_not_sure_are_checked_first(doubt: dict[str, str]) -> None:
    """The reader sees once what the plan will rest on."""
    answers = {**PENDING, "refund_days": "3", **doubt}
    assert view(ask(answers=answers)) == ("check", "check")
    assert view(ask(answers=answers, show="plan")) == ("plan", "plan")


def test_a_plan_asked_for_too_early_gives_the_question_still_needed() -> None:
    """An old link cannot jump over what decides."""
    assert view(ask(answers=BEFORE, show="plan")) == ("question", "progress")


def test_a_question_asked_before_can_be_shown_again() -> None:
    """Change is a link, and Back is Back."""
    reply = ask(answers=REFUSED, show="question:where")
    assert view(reply) == ("question", "where")
    assert [given["value"] for given in inputs(reply, "where") if "checked" in given] == ["jd"]


@pytest.mark.parametrize("show", ["question:moon", "question:", "moon", "", "plan:x"])
def test_a_view_that_is_none_leads_to_the_next_thing_to_do(show: str) -> None:
    """An address written by hand is no dead end."""
    assert view(ask(answers=BEFORE, show=show)) == ("question", "progress")


def test_what_is_announced_is_the_title_of_the_view() -> None:
    """A screen reader hears that something changed, and what."""
    for show in ("question:where", "check", "plan"):
        reply = ask(answers=REFUSED, show=show)
        assert reply["said"] == cast(Json, reply["view"])["title"]


def test_the_language_of_a_reply_is_the_one_asked_for() -> None:
    """All sentences come from here."""
    zh, en = ask(lang="zh"), ask(lang="en")
    assert cast(Json, zh["view"])["title"] != cast(Json, en["view"])["title"]
    assert zh["fragment"] == en["fragment"]


# ── sending a form ──────────────────────────────────────────────────────────


def test_an_answer_sent_leads_to_the_next_question() -> None:
    """And is among the answers that the page keeps."""
    reply = send("safety", {}, {"safety": "none"})
    assert view(reply) == ("question", "where")
    assert reply["answers"] == {"safety": "none"}


def test_a_changed_answer_keeps_the_others() -> None:
    """The reader returns to the plan, not to the start."""
    reply = send("issue", dict(REFUSED), {"issue": "counterfeit"})
    assert view(reply) == ("plan", "plan")
    assert reply["answers"] == {**REFUSED, "issue": "counterfeit"}


def test_a_form_sent_empty_says_so_beside_the_field_and_in_a_summary() -> None:
    """Both places, and the summary leads to the field."""
    reply = send("safety", {}, {})
    assert (view(reply), reply["errors"]) == (("question", "safety"), 1)
    found = elements(reply["tree"])
    error = next(given for _, given in found if given.get("class") == "guide-error")
    assert error["id"] in [
        given.get("aria-describedby") for tag, given in found if tag == "fieldset"
    ]
    (link,) = [given["href"] for tag, given in found if tag == "a"]
    assert link == f"#{inputs(reply, 'safety')[0]['id']}"
    assert reply["said"] == "Something needs to be put right"


@pytest.mark.parametrize("typed", ["many", "-1", "99999", "<b>3</b>", "三"])
def test_a_number_that_cannot_be_is_kept_in_its_field(typed: str) -> None:
    """The reader mends what was typed instead of typing it again."""
    reply = send("refund_days", dict(PENDING), {"refund_days": typed})
    (field,) = inputs(reply, "refund_days")
    assert (view(reply), reply["errors"]) == (("question", "refund_days"), 1)
    assert (field["value"], field["aria-invalid"]) == (typed, "true")


def test_a_wrong_amount_beside_the_plan_keeps_the_plan_in_sight() -> None:
    """The plan stood before it and stands after it."""
    reply = send("details", dict(REFUSED), {"amount": "-5", "evidence": "strong"})
    (field,) = inputs(reply, "amount")
    assert (view(reply), reply["errors"]) == (("plan", "plan"), 1)
    assert field["value"] == "-5"


def test_an_amount_works_the_claims_out_and_stays_out_of_the_address() -> None:
    """It lives in memory only."""
    reply = send("details", dict(REFUSED), {"amount": "129.90", "evidence": "strong"}, "plan")
    assert "CNY 129.90" in json.dumps(reply["tree"])
    assert "amount" in cast(list[str], reply["private"])
    assert "amount" not in str(reply["fragment"])
    assert "129" not in str(reply["fragment"])


def test_an_answer_that_is_not_offered_is_refused() -> None:
    """A form can be sent by hand."""
    before = {**BEFORE, "state": "to_ship", "issue": "not_shipped"}
    reply = send("progress", dict(before), {"progress": "return_stage"})
    assert (view(reply), reply["errors"]) == (("question", "progress"), 1)


def test_a_form_of_a_question_that_is_not_due_shows_no_empty_summary() -> None:
    """The errors counted are those that the reader can see."""
    reply = send("state", {}, {})
    assert view(reply) == ("question", "safety")
    classes = [given.get("class") for _, given in elements(reply["tree"])]
    assert ("guide-errors" in classes, reply["errors"]) == (False, 0)


def test_fields_that_no_question_has_are_not_kept() -> None:
    """A link must not carry strangers' data along."""
    reply = ask(answers={**REFUSED, "name": "Li", "__proto__": "x"})
    assert set(cast(Json, reply["answers"])) == set(REFUSED)


def test_the_fragment_brings_the_reader_back_to_the_same_view() -> None:
    """To share or keep it is the only storage there is."""
    for show in ("question:where", "check", "plan"):
        reply = ask(answers={**PENDING, "refund_days": "", "evidence": "strong"}, show=show)
        answers = fragment_answers(str(reply["fragment"]))
        assert ask(answers=answers, show=show)["tree"] == reply["tree"]


# ── whatever comes in ───────────────────────────────────────────────────────

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
ANSWERS = (
    ANYTHING
    | st.dictionaries(st.sampled_from(FIELDS), ANYTHING)
    | st.fixed_dictionaries(dict.fromkeys(BEFORE, ANYTHING))
)
MAYBE_GOOD = {
    "flow": st.sampled_from(GUIDES.flows) | ANYTHING,
    "lang": st.sampled_from(["zh", "en"]) | ANYTHING,
    "today": st.just(TODAY) | ANYTHING | st.dates().map(str),
    "answers": st.fixed_dictionaries(
        {**{k: st.just(v) for k, v in PENDING.items()}, "refund_days": ANYTHING}
    )
    | ANSWERS,
    "submit": ANYTHING
    | st.fixed_dictionaries(
        {
            "question": st.sampled_from([one.id for one in FLOW.questions]) | ANYTHING,
            "values": ANSWERS,
        }
    ),
    "show": st.sampled_from(["next", "check", "plan", "question:where"]) | ANYTHING,
}
GOOD: Json = {"flow": "complaint-path", "lang": "en", "today": TODAY}


def _answered(request: str) -> bool:
    reply = json.loads(handle(request))
    assert isinstance(reply, dict)
    return set(reply) == {"error"} or {"view", "tree"} <= set(reply) or "steps" in reply


@settings(max_examples=80)
@given(st.fixed_dictionaries({}, optional=MAYBE_GOOD))
def test_whatever_stands_in_a_request_is_answered(request: Json) -> None:
    """The reader's page must never hang on a Python error."""
    assert _answered(json.dumps({**GOOD, **request}))


@settings(max_examples=40)
@given(ANYTHING | st.dictionaries(st.sampled_from([*FLOW.facts]), ANYTHING))
def test_whatever_stands_in_the_facts_is_answered(facts: object) -> None:
    """The command line and the tests come in by this door."""
    assert _answered(json.dumps({**GOOD, "facts": facts}))


@given(st.text())
def test_what_is_no_json_is_answered(request: str) -> None:
    """Half a message is a message."""
    assert _answered(request)


@pytest.mark.parametrize(
    "request_",
    [
        "[" * 100_000,
        '{"a":' * 50_000,
        "9" * 5000,
        json.dumps({**GOOD, "facts": {"amount": "9" * 5000}}),
        json.dumps({**GOOD, "facts": {"amount": 10**400}}),
        json.dumps({**GOOD, "answers": REFUSED | {"amount": "9" * 5000}, "show": "plan"}),
        json.dumps({**GOOD, "answers": {"safety": "\ud800"}}),
        json.dumps(
            {**GOOD, "today": "9999-12-31", "show": "plan"}
            | {"answers": {**PENDING, "where": "taobao_tmall", "refund_days": "0"}}
        ),
        json.dumps(
            {**GOOD, "today": "0001-01-01", "show": "plan"}
            | {"answers": {**PENDING, "where": "taobao_tmall", "refund_days": "4"}}
        ),
    ],
    ids="nested objects digits amount huge long surrogate last-day first-day".split(),
)
def test_requests_made_to_break_it_are_answered(request_: str) -> None:
    """Depth, length and the ends of the calendar are a reader's input too."""
    assert _answered(request_)


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"flow": "complaint-pth"}, "flow: "),
        ({"flow": None}, "flow: "),
        ({"lang": "fr"}, "lang: "),
        ({"today": "22.11.2026"}, "today: "),
        ({"today": 5}, "today: "),
        ({"facts": {"colour": "red"}}, "colour: "),
        ({"facts": {"state": "sent"}}, "state: "),
        ({"facts": [1]}, "facts: "),
    ],
)
def test_what_is_wrong_with_a_request_is_named_in_one_line(wrong: Json, named: str) -> None:
    """Whoever calls this door learns what to mend."""
    reply = ask(**wrong)
    assert set(reply) == {"error"}
    assert str(reply["error"]).startswith(named)
    assert "\n" not in str(reply["error"])


# ── a plan as data ──────────────────────────────────────────────────────────


def test_facts_are_read_as_values_and_the_first_wrong_one_is_named() -> None:
    """Every other door reads them the same way."""
    assert read_facts(FLOW, {"state": "shipped", "amount": 129.9}) == {
        "state": "shipped",
        "amount": 12990,
    }
    with pytest.raises(BadInput, match=r"^state: 'sent' is no option; take one of: unpaid"):
        read_facts(FLOW, {"role": "consumer", "state": "sent", "colour": 1})


def test_a_plan_is_the_same_by_every_door() -> None:
    """The page's JSON door and the function give one answer."""
    for cases in cases_by_row(1).values():
        facts = {id: value for id, value in cases[0].items() if id != "amount"}
        direct = plan_json(FLOW, read_facts(FLOW, facts), date(2026, 11, 22), "en")
        assert ask(facts=facts) == json.loads(json.dumps(direct))


def test_the_page_and_the_plan_as_data_speak_of_the_same_row() -> None:
    """Answers in the page set the facts that the table reads."""
    data = plan_json(FLOW, _facts(REFUSED), date(2026, 11, 22), "en")
    shown = json.dumps(ask(answers=REFUSED, show="plan")["tree"])
    assert cast(Json, data["row"])["ref"] == "B21"
    assert all(str(step["title"]) in shown for step in cast(list[Json], data["steps"]))


def _facts(answers: dict[str, str]) -> dict[str, str | int]:
    facts: dict[str, str | int] = {}
    for question in FLOW.questions:
        for field in question.asks:
            option = field.option(answers.get(field.id)) if isinstance(field, Choice) else None
            facts.update(option.sets if option else {})
    return facts


def test_json_that_is_no_object_is_told_apart_from_no_json() -> None:
    """The mend is another one."""
    with pytest.raises(BadInput, match="this is not JSON"):
        read_json("{")
    with pytest.raises(BadInput, match="this is JSON, but no object"):
        read_json("[1]")


# ── files to keep ───────────────────────────────────────────────────────────


@pytest.mark.parametrize(("lang", "said"), [("zh", "你的情况"), ("en", "Your case")])
def test_a_plan_can_be_kept_as_text(lang: str, said: str) -> None:
    """A reader who has no printer sends it to a friend, or opens it offline."""
    kept = cast(dict[str, str], ask(answers=REFUSED, lang=lang, file="plan")["file"])
    assert kept["name"] == "complaint-path.txt"
    assert kept["type"] == "text/plain"
    assert b64decode(kept["content"]).decode("utf-8-sig").startswith(said)


@pytest.mark.parametrize("wanted", ["plan", "nothing", "plan:", "letter:nothing"])
def test_a_file_that_the_answers_do_not_lead_to_is_refused_by_name(wanted: str) -> None:
    """Half an interview has no plan, and an old page may ask for what is gone."""
    assert wanted in str(ask(answers=BEFORE, file=wanted)["error"])
