"""The dates of a plan on the page: a list, the same as a picture, and what to know."""

from datetime import date

import pytest

from guide_logic.articles.picture import picture_view, say_period
from guide_logic.content.figures import FIGURES
from guide_logic.content.holidays import HOLIDAYS
from guide_logic.content.limits import desks, orders, pictures, trade
from guide_logic.content.pictures import PICTURES
from guide_logic.export.plain_text import written
from guide_logic.language.guides import UnknownPicture
from guide_logic.language.text import LANGS
from guide_logic.language.time_limits import Term
from guide_logic.planning.key_dates import dates_of
from guide_logic.planning.plan import plan_of
from guide_logic.quantities.periods import WORKING_DAYS, Period
from guide_logic.site import GUIDES
from guide_logic.view.key_dates import calendar_json, calendar_view, say_when
from guide_logic.view.tags import html
from guide_logic.view.timeline import wrapped

TODAY = date(2026, 11, 22)
FLOW = GUIDES.load("deadlines")
CASE = {
    "matter": "m12315", "filed_on": "2026-11-20", "accepted_on": "2026-12-10",
    "refusal_on": "2026-09-23", "reported_on": "2026-11-10", "odr_on": "2024-12-20",
}  # fmt: skip
PLAN = plan_of(FLOW, CASE, TODAY)


@pytest.mark.parametrize("lang", LANGS)
def test_page_data_text_and_picture_name_the_same_days(lang: str) -> None:
    """The list is the picture's twin, and the printed plan is read without either."""
    tree = calendar_view(PLAN, lang)
    assert tree is not None
    shown, said = html(tree), written(FLOW, CASE, TODAY, lang)
    data = {one["id"]: one for one in calendar_json(PLAN, lang)}
    assert list(data) == [dated.id for dated in dates_of(PLAN)]
    for dated in dates_of(PLAN):
        assert dated.title.say(lang) in said
        if dated.day:
            assert f'datetime="{dated.day.isoformat()}"' in shown
            assert say_when(dated, lang) in said
            assert data[dated.id]["day"] == dated.day.isoformat()
    assert shown.count('class="guide-mark guide-mark-') == len(dates_of(PLAN))  # today, no odr


@pytest.mark.parametrize(
    ("lang", "notes"),
    [
        ("zh", ["还没公布", "顺延到节后", "不要指望顺延", "2025 年起"]),
        ("en", ["not published yet", "moves to the first day after", "no working day", "in 2025"]),
    ],
)
def test_what_makes_a_day_less_sure_stands_beside_it(lang: str, notes: list[str]) -> None:
    """Provisional, moved, on a rest day, before the data: each has its sentence."""
    last = max(HOLIDAYS.years)
    into = {"matter": "m12315", "filed_on": f"{last - 1}-12-28", "accepted_on": f"{last - 1}-12-28"}
    ahead = plan_of(FLOW, into, date(last - 1, 12, 29))
    shown = "".join(html(calendar_view(plan, lang) or "") for plan in (PLAN, ahead))
    assert [note for note in notes if note not in shown] == []


@pytest.mark.parametrize(
    ("lang", "over", "moved"),
    [
        ("zh", "已经过了", "可能顺延到 2026年10月8日"),
        ("en", "(over)", "may move to 8 October 2026"),
    ],
)
def test_in_a_holiday_the_page_says_act_today_and_not_over(
    lang: str, over: str, moved: str
) -> None:
    """Civil Code art. 203, in the list, in the text and in the picture’s colours."""
    case = {"matter": "return", "platform": "jd", "reason": "no_reason", "signed_on": "2026-09-28"}
    case["learned_on"] = "2024-09-28"
    plan = plan_of(FLOW, case, date(2026, 10, 6))
    shown = html(calendar_view(plan, lang) or "") + written(FLOW, case, date(2026, 10, 6), lang)
    assert moved in shown
    assert over not in shown
    assert "guide-date-over" not in shown
    assert "guide-mark-over" not in shown
    later = html(calendar_view(plan_of(FLOW, case, date(2026, 10, 9)), lang) or "")
    assert over in later
    assert moved not in later
    assert "guide-date-over" in later
    assert "guide-mark-over" in later


def test_a_picture_needs_two_days_and_the_button_one_to_come() -> None:
    """One day is no line, and an empty file no calendar."""
    one = plan_of(FLOW, {"matter": "courier", "courier_on": "2026-11-20"}, TODAY)
    shown = html(calendar_view(one, "en") or "")
    assert "<svg" not in shown
    assert 'data-go="file:calendar"' in shown
    over = plan_of(FLOW, {"matter": "court", "learned_on": "2020-01-01"}, TODAY)
    assert "file:calendar" not in html(calendar_view(over, "en") or "")
    assert calendar_view(plan_of(FLOW, {"matter": "court"}, TODAY), "en") is None


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_has_a_name_and_every_part_stands_in_its_text(name: str, lang: str) -> None:
    """Whoever cannot see it reads the same."""
    shown = html(picture_view(PICTURES[name], lang, TODAY))
    svg, _, twin = shown.partition("</svg>")
    assert f"<title>{PICTURES[name].name.say(lang)}</title>" in svg
    assert 'role="img"' in svg
    assert "style=" not in shown
    for part in PICTURES[name].parts:
        if isinstance(part, Term):
            assert part.title.say(lang) in twin
            assert say_period(part.period(TODAY), lang) in twin
        else:
            assert part.say(lang) in twin


def test_an_unknown_picture_names_the_nearest() -> None:
    """The build stops with the mend."""
    with pytest.raises(UnknownPicture, match="did you mean 'ladder'"):
        GUIDES.picture("lader")


@pytest.mark.parametrize(
    "text", ["Last day to ask JD to step in", "申请京东介入的最后一天，（暂定）"]
)
def test_wrapping_loses_nothing_and_no_line_is_too_long(text: str) -> None:
    """A line in a picture does not wrap by itself."""
    lines = wrapped(text, 12)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(sum(1 + (sign > "⺀") for sign in line) <= 14 for line in lines)
    assert len(lines) > 1


SAME_FIGURE = {
    "acceptance": desks.REPLY_12315,
    "mediation": desks.MEDIATION_12315,
    "report_check": desks.REPORT_CHECK,
    "reconsideration": desks.RECONSIDERATION,
    "odr_settlement": desks.ODR_TALKS,
    "courier_reply": desks.COURIER_ANSWER,
    "postal_reply": desks.POSTAL_ANSWER,
    "limitation": desks.LIMITATION,
    "defect_limitation": desks.DEFECT_LIMITATION,
    "fraud_rescission": desks.FRAUD_REVOCATION,
    "filing_decision": desks.COURT_FILING,
    "enforcement": desks.ENFORCEMENT,
    "no_reason_return": orders.NO_REASON_RETURN,
    "no_reason_refund": orders.REFUND_AFTER_RETURN,
    "return_penalty_after": orders.WILFUL_DELAY_RETURN,
    "wilful_delay": orders.WILFUL_DELAY,
    "quality_return": orders.POOR_QUALITY_RETURN,
    "trader_proves": orders.SELLER_PROVES,
    "taobao_shipped": orders.SELLER_ANSWER_TAOBAO,
    "taobao_return_send": orders.RETURN_WAYBILL_TAOBAO,
    "taobao_return_receive": orders.SELLER_RECEIPT_TAOBAO,
    "taobao_case_proof": orders.TAOBAO_PROOF_OF_CASE,
    "jd_apply": orders.JD_STEP_IN,
    "jd_appeal": orders.JD_APPEAL,
    "counter_statement_wait": pictures.OWNER_MUST_FILE,
    "ipp_answer": pictures.ALIBABA_ANSWER,
    "export_limitation": trade.EXPORT_LIMITATION,
    "cisg_notice_longest": trade.EXPORT_NOTICE,
}


@pytest.mark.parametrize("id", SAME_FIGURE)
def test_a_limit_is_the_figure_that_articles_print(id: str) -> None:
    """A page must not say 60 days and its calendar count 45."""
    assert SAME_FIGURE[id].figure is FIGURES[id]


def test_one_day_stands_for_suits_and_12315_while_both_have_the_same_time() -> None:
    """Civil Code art. 188 and Order 121 art. 16(4): once one changes, the limit is two."""
    ours, theirs = FIGURES["limitation"], FIGURES["complaint_limit"]
    assert set(theirs.sources) <= set(desks.LIMITATION.sources)
    said = [(one.unit, [value for _, value, _ in one.values]) for one in (ours, theirs)]
    assert said[0] == said[1]


def test_working_days_and_days_are_told_apart_in_words() -> None:
    """七个工作日 is not 七天."""
    assert say_period(Period(7, WORKING_DAYS), "zh") == "7 个工作日"


@pytest.mark.parametrize("lang", LANGS)
def test_the_saved_text_says_from_when_and_not_by_when(lang: str) -> None:
    """Who reads “by 28 November” of an office’s own time would write to it a day late."""
    flow = GUIDES.load("ready-for-12315")
    case = {"matter": "goods", "aim": "money", "ext": "m12315_open", "reply": "waiting"}
    said = written(flow, {**case, "filed_on": "2026-11-18"}, date(2026, 11, 27), lang)
    move = said.partition("?")[0]
    assert {"zh": "从 2026年11月28日 起", "en": "From 28 November 2026"}[lang] in move
    assert {"zh": "最晚", "en": "By 28"}[lang] not in move
