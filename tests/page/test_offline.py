"""The site can be read where there is no line, and never shows old rules for new ones."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.page.reader import LANGUAGES, PAGE, Reader
from tests.page.shelf import shelved
from tests.server import SiteServer

_OTHER = {"zh": "channels/12315/", "en": "en/channels/12315/"}

_FEW = ["", "en/", *PAGE.values(), *_OTHER.values()]
"""The pages of a site that is published anew: how a page is kept is the same for each."""

_QUIET = 5000
"""How long a page leaves the reader alone before it keeps anything: PAUSE in idle.js."""


@pytest.fixture
def own(site: Path, tmp_path: Path) -> Iterator[SiteServer]:
    """The site with a few of its pages, to be published anew and to be out of reach."""
    copy = tmp_path / "site"
    # Nobody writes in these files, so they need not be there twice.
    shutil.copytree(site / "assets", copy / "assets", copy_function=os.link)
    for file in ("404.html", "version.json", *(f"{page}index.html" for page in _FEW)):
        (copy / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(site / file, copy / file)
    told, script = (site / "sw.js").read_text("utf-8").split(";\n", 1)
    before, has = told.split(" = ", 1)
    has = json.loads(has)
    for one in has["kept"].values():
        one["pages"] = [page for page in one["pages"] if page in _FEW]
    (copy / "sw.js").write_text(f"{before} = {json.dumps(has)};\n{script}", "utf-8")
    with SiteServer(copy) as server:
        yield server


def _change_worker(own: SiteServer, written: str, instead: str) -> None:
    """Write something else in the service worker, where `written` stands once."""
    assert own.root is not None
    script = own.root / "sw.js"
    text = script.read_text("utf-8")
    assert text.count(written) == 1, written
    script.write_text(text.replace(written, instead), "utf-8")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page whose site may keep things for later."""
    context = browser.new_context()
    page = context.new_page()
    page.clock.install()
    yield page
    context.close()


@pytest.fixture
def reader(page: Page, own: SiteServer) -> Reader:
    """Someone who has not been here before."""
    return Reader(page, own.url)


def _keeps(page: Page, *wanted: str, gone: str = "") -> list[str]:
    """Let the page be quiet, and wait until the device keeps these, and no longer that.

    Every page is asked for once more, which a busy machine takes its time for; return all
    that is kept.
    """
    page.clock.fast_forward(_QUIET)
    return shelved(page, *wanted, gone=gone)


def _publish(own: SiteServer, version: str, **changes: str) -> str:
    """Publish the site anew, with other texts; return the version it was until now."""
    assert own.root is not None
    was = str(json.loads((own.root / "version.json").read_text("utf-8"))["version"])
    for path in [*own.root.rglob("*.html"), own.root / "sw.js", own.root / "version.json"]:
        text = path.read_text("utf-8").replace(was, version)
        for old, new in changes.items():
            text = text.replace(old, new)
        path.write_text(text, "utf-8")
    return was


def _notice(page: Page, when: str) -> None:
    """See the one notice that is true now, or none."""
    for one in ("offline", "older"):
        notice = page.locator(f'.guide-notice [data-when="{one}"]')
        expect(notice).to_be_visible() if one == when else expect(notice).to_be_hidden()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_after_one_visit_site_and_guide_work_without_a_line(
    page: Page, server: SiteServer, lang: str
) -> None:
    """In a basement, on a train, in a police station; and the page says which day it is of."""
    reader = Reader(page, server.url)  # of the whole site: every page is kept
    reader.opens(lang).answers({"safety": "none"})
    _keeps(page, f"{_OTHER[lang]}", PAGE[lang], ".wasm", "/complaint-path.", "/worker.")
    _keeps(page, f"/search.{lang}.", f"/sentences.{lang}.")
    with server.broken("*", "refuse"):
        page.goto(f"{server.url}{_OTHER[lang]}")
        expect(page.locator("h1")).to_contain_text("12315")
        _notice(page, "offline")
        page.locator(".md-search__input").focus()
        page.locator(".md-search__input").fill("12315")
        expect(page.locator("#search-found a").first).to_be_visible()
        reader.opens(lang).answers({"safety": "none", "where": "jd"})
        reader.sees("who")
        _notice(page, "offline")
    page.reload()
    _notice(page, "")


def test_a_new_version_is_there_at_the_next_page(reader: Reader, own: SiteServer) -> None:
    """A rule that changed today is not shown as it was yesterday, and nothing old stays."""
    page = reader.opens().page
    _keeps(page, PAGE["en"], _OTHER["en"])
    was = _publish(own, "2099-01-01.new", Secondary="Newest")
    page.goto(f"{own.url}{_OTHER['en']}")
    expect(page.locator("article")).to_contain_text("Newest")
    _notice(page, "")
    _keeps(page, PAGE["en"], _OTHER["en"], gone=was)
    with own.broken("*", "refuse"):
        page.reload()
        expect(page.locator("article")).to_contain_text("Newest")
        _notice(page, "offline")


def test_a_shelf_that_was_cleared_away_stays_away(reader: Reader, own: SiteServer) -> None:
    """A newer worker does so while the one before it is still at work."""
    page = reader.opens().page
    _keeps(page, _OTHER["en"])
    page.evaluate("caches.keys().then((all) => Promise.all(all.map((one) => caches.delete(one))))")
    page.goto(f"{own.url}{_OTHER['en']}")
    assert page.evaluate("caches.keys()") == []


def test_a_shelf_that_is_cleared_away_as_it_is_opened_stays_away(
    reader: Reader, own: SiteServer
) -> None:
    """Two workers do not wait for each other, and what is opened late is there again."""
    assert own.root is not None
    script = own.root / "sw.js"
    cleared = """
        const open = caches.open.bind(caches);
        caches.open = async (name) => (await caches.delete(name), await open(name));
    """
    script.write_text(cleared + script.read_text("utf-8"), "utf-8")
    page = reader.opens().page
    page.clock.fast_forward(_QUIET)
    page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    page.goto(f"{own.url}{_OTHER['en']}")
    expect(page.locator("h1")).to_contain_text("12315")
    assert page.evaluate("caches.keys()") == []


def test_a_page_says_that_the_site_has_a_newer_one(reader: Reader, own: SiteServer) -> None:
    """A page left open for days is an old one, though an answer from before comes last."""
    held: list[Route] = []
    reader.page.route("**/version.json", lambda route: held.append(route), times=1)
    with reader.page.expect_request("**/version.json"):
        page = reader.opens().page
    _notice(page, "")
    was = _publish(own, "2099-01-01.new")
    page.evaluate("dispatchEvent(new Event('online'))")
    _notice(page, "older")
    with page.expect_response("**/version.json"):
        held[0].fulfill(json={"version": was})
    page.evaluate("new Promise((done) => setTimeout(done))")
    _notice(page, "older")


def test_a_line_that_says_nothing_brings_the_page_that_was_kept(
    reader: Reader, own: SiteServer
) -> None:
    """A bar of signal that carries nothing is worse than none.

    How long it is borne is shortened, for no clock of a page reaches its worker.
    """
    _change_worker(own, "const PATIENCE = 4000;", "const PATIENCE = 400;")
    page = reader.opens().page
    _keeps(page, _OTHER["en"])
    with own.broken(_OTHER["en"], "stall"):
        page.goto(f"{own.url}{_OTHER['en']}")
        expect(page.locator("h1")).to_contain_text("12315")


def test_a_reader_is_not_made_to_download_python(reader: Reader, own: SiteServer) -> None:
    """Who only reads pays for pages alone."""
    page = reader.opens().page
    _keeps(page, _OTHER["en"], PAGE["en"])
    assert own.asked
    python = ("/loader.", "/pyodide.", ".wasm", ".bin")
    assert [name for name in own.asked if any(part in name for part in python)] == []


def test_a_reader_who_saves_data_gets_no_page_unasked(reader: Reader, own: SiteServer) -> None:
    """The pages that were opened are kept, and no other."""
    reader.page.add_init_script(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
    )
    page = reader.opens().page
    _keeps(page, PAGE["en"])
    page.goto(f"{own.url}{_OTHER['en']}")  # meanwhile others would have been kept
    kept = _keeps(page, _OTHER["en"])
    opened = {f"{own.url}{one['en']}" for one in (PAGE, _OTHER)}
    assert {url for url in kept if url.endswith("/")} == opened


@pytest.mark.parametrize("broken", ["caches", ""])
def test_without_a_service_worker_the_site_is_what_it_was(
    browser: Browser, own: SiteServer, broken: str
) -> None:
    """Storage may be forbidden, or the browser know no such workers."""
    assert own.root is not None
    script = own.root / "sw.js"
    if broken:
        throws = f"Object.defineProperty(self, '{broken}', {{ get() {{ throw new Error(); }} }});"
        script.write_text(throws + script.read_text("utf-8"), "utf-8")
    with browser.new_context(service_workers="allow" if broken else "block") as context:
        reader = Reader(context.new_page(), own.url)
        for _ in range(2):
            reader.opens().answers({"safety": "none"})
            reader.sees("where")
            _notice(reader.page, "")
