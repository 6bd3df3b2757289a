"""What readers are told to tap is in the words of their app, and the article says the same."""

import re

import pytest

from guide_logic.content.apps import APPS, COUNTDOWN, REFUND, REPORT, STEP_IN, place, places
from guide_logic.content.flows.complaint_path.facts import F
from guide_logic.language.sources import Instrument
from tests.conftest import ROOT

PURPOSES = (REFUND, STEP_IN, REPORT, COUNTDOWN)

_LABEL = re.compile(r"“([^”]+)”")


def test_each_platform_that_buyers_name_has_its_app() -> None:
    """Those left over are shops across the border and apps nobody named."""
    assert F.platform_name.options.keys() - {app.id for app in APPS} == {"cross_border", "other"}


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.id)
@pytest.mark.parametrize("purpose", PURPOSES)
def test_somebody_without_chinese_can_match_every_label(app: object, purpose: str) -> None:
    """The English names the characters on the screen."""
    said = place(app, purpose)  # type: ignore[arg-type]
    assert [label for label in _LABEL.findall(said.zh) if label not in said.en] == []


@pytest.mark.parametrize("app", APPS, ids=lambda app: app.id)
def test_the_article_knows_what_the_plans_tell_to_tap(app: object) -> None:
    """Two lists of the same labels would part one day."""
    for lang in ("zh", "en"):
        article = (ROOT / "docs" / lang / "buyers/other-platforms.md").read_text("utf-8")
        for purpose in (REFUND, STEP_IN, REPORT):
            for label in _LABEL.findall(place(app, purpose).zh):  # type: ignore[arg-type]
                if label != "我":
                    assert label in article, (lang, label)


def test_a_label_says_how_surely_it_is_known_and_when_it_was_checked() -> None:
    """Each note that names an app cites what gives its words."""
    for purpose in PURPOSES:
        *named, last = places(F.platform_name, purpose)
        assert last.sources == ()
        for note in named:
            (source,) = note.sources
            assert isinstance(source.instrument, Instrument)
            assert source.instrument.checked


def test_where_no_label_is_known_the_reader_gets_words_to_look_for() -> None:
    """PD-01, DY-01, AL-01: nothing is invented."""
    for id in ("jd", "pdd", "douyin", "wechat_shop", "1688"):
        said = place(id, REPORT)
        assert "找“投诉商家”“举报”" in said.zh
        assert "官方客服" in said.zh
