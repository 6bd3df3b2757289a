"""A case has the same plan in the reader's browser as in this process."""

from playwright.sync_api import Page

from guide_logic.site import handle
from tests.cases.draw import drawn
from tests.server import SiteServer

# The page's own engine, with its worker, its hashes and its content policy.
_ASK = """
async ([address, requests]) => {
  const { engine } = await import(address);
  const python = engine();
  python.start(60_000);
  return Promise.all(requests.map((request) => python.ask(request)));
}
"""


def test_the_browser_gives_the_plan_of_the_bridge(server: SiteServer, page: Page) -> None:
    """What a reader is told is what was tested, case by case, to the last letter."""
    cases = drawn()
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url.rsplit("/", 1)[-1]))
    page.goto(f"{server.url}start/which-path/")
    replies = page.evaluate(_ASK, [server.asset("engine.js"), [case.request for case in cases]])
    for case, reply in zip(cases, replies, strict=True):
        assert reply == handle(case.request), case
    # The short machine has answered all of it.
    assert [name for name in fetched if name.startswith("machine.")]
    assert [name for name in fetched if name.startswith("pyodide.asm.")] == []
