"""Each letter of each situation, as it stands: nothing asked twice, nothing the plan has not."""

import re
from collections import Counter
from collections.abc import Iterator
from copy import copy
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide_logic.api import read_facts
from guide_logic.language.claims import Claim
from guide_logic.language.conditions import UNSURE, Value
from guide_logic.language.facts import Amount, Fact, Text
from guide_logic.language.letter_template import Told
from guide_logic.language.objections import Objection, said
from guide_logic.language.picks import Pick
from guide_logic.language.text import LANGS, T
from guide_logic.language.things import Evidence
from guide_logic.planning.letters import Draft
from guide_logic.planning.plan import Plan, plan_of
from guide_logic.quantities.money import say_money
from guide_logic.site import GUIDES
from guide_logic.view.letter import plain
from tests.cases.situations import situations
from tests.content.letters.letters import draft

TODAY = date(2026, 11, 22)
FLOWS = [flow for flow in GUIDES.flows if GUIDES.load(flow).letters]
BUYERS = ("complaint-path", "order-complaint", "complaint-grounds", "ready-for-12315")

of_every_flow = pytest.mark.parametrize("flow", FLOWS)


@cache
def _plans(flow: str) -> list[tuple[str, dict[str, Value], Plan]]:
    """Return each situation of a flow with what is known in it and its plan."""
    of = GUIDES.load(flow)
    found = []
    for told in situations(flow):
        known = read_facts(of, told["facts"])
        found.append((told["id"], known, plan_of(of, known, date.fromisoformat(told["today"]))))
    return found


@cache
def _drafts(flow: str, **answers: str) -> list[tuple[str, Draft]]:
    """Return every letter that the plan of a situation offers; tests share them."""
    of = GUIDES.load(flow)
    return [
        (f"{id} {letter.id}", Draft(letter, of, plan, known, answers))
        for id, known, plan in _plans(flow)
        for letter in plan.letters
    ]


def _own(shared: Draft) -> Draft:
    """Return a draft of one's own, in which phrases may be ticked."""
    one = copy(shared)
    one.values = {**shared.values}
    return one


@of_every_flow
def test_every_blank_leads_to_a_field_that_is_asked(flow: str) -> None:
    """A blank that nobody can fill is a dead end."""
    found = {name for name, one in _drafts(flow) for id in one.blanks if one.field(id) is None}
    assert found == set()


@of_every_flow
def test_a_phrase_that_is_taken_moves_no_field_and_asks_for_what_it_lacks(flow: str) -> None:
    """Who types looks for a field where it was; and what a phrase leaves open is a blank."""
    of, seen = GUIDES.load(flow), Counter[str]()
    plans = {id: (known, plan) for id, known, plan in _plans(flow)}
    for name, shared in _drafts(flow):
        letter = shared.letter
        decide = {field for part in letter.parts for field in part.picked}
        seen[letter.id] += bool(decide)
        if not decide or seen[letter.id] > 2:
            continue
        known, plan = plans[name.split()[0]]
        for field, phrase in _every_phrase(shared):
            if field not in decide:
                continue
            taken = Draft(letter, of, plan, known, {field: phrase})
            needs = {one.id for one in taken.needs}
            assert {id for id in taken.blanks if taken.field(id)} <= needs, (name, phrase)
            assert {one.id for one in shared.needs} & {one.id for one in taken.offers} == set(), (
                name,
                phrase,
            )


@of_every_flow
def test_nothing_is_asked_that_is_known(flow: str) -> None:
    """The platform, the sum paid and the day of the letter are in the case already."""
    for name, one in _drafts(flow):
        asked = {field.id for field in (*one.needs, *one.offers)}
        known = {id for id, value in one.known.items() if value != UNSURE}
        assert asked & known == set(), name
        if one.known.get("platform_name", "other") not in ("other", "cross_border", UNSURE):
            assert "platform_typed" not in asked, name


@of_every_flow
def test_a_message_to_a_seller_asks_for_three_things_at_most(flow: str) -> None:
    """The seller has the order before it; the rest comes from the answers."""
    for name, one in _drafts(flow):
        if one.letter.to == "seller" and one.letter.id != "demand_letter":
            assert len(one.needs) <= 3, (name, [field.id for field in one.needs])


_DATA = {"links", "listings", "work", "return_to"}
"""Several lines of names and addresses, which are in no language."""

_TICKED = {"attached": "evidence", "their_words": "heard", "my_answer": "heard"}
"""What is ticked beside the field and takes its place."""


@pytest.mark.parametrize("flow", FLOWS)
def test_no_letter_needs_a_sentence_that_cannot_be_ticked(flow: str) -> None:
    """Who writes no Chinese, or no English, takes phrases; own words come on top."""
    for name, one in _drafts(flow):
        sentences = {
            field.id
            for field in one.needs
            if isinstance(field.fact, Text) and field.fact.lines > 1 and field.id not in _DATA
        }
        assert sentences <= _TICKED.keys(), name


@of_every_flow
def test_no_choice_of_phrases_is_empty(flow: str) -> None:
    """A heading over nothing to tick."""
    for name, one in _drafts(flow):
        for field in (*one.needs, *one.offers):
            if isinstance(field.fact, Pick):
                assert field.fact.offered(one.known), (name, field.id)


def _said(one: Draft) -> Iterator[str]:
    """Yield the Chinese letter with every phrase that can be ticked, however it is ticked."""
    one = _own(one)
    picks = {
        field.id: (field.fact.many, [*field.fact.offered(one.known)])
        for field in (*one.needs, *one.offers)
        if isinstance(field.fact, Pick)
    }
    for turn in range(max((len(ids) for _, ids in picks.values()), default=1)):
        for id, (many, ids) in picks.items():
            one.values[id] = "-".join(ids) if many else ids[turn % len(ids)]
        yield plain(one.paragraphs("zh"))


def _every_phrase(one: Draft) -> Iterator[tuple[str, str]]:
    """Yield each phrase that a draft offers, by its field."""
    for field in (*one.needs, *one.offers):
        if isinstance(field.fact, Pick):
            for id in field.fact.offered(one.known):
                yield field.id, id


@of_every_flow
def test_whoever_gets_a_letter_is_not_spoken_of_in_it(flow: str) -> None:
    """A seller reads "you", not "the seller" or "the other side"."""
    for name, one in _drafts(flow):
        if one.letter.to == "seller" or one.letter.id == "answer_buyer":
            for text in _said(one):
                assert not re.search("卖家|对方|买家", text), (name, text)


@pytest.mark.parametrize("flow", BUYERS)
def test_a_wish_fits_the_goods(flow: str) -> None:
    """Nobody mends spoiled food or a fake, or ships what has come."""
    for name, one in _drafts(flow):
        wishes = {id for field, id in _every_phrase(one) if field == "wanted"}
        if one.known.get("issue") in ("food_drug", "counterfeit"):
            assert "repair" not in wishes, name
        if one.known.get("issue") == "late" and one.known.get("state") == "received":
            assert "deliver" not in wishes, name
            assert ("wrong", "stuck") not in set(_every_phrase(one)), name


def test_who_has_sent_it_back_wants_the_money() -> None:
    """So does who won and was not paid; neither is asked what is wanted."""
    seen = 0
    for flow in ("complaint-path", "order-complaint"):
        for name, one in _drafts(flow):
            returned = one.known.get("refund") == "sent_back_refused"
            if (returned or one.known.get("platform") == "won_unpaid") and any(
                field.id == "wanted" for field in (*one.needs, *one.offers)
            ):
                seen += 1
                assert one.suggested["wanted"] == "refund", name
    assert seen


@pytest.mark.parametrize("flow", BUYERS)
def test_whoever_keeps_the_goods_is_not_made_to_ask_for_the_whole_price(flow: str) -> None:
    """A price that dropped is answered with the difference; the plan names no sum either."""
    for name, one in _drafts(flow):
        keeps = one.known.get("refund") in ("pending_in_time", "pending_overdue", "refused")
        if keeps and one.known.get("issue") == "promise_broken":
            assert one.suggested.get("wanted") != "refund", name


def test_a_letter_about_a_service_says_by_itself_what_the_answers_say() -> None:
    """What was charged, when and why it comes back need not be typed a second time."""
    seen = set()
    for name, one in _drafts("services"):
        trouble, said = one.known.get("trouble"), plain(one.paragraphs("zh"))
        blank = {field.id for field in one.needs}
        if trouble in ("renewed", "child"):
            assert "wanted" not in blank, name
        if one.letter.id == "complaint_12315" and trouble == "renewed":
            assert "自动续费扣的" in said, name
            seen.add(trouble)
        if one.known.get("paid_on"):
            assert "order_date" not in blank, name
            seen.add("paid_on")
    assert seen == {"renewed", "paid_on"}


def test_a_letter_about_a_service_speaks_of_no_goods() -> None:
    """A gym card is neither shipped nor mended."""
    for name, one in _drafts("services"):
        for text in _said(one):
            assert not re.search("商品|发货|寄|修理|换一件|破损", text), (name, text)


def test_no_letter_says_that_a_reminder_was_missing_unless_the_reader_does() -> None:
    """Who was reminded and says otherwise has signed what is not true."""
    for name, one in _drafts("services"):
        assert not re.search("没有收到续费提醒|没有以显著方式", plain(one.paragraphs("zh"))), name


@of_every_flow
def test_a_letter_gives_the_day_that_its_step_gives(flow: str) -> None:
    """The plan says forty-eight hours, and so does the message."""
    of = GUIDES.load(flow)
    for id, known, plan in _plans(flow):
        for letter in plan.letters:
            due = [
                step.due
                for step in (*plan.steps, *plan.alongside)
                if step.step.id in letter.steps and step.step.id in _ASKS
            ]
            given = Draft(letter, of, plan, known, {}).suggested.get("reply_by")
            if given and due and due[0]:
                assert given == due[0].isoformat(), (id, letter.id)


_ASKS = ("message_seller", "their_proof", "ask_trader")
"""Steps that ask the other side and wait."""


@pytest.mark.parametrize("flow", BUYERS)
def test_no_letter_about_goods_that_never_came_asks_for_their_freight(flow: str) -> None:
    """Nothing can have been sent back."""
    seen = 0
    for name, one in _drafts(flow, freight="12"):
        if one.known.get("issue") == "not_shipped" or one.known.get("state") == "to_ship":
            seen += 1
            assert "12元" not in plain(one.paragraphs("zh")), name
            assert "freight" not in [field.id for field in one.offers], name
    assert seen or flow == "ready-for-12315"


@pytest.mark.parametrize("flow", BUYERS)
def test_a_private_person_is_no_shop(flow: str) -> None:
    """Who sells an own used thing has a nickname, no shop and no licence."""
    for name, one in _drafts(flow):
        if one.known.get("seller") == "individual":
            asked = {field.id for field in (*one.needs, *one.offers)}
            assert asked.isdisjoint({"shop_name", "company"}), name


@of_every_flow
def test_every_sum_in_a_letter_is_the_plans_or_the_readers(flow: str) -> None:
    """What is asked for is what the path says may be asked for."""
    for name, one in _drafts(flow, on_top="yes", wanted="refund"):
        sums = {value for id, value in one.known.items() if id == "amount"}
        sums |= {value for id, value in one.suggested.items() if _is_amount(one, id)}
        allowed = {say_money("zh", value) for value in sums if isinstance(value, int)}
        how = "".join(line.say("zh") for line in one.worked["how"])
        allowed |= set(re.findall(r"[\d,.]+元", how))
        given = {
            run.text
            for paragraph in one.paragraphs("zh")
            for run in paragraph.runs
            if run.kind == "given" and run.text.endswith("元")
        }
        assert given <= allowed, name


def _is_amount(one: Draft, id: str) -> bool:
    return any(field.id == id and isinstance(field.fact, Amount) for field in one.letter.fields)


@pytest.mark.parametrize("flow", ["complaint-path", "complaint-grounds"])
def test_damages_on_top_are_counted_line_by_line_as_in_the_plan(flow: str) -> None:
    """A clerk sees how the sum came about, and it is the one that the path names."""
    of, seen = GUIDES.load(flow), 0
    for told in situations(flow):
        known = read_facts(of, told["facts"])
        plan = plan_of(of, known, date.fromisoformat(told["today"]))
        sums = {plan.fen(claim) for claim in plan[Claim]}
        for letter in plan.letters:
            one = Draft(letter, of, plan, known, {"on_top": "yes"})
            asked = {field.id for field in (*one.needs, *one.offers)}
            if "extra" in one.suggested and "extra" in asked:
                seen += 1
                text = plain(one.paragraphs("zh"))
                assert one.suggested["extra"] in sums
                assert all(line.say("zh") in text for line in one.worked["how"]), told["id"]
    assert seen


@of_every_flow
def test_the_day_for_an_answer_lies_ahead(flow: str) -> None:
    """A day in the past makes a letter void of meaning."""
    for name, one in _drafts(flow):
        due = one.suggested.get("reply_by")
        assert due is None or str(due) > one.today.isoformat(), name


@pytest.mark.parametrize("flow", FLOWS)
def test_phrases_make_a_letter_that_is_in_one_language_throughout(flow: str) -> None:
    """Who reads no Chinese sends Chinese; who reads no English sends English."""
    for name, shared in _drafts(flow):
        one = _own(shared)
        picks = {
            field.id: "-".join(field.fact.offered(one.known))
            for field in (*one.needs, *one.offers)
            if isinstance(field.fact, Pick)
        }
        for lang in LANGS:
            one.values.update(picks)
            text = re.sub("|".join(map(re.escape, _NAMES)), "", plain(one.paragraphs(lang)))
            # A platform, and a word of trade, has its Chinese name beside the English one.
            text = re.sub(r"\([\u4e00-\u9fff、]+\)", "", text)
            wrong = r"[A-Za-z]{3,}" if lang == "zh" else r"[\u4e00-\u9fff]"
            assert not re.search(wrong, text), (name, lang, re.findall(wrong, text))


_NAMES = ("App", "ODR", "SKU", "VIP", "定金", "订金")


def test_a_reply_asks_for_no_words_that_were_marked_as_said() -> None:
    """What the seller said, and its answer, are there."""
    of = GUIDES.load("complaint-path")
    told = next(one for one in situations("complaint-path") if one["id"] == "b31_shoes_do_not_fit")
    known = {**read_facts(of, told["facts"])}
    plan = plan_of(of, known, date.fromisoformat(told["today"]))
    reply = next(one for one in plan.letters if one.id == "objection_reply")
    heard = next(one for one in plan[Objection] if one.by.id == "seller")
    for spoken, asked in (({}, True), ({said(heard.id): "yes"}, False)):
        one = Draft(reply, of, plan, {**known, **spoken}, {})
        assert ("their_words" in one.blanks) is asked
        assert heard in one.answerable


def test_a_phrase_goes_with_the_problem_it_was_taken_for() -> None:
    """Who finds that it is no fake, only broken, says nothing of labels any more."""
    typed = {"wrong": "not_real-dead", "wanted": "deliver"}
    fake = draft("complaint-path", "b32_fake_perfume_worth_a_hundred", "complaint_12315", typed)
    assert fake.values["wrong"] == "not_real"
    assert fake.values.get("wanted") != "deliver"  # It has come already.


def test_evidence_at_hand_is_listed_and_numbered() -> None:
    """What was ticked in the plan needs no second telling."""
    one = draft(
        "complaint-path",
        "b32_box_arrives_half_empty",
        "complaint_12315",
        {},
        have=("order", "photos"),
    )
    text = plain(one.paragraphs("zh"))
    assert re.search(r"附上的证据：\n1\. 订单号.*\n2\. .*照片", text)
    assert "attached" not in one.blanks


def test_a_list_of_evidence_holds_no_advice_and_speaks_of_nobody_as_you() -> None:
    """An officer reads it: what is there, not how to keep it."""
    seen = 0
    for flow in FLOWS:
        for one in GUIDES.load(flow)[Evidence]:
            seen += 1
            listed = one.named.zh
            assert not re.search("你|不要|先不|才|以上医院|需要", listed), (flow, one.id, listed)
            assert len(listed) > 1, one.id
    assert seen


def test_what_was_said_joins_the_letter_with_its_answer() -> None:
    """The argument wins: a sentence that was heard is answered, one that was not is left out."""
    of = GUIDES.load("complaint-path")
    told = next(
        one
        for one in situations("complaint-path")
        if one["id"] == "b32_fake_perfume_worth_a_hundred"
    )
    known = read_facts(of, told["facts"])
    plan = plan_of(of, known, date.fromisoformat(told["today"]))
    heard = next(one for one in plan[Objection] if one.by.id == "seller")
    for letter in plan.letters:
        silent = plain(Draft(letter, of, plan, known, {}).paragraphs("zh"))
        spoken = Draft(letter, of, plan, {**known, said(heard.id): "yes"}, {})
        assert heard.said.zh not in silent
        if "heard" in {name for part in letter.parts for name in part.names}:
            text = plain(spoken.paragraphs("zh"))
            assert heard.said.zh in text
            assert plan.says[heard][0].text.zh in text


def test_a_court_is_not_told_what_an_office_said_and_what_it_was_answered() -> None:
    """“Please tell me the result, so that I can go to that bureau” is not for a judge."""
    of = GUIDES.load("complaint-path")
    told = next(one for one in situations("complaint-path") if one["plan"]["row"] == "B12")
    known = read_facts(of, told["facts"])
    plan = plan_of(of, known, date.fromisoformat(told["today"]))
    heard = next(one for one in plan[Objection] if not one.by.party)
    claim = next(one for one in plan.letters if one.id == "statement_of_claim")
    spoken = Draft(claim, of, plan, {**known, said(heard.id): "yes"}, {})
    assert heard.said.zh not in plain(spoken.paragraphs("zh"))


SHOPS_ALONE = {"no_reason_return": "七天无理由", "invoice": "按规定开具|正确的发票"}


@pytest.mark.parametrize("issue", SHOPS_ALONE)
def test_a_private_person_is_asked_for_nothing_that_shops_alone_owe(issue: str) -> None:
    """Seven days and invoices bind traders: CPL arts 22 and 25."""
    of = GUIDES.load("complaint-path")
    seen = False
    for seller in ("individual", "shop"):
        facts = {"seller": seller, "state": "received", "issue": issue, "refund": "refused"}
        known = {id: fact.unsure for id, fact in of.facts.items() if isinstance(fact, Fact)} | facts
        plan = plan_of(of, known, TODAY)
        for letter in plan.letters:
            if letter.to == "seller":
                text = plain(Draft(letter, of, plan, known, {}).paragraphs("zh"))
                assert bool(re.search(SHOPS_ALONE[issue], text)) is (seller == "shop"), letter.id
                seen = True
    assert seen


def test_a_private_person_is_not_asked_for_the_papers_of_a_trade() -> None:
    """Whoever sells a used thing has no certificates and no test reports."""
    of = GUIDES.load("complaint-path")
    facts = {"seller": "individual", "state": "received", "issue": "quality", "refund": "refused"}
    known = {id: fact.unsure for id, fact in of.facts.items() if isinstance(fact, Fact)} | facts
    plan = plan_of(of, known, TODAY)
    (test,) = (one for one in plan[Objection] if one.id.startswith("test_first"))
    words = [test.truth, test.holds, test.right, plan.says[test][0].text, *test.others]
    assert not [text.zh for text in words if re.search("合格证|经营者|进货|耐用", text.zh)]


def test_a_demand_says_whom_its_days_call_the_seller() -> None:
    """They are told as they happened, to the one who reads them."""
    of = GUIDES.load("complaint-path")
    letter = of.letter("demand_letter")
    assert letter
    told = Told(T(zh="2026年11月20日，卖家拒绝退款。", en="x"), ("refund",))
    text = plain(letter.filled("zh", of.facts, {}, {}, TODAY, told))
    assert "经过（卖家指你方）：2026年11月20日，卖家拒绝退款。" in text


def _facts(flow: str) -> st.SearchStrategy[dict[str, Value]]:
    """Return what the answers of some reader may be, likely or not."""
    choices = {
        id: st.sampled_from([*fact.options, UNSURE])
        for id, fact in GUIDES.load(flow).facts.items()
        if isinstance(fact, Fact) and id != "over"
    }
    price = GUIDES.load(flow).price
    paid = {price.id: st.integers(0, 10**7)} if price else {}
    return st.fixed_dictionaries(choices, optional=paid)


@pytest.mark.parametrize("flow", BUYERS)
@settings(deadline=None, max_examples=60)
@given(st.data())
def test_no_letter_of_any_state_says_what_its_plan_does_not_have(
    flow: str, data: st.DataObject
) -> None:
    """Whatever was answered: sums, objections and evidence are the plan's own."""
    of = GUIDES.load(flow)
    known = data.draw(_facts(flow))
    plan = plan_of(of, known, TODAY)
    have = [one.id for one in of[Evidence]]
    for letter in plan.letters:
        one = Draft(letter, of, plan, known, {"on_top": "yes", "wanted": "refund"}, have=have)
        assert all(one.field(id) for id in one.blanks)
        assert {line.zh for line in one.worked["evidence"]} <= {  # type: ignore[union-attr]
            item.named.zh for item in plan[Evidence]
        }
        text = plain(one.paragraphs("zh"))
        if letter.id == "seller_message":
            own = text.split("关于你方的说法")[0]
            assert not re.search(r"12315|法院|协会|介入", own)
        sums = {plan.fen(claim) for claim in plan[Claim]} | {known.get("amount")}
        for run in (run for paragraph in one.paragraphs("zh") for run in paragraph.runs):
            if run.kind == "given" and run.field in ("extra", "refund_sum"):
                assert run.text in {say_money("zh", fen) for fen in sums if isinstance(fen, int)}
        for objection in of[Objection]:
            if known.get(said(objection.id)) != "yes" or objection not in plan[Objection]:
                assert f"“{objection.said.zh}”" not in text
