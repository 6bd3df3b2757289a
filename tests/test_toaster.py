"""Another country's guide is decided, proved, shown and kept without a word of ours."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from guide_logic.analysis.proof import check_flow
from guide_logic.language.flow import Flow
from guide_logic.language.text import LANGS
from tests.toaster.site import GUIDES, handle

ROOT = Path(__file__).parents[1]
SPARKS = {"fault": "sparks", "receipt": "kept", "seller": "unasked"}

_EVERYTHING = """
import json, sys
from datetime import date
from guide_logic.analysis.head_start import HeadStart, beginning
from guide_logic.analysis.walk import walk
from guide_logic.articles.frame import frame
from guide_logic.articles.rows import rows_view
from guide_logic.cli.commands import main
from guide_logic.view.sources import sources_view
from guide_logic.view.tags import html
from tests.toaster.site import GUIDES, handle

today = date(2028, 5, 1)
flow = GUIDES.load("toaster")
for lang in ("zh", "en"):
    table = HeadStart(walk(flow), today).table(lang)
    json.dumps([table, beginning(table)])
    html(frame(flow, lang, today))
    html(rows_view(flow, lang))
    html(sources_view(GUIDES.instruments.values(), today, lang))
    asked = {"flow": "toaster", "lang": lang, "today": today.isoformat()}
    case = {"fault": "cold", "receipt": "lost", "seller": "unasked", "bought_on": "2026-05-11"}
    for more in (
        {"facts": case},
        {"answers": case, "show": "plan"},
        {"answers": case, "file": "plan"},
        {"answers": case, "file": "calendar"},
    ):
        assert "error" not in json.loads(handle(json.dumps({**asked, **more}))), more
assert main(GUIDES, ["check"]) == 0
sys.stdout.write("".join(name for name in sys.modules if name.startswith("guide_logic.content")))
"""


def _plan(case: dict[str, str], lang: str = "en", today: str = "2028-05-01") -> dict[str, Any]:
    request = {"flow": "toaster", "lang": lang, "today": today, "facts": case}
    plan = json.loads(handle(json.dumps(request)))
    assert isinstance(plan, dict)
    return plan


def test_nothing_of_chinese_law_is_loaded_for_another_countrys_guide() -> None:
    """Proof, head start, page, text, calendar file and command line, in a fresh interpreter."""
    done = subprocess.run(
        [sys.executable, "-c", _EVERYTHING], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1].endswith("proved")


def test_it_is_proved_like_every_guide() -> None:
    """No reader with a toaster is left without an answer."""
    flow = GUIDES.load("toaster")
    assert isinstance(flow, Flow)
    assert len(flow.questions) == 4
    assert len(flow.rows) == 2
    assert check_flow(flow, GUIDES.pages) == []


def test_its_days_are_counted_on_its_own_calendar() -> None:
    """11 May 2028 lies in Freedonia's holidays; in China everybody works."""
    plan = _plan({**SPARKS, "bought_on": "2026-05-11"})
    (day,) = plan["calendar"]
    assert day["day"] == date(2028, 5, 15).isoformat()
    assert day["sources"] == ["sales-act-9"]


@pytest.mark.parametrize("lang", LANGS)
def test_its_page_says_its_own_words_only(lang: str) -> None:
    """A sentence that names one of our laws or offices would be wrong there."""
    request = {"flow": "toaster", "lang": lang, "today": "2028-05-01", "show": "plan"}
    answers = {**SPARKS, "bought_on": "2025-01-02"}
    shown = handle(json.dumps({**request, "answers": answers}))
    assert {"zh": "弗里多尼亚", "en": "Freedonia"}[lang] in shown
    for ours in ("12315", "民法典", "Civil Code", "国务院", "State Council", "China"):
        assert ours not in shown, ours


def test_an_unknown_flow_names_those_that_are_published_there() -> None:
    """Our ten guides are not among them."""
    said = json.loads(handle(json.dumps({"flow": "complaint-path", "lang": "en"})))
    assert said["error"] == "flow: there is no 'complaint-path', only toaster"
