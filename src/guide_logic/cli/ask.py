"""The interview in a terminal, question by question."""

from guide_logic.cli.typed import Back, choose, entered
from guide_logic.language.conditions import Value
from guide_logic.language.facts import Choice, Question
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


def hold(flow: Flow, lang: str) -> dict[str, Value]:
    """Ask until the plan is ready, and return the facts; raise `Leave` if the reader does."""
    answers: dict[str, object] = {}
    print(_HOW.say(lang))
    while True:
        interview = Interview(flow, answers)
        question = interview.next or next(
            (one for one in open_questions(flow, interview.known) if one.on_plan), None
        )
        if question is None:
            return interview.known
        print(f"\n{question.title.say(lang)}\n  {P.why.say(lang)}: {question.why.say(lang)}")
        try:
            answers.update(_ask(flow, question, interview, lang))
        except Back:
            if (before := interview.before(None)) is not None:
                taken_back = {field.id for field in before.asks}
                answers = {id: one for id, one in answers.items() if id not in taken_back}


def _ask(flow: Flow, question: Question, interview: Interview, lang: str) -> dict[str, object]:
    """Return the answers typed to a question."""
    given: dict[str, object] = {}
    for field in interview.fields(question):
        if not isinstance(field, Choice):
            print(f"  {field.label.say(lang)} {field.hint.say(lang) if field.hint else ''}")
        while True:
            given[field.id] = (
                choose(_offered(flow, field, interview), lang)
                if isinstance(field, Choice)
                else entered()
            )
            _, problems = read_answers(flow, question, given, interview.known)
            if field.id not in problems:
                break
            print(f"  {problems[field.id].say(lang)}")
    return given


def _offered(flow: Flow, field: Choice, interview: Interview) -> list[tuple[str, T]]:
    return [
        (option.id, option.label)
        for option in field.options
        if offers(flow, option, interview.known)
    ]
