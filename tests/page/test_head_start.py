"""The next question never waits for Python; a plan waits only for its days and sums."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.page.reader import LANGUAGES, ORDINARY, Reader, engine_files
from tests.server import SiteServer

pytestmark = pytest.mark.first_visit

_WASM = "assets/guide/reduced.*.wasm"
_TABLE = "assets/guide/complaint-path.*.json"
_WORKER = "assets/guide/worker.*.js"


def _days(reader: Reader) -> Locator:
    return reader.view.locator(".guide-due")


def test_the_next_question_is_there_before_the_answer_is_over(reader: Reader) -> None:
    """Within the same frame: nothing is fetched, nothing is waited for."""
    page = reader.opens().page
    page.context.set_offline(True)
    shown = page.evaluate(
        """() => {
            document.querySelector("guide-flow input[value=none]").checked = true;
            document.querySelector("guide-flow form").requestSubmit();
            return document.querySelector("guide-flow form").dataset.question;
        }"""
    )
    assert shown == "where"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_days_join_the_plan_without_moving_what_is_read(
    reader: Reader, server: SiteServer, lang: str
) -> None:
    """What was opened, typed and focused stays, and a voice says that something came."""
    page = reader.page
    page.set_viewport_size({"width": 360, "height": 740})
    with server.broken(_WASM, "late"):
        reader.opens(lang).reaches_the_plan()
        expect(reader.part("wait")).to_be_visible()
        expect(_days(reader)).to_have_count(0)
        fold = reader.view.locator(".guide-fold:has(> .guide-ladder)")
        fold.locator("summary").first.click()
        reader.view.locator("details:has(input[name=amount]) > summary").click()
        amount = reader.view.locator("input[name=amount]")
        amount.fill("129")
        before = page.evaluate("document.activeElement.getBoundingClientRect().top")
    expect(_days(reader).first).to_be_attached()
    expect(reader.part("wait")).to_be_hidden()
    expect(fold).to_have_attribute("open", "")
    expect(amount).to_have_value("129")
    expect(amount).to_be_focused()
    expect(reader.part("live")).to_have_text(
        re.compile("Dates and sums have been added|日期和金额已经补上")
    )
    assert abs(page.evaluate("document.activeElement.getBoundingClientRect().top") - before) < 2


def test_python_takes_over_in_silence(reader: Reader, server: SiteServer) -> None:
    """A reader in the middle of the questions notices nothing."""
    with server.broken(_WASM, "late"):
        reader.opens().answers({"safety": "none", "where": "jd"})
    reader.answers({name: ORDINARY[name] for name in list(ORDINARY)[2:]})
    expect(_days(reader).first).to_be_attached()
    expect(reader.part("broken")).to_be_hidden()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_reader_without_python_gets_a_plan_and_one_sentence(
    reader: Reader, server: SiteServer, lang: str
) -> None:
    """Steps, claims, warnings, evidence and sources are there; trying again adds the days."""
    with server.broken(_WASM, "fail"):
        reader.opens(lang).reaches_the_plan()
        expect(reader.part("broken")).to_be_visible()
    expect(reader.part("outline")).not_to_have_attribute("open", "")
    for part in ("ladder", "claims", "warnings", "evidence-list", "sources", "asof"):
        expect(reader.view.locator(f".guide-{part}").first).to_be_attached()
    reader.goes_to("retry")
    expect(_days(reader).first).to_be_attached()
    expect(reader.part("broken")).to_be_hidden()


def test_a_number_python_has_to_read_waits_for_it(reader: Reader, server: SiteServer) -> None:
    """Full-width digits are digits, but the table knows plain ones only."""
    answers = list(ORDINARY.items())[:-1]
    with server.broken(_WASM, "late"):
        reader.opens().answers(dict(answers))
        reader.chooses("refund_days", "three")
        reader.goes_on()
        expect(reader.part("wait")).to_be_visible()
    expect(reader.view.locator(".guide-errors")).to_be_focused()
    expect(reader.view.locator("input[name=refund_days]")).to_have_value("three")


def test_back_changes_links_and_languages_need_no_python(
    reader: Reader, server: SiteServer
) -> None:
    """The head start alone is a whole guide but for days and sums."""
    with server.broken(_WORKER, "fail"):
        page = reader.opens("zh").answers({"safety": "none", "where": "jd", "who": "shop"}).page
        page.go_back()
        reader.sees("who")
        expect(reader.view.locator(":checked")).to_have_value("shop")
        reader.goes_to("question:where")
        reader.answers({"where": "pdd"})
        reader.sees("state")
        chinese = reader.heading.inner_text()
        reader.switches_to("en")
        expect(page).to_have_url(
            re.compile("/en/.*#complaint-path:at=state&safety=none&where=pdd&who=shop$")
        )
        reader.sees("state")
        expect(reader.heading).not_to_have_text(chinese)
        reader.answers({name: ORDINARY[name] for name in list(ORDINARY)[3:]})
        expect(reader.view.locator(".guide-reasons dt")).to_have_count(len(ORDINARY))
        reader.goes_to("question:issue")
        expect(reader.view.locator(":checked")).to_have_value("quality")


def test_a_link_to_a_question_fetches_no_engine(reader: Reader) -> None:
    """Whoever has only opened a link has not begun."""
    asked = engine_files(reader.page)
    reader.opens(fragment="#complaint-path:at=who&safety=none&where=jd").sees("who")
    reader.page.wait_for_load_state("networkidle")
    assert asked == []


def test_a_reader_who_saves_data_pays_for_python_at_the_plan(reader: Reader) -> None:
    """Four megabytes are money; the questions need none of them."""
    reader.page.add_init_script(
        "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})"
    )
    asked = engine_files(reader.page)
    *questions, last = ORDINARY.items()
    reader.opens().answers(dict(questions))
    assert asked == []
    reader.answers(dict([last]))
    expect(_days(reader).first).to_be_attached()
    assert asked


def test_a_table_that_never_comes_leaves_it_to_python(reader: Reader, server: SiteServer) -> None:
    """Each of the two stands in for the other."""
    with server.broken(_TABLE, "fail"):
        reader.opens().answers({"safety": "none", "where": "jd", "who": "shop"})
        reader.sees("state")


def test_without_table_and_python_every_path_is_there_to_read(
    reader: Reader, server: SiteServer
) -> None:
    """The last resort is the page itself."""
    with server.broken(_TABLE, "fail"), server.broken(_WORKER, "fail"):
        reader.opens().answers({"safety": "none"})
        reader.chooses("where", "jd")
        reader.goes_on()
        reader.is_told_that_it_is_broken()
        expect(reader.view.locator(":checked")).to_have_value("jd")
    reader.goes_to("retry")
    reader.sees("who")
