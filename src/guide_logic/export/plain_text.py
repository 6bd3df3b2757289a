"""The interview and the plan in a terminal, in plain lines."""

from collections.abc import Mapping
from datetime import date

from guide_logic.language.conditions import Value
from guide_logic.language.facts import Choice, Entry, Question
from guide_logic.language.flow import Flow, Plan, Planned
from guide_logic.language.text import T
from guide_logic.planning.interview import Interview, read_answers
from guide_logic.quantities.dates import say_date
from guide_logic.quantities.money import say_money
from guide_logic.view.claims import claim_lines, court_lines, total_lines
from guide_logic.view.key_dates import calendar_lines
from guide_logic.view.phrases import P

__all__ = ["hold", "written"]

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
            (one for one in flow.open_questions(interview.known) if one.on_plan), None
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
        if flow.offers(option, interview.known)
    ]


def written(flow: Flow, known: Mapping[str, Value], today: date, lang: str) -> str:
    """Return the plan as lines of text."""
    plan = flow.plan(known, today)
    if plan.row is None:
        waiting = flow.next_question(flow.settled(known))
        return waiting.title.say(lang) if waiting else ""
    lines = [P.case.say(lang, row=plan.row.title.say(lang)), plan.row.because.say(lang), ""]
    lines += [f"  ✓ {one.text.say(lang)}" for one in plan.done]
    for number, planned in enumerate(plan.steps, 1):
        lines += _step(str(number), planned, lang)
    if plan.alongside:
        lines += ["", P.alongside.say(lang)]
        for planned in plan.alongside:
            lines += _step("-", planned, lang)
    for heading, texts in (
        (P.claims, _claims(plan, lang)),
        (P.not_claims, _not_claims(plan, lang)),
        (P.court, court_lines(plan.ruling, lang) if plan.ruling else []),
        (
            P.warnings,
            [one.text.say(lang) for one in plan.clashes]
            + [one.text.say(lang) for one in plan.warnings],
        ),
        (P.proof, [one.text.say(lang) for one in plan.burdens]),
        (P.save_first, [one.text.say(lang) for one in plan.evidence if one.fleeting]),
        (P.evidence, [one.text.say(lang) for one in plan.evidence if not one.fleeting]),
        (P.calendar, calendar_lines(plan, lang)),
        (P.letters, [one.title.say(lang) for one in plan.letters]),
        (P.leads, [one.text.say(lang) for one in plan.all_leads()]),
        (P.sources, [source.cite(lang) for source in plan.cited()]),
    ):
        if texts:
            lines += ["", heading.say(lang), *(f"  - {text}" for text in texts)]
    return "\n".join(lines)


def _step(mark: str, planned: Planned, lang: str) -> list[str]:
    step = planned.step
    due = f" [{say_date(lang, planned.due)}]" if planned.due else ""
    lines = [f"{mark:>3} {step.channel.name.say(lang)} · {step.title.say(lang)}{due}"]
    lines += [f"    {step.text.say(lang)}", *(f"    {one.text.say(lang)}" for one in planned.notes)]
    if planned.deadline:
        lines.append(f"    {P.deadline.say(lang)}{planned.deadline.text.say(lang)}")
    lines.append(f"    {P.fails.say(lang)}{planned.fails[0].text.say(lang)}")
    return lines


def _claims(plan: Plan, lang: str) -> list[str]:
    """Return what may be asked for, with its sum and how that is worked out, and the total."""
    lines = []
    for claim, fen in plan.claims:
        name = P.not_claim.say(lang, name=claim.name.say(lang)) if claim.name else ""
        text = name + claim.text.say(lang)
        text += "" if fen is None else f" → {say_money(lang, fen)}"
        lines.append("\n      ".join([text, *claim_lines(plan, claim, lang)]))
    return lines + (total_lines(plan.total, lang) if plan.total else [])


def _not_claims(plan: Plan, lang: str) -> list[str]:
    return [
        P.not_claim.say(lang, name=(claim.name or claim.text).say(lang)) + note.text.say(lang)
        for claim, note in plan.not_claims
    ]
