"""What axe objects to in a page that has come to rest."""

from playwright.sync_api import Page

from tests.conftest import ROOT

__all__ = ["at_rest", "brings_axe", "violations"]

_AXE = (ROOT / "node_modules/axe-core/axe.min.js").read_text("utf-8")

# What passes is not listed with its place and its text, which takes most of axe's time.
_RUN = """(within) => axe.run(within || document, {resultTypes: ["violations"]})
    .then((report) => report.violations)"""

_RESTS = "() => document.getAnimations().every((one) => one.playState !== 'running')"


def brings_axe(page: Page) -> None:
    """Have axe in every page from the next on: to send half a megabyte to each takes longer."""
    page.add_init_script(_AXE)


def at_rest(page: Page) -> None:
    """Wait until nothing moves or fades: until then sizes and colours are on their way."""
    page.wait_for_function(_RESTS)


def violations(page: Page, within: str = "") -> list[str]:
    """Return what axe objects to, within an element or all over, one line for each element."""
    at_rest(page)
    if page.evaluate("!globalThis.axe"):  # once for all views of a page
        page.evaluate(_AXE)
    found = page.evaluate(_RUN, within)
    return [f"{rule['id']}: {node['html']}" for rule in found for node in rule["nodes"]]
