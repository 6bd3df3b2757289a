"""Public holidays and swapped working days, on which working days are counted."""

from guide_logic.language.sources import SECONDARY, Instrument
from guide_logic.language.text import T

__all__ = ["HOLIDAYS_2025", "HOLIDAYS_2026", "HOLIDAY_RULES"]

HOLIDAY_RULES = Instrument(
    "holiday-rules",
    T(
        zh="全国年节及纪念日放假办法",
        en="Regulation on Public Holidays for National Festivals and Memorial Days",
    ),
    version=T(
        zh="2024年11月修订（施行日未核）",
        en="revised November 2024 (day in force not verified)",
    ),
    in_force="2025-01-01",
    articles={"days": ("法定假日", "statutory holidays")},
    sure=SECONDARY,
    check_by="2027-05-22",
)

HOLIDAYS_2025 = Instrument(
    "holidays-2025",
    T(
        zh="国务院办公厅关于2025年部分节假日安排的通知",
        en="State Council General Office Notice on Public Holidays in 2025",
    ),
    version=T(zh="国办发明电〔2024〕12号", en="Guobanfa Mingdian [2024] No. 12"),
    in_force="2025-01-01",
    articles={"days": ("放假和调休日期", "days off and swapped working days")},
    sure=SECONDARY,
)

HOLIDAYS_2026 = Instrument(
    "holidays-2026",
    T(
        zh="国务院办公厅关于2026年部分节假日安排的通知",
        en="State Council General Office Notice on Public Holidays in 2026",
    ),
    version=T(zh="国办发明电〔2025〕7号", en="Guobanfa Mingdian [2025] No. 7"),
    in_force="2026-01-01",
    articles={"days": ("放假和调休日期", "days off and swapped working days")},
    check_by="2026-12-31",
)
"""Read in copies of the notice; the next year's notice is due before this day."""
