"""The tests get the quick browser where it can be had, and any other where it cannot."""

from pathlib import Path

import pytest

from tools import browser

SHELL, CHROMIUM, OWN = "chromium-headless-shell", "chromium", "playwright-chromium"


@pytest.mark.parametrize(
    ("there", "debian", "to_be_had", "asked", "used"),
    [
        pytest.param({SHELL}, True, (), [], SHELL, id="the shell is there"),
        pytest.param({CHROMIUM}, True, (SHELL,), [SHELL], SHELL, id="a slower one is there"),
        pytest.param({CHROMIUM}, True, (), [SHELL], CHROMIUM, id="the shell cannot be had"),
        pytest.param({CHROMIUM}, False, (), [], CHROMIUM, id="no packages of Debian"),
        pytest.param(set(), True, (CHROMIUM,), [SHELL, CHROMIUM], CHROMIUM, id="an older Debian"),
        pytest.param(set(), True, (), [SHELL, CHROMIUM, OWN], None, id="nothing"),
        pytest.param(set(), False, (OWN,), [OWN], OWN, id="Playwright's own"),
    ],
)
def test_the_shell_is_installed_where_it_can_be(
    there: set[str],
    debian: bool,
    to_be_had: tuple[str, ...],
    asked: list[str],
    used: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A machine that has Chromium already would else run every test in the slower one."""
    told: list[str] = []

    def installs(name: str, *_: str) -> bool:
        told.append(name)
        there.update({name} & {*to_be_had})
        return name in to_be_had

    def runs(_: list[str]) -> bool:
        return installs(OWN)

    def found() -> Path | None:
        return next((Path(name) for name in (SHELL, CHROMIUM, OWN) if name in there), None)

    monkeypatch.setattr(browser, "debian", lambda: debian)
    monkeypatch.setattr(browser, "apt_installs", installs)
    monkeypatch.setattr(browser, "_runs", runs)
    monkeypatch.setattr(browser, "browser", found)
    monkeypatch.setattr("shutil.which", lambda name: name if name in there else None)
    assert browser.ready() == (Path(used) if used else None)
    assert told == asked
