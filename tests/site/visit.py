"""What a page does while it is visited: what it asks for, and what goes wrong."""

from playwright.sync_api import Page

__all__ = ["Visit"]

_LISTEN = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
    window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""


class Visit:
    """Listens from before the page is opened."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._asked: list[str] = []
        self._errors: list[str] = []
        page.on("request", lambda request: self._asked.append(request.url))
        page.on("pageerror", lambda error: self._errors.append(str(error)))
        page.add_init_script(_LISTEN)

    def faults(self, site: str) -> list[str]:
        """Return breaches of the content policy, errors, and requests that left the site."""
        assert self._asked, "the page asked for nothing: it was not visited"
        violations: list[str] = self._page.evaluate("violations")
        away = [url for url in self._asked if not url.startswith((site, "data:", "blob:"))]
        return violations + self._errors + away
