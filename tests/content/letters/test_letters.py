"""Each letter says what its reader said, in both languages, and nothing else."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from guide_logic.api import read_facts
from guide_logic.language.claims import Claim
from guide_logic.language.conditions import Value
from guide_logic.language.facts import Day, Fact
from guide_logic.language.letter_template import BLANK
from guide_logic.language.text import LANGS
from guide_logic.planning.interview import Interview
from guide_logic.planning.plan import plan_of
from guide_logic.site import GUIDES
from guide_logic.view.letter import plain
from tests.cases.situations import situations
from tests.content.letters.letters import CASES, OFFERED, Case, Offered, offered, text

EVERY = [(flow, letter) for flow in GUIDES.flows for letter in GUIDES.load(flow).letters]

NOT_IN_A_LETTER = {
    "zh": r"否则|曝光|严惩|后果自负|黑心|骗子|维权到底",
    "en": r"or else|expose|punish|scammer|crook|face the consequences",
}
"""Words that threaten or insult; a complaint states facts (Order 121 art. 7)."""


@pytest.mark.parametrize(
    ("letter", "case"), CASES, ids=[f"{letter}-{case['situation']}" for letter, case in CASES]
)
def test_a_letter_says_what_its_situation_calls_for(letter: str, case: Case) -> None:
    """Key sentences that must be there, and some that must never be."""
    for lang in LANGS:
        said = text(case["flow"], case["situation"], letter, case["typed"], lang)
        assert [words for words in case["says"].get(lang, []) if words not in said] == []
        assert [words for words in case["never_says"].get(lang, []) if words in said] == []


@pytest.mark.parametrize("told", OFFERED, ids=[told["situation"] for told in OFFERED])
def test_a_plan_offers_exactly_the_letters_its_reader_can_send(told: Offered) -> None:
    """A letter to the wrong office costs weeks."""
    got = [letter.id for letter in offered(told["flow"], told["situation"])]
    assert got == told["letters"], told["why"]


def test_every_letter_has_two_cases_at_least() -> None:
    """One alone could fit by luck."""
    told = Counter(letter for letter, _ in CASES)
    assert {letter.id: told[letter.id] for _, letter in EVERY if told[letter.id] < 2} == {}


def test_no_private_sale_or_business_purchase_leads_to_12315_complaint() -> None:
    """Order 121 arts 3 and 16(3): 12315 mediates for consumers against traders."""
    for flow in ("complaint-path", "order-complaint", "complaint-grounds", "ready-for-12315"):
        for told in situations(flow):
            facts = told["facts"]
            if facts.get("role") == "business" or facts.get("seller") == "individual":
                sent = {letter.id for letter in offered(flow, told["id"])}
                assert "complaint_12315" not in sent, told["id"]
                assert "association_complaint" not in sent, told["id"]


@pytest.mark.parametrize("flow", ["complaint-path", "complaint-grounds"])
def test_damages_stand_in_a_letter_only_where_the_plan_has_the_claim(flow: str) -> None:
    """CPL art. 55 and Food Safety Law art. 148 are no part of any other case."""
    extra = ("triple", "triple_goods", "triple_never_meant", "ten_times")
    for told in situations(flow):
        plan = plan_of(
            GUIDES.load(flow),
            read_facts(GUIDES.load(flow), told["facts"]),
            date.fromisoformat(told["today"]),
        )
        claimed = any(claim.id in extra for claim in plan[Claim])
        for letter in plan.letters:
            said = text(flow, told["id"], letter.id, {"extra": "777"}, "zh")
            assert claimed or "777" not in said, (told["id"], letter.id)
            if letter.id in ("platform_application", "report_12315", "seller_message"):
                assert "777" not in said, (told["id"], letter.id)


@pytest.mark.parametrize("flow", ["complaint-path", "complaint-grounds"])
def test_no_letter_about_a_childs_order_says_that_the_guardian_bought(flow: str) -> None:
    """Civil Code arts 144 and 145: the case is that the child placed the order."""
    seen = 0
    for told in situations(flow):
        if told["facts"]["issue"] == "minor":
            for letter in offered(flow, told["id"]):
                seen += 1
                for lang, never in (("zh", r"我[^，。]*购买|生活消费"), ("en", r"I bought|living")):
                    assert not re.search(never, text(flow, told["id"], letter.id, {}, lang))
    assert seen


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_every_part_of_a_letter_is_in_some_letter(flow: str) -> None:
    """A sentence that no reader of a flow can send is dead, in whichever letter it stands."""
    of = GUIDES.load(flow)
    missed = {part.text.zh for letter in of.letters for part in letter.parts}
    for known in _cases(flow):
        for letter in plan_of(of, known, date(2026, 11, 22)).letters if missed else []:
            missed -= {part.text.zh for part in letter.parts if part.fits(known)}
    assert missed == set()


def _cases(flow: str) -> Iterator[dict[str, Value]]:
    """Yield the facts of each situation, and those that differ from it in one fact."""
    of = GUIDES.load(flow)
    for told in situations(flow):
        known = read_facts(of, told["facts"])
        yield known
        for id, fact in of.facts.items():
            if isinstance(fact, Fact):
                yield from ({**known, id: option} for option in fact.options)


def test_a_letter_nobody_filled_in_shows_blanks_only() -> None:
    """Nothing is guessed: no answers, no words but the author's."""
    guessed = []
    for flow, letter in EVERY:
        for lang in LANGS:
            paragraphs = letter.filled(lang, GUIDES.load(flow).facts, {}, {}, date(2026, 11, 22))
            runs = [run for paragraph in paragraphs for run in paragraph.runs]
            blank = {run.text for run in runs if run.kind == "blank"} == {BLANK.say(lang)}
            known = {run.kind for run in runs} <= {"said", "blank"}
            whole = all(paragraph.text.strip() for paragraph in paragraphs)
            if not (blank and known and whole) or "{" in plain(paragraphs):
                guessed.append((flow, letter.id, lang))
    assert guessed == []


def test_a_letter_says_that_it_is_true() -> None:
    """Whoever sends it answers for it; the sentence stands in every case."""
    lacking = []
    for flow, letter in EVERY:
        always = [part.text for part in letter.parts if not part.when.facts and not part.needs]
        zh = any("属实" in text.zh or "真实情况" in text.zh for text in always)
        en = any("is true" in text.en for text in always)
        lacking += [] if zh and en else [(flow, letter.id)]
    assert lacking == []


@pytest.mark.parametrize("lang", LANGS)
def test_a_letter_neither_threatens_nor_insults(lang: str) -> None:
    """Facts and requests persuade; a threat can be an offence."""
    found = [
        (flow, letter.id, part.text.say(lang))
        for flow, letter in EVERY
        for part in letter.parts
        if re.search(NOT_IN_A_LETTER[lang], part.text.say(lang), re.IGNORECASE)
    ]
    assert found == []


@pytest.mark.parametrize("flow", GUIDES.flows)
def test_what_letters_ask_for_is_private(flow: str) -> None:
    """Names and sums never reach the address; the days of a flow’s own question do."""
    of = GUIDES.load(flow)
    days = {id for id, fact in of.facts.items() if isinstance(fact, Day)}
    told = {(letter.id, field.id) for letter in of.letters for field in letter.fields}
    private = days | set(Interview(of, {}).private)
    assert {(letter, field) for letter, field in told if field not in private} == set()
