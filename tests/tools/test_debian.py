"""The tests get the quick browser where it can be had, and any other where it cannot."""

import pytest

from tools import debian

SHELL, CHROMIUM, FIREFOX = debian.SHELL, "chromium", "firefox-esr"
OTHERS = {FIREFOX, "WebKitWebDriver", "Xvfb"}
BRINGS = {"webkit2gtk-driver": "WebKitWebDriver", "xvfb": "Xvfb"}
"""What a package is called whose command has another name."""


@pytest.mark.parametrize(
    ("there", "to_be_had", "asked"),
    [
        pytest.param({SHELL, *OTHERS}, set(), [], id="all are there"),
        pytest.param({CHROMIUM, *OTHERS}, {SHELL}, [{SHELL}], id="a slower one is there"),
        pytest.param({CHROMIUM, *OTHERS}, set(), [{SHELL}, {SHELL}], id="nothing can be had"),
        pytest.param(set(), {SHELL, *OTHERS}, [{SHELL, *OTHERS}], id="a bare machine"),
        pytest.param(
            {"WebKitWebDriver", "Xvfb"},
            {CHROMIUM, FIREFOX},
            [{SHELL, FIREFOX}, {SHELL}, {FIREFOX}, {CHROMIUM}],
            id="an older Debian has no shell",
        ),
    ],
)
def test_whatever_can_be_had_is_installed_and_the_quick_browser_first(
    there: set[str], to_be_had: set[str], asked: list[set[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One package that is not to be had keeps none away; apt-get takes all or nothing."""
    told: list[set[str]] = []

    def installs(*packages: str) -> bool:
        wanted = {BRINGS.get(name, name) for name in packages if not name.startswith("fonts-")}
        told.append(wanted)
        there.update(wanted if wanted <= to_be_had else ())
        return wanted <= to_be_had

    monkeypatch.setattr(debian, "debian", lambda: True)
    monkeypatch.setattr(debian, "_apt", lambda *_: True)
    monkeypatch.setattr(debian, "_installs", installs)
    monkeypatch.setattr("shutil.which", lambda name: name if name in there else None)
    before = {*there}
    debian.main()
    assert told == asked
    assert there == before | {one for one in to_be_had if any(one in each for each in asked)}


def test_elsewhere_nothing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a Mac, or for who is not root, apt-get has nothing to do."""
    monkeypatch.setattr(debian, "debian", lambda: False)
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr(debian, "_apt", lambda *_: pytest.fail("apt-get was run"))
    debian.main()
