"""The Markdown block `/// guide | complaint-path`, which puts a flow into an article.

The block is rendered at build, by the same Python that runs in the browser. An
unknown flow is an error that names the mend; MkDocs then fails the build.
"""

from datetime import date
from xml.etree import ElementTree

from markdown import Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from guide_logic.flows import load
from guide_logic.node import html
from guide_logic.text import LANGS
from guide_logic.view import frame

__all__ = ["GuideBlock", "makeExtension"]


class GuideBlock(Block):
    """`/// guide | flow` and `///`: the flow's first question and all its paths."""

    NAME = "guide"
    ARGUMENT = True

    def on_markdown(self) -> str:
        """Return how what stands inside is read: not at all."""
        return "raw"

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        """Put the flow into the page."""
        today = date.today()  # noqa: DTZ011 - the build's day; a reader's own day replaces it
        tree = frame(load(self.argument), self.config["lang"], today)
        block = ElementTree.SubElement(parent, "div", {"data-search-exclude": ""})
        block.text = self.md.htmlStash.store(html(tree))
        return block


class GuideBlocks(BlocksExtension):
    """The extension; `lang` is the language of the pages it is used in."""

    def __init__(self, **settings: object) -> None:
        self.config = {"lang": ["zh", f"One of {', '.join(LANGS)}"]}
        super().__init__(**settings)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: object) -> None:  # noqa: ARG002, N802
        """Register the block."""
        block_mgr.register(GuideBlock, self.getConfigs())  # type: ignore[attr-defined]


def makeExtension(**settings: object) -> GuideBlocks:  # noqa: N802 - the name Markdown looks for
    """Return the extension."""
    return GuideBlocks(**settings)
