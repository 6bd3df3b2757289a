"""`mkdocs gh-deploy` publishes both languages, and they work below a path."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.mkdocs.conftest import SmallTree
from tests.server import SiteServer
from widgets.mkdocs.hook import pages_url


def test_a_deploy_publishes_both_languages_below_a_path(tmp_path: Path, own_page: Page) -> None:
    """The site's address is unknown here, as for a first deploy from a fork."""
    tree = SmallTree(tmp_path / "tree")
    remote, published = tmp_path / "remote.git", tmp_path / "published"
    for command in (
        ["git", "init", "--quiet", "--bare", str(remote)],
        ["git", "init", "--quiet"],
        ["git", "add", "docs"],
        ["git", "commit", "--quiet", "--message", "Publish the guide"],
        ["git", "remote", "add", "pages", str(remote)],
    ):
        done = tree.run(*command)
        assert done.returncode == 0, done.stderr

    deployed = tree.mkdocs("gh-deploy", "--remote-name", "pages")
    assert deployed.returncode == 0, deployed.stderr
    assert "SITE_URL is not set" in deployed.stderr

    clone = ["git", "clone", "--quiet", "--branch", "gh-pages", str(remote), str(published)]
    assert tree.run(*clone).returncode == 0
    missing: list[str] = []
    own_page.on("response", lambda answer: missing.append(answer.url) if not answer.ok else None)
    with SiteServer(published) as server:
        own_page.goto(f"{server.url}start/toaster/")
        expect(own_page.locator("guide-flow")).to_be_visible()
        own_page.locator("a.guide-switch").click()
        expect(own_page).to_have_url(f"{server.url}en/start/toaster/")
        expect(own_page.locator("guide-flow")).to_be_visible()
        own_page.locator(".md-header .md-logo").click()
        expect(own_page).to_have_url(f"{server.url}en/")
    assert missing == []


def test_the_address_of_the_pages_follows_from_the_remote() -> None:
    """Without SITE_URL, canonical links and the sitemap come from `origin`."""
    for remote in ("git@github.com:Someone/repo.git", "https://github.com/someone/repo"):
        assert pages_url(remote) == "https://someone.github.io/repo/"
    assert pages_url("https://gitlab.com/someone/repo.git") == "https://someone.gitlab.io/repo/"
    for unknown in ("", "/srv/git/repo.git", "git@git.example.com:someone/repo.git"):
        assert pages_url(unknown) == ""
