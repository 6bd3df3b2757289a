"""Whatever breaks on the way, the reader is told, loses nothing and may try again."""

import fnmatch
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.page.reader import LANGUAGES, ORDINARY, PAGE, Reader, engine_files
from tests.server import PATIENCE, Fault, SiteServer

pytestmark = pytest.mark.first_visit

_PINNED = [
    "loader.*.js",
    "reduced.*.wasm",
    "library.*.bin",
    "complaint-path.en.*.bin",
]
_FILES = ["worker.*.js", *_PINNED]
_LATE = "assets/guide/late.*.bin"

_SHORT = 700
"""Milliseconds of patience that are soon over."""


def _answers_and_is_told(reader: Reader) -> None:
    """Reach the plan from the head start, and be told what Python would have added."""
    reader.reaches_the_plan()
    reader.is_told_what_is_missing()
    expect(reader.view.locator(".guide-move-step")).to_be_visible()
    expect(reader.view.locator(".guide-due")).to_have_count(0)


def _tries_again_and_goes_on(reader: Reader) -> None:
    reader.goes_to("retry")
    expect(reader.view.locator(".guide-due").first).to_be_visible()
    expect(reader.part("broken")).to_be_hidden()
    reader.goes_to("check")
    reader.goes_to("question:who")
    reader.sees("who")


def test_a_link_from_an_earlier_day_opens_without_python(reader: Reader, site: Path) -> None:
    """An old phone is shown the steps, with no day counted wrongly; what it cannot read stays."""
    shown = "&said=opened&shown=20261120--pending_in_time"
    answers = "".join(f"&{id}={value}" for id, value in ORDINARY.items())
    with _replaced(site, "reduced.*.wasm", None):
        reader.opens(fragment=f"#complaint-path:at=plan{answers}{shown}")
        reader.is_told_what_is_missing()
    expect(reader.view.locator(".guide-due")).to_have_count(0)
    expect(reader.page).to_have_url(re.compile(f"{re.escape(shown)}$"))


@contextmanager
def _worker_begins(site: Path, script: str) -> Iterator[None]:
    """Let the worker run something first, as no page can make it do."""
    (file,) = (site / "assets/guide").glob("worker.*.js")
    with _replaced(site, "worker.*.js", script.encode() + file.read_bytes()):
        yield


@contextmanager
def _replaced(site: Path, pattern: str, content: bytes | None) -> Iterator[None]:
    """Put other content in the place of a file, or none."""
    (file,) = (site / "assets/guide").glob(pattern)
    original = file.rename(file.with_suffix(".original"))
    if content is not None:
        file.write_bytes(content)
    try:
        yield
    finally:
        original.replace(file)


def test_what_has_failed_is_tried_again_only_by_the_reader(
    alone: Reader, server: SiteServer
) -> None:
    """Another try in silence would fail, or succeed, behind the button that says so."""
    page = alone.page
    page.clock.install(time=0)
    alone.opens()
    page.clock.pause_at(3_600_000)  # what a touch begins a moment later has not begun yet
    asked = engine_files(page)
    with server.broken("assets/guide/worker.*.js", "fail"):
        alone.view.locator("input").first.focus()
        _answers_and_is_told(alone)
        page.clock.fast_forward(1000)
        page.wait_for_load_state("networkidle")
    assert len(asked) == 1


@pytest.mark.parametrize("file", _FILES)
def test_whatever_becomes_of_a_file_is_told_each_time_and_survived(
    reader: Reader, server: SiteServer, site: Path, file: str
) -> None:
    """One after the other, each time at another try; which comes first differs by file.

    What came broken must not stay in the browser's cache.
    """
    reader.opens(fragment=_LINK).arrives()
    ways = _ways_to_break(reader, server, site, file)
    turn = _FILES.index(file)
    first, *others = [*ways[turn:], *ways[:turn]]
    with first:
        _answers_and_is_told(reader)
    for way in others:
        before = len(server.asked)
        with way:
            reader.goes_to("retry")
            reader.is_told_what_is_missing()
        assert fnmatch.filter(server.asked[before:], f"assets/guide/{file}")
    _tries_again_and_goes_on(reader)


def _ways_to_break(
    reader: Reader, server: SiteServer, site: Path, file: str
) -> list[AbstractContextManager[object]]:
    ways: list[AbstractContextManager[object]] = [
        # A site that is just being published has some of its files.
        _replaced(site, file, None),
        # Hotels and schools answer everything with a page of their own.
        _replaced(site, file, (site / "404.html").read_bytes()),
        # The connection drops half way, as it does in a lift.
        server.broken(f"assets/guide/{file}", "cut"),
        # A network that says nothing for long enough is a broken one.
        _stalled(reader, server, file),
    ]
    if file in _PINNED:
        # Python would run with a bit that has flipped.
        ways.append(server.broken(f"assets/guide/{file}", "corrupt"))
    return ways


@contextmanager
def _stalled(reader: Reader, server: SiteServer, file: str) -> Iterator[None]:
    """Let a file come half, and the reader's guide soon give it up."""
    _with_patience(reader, _SHORT)
    with server.broken(f"assets/guide/{file}", "stall"):
        yield
    _with_patience(reader, PATIENCE)


@contextmanager
def _asks_in_vain_for_a_letter(reader: Reader, server: SiteServer, fault: Fault) -> Iterator[None]:
    """Have a plan, and ask for a letter whose file does not come."""
    with server.broken(_LATE, fault):
        reader.opens().reaches_the_plan()
        expect(reader.view.locator(".guide-due").first).to_be_visible()
        reader.goes_to("letter:platform_application")
        yield
        reader.is_told_what_is_missing()


def _tries_again_and_has_the_letter(reader: Reader) -> None:
    reader.goes_to("retry")
    expect(reader.view.locator(".guide-letter")).to_be_visible()
    expect(reader.part("broken")).to_be_hidden()


def test_a_letter_that_cannot_be_written_is_told_beside_the_plan(
    reader: Reader, server: SiteServer
) -> None:
    """What letters alone need is asked for later, when the lift has closed its doors."""
    with _asks_in_vain_for_a_letter(reader, server, "fail"):
        pass
    others: list[Fault] = ["cut", "corrupt"]
    for fault in others:
        with server.broken(_LATE, fault) as met:
            reader.goes_to("retry")
            reader.is_told_what_is_missing()
        assert met.is_set()
    _tries_again_and_has_the_letter(reader)


def test_a_letter_that_stalls_is_told_beside_the_plan(alone: Reader, server: SiteServer) -> None:
    """The patience for a letter is that for everything else."""
    alone.page.clock.install()
    with _asks_in_vain_for_a_letter(alone, server, "stall"):
        alone.page.clock.fast_forward(PATIENCE)
    _tries_again_and_has_the_letter(alone)


def _with_patience(reader: Reader, milliseconds: int) -> None:
    """Set how long the guide waits for a byte or an answer."""
    reader.guide.evaluate("(guide, time) => guide.setAttribute('patience', time)", milliseconds)


def test_a_worker_that_dies_is_told_and_survived(reader: Reader) -> None:
    """A phone short of memory ends it without a word."""
    reader.page.add_init_script(
        "window.short = true;"
        "window.Worker = class extends Worker {"
        "  constructor(...how) { super(...how); if (window.short) this.terminate(); }"
        "}"
    )
    reader.opens(fragment=_LINK).arrives()
    _with_patience(reader, _SHORT)
    reader.chooses("state", "received")
    _answers_and_is_told(reader)
    reader.page.evaluate("window.short = false")
    _with_patience(reader, PATIENCE)
    _tries_again_and_goes_on(reader)


@pytest.mark.parametrize("lacking", ["Memory", "instantiate"])
def test_a_device_that_refuses_memory_is_told_and_survived(
    reader: Reader, site: Path, lacking: str
) -> None:
    """Python asks for 20 MB at once; closing another page may free them."""
    reader.opens()
    refuse = "throw new RangeError('could not allocate memory')"
    with _worker_begins(site, f"WebAssembly.{lacking} = function () {{ {refuse}; }};"):
        _answers_and_is_told(reader)
    _tries_again_and_goes_on(reader)


_STOPS = {
    "at its start": """
        const real = WebAssembly.instantiate;
        let stops = true;
        WebAssembly.instantiate = async (wasm, imports) => {
          const made = await real(wasm, imports);
          if (stops && imports?.env) {
            stops = false;
            new Uint8Array(imports.env.memory.buffer).fill(255, 500_000, 3_000_000);
          }
          return made;
        };
    """,
    "at an answer": """
        const real = JSON.parse;
        let stops = true;
        JSON.parse = (text) => {
          if (stops && text.includes("taobao")) {
            stops = false;
            throw new WebAssembly.RuntimeError("unreachable");
          }
          return real(text);
        };
    """,
}


@pytest.mark.parametrize("when", _STOPS)
def test_wasm_that_lacks_a_function_is_replaced_by_the_stock_one(
    reader: Reader, site: Path, when: str
) -> None:
    """It was shortened to what was ever called; the first who needs more only waits longer."""
    reader.opens()
    whole = "**/pyodide.asm.*.wasm"
    with _worker_begins(site, _STOPS[when]), reader.page.expect_request(whole):
        reader.reaches_the_plan()
        expect(reader.view.locator(".guide-due").first).to_be_visible()
    expect(reader.part("broken")).to_be_hidden()


def test_a_worker_whose_storage_throws_answers_all_the_same(reader: Reader, site: Path) -> None:
    """A private window may forbid keeping the runtime; then it is downloaded again."""
    reader.opens()
    throws = "Object.defineProperty(self, 'caches', { get() { throw new Error('denied'); } });"
    with _worker_begins(site, throws):
        reader.reaches_the_plan()
        expect(reader.view.locator(".guide-due").first).to_be_visible()
    expect(reader.part("broken")).to_be_hidden()


def test_a_page_whose_storage_throws_answers_all_the_same(reader: Reader) -> None:
    """With every cookie blocked, reading `localStorage` is an error."""
    for storage in ("localStorage", "sessionStorage", "indexedDB", "caches"):
        reader.page.add_init_script(
            f"Object.defineProperty(window, '{storage}', {{ get() {{ throw new Error(); }} }})"
        )
    reader.opens().answers({"safety": "none"})
    reader.sees("where")


@pytest.mark.parametrize("lacking", ["WebAssembly", "Worker"])
def test_a_browser_without_what_python_needs_is_told(reader: Reader, lacking: str) -> None:
    """Some browsers in strict modes have neither; every path is there to read."""
    reader.page.add_init_script(f"delete globalThis.{lacking}")
    reader.opens()
    _answers_and_is_told(reader)


_YOUNGER = """
    for (const [of, name] of [
        [Object, "hasOwn"], [Promise, "any"], [AbortSignal, "timeout"], [AbortSignal, "any"],
        [Array.prototype, "at"], [Array.prototype, "findLast"],
        [globalThis, "structuredClone"], [globalThis, "ClipboardItem"],
    ]) delete of[name];
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, heard, options) {
        if (options?.signal) throw new Error("would be ignored");
        return listen.call(this, type, heard, options);
    };
"""


def test_a_browser_of_early_2021_reaches_a_plan(reader: Reader) -> None:
    """Phones in China keep their browser for years; one call of a younger function broke all."""
    reader.page.add_init_script(f"{_YOUNGER} delete globalThis.WebAssembly;")
    reader.opens().answers({"safety": "none", "where": "jd"}).reaches_the_plan()
    reader.is_told_what_is_missing()


@pytest.mark.parametrize("script", ["element.*.js", "shared.*.js"])
@pytest.mark.parametrize("fault", ["fail", "stall"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_script_that_never_comes_leaves_the_whole_page(
    reader: Reader, server: SiteServer, script: str, fault: Fault, lang: str
) -> None:
    """Then the page is what it is without JavaScript, and says so though no script could."""
    page = reader.page
    # However long this takes: the sentence comes when the time is said to be up.
    time = page.context.new_cdp_session(page)
    time.send("Animation.enable")
    time.send("Animation.setPlaybackRate", {"playbackRate": 0})
    with server.broken(f"assets/guide/{script}", fault):
        page.goto(f"{reader.site}{PAGE[lang]}", wait_until="commit")
        expect(reader.part("outline").locator(".guide-row").first).to_be_visible()
        expect(reader.part("outline")).to_have_attribute("open", "")
        expect(reader.guide.locator("button").locator("visible=true")).to_have_count(0)
        expect(reader.part("not-loaded")).to_be_hidden()
        page.evaluate("for (const wait of document.getAnimations()) wait.finish()")
        expect(reader.part("not-loaded")).to_be_visible()


def test_a_script_that_comes_late_takes_the_sentence_away(
    reader: Reader, server: SiteServer
) -> None:
    """A slow line has the sentence for a while, and then the question."""
    page = reader.page
    with server.broken("assets/guide/element.*.js", "late"):
        page.goto(f"{reader.site}{PAGE['en']}", wait_until="commit")
        expect(reader.part("outline").locator(".guide-row").first).to_be_visible()
        page.evaluate("for (const wait of document.getAnimations()) wait.finish()")
        expect(reader.part("not-loaded")).to_be_visible()
    expect(reader.part("not-loaded")).to_be_hidden()
    reader.answers({"safety": "none"})
    reader.sees("where")


_LINK = "#complaint-path:at=state&safety=none&where=jd&who=shop"
_TABLE = "assets/guide/complaint-path.*.json"


def test_a_table_that_never_answers_leaves_it_to_python(alone: Reader, server: SiteServer) -> None:
    """A connection that says nothing at all is no better than none."""
    alone.page.clock.install()
    with server.broken(_TABLE, "stall"):
        with alone.page.expect_request(f"**/{_TABLE}"):
            alone.opens(fragment=_LINK)
        alone.page.clock.fast_forward(8000)
        alone.sees("state")
        alone.answers({"state": "received"})
        alone.sees("issue")


def test_a_table_that_never_answers_is_told_where_python_fails_too(
    alone: Reader, server: SiteServer
) -> None:
    """The answers stay, and trying again goes on with them."""
    alone.page.clock.install()
    with server.broken(_TABLE, "stall"), server.broken("assets/guide/worker.*.js", "fail"):
        alone.opens(fragment=_LINK)
        # What has come by then sets the time back, and so does Python's failure.
        for _ in range(500):
            if alone.part("broken").is_visible():
                break
            alone.page.clock.fast_forward(8000)
        alone.is_told_that_it_is_broken()
        expect(alone.page).to_have_url(re.compile(f"{re.escape(_LINK)}$"))
    alone.goes_to("retry")
    alone.sees("state")
    alone.goes_to("question:who")
    expect(alone.view.locator(":checked")).to_have_value("shop")


def test_a_plan_without_python_is_printed_as_it_is(reader: Reader, server: SiteServer) -> None:
    """Days that never come must not keep a plan from paper."""
    reader.page.add_init_script("window.printed = 0; window.print = () => { window.printed++; };")
    reader.opens()
    with server.broken("assets/guide/reduced.*.wasm", "fail"):
        _answers_and_is_told(reader)
    reader.goes_to("print")
    expect(reader.view.locator(".guide-plan")).to_be_visible()
    reader.page.wait_for_function("() => window.printed")
    assert reader.page.evaluate("window.printed") == 1


def test_no_network_is_needed_once_python_is_there(reader: Reader) -> None:
    """A reader on a train gets to the plan."""
    reader.opens().reaches_the_plan()
    expect(reader.view.locator(".guide-due").first).to_be_visible()
    reader.page.context.set_offline(True)
    reader.goes_to("check")
    reader.goes_to("question:progress")
    reader.answers({"progress": "refused"})
    # What would change the plan is worked out by Python alone.
    expect(reader.view.locator(".guide-changes")).to_be_visible()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_plan_waits_for_its_days_with_real_bytes(
    reader: Reader, server: SiteServer, lang: str
) -> None:
    """The bar shows how much of how much has come, in the language of the page."""
    reader.opens(lang)
    with server.broken("assets/guide/reduced.*.wasm", "stall"):
        reader.reaches_the_plan()
        expect(reader.part("wait")).to_be_visible()
        expect(reader.part("bytes")).to_have_text(re.compile(r"^\d[.]\d.* / [1-9][.]\d"))
        bar = reader.part("wait").locator("progress")
        some, all_of_it = bar.evaluate("bar => [bar.value, bar.max]")
        assert 0 < some < all_of_it
        expect(reader.part("live")).to_have_text(
            reader.part("wait").locator("p").first.inner_text()
        )
