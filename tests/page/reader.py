"""A reader of the guide: opens the page, answers, and says what is on the screen."""

import re
from collections.abc import Mapping

from playwright.sync_api import Locator, Page, expect

__all__ = ["LANGUAGES", "ORDINARY", "PAGE", "Reader", "engine_files"]

PAGE = {"zh": "start/which-path/", "en": "en/start/which-path/"}
LANGUAGES = list(PAGE)

ORDINARY = {
    "safety": "none",
    "where": "taobao_tmall",
    "who": "shop",
    "state": "received",
    "issue": "quality",
    "progress": "pending_in_time",
    "refund_days": "2",
}
"""A parcel from a shop is faulty, and a refund was asked for two days ago."""

_UNFOLD = """for (let one = %s; one; one = one.parentElement?.closest("details")) {
    if (one.localName === "details") one.open = true;
}"""

# Where a field is, and whether it can be answered, is found out in one step of the page.
_FOCUS = f"""([name, value]) => {{
    const fields = [...document.querySelectorAll(
        `guide-flow [data-part="view"] input[name="${{name}}"]`
    )];
    const radio = fields[0]?.type === "radio";
    const field = radio ? fields.find((one) => one.value === value) : fields[0];
    if (!field) return "";
    {_UNFOLD % "field"}
    if (!field.checkVisibility({{visibilityProperty: true}}) || !field.offsetHeight) return "";
    field.focus();
    if (!radio) field.select();
    return document.activeElement === field ? field.type : "";
}}"""

_ENGINE = re.compile(r"pyodide|/(worker|loader|reduced|library)\.")


def engine_files(page: Page) -> list[str]:
    """Return a list that grows with what of Python the page asks for from now on.

    The server is no witness: what a page before this one asked for may reach it late.
    """
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url) if _ENGINE.search(one.url) else None)
    return asked


class Reader:
    """Someone at the guide, by mouse or by touch; see `test_widget_keyboard` for keys."""

    def __init__(self, page: Page, site: str) -> None:
        """Stand before the site at the address `site`."""
        self.page = page
        self.site = site
        self.guide = page.locator("guide-flow")
        self.view = self.part("view")
        self.heading = self.view.locator("h2")
        self.form = self.view.locator("form.guide-question:not(.guide-extra)")

    def arrives(self) -> "Reader":
        """Stand before what a link names; until then its page shows the first question."""
        expect(self.page.locator("guide-flow.guide-alive")).to_be_visible()
        self.page.wait_for_function("() => !location.hash || history.state")
        return self

    def part(self, name: str) -> Locator:
        """Return a part of the guide."""
        return self.guide.locator(f'[data-part="{name}"]')

    def lives_on(self, moment: str) -> None:
        """Let every page from the next on say that it is now this time, and that time stands.

        What runs by a timer goes on; to let time pass, set the clock of a browser of one's own.
        """
        self.page.add_init_script(
            f"""globalThis.Date = class extends Date {{
                constructor(...given) {{ super(...(given.length ? given : ["{moment}"])); }}
                static now() {{ return new Date().getTime(); }}
            }};"""
        )

    def opens(self, lang: str = "en", fragment: str = "", query: str = "") -> "Reader":
        """Open the guide's page."""
        self.page.goto(f"{self.site}{PAGE[lang]}{query}{fragment}")
        return self

    def chooses(self, name: str, value: str) -> None:
        """Answer one field by key, without going on.

        A pointer that chooses the one answer there is goes on with it.
        """
        expect(self.view.locator(f'input[name="{name}"]').first).to_be_attached()
        kind = self.page.evaluate(_FOCUS, [name, value])
        assert kind, f"{name} cannot be answered with {value}"
        if kind == "radio":
            self.page.keyboard.press("Space")
        else:
            self.page.keyboard.insert_text(value)

    def goes_on(self) -> None:
        """Send the question."""
        self.form.locator("button[type=submit]").click()

    def answers(self, answers: Mapping[str, str]) -> "Reader":
        """Answer these questions as they come, by keys: Enter sends what has the focus."""
        for name, value in answers.items():
            self.chooses(name, value)
            self.page.keyboard.press("Enter")
            expect(self.form.and_(self.page.locator(f'[data-question="{name}"]'))).to_have_count(0)
        return self

    def reaches_the_plan(self, answers: Mapping[str, str] = ORDINARY) -> "Reader":
        """Follow a link with the answers in it; `test_widget_walk` goes all the way."""
        given = "".join(f"&{id}={value}" for id, value in answers.items())
        self.guide.evaluate(
            "(guide, given) => { location.hash = `${guide.getAttribute('flow')}:at=plan${given}` }",
            given,
        )
        expect(self.view.locator(".guide-plan")).to_be_visible()
        return self

    def goes_to(self, go: str) -> None:
        """Press a button of the guide."""
        button = self.guide.locator(f'[data-go="{go}"]').first
        self.unfolds(button)
        button.click()

    def switches_to(self, lang: str) -> None:
        """Change the language; until the other page has come, this one would be pressed."""
        self.page.locator("a.guide-switch").click()
        expect(self.guide).to_have_attribute("lang", lang)
        self.arrives()

    def unfolds(self, part: Locator) -> None:
        """Open what a part of the plan is folded in."""
        part.evaluate(f"part => {{ {_UNFOLD % 'part'} }}")

    def sees(self, question: str) -> None:
        """Stand before a question."""
        expect(self.form).to_have_attribute("data-question", question)

    def is_told_what_is_missing(self) -> None:
        """Be told in a sentence beside the plan, with the waiting over."""
        expect(self.view.locator(".guide-plan")).to_be_visible()
        expect(self.part("broken")).to_be_visible()
        expect(self.part("wait")).to_be_hidden()

    def is_told_that_it_is_broken(self) -> None:
        """Be told in a sentence, with every path below, and the waiting over."""
        expect(self.part("broken")).to_be_visible()
        expect(self.part("wait")).to_be_hidden()
        expect(self.part("outline")).to_have_attribute("open", "")
        expect(self.part("outline").locator(".guide-row").first).to_be_visible()
