"""The page's grammar of addresses, on the cases that Python's is held to as well."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

_CASES = json.loads(Path(__file__).parents[1].joinpath("address_cases.json").read_text("utf-8"))


def _page(*calls: list[Any]) -> list[Any]:
    """Return what the page's module answers to calls of its functions."""
    script = str(Path(__file__).with_name("address.mjs"))
    done = subprocess.run(["node", script], input=json.dumps(calls), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    results: list[Any] = json.loads(done.stdout)
    return results


def _told(section: str, results: list[Any], *names: str) -> None:
    """Compare results with what the cases of a section say under these names."""
    for case, result in zip(_CASES[section], results, strict=True):
        assert result == {name: case[name] for name in names}, case["why"]


def test_a_show_names_a_view() -> None:
    """The history, the buttons and Python name views so; what is none is the next one."""
    _told("shows", _page(*(["place", case["show"]] for case in _CASES["shows"])), "kind", "id")


def test_a_view_is_named_for_the_history_and_for_the_address() -> None:
    """Back must lead to what was shown, and so must a link."""
    views = [{"kind": case["kind"], "id": case["id"]} for case in _CASES["views"]]
    shows, places = (_page(*([name, view] for view in views)) for name in ("showOf", "atOf"))
    pairs = zip(shows, places, strict=True)
    _told("views", [{"show": show, "at": at} for show, at in pairs], "show", "at")


def test_a_value_in_the_address_is_plain() -> None:
    """Nothing a reader types can end a field or need an escape."""
    results = _page(*(["plain", case["value"]] for case in _CASES["values"]))
    _told("values", [{"plain": result} for result in results], "plain")


def test_a_fragment_is_written_as_python_writes_it() -> None:
    """Either of the two may have made the link that is shared."""
    cases = _CASES["fragments"]
    results = _page(*(["fragment", case["flow"], case["at"], case["fields"]] for case in cases))
    _told("fragments", [{"fragment": result} for result in results], "fragment")


@pytest.mark.parametrize("case", _CASES["links"], ids=lambda case: case["why"])
def test_a_link_says_what_to_show_and_what_was_answered(case: dict[str, Any]) -> None:
    """Links come old, cut, pasted twice, and from people who try things out."""
    address = case["hash"].ljust(case.get("padded", 0), "x")
    (result,) = _page(["linked", address, case["flow"]])
    if case["show"] is None:
        assert result is None
    else:
        assert result["show"] == case["show"]
        assert result["answers"] == case.get("answers", result["answers"])


def test_a_field_with_nothing_plain_in_it_is_left_out() -> None:
    """A link with an empty field would say that it was answered."""
    fields = [["safety", ""], ["where", "京"], ["who", "shop"]]
    assert _page(["fragment", "a", "who", fields]) == ["a:at=who&who=shop"]


def test_what_is_written_is_read_again() -> None:
    """A link opens the view it was copied from."""
    cases = _CASES["fragments"]
    results = _page(*(["linked", f"#{case['fragment']}", case["flow"]] for case in cases))
    for case, result in zip(cases, results, strict=True):
        written = dict(part.split("=") for part in case["fragment"].split("&")[1:])
        assert result["answers"] == written, case["why"]
        assert result["show"] in (case["at"], f"question:{case['at']}"), case["why"]


def test_a_field_of_the_address_is_changed_alone() -> None:
    """Ticking a piece of evidence leaves the answers as they are."""
    cases = _CASES["changes"]
    calls = (["withField", case["hash"], case["field"], case["value"]] for case in cases)
    _told("changes", [{"changed": result} for result in _page(*calls)], "changed")
