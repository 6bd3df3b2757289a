"""What axe objects to in a page that has come to rest."""

from typing import Literal

from playwright.sync_api import Page

from tests.conftest import ROOT

__all__ = [
    "ALL",
    "BUT_COLOURS",
    "OF_COLOURS",
    "Rules",
    "at_rest",
    "brings_axe",
    "violations",
    "violations_by_day_and_night",
]

_AXE = (ROOT / "node_modules/axe-core/axe.min.js").read_text("utf-8")

# No text is noted of what passes: that of a page as a whole is as long as the page.
_RUN = """([within, rules, contrasting]) => {
    axe.configure({noHtml: true, rules: [{id: "color-contrast", selector: contrasting}]});
    return axe.run(within || document, {resultTypes: ["violations"], ...rules})
        .then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({target}) =>
            `${id}: ${document.querySelector(target.at(-1)).outerHTML.slice(0, 400)}`)));
}"""

_COLOURS = ["color-contrast", "link-in-text-block"]

Rules = dict[str, object]
"""Which rules of axe are asked."""

ALL: Rules = {}
OF_COLOURS: Rules = {"runOnly": _COLOURS}
"""The others would say the same in any light."""
BUT_COLOURS: Rules = {"rules": {one: {"enabled": False} for one in _COLOURS}}
"""Where the colours are not ours."""

_LOOKS = """(seen) => {
    const {body, documentElement} = document;
    const paths = new Map([[body, documentElement.lang]]);
    const fresh = new Set();
    for (const one of body.querySelectorAll("*")) {
        const own = `${one.localName}.${one.getAttribute("class") ?? ""}`;
        const path = `${paths.get(one.parentElement)} ${own}`;
        paths.set(one, path);
        const says = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim();
        if (![...one.childNodes].some(says) && !one.matches("input, select, textarea")) continue;
        if (!one.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
        if (fresh.has(path) || seen.includes(path)) continue;
        fresh.add(path);
        one.dataset.look = "fresh";
    }
    return [...fresh];
}"""
"""The classes from the page down to each text in sight, where they were not seen: what has the
same, looks the same."""

_LIGHTS: list[tuple[Literal["light", "dark"], str]] = [("light", "default"), ("dark", "slate")]
"""Of a device and of its page; that a page begins with its device's is claimed by `test_theme`."""

_LOOK = "(look) => { document.body.dataset.mdColorScheme = look; }"

# Asked for in the page itself: `wait_for_function` brings a script that takes longer than the wait.
_RESTS = """async () => {
    const moves = (one) => one.playState === "running";
    while (document.getAnimations().some(moves)) await new Promise(requestAnimationFrame);
}"""


def brings_axe(page: Page) -> None:
    """Have axe in every page from the next on: to send half a megabyte to each takes longer."""
    page.add_init_script(_AXE)


def at_rest(page: Page) -> None:
    """Wait until nothing moves or fades: until then sizes and colours are on their way."""
    page.evaluate(_RESTS)


def violations(
    page: Page, within: str = "", *, rules: Rules = ALL, seen: list[str] | None = None
) -> list[str]:
    """Return what axe objects to, within an element or all over, one line for each element.

    Contrast, which takes longest, is not asked about for texts that look like some `seen`
    before, in this light; those here are added.
    """
    at_rest(page)
    if page.evaluate("!globalThis.axe"):  # once for all views of a page
        page.evaluate(_AXE)
    contrasting = "*"
    if seen is not None:
        seen += page.evaluate(_LOOKS, seen)
        contrasting = "[data-look]"
    found: list[str] = page.evaluate(_RUN, [within, rules, contrasting])
    return found


def violations_by_day_and_night(page: Page, within: str) -> list[str]:
    """Return what axe objects to within an element in either light."""
    found: list[str] = []
    for scheme, look in _LIGHTS:
        page.emulate_media(color_scheme=scheme)
        page.evaluate(_LOOK, look)
        objections = violations(page, within, rules=OF_COLOURS if scheme == "dark" else ALL)
        found += [f"{scheme}: {one}" for one in objections]
    return found
