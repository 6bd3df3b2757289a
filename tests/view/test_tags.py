"""A tree holds allowed elements only, and whatever is typed stays text."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.view.tags import (
    ATTRIBUTES,
    FRAME_ATTRIBUTES,
    FRAME_TAGS,
    TAGS,
    NodeError,
    el,
    html,
)

ATTACKS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus=alert(1) x='",
    "</p><h1>",
    "<!--",
    "&lt;b&gt;",
    "&amp;#60;",
]


class _Reader(HTMLParser):
    """Reads HTML back: the elements, their attributes and the text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def _read(written: str) -> _Reader:
    reader = _Reader()
    reader.feed(written)
    reader.close()
    return reader


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_is_typed_never_becomes_markup(attack: str) -> None:
    """Answers come from addresses that anybody can write."""
    read = _read(html(el("p", {"class": attack}, attack)))
    assert read.elements == [("p", {"class": attack})]
    assert read.text == attack


TEXTS = st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]))


@given(TEXTS, TEXTS)
def test_text_and_attributes_come_back_as_they_were(said: str, value: str) -> None:
    """Escaping loses nothing, whatever the signs."""
    read = _read(html(el("p", {"class": value}, said)))
    assert read.elements == [("p", {"class": value})]
    assert read.text == said


@pytest.mark.parametrize(
    "tag", ["script", "iframe", "style", "img", "foreignObject", "use", "object", "P", ""]
)
def test_an_element_that_is_not_allowed_is_refused(tag: str) -> None:
    """The page builds what it is told."""
    with pytest.raises(NodeError, match="is not allowed: use one of"):
        el(tag)


@pytest.mark.parametrize("name", ["onclick", "style", "src", "srcdoc", "formaction", "xlink:href"])
def test_an_attribute_that_is_not_allowed_is_refused_with_its_element(name: str) -> None:
    """An attribute can run code as well as an element."""
    with pytest.raises(NodeError, match=f"{name}= is not allowed on <p>"):
        el("p", {name: "x"})


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " javascript:alert(1)",
        "JAVASCRIPT:x",
        "data:text/html,x",
        "//host.example/",
    ],
)
def test_a_link_that_could_run_code_or_leave_unseen_is_refused(address: str) -> None:
    """Links lead to a page of the guide, an anchor or a full address."""
    with pytest.raises(NodeError, match="link to a page, an anchor or https"):
        el("a", {"href": address})


@pytest.mark.parametrize("address", ["#field", "https://www.12315.cn/", "/zh/", "../faq/", "./x/"])
def test_links_that_readers_need_are_allowed(address: str) -> None:
    """The error summary leads to its field."""
    assert el("a", {"href": address}, "go") == ["a", {"href": address}, "go"]


def test_a_child_that_is_none_is_left_out() -> None:
    """Views say `part if needed else None`."""
    assert el("p", {}, "a", None, "b") == ["p", {}, "a", "b"]


def test_elements_without_content_are_not_closed() -> None:
    """`<br></br>` is two line breaks."""
    assert html(el("p", {}, el("br"), el("input", {"type": "text"}))) == (
        '<p><br><input type="text"></p>'
    )


def test_the_frame_adds_to_what_may_cross_and_takes_nothing_away() -> None:
    """What the browser builds is a part of what the build writes."""
    assert TAGS < FRAME_TAGS
    assert ATTRIBUTES < FRAME_ATTRIBUTES
    assert not {name for name in FRAME_ATTRIBUTES if name.startswith("on")}
