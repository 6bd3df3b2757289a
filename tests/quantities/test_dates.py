"""Days are read strictly and said in each language's own way."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.quantities.dates import read_date, say_date


@given(st.dates())
def test_a_day_in_iso_form_is_read_back(day: date) -> None:
    """The page passes today's date in this form."""
    assert read_date(day.isoformat()) == day


@pytest.mark.parametrize(
    "written",
    [
        "",
        "2026-02-30",
        "2025-02-29",
        "2026-13-01",
        "2026-00-10",
        "0000-01-01",
        "2026-1-1",
        "20261122",
        "2026-W47-7",
        "22-11-2026",
        "2026-11-22T00:00",
        " 2026-11-22",
        "２０２６-11-22",
        "-026-11-22",
        "today",
    ],
)
def test_what_is_no_day_is_none(written: str) -> None:
    """A deadline counted from a guessed day is worse than no deadline."""
    assert read_date(written) is None


@given(st.text(max_size=12))
def test_reading_a_day_never_raises(written: str) -> None:
    """A reader's mistake is a value, not a crash."""
    assert read_date(written) is None or read_date(written) == date.fromisoformat(written)


def test_chinese_days_have_year_month_and_day_without_zeros() -> None:
    """House style: 2026年1月5日."""
    assert say_date("zh", date(2026, 1, 5)) == "2026年1月5日"


@given(st.dates())
def test_english_days_name_the_month(day: date) -> None:
    """5/1 is January for some readers and May for others."""
    number, month, year = say_date("en", day).split()
    assert (number, month, year) == (str(day.day), f"{day:%B}", str(day.year))
