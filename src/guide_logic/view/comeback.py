"""What a reader meets who comes back: what is over by now, and what the rules now say."""

from guide_logic.language.text import T
from guide_logic.planning.move import last_day
from guide_logic.planning.plan import Planned
from guide_logic.quantities.dates import say_date
from guide_logic.view.context import Context
from guide_logic.view.phrases import P
from guide_logic.view.tags import Node, el

__all__ = ["changed_view", "overdue_view", "say_overdue"]


class W:
    """The words for it, by name."""

    changed = T(
        zh="你上次看是 {day}。此后这个向导改过，同样的回答，现在这样算：",
        en="You last looked on {day}. The guide has been changed since; from the same answers it "
        "now works out:",
    )
    changed_day = T(
        zh="{title}：原来算到 {before}，现在是 {now}", en="{title}: {now}, where it was {before}"
    )
    overdue = T(
        zh="等的时间到 {day} 为止，已经过了。有回音吗？在下面点一下；没有，就做这一步：",
        en="The time to wait ended on {day}. Did anything come? Tap it below. If not, do this:",
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


def overdue_view(context: Context, overdue: Planned | None) -> Node | None:
    """Return that a time to let pass is behind, and the question what came of it."""
    said = say_overdue(overdue, context.lang)
    return el("p", {"class": "guide-overdue"}, said) if said else None


def say_overdue(overdue: Planned | None, lang: str) -> str:
    """Return the same as a sentence, or "" where no time is behind."""
    day = last_day(overdue) if overdue else None
    return W.overdue.say(lang, day=say_date(lang, day)) if day else ""
