"""The Markdown blocks that put what guide_logic knows into an article.

`/// guide | complaint-path` is a flow to answer, `/// sentence` the field that leads to one,
`/// rows | complaint-path` its rows to read, `/// steps | …`, `/// gathered | …` and
`/// cited | …` what they say, what plans collect and the sources, `/// letter | complaint-path
demand_letter` a letter with its blanks, `/// diagram | complaint-path` a picture of the rows,
`/// objections | seller` what one speaker says and what to answer, `/// sources` every
instrument that is cited, `/// picture | ladder` a picture with its text; each closed by `///`.
Inside sentences stand `:figure[…]` and `:cite[…]`; see widgets/inline.py.
They are rendered at build, by the same Python that runs in the browser. An
unknown flow is an error that names the mend; MkDocs then fails the build.
"""

from datetime import date
from xml.etree import ElementTree

from markdown import Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from guide_logic.articles.objections import spoken_view
from guide_logic.articles.picture import picture_view
from guide_logic.articles.sentence import sentence_view
from guide_logic.finding.table import speaks
from guide_logic.language.guides import Guides
from guide_logic.language.text import LANGS
from guide_logic.view.sources import sources_view
from guide_logic.view.tags import Node, html
from widgets.guides import OURS, guides_of
from widgets.mkdocs.head_starts import head_start_files
from widgets.mkdocs.in_full import letter_in_full, said_in_full
from widgets.mkdocs.inline import add_inline
from widgets.mkdocs.wide_tables import add_wide_tables

__all__ = ["MADE", "makeExtension"]

MADE = "guide-made"
"""The class of what a block made, by which the hook counts them."""


class _Made(Block):
    """A block whose place is taken by a tree from guide_logic."""

    searched = True

    @property
    def guides(self) -> Guides:
        """The guides that are published."""
        return guides_of(self.config["guides"])

    def on_markdown(self) -> str:
        """Return how what stands inside is read: not at all."""
        return "raw"

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        """Put the tree into the page."""
        today = date.today()  # noqa: DTZ011 - the build's day; a reader's own day replaces it
        hidden = {} if self.searched else {"data-search-exclude": ""}
        block = ElementTree.SubElement(parent, "div", {"class": MADE, **hidden})
        block.text = self.md.htmlStash.store(self.written(self.config["lang"], today))
        return block

    def written(self, lang: str, today: date) -> str:
        """Return what takes the block's place, as HTML."""
        return html(self.tree(lang, today))

    def tree(self, lang: str, today: date) -> Node:
        """Return what takes the block's place."""
        raise NotImplementedError


class _OfFlow(_Made):
    """A block whose argument is a flow."""

    ARGUMENT = True

    def written(self, lang: str, today: date) -> str:
        """Return what the flow says here, as HTML."""
        return said_in_full(self.NAME, self.argument, lang, today, self.config["guides"])


class GuideBlock(_OfFlow):
    """A flow's first question and all its paths."""

    NAME = "guide"
    searched = False

    def written(self, lang: str, today: date) -> str:
        """Return the page's element with the beginning of the head start in it."""
        ask = html(sentence_view(self.guides, lang, folded=True)) if speaks(self.guides) else ""
        element, end, _ = super().written(lang, today).rpartition("</guide-flow>")
        site, soon = self.config["guides"], self.config["soon"]
        folder = head_start_files(self.argument, lang, today, site, if_kept=soon)
        return ask + element + (folder / "page.html").read_text("utf-8") + end


class SentenceBlock(_Made):
    """The field for a sentence, which leads to a guide."""

    NAME = "sentence"
    ARGUMENT = False
    searched = False

    def tree(self, lang: str, today: date) -> Node:  # noqa: ARG002
        """Return the field."""
        return sentence_view(self.guides, lang)


class RowsBlock(_OfFlow):
    """A flow's rows in their order, to read and check."""

    NAME = "rows"


class StepsBlock(_OfFlow):
    """A flow's steps, written out."""

    NAME = "steps"


class GatheredBlock(_OfFlow):
    """What plans of a flow collect beside their steps."""

    NAME = "gathered"


class CitedBlock(_OfFlow):
    """The sources that a flow rests on."""

    NAME = "cited"


class LetterBlock(_Made):
    """One letter of a flow, with its blanks; the flow and the letter, a space between."""

    NAME = "letter"
    ARGUMENT = True

    def written(self, lang: str, today: date) -> str:
        """Return the letter, as HTML."""
        flow, _, letter = self.argument.partition(" ")
        return letter_in_full(flow, letter, lang, today, self.config["guides"])


class DiagramBlock(_OfFlow):
    """A flow as a picture; its rows say the same in words."""

    NAME = "diagram"
    searched = False


class ObjectionsBlock(_Made):
    """What one speaker says, such as the seller, and what to answer."""

    NAME = "objections"
    ARGUMENT = True

    def tree(self, lang: str, today: date) -> Node:  # noqa: ARG002
        """Return each sentence with its answer."""
        flows = [self.guides.load(id) for id in self.guides.flows]
        return spoken_view(flows, self.argument, lang)


class SourcesBlock(_Made):
    """Every instrument the guide cites, with dates and how sure."""

    NAME = "sources"
    ARGUMENT = False

    def tree(self, lang: str, today: date) -> Node:
        """Return the list of instruments."""
        return sources_view(self.guides.instruments.values(), today, lang)


class PictureBlock(_Made):
    """A picture drawn from the guide's own terms, with its text."""

    NAME = "picture"
    ARGUMENT = True

    def tree(self, lang: str, today: date) -> Node:
        """Return the picture and its text twin."""
        return picture_view(self.guides.picture(self.argument), lang, today)


class GuideBlocks(BlocksExtension):
    """The extension: the language of the pages it is used in, and the guides they publish."""

    def __init__(self, **settings: object) -> None:
        self.config = {
            "lang": ["zh", f"One of {', '.join(LANGS)}"],
            "guides": [OURS, "The module that has them as GUIDES"],
            "soon": [False, "Whether a head start that is not kept is left out"],
        }
        super().__init__(**settings)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: object) -> None:  # noqa: N802
        """Register the blocks, and what stands inside sentences."""
        add_inline(md, self.getConfig("lang"), guides_of(self.getConfig("guides")))
        add_wide_tables(md)
        for block in (
            GuideBlock,
            SentenceBlock,
            RowsBlock,
            StepsBlock,
            GatheredBlock,
            CitedBlock,
            LetterBlock,
            DiagramBlock,
            ObjectionsBlock,
            SourcesBlock,
            PictureBlock,
        ):
            block_mgr.register(block, self.getConfigs())  # type: ignore[attr-defined]


def makeExtension(**settings: object) -> GuideBlocks:  # noqa: N802 - the name Markdown looks for
    """Return the extension."""
    return GuideBlocks(**settings)
