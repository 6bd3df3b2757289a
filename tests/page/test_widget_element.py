"""The element is a good neighbour: to the page, to its twin, and against a wrong tree."""

from typing import Any

import pytest
from playwright.sync_api import Error, Page, Worker, expect

from guide_logic.view.tags import ATTRIBUTES, FRAME_ATTRIBUTES, FRAME_TAGS, TAGS
from tests.conftest import ROOT
from tests.page.reader import Reader
from tests.server import SiteServer


def _built(page: Page, node: list[Any]) -> Any:
    """Return the HTML that the page makes of a node."""
    source = (ROOT / "widgets/page/tree.js").read_text("utf-8")
    address = page.url.partition("#")[0] + "tree.js"
    page.route(address, lambda route: route.fulfill(body=source, content_type="text/javascript"))
    script = """([address, node]) =>
        import(address).then((tree) => tree.built(node, 'http://site/').outerHTML)"""
    return page.evaluate(script, [address, node])


def test_the_page_builds_every_element_that_python_may_send(reader: Reader) -> None:
    """Two lists, in two languages, that must be the same."""
    reader.opens()
    for tag in TAGS:
        attributes = {} if tag == "a" else dict.fromkeys(ATTRIBUTES - {"href"}, "x")
        assert _built(reader.page, [tag, attributes]).startswith(f"<{tag}")
    for tag in FRAME_TAGS - TAGS:
        with pytest.raises(Exception, match="is not allowed"):
            _built(reader.page, [tag, {}])
    for name in FRAME_ATTRIBUTES - ATTRIBUTES:
        with pytest.raises(Exception, match="is not allowed"):
            _built(reader.page, ["p", {name: "x"}])


def test_chinese_on_an_english_page_says_that_it_is(reader: Reader) -> None:
    """A screen reader with an English voice leaves “仅退款” out, or spells it."""
    reader.opens("en")
    chinese = '<span lang="zh-Hans">仅退款</span>'
    said = "Tap refund only (仅退款)."
    assert _built(reader.page, ["p", {}, said]) == f"<p>Tap refund only ({chinese}).</p>"
    for own in (["textarea", {}, said], ["p", {"lang": "zh-Hans"}, said]):
        assert "<span" not in _built(reader.page, own)
    reader.opens("zh")
    assert "<span" not in _built(reader.page, ["p", {}, said])


def test_what_joins_a_plan_finds_the_chinese_that_stands_there(reader: Reader) -> None:
    """The page and Python make the same of a sentence, so nothing is taken out and put back."""
    reader.opens("en")
    source = (ROOT / "widgets/page/tree.js").read_text("utf-8")
    address = reader.page.url.partition("#")[0] + "tree.js"
    reader.page.route(
        address, lambda route: route.fulfill(body=source, content_type="text/javascript")
    )
    script = """async (address) => {
        const { built, join } = await import(address);
        const p = built(["p", {}, "Tap (仅退款) now"], "/");
        document.body.append(p);
        const before = [...p.childNodes];
        join(p, ["Tap (仅退款) tomorrow"], "/");
        return [p.innerHTML, [...p.childNodes].every((node, at) => node === before[at])];
    }"""
    assert reader.page.evaluate(script, address) == [
        'Tap (<span lang="zh-Hans">仅退款</span>) tomorrow',
        True,
    ]


_RUNS: list[list[Any]] = [
    ["script", {}, "alert(1)"],
    ["img", {"src": "x"}],
    ["iframe", {}],
    ["p", {"onclick": "alert(1)"}],
    ["p", {"style": "position: fixed"}],
    ["a", {"href": "javascript:alert(1)"}],
    ["a", {"href": " javascript:alert(1)"}],
    ["a", {"href": "data:text/html,x"}],
    ["form", {"action": "https://example.com"}],
    ["p", {}, ["script", {}]],
]


def test_the_page_refuses_what_could_run(reader: Reader) -> None:
    """Were an answer ever echoed badly, it would still be no script."""
    reader.opens()
    for node in _RUNS:
        with pytest.raises(Error, match="is not allowed"):
            pytest.fail(f"{node} becomes {_built(reader.page, node)}")


def test_a_link_within_the_site_leads_below_its_root(reader: Reader) -> None:
    """A plan links to sources and to other guides, wherever the site is published."""
    reader.opens()
    built = _built(reader.page, ["a", {"href": "site:/about/sources/#cpl"}, "law"])
    assert built == '<a href="http://site/about/sources/#cpl">law</a>'


def test_text_in_a_tree_stays_text(reader: Reader) -> None:
    """Angle brackets in a sentence are no element."""
    reader.opens()
    assert _built(reader.page, ["p", {}, "<b>&"]) == "<p>&lt;b&gt;&amp;</p>"


def test_two_guides_on_a_page_do_not_disturb_one_another(reader: Reader) -> None:
    """One worker serves both; what one cannot do is no matter of the other."""
    page = reader.opens().page
    workers: list[Worker] = []
    page.on("worker", lambda worker: workers.append(worker))
    page.evaluate(
        """() => {
            const twin = document.querySelector("guide-flow").cloneNode(true);
            twin.setAttribute("flow", "another");
            document.querySelector("guide-flow").after(twin);
        }"""
    )
    one, two = page.locator("guide-flow").nth(0), page.locator("guide-flow").nth(1)
    for guide in (one, two):
        guide.locator("input[value=none]").press("Space")
        guide.locator("form.guide-question button[type=submit]").click()
    expect(two.locator('[data-part="broken"]')).to_be_visible()
    expect(one.locator("form.guide-question")).to_have_attribute("data-question", "where")
    expect(one.locator('[data-part="broken"]')).to_be_hidden()
    page.go_back()
    expect(one.locator("form.guide-question")).to_have_attribute("data-question", "safety")
    expect(two.locator('[data-part="broken"]')).to_be_visible()
    assert len(workers) == 1


def test_what_a_touch_calls_for_is_shown_before_python_starts(reader: Reader) -> None:
    """A worker takes a processor, and the next question needs one for a moment."""
    reader.page.add_init_script(
        "window.Worker = class extends Worker {"
        "  constructor(...how) { super(...how); window.shown = question(); }"
        "};"
        "const question = () => document.querySelector('form.guide-question').dataset.question;"
    )
    page = reader.opens().page
    with page.expect_worker():
        page.evaluate(
            """() => {
                const option = document.querySelector("guide-flow input[value=none]");
                option.dispatchEvent(new Event("pointerdown", { bubbles: true }));
                option.checked = true;
                option.form.requestSubmit();
            }"""
        )
    assert page.evaluate("window.shown") == "where"


def test_an_element_taken_out_of_the_page_does_nothing(reader: Reader) -> None:
    """Put back, it goes on where it was."""
    problems: list[str] = []
    page = reader.opens().answers({"safety": "none", "where": "jd"}).page
    page.on("pageerror", lambda problem: problems.append(str(problem)))
    page.evaluate("window.taken = document.querySelector('guide-flow')")
    page.evaluate("window.place = taken.parentNode; taken.remove()")
    page.go_back()
    page.evaluate("window.place.append(window.taken)")
    reader.sees("where")
    reader.answers({"where": "pdd"})
    reader.sees("who")
    assert problems == []


@pytest.mark.first_visit
def test_the_plan_is_printed_whole(reader: Reader, server: SiteServer) -> None:
    """On paper nothing can be unfolded, and no day can be added."""
    reader.page.add_init_script("window.print = () => dispatchEvent(new Event('beforeprint'))")
    with server.broken("assets/guide/reduced.*.wasm", "late"):
        reader.opens().reaches_the_plan()
        expect(reader.view.locator("details:not([open])").first).to_be_attached()
        reader.goes_to("print")
        expect(reader.part("wait")).to_be_visible()
    expect(reader.view.locator(".guide-due").first).to_be_visible()
    expect(reader.view.locator("details:not([open])")).to_have_count(0)
    reader.page.emulate_media(media="print")
    expect(reader.page.locator(".md-header")).to_be_hidden()
    expect(reader.view.locator("button").locator("visible=true")).to_have_count(0)
