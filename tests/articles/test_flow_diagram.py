"""The picture of a flow says what the rows say."""

import pytest

from guide_logic.articles.flow_diagram import diagram, diagram_view
from guide_logic.cli.commands import main
from guide_logic.language.text import LANGS
from guide_logic.site import GUIDES
from guide_logic.view.tags import FRAME_ATTRIBUTES, FRAME_TAGS, html
from tests.view.test_view import elements, problems_of, said


@pytest.mark.parametrize("id", GUIDES.flows)
@pytest.mark.parametrize("lang", LANGS)
def test_the_picture_names_every_row_and_every_question_that_decides(id: str, lang: str) -> None:
    """Someone who checks the table finds each line of it."""
    flow = GUIDES.load(id)
    texts = [
        said(["", {}, *inner]) for tag, _, inner in elements(diagram(flow, lang)) if tag == "text"
    ]
    rows = [f"{row.ref}  {row.title.say(lang)}" for row in flow.rows]
    assert texts[-len(rows) :] == rows
    read = {fact for row in flow.rows for fact in row.when.facts}
    deciding = [one.title.say(lang) for one in flow.questions if not read.isdisjoint(one.facts)]
    assert [one for one in texts[: -len(rows)] if not one.isdecimal()] == deciding


@pytest.mark.parametrize("id", GUIDES.flows)
def test_a_row_has_a_dot_for_each_question_that_it_reads(id: str) -> None:
    """A dot too few would hide a condition."""
    flow = GUIDES.load(id)
    dots = [given for tag, given, _ in elements(diagram(flow, "en")) if given.get("r") == "5"]
    wanted = [
        sum(not row.when.facts.isdisjoint(one.facts) for one in flow.questions) for row in flow.rows
    ]
    lines = sorted({int(dot["cy"]) for dot in dots})
    assert [sum(dot["cy"] == str(y) for dot in dots) for y in lines] == [
        one for one in wanted if one
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_the_picture_is_sound_and_holds_no_style(lang: str) -> None:
    """The page's policy would refuse a style, and a reader in the dark a colour."""
    for id in GUIDES.flows:
        tree = diagram_view(GUIDES.load(id), lang)
        assert problems_of(tree, FRAME_TAGS, FRAME_ATTRIBUTES) == []
        colours = {
            given[name]
            for _, given, _ in elements(tree)
            for name in ("fill", "stroke")
            if name in given
        }
        assert colours == {"currentColor", "none"}


def test_nothing_is_drawn_outside_the_picture() -> None:
    """Titles grow; the picture grows with them."""
    for id in GUIDES.flows:
        tree = diagram(GUIDES.load(id), "zh")
        assert isinstance(tree, list)
        found = list(elements(tree))
        width, height = int(found[0][1]["width"]), int(found[0][1]["height"])
        for tag, given, inner in found:
            if tag == "text" and given["text-anchor"] == "start":
                assert (
                    int(given["x"]) + 14 * sum(ord(one) > 0x2E80 for one in said(["", {}, *inner]))
                    < width
                )
            assert int(given.get("y", "0")) < height


def test_the_command_prints_the_same_picture_each_time(capsys: pytest.CaptureFixture[str]) -> None:
    """A picture in a review changes only when the rules do."""
    assert main(GUIDES, ["diagram", "image-theft", "--lang", "en"]) == 0
    first = capsys.readouterr().out
    assert main(GUIDES, ["diagram", "image-theft", "--lang", "en"]) == 0
    assert capsys.readouterr().out == first
    assert first == html(diagram(GUIDES.load("image-theft"), "en")) + "\n"
    assert main(GUIDES, ["diagram", "image-thief"]) == 2
