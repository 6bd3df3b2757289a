"""The days of a plan: a list, the same as a picture, and the file for a calendar."""

from guide_logic.language.sources import together
from guide_logic.language.time_limits import FROM
from guide_logic.planning.dated import Dated
from guide_logic.planning.key_dates import dates_of, still_to_come
from guide_logic.planning.plan import Plan
from guide_logic.quantities.dates import say_date
from guide_logic.view.parts import button, fold
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el, late
from guide_logic.view.timeline import timeline

__all__ = ["calendar_json", "calendar_lines", "calendar_view", "notes_on", "say_when"]


def calendar_view(plan: Plan, lang: str) -> Node | None:
    """Return the section, or None while no day is known."""
    dates = dates_of(plan)
    if not dates:
        return None
    inside = [
        el("p", {"class": "guide-hint"}, plan.holidays.hint.say(lang)),
        el("ol", {"class": "guide-dates"}, *(_item(dated, lang) for dated in dates)),
        timeline(dates, plan.as_of, lang),
        el(
            "div",
            {"class": "guide-actions"},
            button(P.calendar_save.say(lang), "file:calendar"),
        )
        if still_to_come(plan)
        else None,
    ]
    return late(fold(P.calendar, inside, lang, "guide-calendar"))


def _item(dated: Dated, lang: str) -> Node:
    look = "guide-date guide-date-over" if dated.over else "guide-date"
    when = say_when(dated, lang)
    return el(
        "li",
        {"class": look},
        el("time", {"class": "guide-due", "datetime": dated.day.isoformat()}, when)
        if dated.day
        else None,
        el("strong", {}, dated.title.say(lang)),
        el("p", {}, dated.text.say(lang)),
        *(el("p", {"class": "guide-date-note"}, note) for note in notes_on(dated, lang)),
        el("p", {"class": "guide-hint"}, cited) if (cited := _cited(dated, lang)) else None,
    )


def _cited(dated: Dated, lang: str) -> str:
    return P.also_said.say(lang).join(said for _, said in together(dated.sources, lang))


def say_when(dated: Dated, lang: str) -> str:
    """Return the day in words, with how far off it is."""
    if dated.day is None or dated.left is None:
        return ""
    day = say_date(lang, dated.day)
    said = (P.opens if dated.kind == FROM else P.until).say(lang, day=day)
    if dated.left > 1:
        text = P.in_days if dated.kind == FROM else P.days_left
        off = text.say(lang, n=dated.left)
    elif dated.left == 1:
        off = P.one_day_left.say(lang)
    elif dated.kind == FROM:
        off = P.open_since.say(lang)
    elif dated.extended:
        off = P.may_be_moved.say(lang, day=say_date(lang, dated.extended))
    else:
        off = (P.passed if dated.left else P.last_day).say(lang)
    if dated.provisional:
        off += ("；" if lang == "zh" else ", ") + P.provisional.say(lang)
    return f"{said}（{off}）" if lang == "zh" else f"{said} ({off})"


def notes_on(dated: Dated, lang: str) -> list[str]:
    """Return what to know about a day: how sure it is, and what speaks for acting earlier."""
    notes = []
    if dated.day is None:
        notes.append(P.too_early.say(lang, year=dated.holidays.first_year))
    if dated.provisional:
        notes.append(P.provisional_why.say(lang))
    if dated.moved and dated.counted:
        notes.append(P.moved.say(lang, day=say_date(lang, dated.counted)))
    if dated.rests and dated.left is not None and dated.left >= 0:
        notes.append(P.rests.say(lang))
    if dated.extended and dated.holidays.rest:
        notes.append(dated.holidays.rest.say(lang))
    if dated.hurry and dated.outlasts:
        space = "" if lang == "zh" else " "
        ends = P.ladder_ends.say(lang, day=say_date(lang, dated.outlasts))
        notes.append(f"{dated.hurry.say(lang)}{space}{ends}")
    return notes


def calendar_lines(plan: Plan, lang: str) -> list[str]:
    """Return the days as lines of text."""
    lines = []
    for dated in dates_of(plan):
        parts = [dated.title.say(lang), dated.text.say(lang), *notes_on(dated, lang)]
        lines.append(" · ".join(part for part in (say_when(dated, lang), *parts) if part))
    return lines


def calendar_json(plan: Plan, lang: str) -> list[dict[str, object]]:
    """Return the days as plain data; `day` is an ISO date, or None where it is not known."""
    return [
        {
            "id": dated.id,
            "kind": dated.kind,
            "day": dated.day.isoformat() if dated.day else None,
            "provisional": dated.provisional,
            "left": dated.left,
            "title": dated.title.say(lang),
            "text": "\n".join([dated.text.say(lang), *notes_on(dated, lang)]),
            "sources": [source.id for source in dated.sources],
        }
        for dated in dates_of(plan)
    ]
