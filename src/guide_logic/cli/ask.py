"""The interview in a terminal, question by question."""

from datetime import date

from guide_logic.export.plain_text import written
from guide_logic.language.facts import Choice, Entry, Question
from guide_logic.language.flow import Flow
from guide_logic.language.text import T
from guide_logic.planning.cases import offers
from guide_logic.planning.interview import Interview, read_answers
from guide_logic.planning.relevance import open_questions
from guide_logic.view.phrases import P

__all__ = ["hold"]

_HOW = T(
    zh="输入编号，回车；b 返回上一题，q 退出。",
    en="Type a number and Enter; b goes back, q leaves.",
)
_NONE = T(zh="没有这个编号。", en="There is no such number.")


def hold(flow: Flow, lang: str, today: date) -> int:
    """Ask until the plan is ready, then print it; return 0, or 1 if the reader left."""
    answers: dict[str, object] = {}
    print(_HOW.say(lang))
    while True:
        interview = Interview(flow, answers)
        question = interview.next or next(
            (one for one in open_questions(flow, interview.known) if one.on_plan), None
        )
        if question is None:
            break
        print(f"\n{question.title.say(lang)}\n  {P.why.say(lang)}: {question.why.say(lang)}")
        given = _ask(flow, question, interview, lang)
        if given is None:
            return 1
        if given == "back":
            before = interview.before(None)
            if before is not None:
                answers = {
                    id: value
                    for id, value in answers.items()
                    if id not in {field.id for field in before.asks}
                }
            continue
        assert isinstance(given, dict)
        answers.update(given)
    print("\n" + written(flow, Interview(flow, answers).known, today, lang))
    return 0


def _ask(
    flow: Flow, question: Question, interview: Interview, lang: str
) -> dict[str, object] | str | None:
    """Return the answers typed, "back", or None when the reader leaves."""
    given: dict[str, object] = {}
    for field in interview.fields(question):
        offered = _offered(flow, field, interview)
        for number, (_, label) in enumerate(offered, 1):
            print(f"  {number:2} {label.say(lang)}")
        if isinstance(field, Entry):
            print(f"  {field.label.say(lang)} {field.hint.say(lang) if field.hint else ''}")
        while True:
            try:
                typed = input("> ").strip()
            except (EOFError, KeyboardInterrupt):
                return None
            if typed in ("q", "b"):
                return None if typed == "q" else "back"
            if isinstance(field, Entry):
                given[field.id] = typed
            elif typed.isdecimal() and len(typed) < 4 and 1 <= int(typed) <= len(offered):
                given[field.id] = offered[int(typed) - 1][0]
            else:
                print(f"  {_NONE.say(lang)}")
                continue
            _, problems = read_answers(flow, question, given, interview.known)
            if field.id not in problems:
                break
            print(f"  {problems[field.id].say(lang)}")
    return given


def _offered(flow: Flow, field: Choice | Entry, interview: Interview) -> list[tuple[str, T]]:
    if isinstance(field, Entry):
        return []
    return [
        (option.id, option.label)
        for option in field.options
        if offers(flow, option, interview.known)
    ]
