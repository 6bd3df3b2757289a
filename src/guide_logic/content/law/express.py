"""What is known of couriers' supervision from summaries only."""

from guide_logic.language.sources import SECONDARY, Instrument
from guide_logic.language.text import T

__all__ = ["COURIER_NOTES", "EXPRESS_MARKET"]

EXPRESS_MARKET = Instrument(
    "express-market",
    T(zh="快递市场管理办法", en="Measures for the Administration of the Express Market"),
    version=T(zh="2024年施行（条号未核）", en="in force from 2024 (articles not verified)"),
    in_force="2024-03-01",
    articles={"lockers": ("（条号未核）", "(article not verified)")},
    sure=SECONDARY,
    check_by="2027-05-22",
)

COURIER_NOTES = Instrument(
    "courier-notes",
    T(zh="快递申诉的做法（二手资料）", en="How courier appeals work (secondary sources)"),
    version=T(
        zh="未见官方页面，以申诉网站的提示为准",
        en="official page not seen; what the appeal site shows decides",
    ),
    in_force="2026-11-22",
    articles={
        "appeal": ("向邮政管理部门申诉", "appeals to the postal authority"),
        "entry": ("申诉入口", "where to appeal"),
        "refused": ("不受理的情形", "what is not taken"),
        "mediation": ("调解与材料保存", "mediation and keeping records"),
    },
    sure=SECONDARY,
    check_by="2027-02-22",
)
