"""Tables of three columns and more, which a phone shows as a list: each cell says its column.

Side by side three columns break the words of a small screen into letters.
"""

from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

__all__ = ["add_wide_tables"]

_COLUMNS = 3


class _WideTables(Treeprocessor):
    def run(self, root: ElementTree.Element) -> None:
        """Write the heading of its column into each cell; the first column heads its row."""
        for table in root.iter("table"):
            headings = list(table.iter("th"))
            if len(headings) >= _COLUMNS:
                for heading in headings:
                    heading.set("data-label", "")
                labels = ["", *("".join(one.itertext()).strip() for one in headings[1:])]
                for row in table.iter("tr"):
                    for cell, label in zip(row.findall("td"), labels, strict=False):
                        cell.set("data-label", label)


def add_wide_tables(md: Markdown) -> None:
    """Let the cells of wide tables say their column."""
    # After "inline" (20), which makes the words of the headings.
    md.treeprocessors.register(_WideTables(md), "guide-tables", 14)
