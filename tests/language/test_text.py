"""Sentences come in pairs, and half a pair is never accepted."""

import pytest

from guide_logic.language.text import T, TextError


@pytest.mark.parametrize(("zh", "en"), [("", "Yes"), ("是", ""), ("　", "Yes"), ("是", " \n")])
def test_a_text_in_one_language_only_is_refused(zh: str, en: str) -> None:
    """There is no fallback language: a blank would reach a reader."""
    with pytest.raises(TextError, match="one language only: write zh= and en="):
        T(zh=zh, en=en)


@pytest.mark.parametrize(
    ("zh", "en"), [("还有{n}天", "{m} days"), ("{n}天", "Days"), ("天", "{n}")]
)
def test_placeholders_that_differ_are_refused_by_name(zh: str, en: str) -> None:
    """A value that one language leaves out is lost for its readers."""
    with pytest.raises(TextError, match=r"\{n\}|\{m, n\}|\{m\}, \{n\}") as caught:
        T(zh=zh, en=en)
    assert "use the same placeholders in both" in str(caught.value)


def test_placeholders_may_come_in_another_order() -> None:
    """Word order differs between the languages."""
    both = T(zh="{total}里的{n}", en="{n} of {total}")
    assert (both.say("zh", n=1, total=2), both.say("en", n=1, total=2)) == ("2里的1", "1 of 2")


def test_a_text_can_only_be_written_by_the_names_of_its_languages() -> None:
    """`T("是", "Yes")` could be read the wrong way round."""
    with pytest.raises(TypeError):
        T("是", "Yes")  # type: ignore[call-arg]


def test_a_missing_value_is_an_error_and_never_an_open_brace() -> None:
    """A reader must not see "{n}"."""
    with pytest.raises(KeyError):
        T(zh="{n}天{m}", en="{n} days {m}").say("en", n=1)
