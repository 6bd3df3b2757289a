"""Python's grammar of addresses, on the cases that the page's is held to as well."""

import json
from pathlib import Path
from typing import Any

import pytest

from guide_logic.planning.address import fragment, place, plain

_CASES = json.loads(Path(__file__).parents[1].joinpath("address_cases.json").read_text("utf-8"))


@pytest.mark.parametrize("case", _CASES["shows"], ids=lambda case: case["why"])
def test_a_show_names_a_view(case: dict[str, Any]) -> None:
    """What is none is the next one."""
    found = place(case["show"])
    assert (found.kind, found.id) == (case["kind"], case["id"])


@pytest.mark.parametrize("case", _CASES["values"], ids=lambda case: case["why"])
def test_a_value_in_the_address_is_plain(case: dict[str, Any]) -> None:
    """Nothing a reader types can end a field or need an escape."""
    assert plain(case["value"]) == case["plain"]


@pytest.mark.parametrize("case", _CASES["fragments"], ids=lambda case: case["why"])
def test_a_fragment_is_written_as_the_page_writes_it(case: dict[str, Any]) -> None:
    """Either of the two may have made the link that is shared."""
    assert fragment(case["flow"], case["at"], case["fields"]) == case["fragment"]
