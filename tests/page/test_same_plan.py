"""A case has the same plan in the reader's browser as in this process."""

import json
from itertools import groupby

from playwright.sync_api import Page

from guide_logic.site import handle
from tests.cases.draw import Case, drawn
from tests.server import SiteServer

# The page's own worker, with its hashes and its content policy.
_ASK = """
([address, requests]) => new Promise((resolve, reject) => {
  const replies = [];
  const worker = new Worker(address, { type: "module" });
  worker.onerror = () => reject(new Error("worker"));
  worker.onmessage = ({ data }) => {
    if (data.failed) reject(new Error(data.failed));
    if ("reply" in data) replies[data.id] = data.reply;
    if (replies.filter((one) => one !== undefined).length === requests.length) resolve(replies);
  };
  requests.forEach((request, id) => worker.postMessage({ id, request }));
})
"""


def _lang(case: Case) -> str:
    return str(json.loads(case.request)["lang"])


def test_the_browser_gives_the_plan_of_the_bridge(server: SiteServer, page: Page) -> None:
    """What a reader is told is what was tested, case by case, to the last letter."""
    cases = sorted(drawn(), key=_lang)
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url.rsplit("/", 1)[-1]))
    page.goto(f"{server.url}start/which-path/")
    replies = []
    # A worker is its page's, and reads the page's language alone.
    for _, asked in groupby(cases, _lang):
        given = [server.asset("worker.js"), [case.request for case in asked]]
        replies += page.evaluate(_ASK, given)
    for case, reply in zip(cases, replies, strict=True):
        assert reply == handle(case.request), case
    # The reduced WebAssembly has answered all of it.
    assert [name for name in fetched if name.startswith("reduced.")]
    assert [name for name in fetched if name.startswith("pyodide.asm.")] == []
