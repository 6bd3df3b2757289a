"""A table of three columns can be read on a phone, as a list."""

from markdown import Markdown

from widgets.mkdocs.wide_tables import add_wide_tables


def _read(*lines: str) -> str:
    md = Markdown(extensions=["tables"])
    add_wide_tables(md)
    return md.convert("\n".join(lines))


def test_a_cell_of_three_columns_says_its_column_and_the_first_heads_its_row() -> None:
    """“F/or/w/h/at” stood in a column of one letter at 320 px."""
    html = _read("| What | *One* | Two |", "| - | - | - |", "| a | b | c |")
    assert '<td data-label="">a</td>' in html
    assert '<td data-label="One">b</td>' in html
    assert '<td data-label="Two">c</td>' in html
    assert html.count('<th data-label="">') == 3


def test_two_columns_stay_side_by_side() -> None:
    """They fit, and a list would be longer."""
    assert "data-label" not in _read("| What | One |", "| - | - |", "| a | b |")
