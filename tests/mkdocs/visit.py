"""What a page does while it is visited: what it asks for, and what goes wrong."""

from playwright.sync_api import Page

__all__ = ["Visit"]

_LISTEN = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
    window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""


class Visit:
    """Listens from before a page is opened; one can go from page to page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.looks: list[str] = []  # of the texts whose contrast axe has been asked about
        self._asked: list[str] = []
        self._errors: list[str] = []
        page.on("request", lambda request: self._asked.append(request.url))
        page.on("pageerror", lambda error: self._errors.append(str(error)))
        page.add_init_script(_LISTEN)

    def goes_to(self, address: str) -> None:
        """Open a page, and forget what the one before has done."""
        self._asked.clear()
        self._errors.clear()
        self.page.goto(address)

    def faults(self, site: str) -> list[str]:
        """Return breaches of the content policy, errors, and requests that left the site."""
        assert self._asked, "the page asked for nothing: it was not visited"
        violations: list[str] = self.page.evaluate("violations")
        away = [url for url in self._asked if not url.startswith((site, "data:", "blob:"))]
        return violations + self._errors + away
