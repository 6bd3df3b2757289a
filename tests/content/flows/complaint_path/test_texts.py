"""What a buyer reads in a plan says no more than the guide knows."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import pytest

from guide_logic.content import channels
from guide_logic.content.flows.complaint_path import (
    claims,
    evidence,
    steps,
    warnings,
)
from guide_logic.content.sums import ten_times, triple
from guide_logic.language.conditions import NEVER
from guide_logic.language.decisions import Step
from guide_logic.language.sources import Source
from guide_logic.language.text import LANGS, T
from guide_logic.language.things import Evidence

STEPS: list[Step] = [
    step for step in map(steps.__dict__.get, steps.__all__) if isinstance(step, Step)
]
ITEMS: list[Evidence] = [
    item for item in map(evidence.__dict__.get, evidence.__all__) if isinstance(item, Evidence)
]


class Said(NamedTuple):
    """A text of the catalogue, where it stands, and the sources given beside it."""

    where: str
    text: T
    sources: tuple[Source, ...]


def _said_by_steps() -> Iterator[Said]:
    for step in STEPS:
        yield Said(f"{step.ref} title", step.title, step.sources)
        yield Said(f"{step.ref} text", step.text, step.sources)
        for note in step.fails:
            yield Said(f"{step.ref} fails", note.text, step.sources)
        for note in (*step.do, *step.where):
            yield Said(f"{step.ref} move", note.text, step.sources)
        for outcome in step.outcomes:
            yield Said(f"{step.ref} {outcome.id}", outcome.label, step.sources)
            yield Said(f"{step.ref} {outcome.id}", outcome.told, step.sources)
        if step.takes:
            yield Said(f"{step.ref} takes", step.takes, step.sources)
        for deadline in step.deadlines:
            yield Said(f"{step.ref} deadline", deadline.text, deadline.sources)
        for note in step.notes:
            yield Said(f"{step.ref} note", note.text, note.sources)


SAID = [
    *_said_by_steps(),
    *(Said(f"evidence {one.id}", one.text, one.sources) for one in ITEMS),
    *(Said(f"claim {one.id}", one.text, one.sources) for one in claims.CLAIMS),
    *(Said(f"warning {one.id}", one.text, one.sources) for one in warnings.WARNINGS),
    *(Said(f"channel {name}", getattr(channels, name).name, ()) for name in channels.__all__),
]

NEVER_PRINTED = {
    "TB-34: sums for late shipping changed too often": (
        r"(?<!\d)(5|30) ?%|最[高低] ?(1|5|30|100) ?元|at (most|least) CNY (1|5|30|100)(?![\d,])"
    ),
    "TB-35, seed-14: no rule settles a complaint in five days": (
        r"最[多长快] ?[5五] ?天|[5五] ?天之?内(处理|解决)"
        r"|(five|5) days (at most )?to (settle|solve)|(settled|solved) (with)?in (five|5) days"
    ),
    "TB-42, seed-15: no platform has a nine-day rule": (
        r"(?<!\d)9 ?天|九天|(?<!\d)9 days|nine days|nine-day"
    ),
    "TB-39, JD-14, PD-02: hotline numbers contradict each other": (
        r"9510211|95102|950618|(?<!\d)400[- ]?\d{3}|(?<!\d)021[- ]?\d{6}"
    ),
    "JD-13: the sum for a missing gift is left to the rule page": r"京豆|JD beans",
    "d121-art23: the 45 working days ended on 15 April 2026": r"45 ?个?工作日|45 working days",
    "d121-art36: the answer to a named report in 5 working days is gone": (
        r"(?<!\d)5 ?个?工作日|(?<!\d)5 working days"
    ),
    "seed-04, seed-05: nobody is feared, nothing is the harshest": (
        r"最狠|最怕|harshest|most feared|fear(s|ed)? most"
    ),
    "seed-07: double damages for fraud ended on 15 March 2014": (
        r"双倍赔偿|double (damages|compensat)"
    ),
    "no result is promised": (
        r"一定(能|会)(退|赔|赢)|必(退|赔)|保证(能|会)|guaranteed to|you will (win|get your money)"
    ),
}

FIGURE = {
    "zh": (
        r"\d[\d,]* ?(个工作日|个自然日|小时|天|个月|年|次|元|%)"
        r"|[三十两双]倍"
    ),
    "en": (
        r"\d[\d,]* (working days?|calendar days?|days?|hours?|months?|years?|times|%)|CNY \d"
        r"|\b(three|ten) times|\b(triple|twice)\b"
    ),
}

NO_TIMER_KNOWN = {
    "zh": r"拼多多|抖音|1688|闲鱼|小红书",
    "en": r"Pinduoduo|Douyin|1688|Xianyu|Xiaohongshu",
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("fact", NEVER_PRINTED)
def test_a_figure_that_is_not_known_is_never_printed(fact: str, lang: str) -> None:
    """Facts marked NO-NUMBER, and claims of the popular article that are wrong."""
    found = [
        said.where for said in SAID if re.search(NEVER_PRINTED[fact], said.text.say(lang), re.I)
    ]
    assert not found, fact


@pytest.mark.parametrize("lang", LANGS)
def test_platforms_whose_timers_are_not_known_get_no_time(lang: str) -> None:
    """PD-01, DY-01, AL-01, XY-02, XH-01: their hours have not been checked."""
    found = [
        said.where
        for said in SAID
        if re.search(NO_TIMER_KNOWN[lang], said.text.say(lang))
        and re.search(FIGURE[lang], said.text.say(lang))
    ]
    assert not found


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("claim_id", ["platform_late", "jd_missing_gift"])
def test_compensation_that_changes_is_left_to_the_rule_page(claim_id: str, lang: str) -> None:
    """TB-33, TB-34, JD-13: the live page decides whether and how much."""
    claim = next(one for one in claims.CLAIMS if one.id == claim_id)
    assert claim.sum is None
    assert not re.search(r"\d", claim.text.say(lang))


@pytest.mark.parametrize("lang", LANGS)
def test_every_figure_has_its_source(lang: str) -> None:
    """A number nobody can look up is a rumour."""
    found = [
        said.where
        for said in SAID
        if not said.sources and re.search(FIGURE[lang], said.text.say(lang))
    ]
    assert not found


def test_taobao_countdowns_say_that_the_order_page_decides() -> None:
    """TB-03 to TB-06 are CAUTION: only secondary sources give the hours."""
    times = [
        said
        for said in SAID
        if said.text.zh.startswith("淘宝") and any("timers" in one.id for one in said.sources)
    ]
    assert times
    assert not [said.where for said in times if "为准" not in said.text.zh]
    assert not [said.where for said in times if "decides" not in said.text.en]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.ref)
def test_a_step_is_short_enough_to_read_when_tired(step: Step) -> None:
    """A title of 16 characters or nine words; two to four sentences."""
    title = step.title.on(date.min)
    assert len(title.zh) <= 16
    assert len(title.en.split()) <= 9
    assert 2 <= step.text.zh.count("。") <= 4


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.ref)
def test_a_move_and_what_comes_of_it_are_read_at_a_glance(step: Step) -> None:
    """One sentence of 40 characters or 24 words; a button of 12 characters or six words.

    What a law that is prepared adds to its number is not the author’s to shorten.
    """
    for note in step.do:
        text = note.text.on(date.min)
        assert len(text.zh) <= 40, text.zh
        assert len(re.sub(r" ?\([^()]*\)", "", text.en).split()) <= 24, text.en
        assert not re.search(r"[。.]", text.zh), text.zh
    for outcome in step.outcomes:
        label = outcome.label.on(date.min)
        assert len(label.zh) <= 12, label.zh
        assert len(label.en.split()) <= 6, label.en
        assert outcome.told.zh[-1] not in "。！", outcome.told.zh
        assert outcome.told.en[-1] != ".", outcome.told.en


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.ref)
def test_a_step_always_has_a_deadline_to_show(step: Step) -> None:
    """The last deadline holds in every case, so none is left without one."""
    assert step.deadlines[-1].when.holds({}) is True


def test_what_is_urgent_is_due_today() -> None:
    """Police, stop-payment, hospital, evidence, service desk and a silent 12315 do not wait."""
    urgent = {step.ref for step in STEPS if step.deadlines[0].days == 0}
    assert urgent == {"EVI", "POLICE", "STOP", "MED", "HOT", "ASK"}


def test_consumer_law_is_claimed_by_consumers_against_traders_only() -> None:
    """CPL arts 2 and 40: not by a business buyer, not against a private seller."""
    law = {"cpl", "cpl-regulations", "food-law", "drug-law", "return-rules", "penalty-measures"}
    others: tuple[dict[str, str | int], ...] = ({"role": "business"}, {"seller": "individual"})
    found = [
        claim.id
        for claim in claims.CLAIMS
        if law & {source.instrument.id for source in claim.sources}
        and not all(claim.when.given(case) is NEVER for case in others)
    ]
    assert not found


@pytest.mark.parametrize("case", [{"pay": "platform", "state": "unpaid"}, {"sham": "yes"}], ids=str)
def test_where_nothing_was_really_bought_nothing_is_claimed(case: dict[str, str | int]) -> None:
    """An unpaid order and a sham order give no claim at all."""
    known: dict[str, str | int] = {"danger": "none", **case}
    assert not [claim.id for claim in claims.CLAIMS if claim.when.given(known) is not NEVER]


def test_extra_damages_always_say_what_must_be_proven() -> None:
    """CPL art. 55, Food Safety Law art. 148: without fraud or knowledge there are none."""
    for claim in claims.CLAIMS:
        if claim.sum in (triple, ten_times):
            assert re.search("只有能证明|须证明", claim.text.zh), claim.id
            assert re.search("only if you can prove|must show", claim.text.en), claim.id


def test_every_buyer_is_told_that_a_complaint_must_be_true() -> None:
    """Order 121 arts 7 and 42; Public Security Law arts 29, 50 and 72."""
    truth = next(warn for warn in warnings.WARNINGS if warn.id == "truth")
    assert truth.when.holds({}) is True
    assert {"order-121-42", "public-security-29"} <= {source.id for source in truth.sources}


def test_no_reader_is_told_to_wait_before_telling_the_police() -> None:
    """Anti-Fraud Law art. 20: money is stopped while it is still on its way."""
    assert steps.POLICE.takes is None
    assert steps.STOP.deadlines[0].days == 0


def test_chinese_texts_use_full_width_punctuation() -> None:
    """A half-width comma between Chinese characters is a typing mistake."""
    half = r"[\u4e00-\u9fff”）][,.;:!?()]|[,;:!?()][\u4e00-\u9fff“（]"
    assert not [said.where for said in SAID if re.search(half, said.text.zh)]


def test_english_texts_use_no_full_width_punctuation() -> None:
    """It tears holes into English lines."""
    full = r"[\u3000-\u303f\uff01-\uff65]"
    assert not [said.where for said in SAID if re.search(full, said.text.en)]


def test_chinese_terms_stand_in_brackets_in_english() -> None:
    """The reader finds the button by its Chinese name and still reads English."""
    found = [
        said.where
        for said in SAID
        if re.search(r"[\u4e00-\u9fff]", re.sub(r"\([^()]*\)", "", said.text.en))
    ]
    assert not found


def test_evidence_is_graded_and_each_item_described_once() -> None:
    """Needed, helpful or rarely: a test report is never the price of entry."""
    ids = [item.id for item in ITEMS]
    assert len(ids) == len(set(ids))
    assert {item.grade for item in ITEMS} == {"needed", "helpful", "rarely"}
    assert evidence.TEST.grade == "rarely"
    assert all(item in ITEMS for step in STEPS for item in step.evidence)
