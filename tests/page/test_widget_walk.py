"""A reader goes through the whole interview, there and back."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.page.reader import LANGUAGES, ORDINARY, Reader, engine_files
from tests.server import SiteServer


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_keyboard_alone_reaches_a_plan(reader: Reader, lang: str) -> None:
    """Tab, Space, arrows and Enter are all that some readers have."""
    page = reader.opens(lang).page
    reader.heading.focus()
    for name, value in ORDINARY.items():
        reader.sees(name)
        field = reader.view.locator(f'input[name="{name}"]')
        _tabs_to(page, reader, f'input[name="{name}"]')
        if field.first.get_attribute("type") == "radio":
            page.keyboard.press("Space")
            for _ in range(field.count()):
                if field.and_(page.locator(":focus")).get_attribute("value") == value:
                    break
                page.keyboard.press("ArrowDown")
            expect(reader.view.locator(":checked")).to_have_value(value)
        else:
            page.keyboard.type(value)
        _tabs_to(page, reader, "button[type=submit]")
        page.keyboard.press("Enter")
    expect(reader.view.locator(".guide-move-step")).to_be_visible()


def _tabs_to(page: Page, reader: Reader, selector: str) -> None:
    """Press Tab until what is looked for has the focus."""
    wanted = reader.view.locator(selector)
    expect(wanted.first).to_be_visible()
    expect(reader.view.locator(":focus")).to_have_count(1)
    for _ in range(40):
        if wanted.and_(page.locator(":focus")).count():
            return
        page.keyboard.press("Tab")
    pytest.fail(f"no Tab leads to {selector}")


def test_the_focus_and_the_voice_follow_the_view(reader: Reader) -> None:
    """A screen reader goes on from the new heading, and says it."""
    reader.opens().answers({"safety": "none"})
    reader.sees("where")
    expect(reader.heading).to_be_focused()
    expect(reader.part("live")).to_have_text(reader.heading.inner_text())


def test_an_unanswered_question_is_named_above_and_at_its_field(reader: Reader) -> None:
    """The summary takes the focus, and its line leads to the field."""
    reader.opens().goes_on()
    summary = reader.view.locator(".guide-errors")
    expect(summary).to_be_focused()
    expect(reader.view.locator("fieldset .guide-error")).to_be_visible()
    summary.locator("a").click()
    expect(reader.view.locator("input").first).to_be_focused()
    reader.answers({"safety": "none"})
    reader.sees("where")


def test_back_is_back_and_forward_is_forward(reader: Reader) -> None:
    """The browser's own button walks through the views, with what was chosen."""
    page = reader.opens().answers({"safety": "none", "where": "jd", "who": "shop"}).page
    reader.sees("state")
    page.go_back()
    reader.sees("who")
    expect(reader.view.locator(":checked")).to_have_value("shop")
    page.go_back()
    page.go_back()
    reader.sees("safety")
    expect(reader.view.locator(":checked")).to_have_value("none")
    page.go_forward()
    reader.sees("where")
    expect(reader.heading).to_be_focused()


def test_an_error_adds_nothing_to_the_history(reader: Reader) -> None:
    """Back leads to the question before, not to the same one without its error."""
    page = reader.opens().answers({"safety": "none", "where": "jd"}).page
    reader.goes_on()
    expect(reader.view.locator(".guide-errors")).to_be_visible()
    page.go_back()
    reader.sees("where")


def test_a_changed_answer_keeps_the_others(reader: Reader) -> None:
    """Nobody answers seven questions again for one slip."""
    reader.opens().answers(ORDINARY)
    expect(reader.view.locator(".guide-reasons dt")).to_have_count(len(ORDINARY))
    reader.goes_to("question:who")
    expect(reader.view.locator(":checked")).to_have_value("shop")
    reader.answers({"who": "individual_commercial"})
    expect(reader.view.locator(".guide-plan")).to_be_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plan_is_taken_along_as_a_link_and_as_a_file(reader: Reader, lang: str) -> None:
    """A reader sends the address to someone who helps, whom it shows the case where it was.

    The file is made in the page, so that nothing of the case leaves the device.
    """
    page = reader.opens(lang).reaches_the_plan().page
    plan = reader.view.locator(".guide-plan > h2").inner_text()
    with page.expect_download() as download:
        reader.goes_to("file:plan")
    assert download.value.suggested_filename == "complaint-path.txt"
    kept = download.value.path().read_text("utf-8-sig")
    assert reader.view.locator(".guide-step h4").first.inner_text() in kept
    address = page.url
    helper = page.context.browser
    assert helper is not None
    with helper.new_page() as other:
        other.goto(address)
        expect(other.locator(".guide-plan > h2")).to_have_text(plan)
        expect(other).to_have_url(address)


def test_a_link_to_the_look_back_opens_it(reader: Reader) -> None:
    """Somebody who helps looks first at what was answered."""
    given = "".join(f"&{id}={value}" for id, value in ORDINARY.items())
    reader.opens(fragment=f"#complaint-path:at=check{given}")
    expect(reader.view.locator(".guide-check dt")).to_have_count(len(ORDINARY))


def test_a_link_pasted_into_the_open_page_is_followed(reader: Reader) -> None:
    """Only the fragment changes then, and the page is not loaded again."""
    reader.opens().answers({"safety": "none"})
    reader.page.evaluate("location.hash = '#complaint-path:at=who&safety=none&where=jd'")
    reader.sees("who")


@pytest.mark.first_visit
def test_what_is_chosen_while_a_links_view_is_on_its_way_stays(
    reader: Reader, server: SiteServer
) -> None:
    """The first question is there at once, and may be the one that the link names."""
    files = "assets/guide/complaint-path.*.json", "assets/guide/reduced.*.wasm"
    with server.broken(files[0], "late"), server.broken(files[1], "late"):
        reader.opens(fragment="#complaint-path:at=safety&where=jd&who=shop&issue=misprice")
        reader.chooses("safety", "none")
        first = reader.heading.element_handle()
        assert first is not None
    reader.page.wait_for_function("heading => !heading.isConnected", arg=first)
    expect(reader.view.locator(":checked")).to_have_value("none")


def test_a_link_made_of_nonsense_opens_the_first_question(reader: Reader) -> None:
    """Old and mangled links are no dead ends."""
    reader.opens(fragment="#complaint-path:at=nowhere&safety=%3Cb%3E&zzz=1&__proto__=x")
    expect(reader.part("wait")).to_be_hidden()
    reader.sees("safety")
    expect(reader.part("broken")).to_be_hidden()
    reader.answers({"safety": "none"})
    reader.sees("where")


def test_the_language_switch_keeps_the_answers(reader: Reader) -> None:
    """The same view in the other language, there and back."""
    page = reader.opens("zh").answers({"safety": "none", "where": "jd"}).page
    chinese = reader.heading.inner_text()
    reader.switches_to("en")
    expect(page).to_have_url(re.compile(r"/en/.*#complaint-path:at=who&safety=none&where=jd$"))
    reader.sees("who")
    expect(reader.heading).not_to_have_text(chinese)
    reader.switches_to("zh")
    reader.sees("who")
    expect(reader.heading).to_have_text(chinese)


@pytest.mark.first_visit
def test_no_request_leaves_the_site(reader: Reader) -> None:
    """No answer, and not even a visit, is anyone else's business."""
    asked: list[str] = []
    reader.page.context.on("request", lambda request: asked.append(request.url))
    reader.opens().reaches_the_plan()
    expect(reader.view.locator(".guide-due").first).to_be_visible()
    assert any("/library." in address for address in asked)
    inside = (reader.site, f"blob:{reader.site.split('/repo')[0]}")
    assert [address for address in asked if not address.startswith(inside)] == []


@pytest.mark.first_visit
def test_python_is_fetched_only_when_it_is_wanted(reader: Reader) -> None:
    """A visitor who only reads the article does not pay for four megabytes."""
    asked = engine_files(reader.page)
    reader.opens().page.wait_for_load_state("networkidle")
    assert asked == []
    with reader.page.expect_request("**/reduced.*.wasm"):
        reader.view.locator("input").first.focus()


def test_the_outline_is_closed_while_the_questions_work(reader: Reader) -> None:
    """It stands open for readers without a script, and would only be in the way here."""
    reader.opens()
    expect(reader.part("outline")).not_to_have_attribute("open", "")


def test_a_pointers_choice_goes_on_and_back_takes_it_back(reader: Reader) -> None:
    """One tap a question; with keys, which choose by arrows, Continue is pressed."""
    reader.opens()
    reader.view.locator('input[name="safety"][value="none"]').click()
    reader.sees("where")
    reader.goes_to("question:safety")
    reader.sees("safety")
    expect(reader.view.locator(":checked")).to_have_value("none")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_outcome_shows_the_next_move_and_is_taken_back(reader: Reader, lang: str) -> None:
    """What came of it is noted with its day, stays in the link, and one tap undoes it."""
    page = reader.opens(lang).reaches_the_plan({**ORDINARY, "progress": "refused"}).page
    first = reader.view.locator(".guide-move .guide-do").inner_text()
    reader.view.locator("[data-outcome]").first.click()
    expect(reader.view.locator(".guide-recorded")).to_be_visible()
    expect(reader.view.locator(".guide-move .guide-do")).not_to_have_text(first)
    expect(page).to_have_url(re.compile("&happened="))
    page.reload()
    expect(reader.view.locator(".guide-recorded")).to_be_visible()
    reader.goes_to("undo")
    expect(reader.view.locator(".guide-recorded")).to_have_count(0)
    expect(reader.view.locator(".guide-move .guide-do")).to_have_text(first)
    expect(page).not_to_have_url(re.compile("happened"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_screen_of_a_plan_says_the_move_and_what_may_come_of_it(
    reader: Reader, lang: str
) -> None:
    """On a phone of 390 by 844, from a link, without scrolling or opening anything."""
    reader.page.set_viewport_size({"width": 390, "height": 844})
    answers = "safety=none&where=taobao_tmall&who=shop&state=to_ship&issue=not_shipped"
    reader.opens(lang, f"#complaint-path:at=plan&{answers}&progress=nothing")
    move = reader.part("move")
    expect(move.locator(".guide-do")).to_contain_text("仅退款")
    expect(move.locator(".guide-do")).to_be_in_viewport()
    expect(move.locator(".guide-place")).to_be_in_viewport()
    expect(move.locator(".guide-button").first).to_be_in_viewport()
    expect(reader.view.locator("[data-outcome]").first).to_be_in_viewport()
    expect(reader.view.locator(".guide-paper")).to_be_attached()  # Python has joined
    plan = reader.view.locator(".guide-plan").bounding_box()
    assert plan is not None
    assert plan["height"] <= 3 * 844
