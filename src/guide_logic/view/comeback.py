"""What a reader meets who comes back, and how a case is kept until then."""

from guide_logic.language.outcomes import OVER
from guide_logic.language.text import T
from guide_logic.planning.move import is_over, last_day, move_of
from guide_logic.planning.plan import Planned
from guide_logic.quantities.dates import say_date
from guide_logic.view.context import Context, Reader
from guide_logic.view.parts import button, fold
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el, late

__all__ = [
    "W",
    "changed_view",
    "keep_view",
    "kept_lines",
    "lapsed_view",
    "overdue_view",
    "say_lapsed",
    "say_overdue",
]


class W:
    """The words for it, by name; the home page shows some of them."""

    keep = T(zh="把这件事留在这台设备上", en="Keep this case on this device")
    keep_hint = T(
        zh="留下的是你的回答、勾过的证据和经过的日子，只存在这个浏览器里，不会发出去。"
        "以后从首页就能接着办，日期会按那天重新算。用这台设备的人都看得到；随时可以删除；无痕窗口关掉就没了。",
        en="What is kept: your answers, the evidence you ticked and the days of what happened, in "
        "this browser only and sent nowhere. The home page then leads back here, with the plan "
        "of that day. Whoever uses this device can see it; you can delete it at any "
        "time. In a private window it goes when you close that.",
    )
    keep_typed = T(
        zh="金额、姓名和写过的话也留下", en="Also keep the sums, names and words that I typed"
    )
    keep_now = T(zh="留下", en="Keep it")
    keep_no_more = T(zh="从这台设备上删除", en="Delete it from this device")
    kept = T(
        zh="已经留在这台设备上，首页可以接着办。",
        en="Kept on this device. The home page leads back here.",
    )
    not_kept = T(
        zh="没能留下：浏览器不让存，可能是无痕窗口，也可能是存满了。可以复制链接，自己收好。",
        en="It could not be kept: the browser stores nothing, as in a private window or when it is "
        "full. You can copy the link and keep that.",
    )
    not_deleted = T(
        zh="没能删除：浏览器不让改。请在浏览器设置里删除本站的网站数据。",
        en="It could not be deleted: the browser changes nothing. Delete this site’s data in the "
        "browser’s settings.",
    )
    deleted = T(zh="已经从这台设备上删除。", en="Deleted from this device.")
    go_on = T(zh="接着办你的事", en="Go on with your case")
    passed = T(zh="这一天已经过了", en="That day has passed")
    by = T(zh="{day} 前：{step}", en="By {day}: {step}")
    waits = T(zh="等到 {day}：{step}", en="Waiting until {day}: {step}")

    changed = T(
        zh="你上次看是 {day}。此后这个向导改过，同样的回答，现在这样算：",
        en="You last looked on {day}. The guide has been changed since; from the same answers it "
        "now works out:",
    )
    changed_day = T(
        zh="{title}：原来算到 {before}，现在是 {now}", en="{title}: {now}, where it was {before}"
    )
    overdue = T(
        zh="等到 {day}，时间过了。有回音吗？有，在下面点；没有，就做这一步：",
        en="The wait ended on {day}. Did anything come? Tap it below. If not, do this:",
    )
    lapsed = T(
        zh="“{step}”的最后一天 {day} 已经过了。还收的话，今天就办。",
        en="“{step}”: its last day, {day}, is over. If it is still accepted, do it today.",
    )


def changed_view(context: Context, row: T) -> Node | None:
    """Return how the plan of an earlier day differs from what the same answers give now."""
    found, lang = context.changed(), context.lang
    if found is None:
        return None
    lines = [P.case.say(lang, row=row.say(lang))] if found.row else []
    lines += [
        W.changed_day.say(
            lang,
            title=one.title.say(lang),
            before=say_date(lang, before),
            now=say_date(lang, one.day),
        )
        for one, before in found.days
        if one.day
    ]
    on = say_date(lang, found.on)
    return el(
        "section",
        {"class": "guide-changed", "role": "status"},
        el("p", {}, W.changed.say(lang, day=on)),
        el("ul", {}, *(el("li", {}, line) for line in lines)),
    )


def keep_view(context: Context) -> Node:
    """Return the offer to keep the case, which the page's script follows."""
    lang = context.lang
    field = f"guide-{context.flow.id}-keep"
    tick = {"type": "checkbox", "name": "keep", "id": field, "value": "typed"}
    inside = [
        el("p", {"class": "guide-hint"}, W.keep_hint.say(lang)),
        el("p", {}, el("input", tick), el("label", {"for": field}, W.keep_typed.say(lang))),
        el(
            "div",
            {"class": "guide-actions"},
            button(W.keep_now.say(lang), "keep"),
            button(W.keep_no_more.say(lang), "unkeep"),
        ),
        el("p", {"class": "guide-kept-now"}, W.kept.say(lang)),
    ]
    return late(fold(W.keep, inside, lang, "guide-keep"))


def kept_lines(reader: Reader) -> list[str]:
    """Return what the home page says of a case: which it is, what came last, what is next."""
    plan, known, lang = reader.plan, reader.known, reader.lang
    move = move_of(plan, known, reader.overdue())
    lines = [plan.row.title.say(lang)] if plan.row else []
    lines += [one.line(lang) for one in reader.chronology()[-1:]]
    if move is None:
        return [*lines, OVER.name(lang, known[OVER.id])] if is_over(known) else lines
    lines += [over] if (over := say_lapsed(move.lapsed, lang)) else []
    day = last_day(move.planned)
    if day is None or move.lapsed is move.planned:
        return [*lines, move.title.say(lang)]
    said = (W.waits if move.waits else W.by).say
    return [*lines, said(lang, day=say_date(lang, day), step=move.title.say(lang))]


def overdue_view(context: Context, overdue: Planned | None) -> Node | None:
    """Return that a time to let pass is behind, and the question what came of it."""
    said = say_overdue(overdue, context.lang)
    return el("p", {"class": "guide-overdue"}, said) if said else None


def lapsed_view(context: Context, lapsed: Planned | None) -> Node | None:
    """Return that the last day for a step is over, which only Python knows."""
    said = say_lapsed(lapsed, context.lang)
    return late(el("p", {"class": "guide-overdue"}, said)) if said else None


def say_lapsed(lapsed: Planned | None, lang: str) -> str:
    """Return the same as a sentence, or "" where no last day is over."""
    if lapsed is None or lapsed.due is None:
        return ""
    return W.lapsed.say(lang, step=lapsed.step.title.say(lang), day=say_date(lang, lapsed.due))


def say_overdue(overdue: Planned | None, lang: str) -> str:
    """Return the same as a sentence, or "" where no time is behind."""
    day = last_day(overdue) if overdue else None
    return W.overdue.say(lang, day=say_date(lang, day)) if day else ""
