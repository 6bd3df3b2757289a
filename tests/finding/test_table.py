"""Authors' mistakes in words are named at build; a site without words finds nothing."""

import json
from datetime import date

import pytest

from guide_logic.cli.commands import main
from guide_logic.finding.checks import check_words
from guide_logic.finding.matcher import find, normal
from guide_logic.finding.table import speaks, table_of, words_of
from guide_logic.language.conditions import ALWAYS
from guide_logic.language.flow import Flow
from guide_logic.language.words import FlowWords, Words, phrases
from guide_logic.site import GUIDES
from tests.small import asks, fact, row, text
from tests.toaster.site import GUIDES as TOASTER

TODAY = date(2026, 11, 28)


def _problems(words: FlowWords) -> str:
    parcel = fact("parcel", "lost", "late")
    flow = Flow("small", name=text("small"), questions=(asks(parcel),), rows=(row("all", ALWAYS),))
    return "\n".join(check_words(flow, words, lambda phrase: {phrase}))


def test_every_flow_has_its_words() -> None:
    """A flow without any is found by nobody who writes a sentence."""
    assert all(words_of(GUIDES, flow) for flow in GUIDES.flows)


def test_a_phrase_that_says_two_options_is_refused() -> None:
    """It would fill in one of them by chance."""
    words = {"lost": Words(en="gone; not here"), "late": Words(en="not here")}
    said = _problems(FlowWords(about=Words(), facts={"parcel": words}))
    assert "'not here' says that parcel is lost and that it is late" in said


def test_words_for_what_no_question_sets_are_refused() -> None:
    """Nothing could be filled in."""
    said = _problems(FlowWords(about=Words(), facts={"parcel": {"stolen": Words(en="stolen")}}))
    assert "no question sets parcel to 'stolen'" in said
    assert "parcel" in _problems(FlowWords(about=Words(), facts={"parcels": {}}))


def test_what_covers_a_subject_keeps_its_guide_away() -> None:
    """A buyer who wants to hunt fakes is no seller who is hunted, though both say 打假."""
    table = table_of(GUIDES)
    seller = next(flow for flow in table["flows"] if flow["id"] == "seller-reply")
    assert seller["about"][1] >= 0
    for said, led in (("被打假的盯上了", True), ("我想打假这家店", False), ("as a buyer", False)):
        assert ("seller-reply" in [one["flow"] for one in find(table, said, TODAY)]) is led, said


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("It hasn't been SHIPPED yet!!", "not ship"),
        ("counterfiet", "fake"),
        ("還沒收到東西", "没收到货"),
        ("花了１９９块钱", "花199元"),
        ("三天前付款", "3天前付款"),
    ],
)
def test_a_sentence_is_read_in_plain_words(written: str, read: str) -> None:
    """Endings, misspellings, the other script and small words make no difference."""
    assert normal(table_of(GUIDES), written).strip(" ,") == read


@pytest.mark.parametrize(
    "said", ["不是假货", "it is not fake", "如果卖家拒绝退款怎么办", "拼多多", "要多久"]
)
def test_what_is_denied_or_only_supposed_is_not_filled_in(said: str) -> None:
    """It was not said."""
    for found in find(table_of(GUIDES), said, TODAY):
        assert not found["facts"].keys() & {"issue", "refund"}
        assert said == "拼多多" or "platform_name" not in found["facts"]


def test_a_site_without_words_finds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """The toaster's guide has none, and is built all the same."""
    assert not speaks(TOASTER)
    assert main(TOASTER, ["find", "my toaster sparks", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_the_command_prints_guides_best_first(capsys: pytest.CaptureFixture[str]) -> None:
    """Other programs read it."""
    assert main(GUIDES, ["find", "闲鱼 seller 不退款", "--lang", "en", "--json"]) == 0
    best, *_ = json.loads(capsys.readouterr().out)
    assert best["flow"] == "complaint-path"
    assert best["page"] == GUIDES.pages["complaint-path"]
    assert best["facts"] == {"platform_name": "xianyu", "refund": "refused"}
    assert best["words"]


def test_phrases_stand_between_semicolons() -> None:
    """Authors wrap them as lines are long."""
    assert phrases("not  ship;\n never ship ;") == ("not ship", "never ship")
