"""What came of the plan, asked in a terminal, move by move until the matter is over."""

from datetime import date

from guide_logic.cli.typed import Back, choose, entered
from guide_logic.export.plain_text import written
from guide_logic.language.entries import Day
from guide_logic.language.flow import Case, Flow
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T
from guide_logic.planning.outcomes import after, likely_day, move_after
from guide_logic.view.phrases import P

__all__ = ["follow_up"]

_HOW = T(zh="有了结果，输入编号；q 退出。", en="When you know, type a number; q leaves.")
_BACK = T(zh="b 撤回：{told}", en="b takes back: {told}")
_DAY = Day(
    "on",
    T(
        zh="哪一天？回车就是 {day}，别的日子照这样写。",
        en="On which day? Enter means {day}; write another day like that.",
    ),
)
_TO_COME = T(zh="这一天还没到。", en="That day is still to come.")
_TOO_EARLY = T(
    zh="这一天太早：那时还没走到这一步。",
    en="That day is too early: the case had not come to this step by then.",
)


def follow_up(flow: Flow, known: Case, lang: str, today: date) -> None:
    """Print the plan, and the next one after each thing that came of its move."""
    happened: list[tuple[str, date]] = []
    while True:
        progress = after(flow, known, happened, today)
        case = (flow, progress.known, today, lang, progress.events, progress.overdue)
        print("\n" + written(*case))
        move = move_after(flow, progress, today)
        if move is None or not move.outcomes:
            return
        print(f"\n▶ {move.title.say(lang)}\n{P.what_came.say(lang)} {_HOW.say(lang)}")
        for event in progress.events[-1:]:
            print(_BACK.say(lang, told=event.outcome.told.say(lang)))
        try:
            outcome = choose([(one, one.label) for one in move.outcomes], lang)
        except Back:
            happened = happened[:-1]
            continue
        try:
            likely = likely_day(flow, progress, outcome.id, today)
            happened = _with(flow, known, happened, outcome, likely, lang, today)
        except Back:  # from the day to what may have come, of which nothing is noted yet
            continue


def _with(
    flow: Flow,
    known: Case,
    happened: list[tuple[str, date]],
    outcome: Outcome,
    likely: date,
    lang: str,
    today: date,
) -> list[tuple[str, date]]:
    """Return what has happened with one outcome more; where no day is asked for, today."""
    if not outcome.starts:
        return [*happened, (outcome.id, today)]
    print(f"  {_DAY.label.say(lang, day=likely.isoformat())}")
    while True:
        read = _DAY.read(entered() or likely.isoformat())
        if not isinstance(read, T):
            on = _DAY.day(read) or likely
            more = [*happened, (outcome.id, on)]
            early = any(on < before for _, before in happened)
            if on <= today and not early and not after(flow, known, more, today).dropped:
                return more
            read = _TO_COME if on > today else _TOO_EARLY
        print(f"  {read.say(lang)}")
