"""What is answered in a case rests on what binds somebody there, and each mistake is told."""

import pytest

from guide_logic.analysis.binding import check_binding, check_bound, some_case
from guide_logic.content.flows.complaint_path import FLOW
from guide_logic.content.flows.services import FLOW as SERVICES
from guide_logic.content.objections.faults import USED_AS_IS
from guide_logic.language.conditions import ALWAYS, NEVER
from guide_logic.language.flow import Flow
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.objections import Objection
from guide_logic.language.sources import Instrument, SourceError, articles
from guide_logic.language.text import T
from guide_logic.planning.plan import plan_of
from tests.small import LAW, TODAY, asks, fact, row, text

SELLER = fact("seller", "shop", "private")
PLATFORM = fact("platform", "taobao", "jd")

TRADERS = Instrument(
    "traders-law",
    T(zh="商家法", en="Traders’ Law"),
    version=text("1"),
    in_force="2020-01-01",
    articles=articles(7, 14),
    binds={"traders": articles(7)},
)
TERMS = Instrument(
    "taobao-terms",
    text("terms"),
    version=text("1"),
    in_force="2020-01-01",
    articles=articles(1),
    binds="taobao",
)


def make(one: Objection, letter: Letter | None = None) -> Flow:
    """Return a flow in which an objection is heard from shops and private sellers."""
    return Flow(
        "order",
        name=text("order"),
        questions=(asks(SELLER), asks(PLATFORM)),
        rows=(row("paid", SELLER.is_("shop") & PLATFORM.is_("jd")), row("rest", ALWAYS)),
        objections=(one,),
        letters=(letter,) if letter else (),
        binding={"traders": SELLER.is_("shop"), "taobao": PLATFORM.is_("taobao")},
    )


def objection(*sources: object, answer: T | None = None) -> Objection:
    """Return “sold as it is” with other sources, or another answer."""
    return Objection(
        USED_AS_IS.id,
        said=USED_AS_IS.said,
        truth=USED_AS_IS.truth,
        answer=answer or USED_AS_IS.answer,
        holds=USED_AS_IS.holds,
        right=USED_AS_IS.right,
        by=USED_AS_IS.by,
        sources=sources,  # type: ignore[arg-type]
    )


def only(problems: list[str]) -> str:
    """Return the one problem there is."""
    assert len(problems) == 1, problems
    return problems[0]


def test_what_binds_everybody_may_be_cited_anywhere() -> None:
    """Otherwise every other test here would prove nothing."""
    assert check_binding(make(objection(LAW, TRADERS[7], TERMS[1]))) == []


def test_a_law_for_traders_alone_beside_a_private_seller_is_told_with_its_place_and_mend() -> None:
    """The author sees which file, which line, which case, and what to write."""
    problem = only(check_binding(make(objection(TRADERS[7]))))
    assert problem.startswith("flow order: src/guide_logic/content/objections/faults.py, line ")
    assert "objection used_as_is cites nothing in the case seller=private" in problem
    assert problem.endswith(
        "(traders-law-7 binds traders): add a source that binds there, or narrow its when="
    )


def test_the_terms_of_one_platform_beside_an_order_on_another_are_told() -> None:
    """What Taobao wrote is nothing to a seller on JD."""
    assert "in the case platform=jd" in only(check_binding(make(objection(TERMS[1]))))


def test_an_article_that_is_sent_to_whom_it_does_not_bind_is_told() -> None:
    """A private seller laughs at the duty of a shop."""
    named = T(zh="按《商家法》第14条、第七条，请退款。", en="Under articles 14 and 7, pay back.")
    problem = only(check_binding(make(objection(LAW, TRADERS[14], answer=named))))
    assert "names traders-law-7, which binds nobody in the case seller=private" in problem


def test_an_article_that_nobody_has_read_is_told() -> None:
    """A slip of the pen in a letter is the reader's whole argument, lost."""
    named = T(zh="按《商家法》第14条、第九十九条，请退款。", en="Under 14 and 99, pay back.")
    problem = only(check_binding(make(objection(LAW, TRADERS[14], answer=named))))
    assert "name article 九十九 of traders-law, which is none of its articles=" in problem


def test_whom_no_source_binds_is_told() -> None:
    """Misspelt, it would free every case of a law without a word."""
    flow = make(objection(LAW))
    assert check_bound(flow, [TRADERS, TERMS]) == []
    problem = only(check_bound(flow, [TRADERS]))
    assert problem == "flow order: binding= names 'taobao', whom no source binds: it has traders"


def test_an_article_in_a_letter_is_told_alike() -> None:
    """A letter says it to their face."""
    letter = Letter(
        "demand",
        title=text("demand"),
        note=text("note"),
        steps=("wait",),
        fields=(),
        parts=(Part(T(zh="《商家法》第七条", en="Article 7")),),
        sources=(TRADERS[7],),
    )
    assert "letter demand has its reader send" in only(check_binding(make(objection(LAW), letter)))


def test_an_article_that_nobody_read_binds_nobody() -> None:
    """A slip of the pen must not free a whole law."""
    with pytest.raises(SourceError, match="9 binds, but not in articles="):
        Instrument(
            "x",
            text("x"),
            version=text("1"),
            in_force="2020-01-01",
            articles=articles(7),
            binds={"traders": articles(9)},
        )


def test_a_case_is_found_where_there_is_one_and_none_where_there_is_none() -> None:
    """That none is found is the proof."""
    private, jd = SELLER.is_("private"), PLATFORM.is_("jd")
    assert some_case((private | jd) & ~private) == {"platform": "jd", "seller": "shop"}
    assert some_case((private | jd) & ~private & ~jd) is None
    assert some_case(NEVER) is None


# ── what readers see ────────────────────────────────────────────────────────

SECOND_HAND = {
    "role": "consumer",
    "danger": "none",
    "sham": "no",
    "pay": "platform",
    "state": "received",
    "refund": "refused",
    "issue": "quality",
    "ext": "none",
    "esc": "in",
    "platform": "none",
    "exception": "none",
}


def cited(seller: str, platform: str, id: str) -> set[str]:
    """Return what an objection cites to a reader of the complaint path."""
    known = {**SECOND_HAND, "seller": seller, "platform_name": platform}
    plan = plan_of(FLOW, known, TODAY)
    (one,) = [one for one in plan[Objection] if one.id == id]
    return {source.instrument.id for source in plan.binding(one.sources)}


def test_a_private_seller_is_answered_with_contract_law_alone() -> None:
    """The Consumer Rights Protection Law binds traders: its articles 2 and 3."""
    assert "cpl" not in cited("individual", "xianyu", "used_as_is")
    assert "civil-code" in cited("individual", "xianyu", "used_as_is")
    assert "cpl" in cited("individual_commercial", "xianyu", "used_as_is")


@pytest.mark.parametrize(
    ("platform", "taobao"), [("jd", False), ("xianyu", False), ("taobao_tmall", True)]
)
def test_taobaos_rules_are_cited_for_taobao(platform: str, taobao: bool) -> None:
    """They are the terms of one platform; where none is named, they may be the reader's."""
    assert ("taobao-rules" in cited("shop", platform, "test_first")) is taobao
    assert "taobao-rules" in cited("shop", "other", "test_first")


def test_a_renewal_is_stopped_without_consumer_law_where_nobody_is_a_consumer() -> None:
    """Whoever subscribes for a business stops it all the same."""
    letter = SERVICES.letter("stop_renewal")
    assert letter
    facts = {"trouble": "renewed", "role": "business", "seller": "shop"}
    said = letter.filled("zh", SERVICES.facts, facts, {}, TODAY)
    told = letter.filled("zh", SERVICES.facts, {**facts, "role": "consumer"}, {}, TODAY)
    assert not any("条例" in one.text for one in said)
    assert any("条例" in one.text for one in told)
