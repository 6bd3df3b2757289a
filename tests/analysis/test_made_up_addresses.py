"""The page and Python read every address alike, whoever made it up."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from guide_logic import api
from guide_logic.analysis.templates import early
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from tests.kept import Kept
from tests.made_up_addresses import LONGEST, made_up
from widgets.mkdocs.head_starts import head_start_files

pytestmark = pytest.mark.built

_ALL = 100_000
"""How many addresses are made up, for all guides in both languages together."""

_EACH = -(-_ALL // (len(GUIDES.flows) * len(LANGS)))

_WHOLE = 60
"""For so many of each guide and language the whole view is compared, not only how it is read."""

_TODAY = date.today()  # noqa: DTZ011 - the day of the build, whose head starts these are


def _link(address: str, flow: str) -> dict[str, object] | None:
    """Return what an address says, by Python's own reader of such texts."""
    mark = f"#{flow}:"
    if not address.startswith(mark) or len(address) > LONGEST:
        return None
    answers = dict(parse_qsl(address[len(mark) :], keep_blank_values=True))
    at = answers.pop("at", "")
    if at != "carried":
        answers.pop("from", None)
    stands = at in ("check", "plan", "carried") or at.partition(":")[::2][0] == "letter"
    show = at if stands else f"question:{at}"
    return {"show": show if at else "next", "answers": answers}


@pytest.fixture(scope="module")
def script() -> Iterator[Kept]:
    """The page's own scripts, which read addresses."""
    with Kept(Path(__file__).with_name("addresses.mjs")) as script:
        yield script


def _read(script: Kept, flow: str, lang: str, addresses: list[str]) -> list[dict[str, object]]:
    """Return how the page reads each address."""
    (table,) = head_start_files(flow, lang, _TODAY).glob("*.json")
    asked = {"table": str(table), "flow": flow, "whole": _WHOLE, "times": 1}
    (reply,) = script([json.dumps({**asked, "addresses": addresses})])
    read: list[dict[str, object]] = json.loads(reply)
    return read


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("flow", GUIDES.flows)
def test_the_page_and_python_read_every_address_alike(
    flow: str, lang: str, script: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Links come cut, pasted twice, escaped by a chat, and from people who try things out.

    Each of the two says what it is asked for, which view that is, what was answered, and
    what the address is then. What the page leaves to Python, it does not read at all.
    """
    addresses = made_up(GUIDES.load(flow), lang, _EACH)
    common = {"flow": flow, "lang": lang, "today": _TODAY.isoformat(), "submit": None}
    alike = 0
    read_there = _read(script, flow, lang, addresses)
    for place, (address, read) in enumerate(zip(addresses, read_there, strict=True)):
        link = _link(address, flow)
        assert read["link"] == link, address
        played = read["view"]
        if link is None or not isinstance(played, dict):
            assert played is None
            continue
        if place == _WHOLE:
            for view in ("question_view", "check_view", "plan_view"):
                monkeypatch.setattr(api, view, lambda *_, **_given: [])
            monkeypatch.setattr("guide_logic.view.context.Reader.plan", None)
        told = api.answer({**common, **link}, GUIDES)
        told["tree"] = [early(told["tree"][0])] if place < _WHOLE else []  # type: ignore[index]
        assert played == {**told, "early": True}, address
        alike += 1
    assert alike > len(addresses) / 3
