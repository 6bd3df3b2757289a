"""Lock files pin every byte and name no registry."""

import json
import re

import pytest

from tests.conftest import ROOT


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-node.txt"])
def test_every_python_package_is_pinned_by_hash(name: str) -> None:
    """A changed file on the registry must not reach a build."""
    text = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ")
    pins = [line for line in text.splitlines() if re.match(r"[a-z]", line)]
    assert pins
    for pin in pins:
        assert re.match(r"[\w.-]+==\S+ ", pin), pin
        assert "--hash=sha256:" in pin, pin


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-node.txt"])
def test_python_requirements_name_no_registry(name: str) -> None:
    """Each machine uses the registry it is set up for."""
    text = (ROOT / name).read_text(encoding="utf-8")
    for address in ("://", "index-url", "find-links"):
        assert address not in text


@pytest.mark.parametrize("folder", [".", "tests/browsers"])
def test_the_npm_lock_names_no_registry(folder: str) -> None:
    """`npm ci` fills in the machine's own registry where `resolved` is missing."""
    lock = json.loads((ROOT / folder / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages
    for name, entry in packages.items():
        assert "resolved" not in entry, name
        assert entry["integrity"].startswith("sha512-"), name
