"""A case has the same plan in the reader's browser as in this process."""

import base64
import hashlib
import json
from itertools import groupby

import pytest
from playwright.sync_api import Page

from guide_logic.site import handle
from tests.cases.draw import Case, drawn
from tests.server import SiteServer

# The page's own worker, with its hashes and its content policy. All that it answers is 45 MB:
# a reply leaves the page as its hash, and whole where it is to be looked at.
_ASK = """
([address, requests, whole]) => new Promise((resolve, reject) => {
  const hash = async (reply) => {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(reply));
    return btoa(String.fromCharCode(...new Uint8Array(bytes)));
  };
  const replies = [];
  let came = 0;
  const worker = new Worker(address, { type: "module" });
  worker.onerror = () => reject(new Error("worker"));
  worker.onmessage = ({ data }) => {
    if (data.failed) reject(new Error(data.failed));
    if (!("reply" in data)) return;
    replies[data.id] = whole ? data.reply : hash(data.reply);
    came += 1;
    if (came === requests.length) resolve(Promise.all(replies));
  };
  requests.forEach((request, id) => worker.postMessage({ id, request }));
})
"""


def _lang(case: Case) -> str:
    return str(json.loads(case.request)["lang"])


def _hash(reply: str) -> str:
    return base64.b64encode(hashlib.sha256(reply.encode()).digest()).decode()


@pytest.mark.first_visit
def test_the_browser_gives_the_plan_of_the_bridge(server: SiteServer, page: Page) -> None:
    """What a reader is told is what was tested, case by case, to the last letter."""
    cases = sorted(drawn(), key=_lang)
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url.rsplit("/", 1)[-1]))
    page.goto(f"{server.url}start/which-path/")
    hashes = []
    # A worker is its page's, and reads the page's language alone.
    for _, asked in groupby(cases, _lang):
        given = [server.asset("worker.js"), [case.request for case in asked], False]
        hashes += page.evaluate(_ASK, given)
    for case, hashed in zip(cases, hashes, strict=True):
        if hashed != _hash(reply := handle(case.request)):
            (other,) = page.evaluate(_ASK, [server.asset("worker.js"), [case.request], True])
            assert other == reply, case
            raise AssertionError(f"{case} is answered otherwise after others than at first")
    # The reduced WebAssembly has answered all of it.
    assert [name for name in fetched if name.startswith("reduced.")]
    assert [name for name in fetched if name.startswith("pyodide.asm.")] == []
