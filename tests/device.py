"""A browser that readers use one after the other; each finds nothing of the one before."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page

from tests.server import SiteServer

__all__ = ["Device"]

_COMPILES = "async (wasm) => { window.held = await WebAssembly.compileStreaming(fetch(wasm)); }"

_OPENS = "() => { open('about:blank').opener = null; }"

_FORGETS = """async (spared) => {
    localStorage.clear();
    for (const shelf of await caches.keys()) if (shelf !== spared) await caches.delete(shelf);
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
}"""

_SHELF = "guide-runtime"
"""Where a page keeps the files of its Python, which hold nothing of the reader."""

_LEFT = "() => ['__pwClock' in globalThis, location.origin]"


class Device:
    """A context whose tabs share one process, in which the site's Python is compiled once.

    Starting a process and compiling is most of what a short visit costs. What one reader
    leaves is removed before the next: storage, shelves, cache, permissions. Python alone may
    be there from an earlier visit, each byte of it checked by the page, unless a reader says
    that this is the first. A clock that was set cannot be given back, so who sets it needs a
    browser of one's own.
    """

    def __init__(self, browser: Browser, server: SiteServer, **screen: Any) -> None:
        """Open a tab that stays, at a file of the site that has no content policy.

        What is said of the screen goes to Playwright.
        """
        # What the service worker keeps at a first visit costs a second, and has tests of its own.
        self._context = browser.new_context(service_workers="block", **screen)
        self._stays = self._context.new_page()
        self._stays.goto(f"{server.url}version.json")
        self._origin = self._stays.evaluate("location.origin")
        self._network = self._context.new_cdp_session(self._stays)
        assert server.root is not None
        (wasm,) = (server.root / "assets/guide").glob("reduced.*.wasm")
        self._stays.evaluate(_COMPILES, f"{server.url}assets/guide/{wasm.name}")
        self._forgets()

    def close(self) -> None:
        """Give the device away; only the browser's end does it otherwise."""
        self._context.close()

    @contextmanager
    def page(self, *, first_visit: bool = False) -> Iterator[Page]:
        """A page with no history, no storage and no cache."""
        spared = "" if first_visit else _SHELF
        if first_visit:
            self._forgets()
        # One that Playwright opens itself begins in a process of its own, for nothing.
        with self._stays.expect_popup() as opened:
            self._stays.evaluate(_OPENS)
        page = opened.value
        yield page
        try:
            clock, origin = page.evaluate(_LEFT)
        finally:
            for tab in self._context.pages:
                if tab != self._stays:
                    tab.close()
            self._forgets(spared)
        assert not clock, "a test that sets the clock takes `alone`"
        assert origin in (self._origin, "null"), "another site's storage is cleared by nobody"

    def _forgets(self, spared: str = "") -> None:
        self._context.set_offline(False)
        self._context.clear_permissions()
        self._stays.evaluate(_FORGETS, spared)
        self._network.send("Network.clearBrowserCache")
