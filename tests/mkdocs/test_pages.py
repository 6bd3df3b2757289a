"""A guide stands on the page that other guides link to, or the build fails."""

from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from guide_logic.site import GUIDES
from widgets.mkdocs.site import check_pages


def built(folder: Path, *, leave_out: str = "") -> MkDocsConfig:
    """Return the configuration of a site with each guide on its page, but for one."""
    for flow, page in GUIDES.pages.items():
        file = folder / page / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            "" if flow == leave_out else f'<guide-flow flow="{flow}" lang="zh">', "utf-8"
        )
    config = MkDocsConfig()
    config.site_dir = str(folder)
    config.docs_dir = "docs/zh"
    config.load_dict({"extra": {"guides": "guide_logic.site"}})
    return config


def test_a_site_with_every_guide_on_its_page_is_built(tmp_path: Path) -> None:
    """Otherwise the check would refuse everything."""
    check_pages(built(tmp_path))


@pytest.mark.parametrize("flow", GUIDES.pages)
def test_a_page_without_its_guide_fails_the_build(tmp_path: Path, flow: str) -> None:
    """The link would open an article, and the answers would be lost."""
    with pytest.raises(PluginError, match=rf"{flow} is answered on {GUIDES.pages[flow]}"):
        check_pages(built(tmp_path, leave_out=flow))
