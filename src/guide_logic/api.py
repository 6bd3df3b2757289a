"""JSON in, JSON out: the one door for the browser, the command line and tests."""

import json
from binascii import b2a_base64
from collections.abc import Mapping
from datetime import date

from guide_logic.language.conditions import Value
from guide_logic.language.flow import Flow
from guide_logic.language.guides import Guides
from guide_logic.language.text import LANGS, T
from guide_logic.planning.address import (
    CARRIED,
    CASE,
    FROM,
    HAPPENED,
    HAVE,
    SAID,
    SHOWN,
    Place,
    place,
)
from guide_logic.planning.interview import Interview, read_answers
from guide_logic.planning.outcomes import (
    Progress,
    after,
    likely_day,
    move_after,
    read_happened,
    written,
)
from guide_logic.planning.shown import counted_anew
from guide_logic.planning.transfer import carried
from guide_logic.quantities.dates import read_date
from guide_logic.view.answers import check_view
from guide_logic.view.context import Reader, letter_of
from guide_logic.view.phrases import P
from guide_logic.view.plan import plan_view
from guide_logic.view.question import question_view

__all__ = ["BadInput", "answer", "handle", "read_facts", "read_json"]

Json = dict[str, object]


class BadInput(ValueError):
    """What came in cannot be used; the message is one line naming the thing."""

    def __str__(self) -> str:
        return " ".join(str(self.args[0]).split())


def handle(request: str, guides: Guides) -> str:
    """Answer one request of the page about some guides, as JSON.

    A request with "facts" is answered with a plan (see `plan_json`), one with
    "file" with that file, any other with the view to show. Bad input is answered
    with {"error": one line}.
    """
    try:
        return json.dumps(answer(read_json(request), guides), ensure_ascii=False)
    except BadInput as problem:
        return json.dumps({"error": str(problem)}, ensure_ascii=False)


def read_json(text: str) -> Json:
    """Return the object written in `text`; raise `BadInput` when it is none."""
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        raise BadInput('this is not JSON: write one object such as {"role": "consumer"}') from None
    if not isinstance(read, dict):
        raise BadInput('this is JSON, but no object: write {"fact": "option", …}')
    return read


def answer(request: Json, guides: Guides) -> Json:
    """Return the reply to a request, with views as trees."""
    flow_id, lang = request.get("flow"), request.get("lang")
    if not isinstance(flow_id, str) or flow_id not in guides:
        raise BadInput(f"flow: there is no {flow_id!r}, only {', '.join(guides.flows)}")
    if lang not in LANGS or not isinstance(lang, str):
        raise BadInput(f"lang: {lang!r} is not one of {', '.join(LANGS)}")
    today = read_date(str(request.get("today")))
    if today is None:
        raise BadInput(f"today: {request.get('today')!r} is no date written as YYYY-MM-DD")
    flow = guides.load(flow_id, today)
    facts = request.get("facts")
    if facts is not None:
        from guide_logic.export.plan_json import plan_json  # no page asks for it

        progress = read_case(flow, facts, today)
        return plan_json(flow, progress.known, today, lang, progress.events, progress.overdue)
    if wanted := request.get("file"):
        reader = Reader(_interview(flow, request, guides, today), lang, today, guides.pages)
        return _file(str(wanted), reader, str(request.get("page") or ""))
    return _view(_interview(flow, request, guides, today), request, guides, today, lang)


# ── the page ────────────────────────────────────────────────────────────────


def _interview(flow: Flow, request: Json, guides: Guides, today: date) -> Interview:
    answers = request.get("answers")
    if not isinstance(answers, dict):
        return Interview(flow, {})
    source = answers.get(FROM)
    if isinstance(source, str) and source in guides and source != flow.id:
        answers = carried(Interview(guides.load(source, today), answers), flow)
    return Interview(flow, answers)


def _file(wanted: str, reader: Reader, page: str) -> Json:
    """Return a file; `page` is the address of the page that asks, which a file may lead back to."""
    from guide_logic.export.files import file  # few readers keep any

    made = file(wanted, reader, page)
    if made is None:
        raise BadInput(f"file: these answers lead to no {wanted!r}")
    content = b2a_base64(made.content, newline=False).decode()
    return {"file": {"name": made.name, "type": made.media, "content": content}}


def _view(interview: Interview, request: Json, guides: Guides, today: date, lang: str) -> Json:
    flow = interview.flow
    show = place(request.get("show"))
    problems: dict[str, T] = {}
    submit = request.get("submit")
    question = flow.question(str(submit.get("question"))) if isinstance(submit, dict) else None
    if question is not None and isinstance(submit, dict):
        values = submit.get("values")
        given = {
            field.id: values.get(field.id)
            for field in question.asks
            if isinstance(values, dict) and (field.id in values or not question.on_plan)
        }
        known = interview.known if question.on_plan else interview.known_before(question)
        due = question in interview.asked or question is interview.next
        if due or (question.on_plan and interview.next is None):
            _, problems = read_answers(flow, question, given, known)
        kept = {id: "" if value is None else value for id, value in given.items()}
        interview = Interview(flow, {**counted_anew(interview, question, today), **kept})
        again = Place("question", question.id) if problems else Place("next")
        show = Place("plan") if question.on_plan else again
    elif isinstance(submit, dict) and str(submit.get("question")).startswith("letter:"):
        show = place(submit["question"])
        interview = Interview(flow, {**interview.answers, **_typed(flow, submit)})
    elif isinstance(submit, dict) and submit.get("question") == HAPPENED:
        interview = _recorded(Reader(interview, lang, today), Place(HAPPENED), submit.get("values"))
        show = Place("plan")
    elif show.kind in ("outcome", "undo"):
        interview = _recorded(Reader(interview, lang, today), show, None)
        show = Place("plan")
    elif show.kind == SAID:
        interview = _toggled(interview, show.id)
        show = Place("plan")
    return _shown(Reader(interview, lang, today, guides.pages), show, problems)


def _typed(flow: Flow, submit: Json) -> Json:
    """Return what was typed for a letter, without what is no field of it."""
    letter = flow.letter(str(submit.get("question")).removeprefix("letter:"))
    values = submit.get("values")
    if letter is None or not isinstance(values, dict):
        return {}
    return {field.id: values[field.id] for field in letter.fields if field.id in values}


def _recorded(reader: Reader, show: Place, values: object) -> Interview:
    """Return the interview with an outcome recorded, taken back, or moved to another day."""
    flow, answers, today = reader.flow, reader.interview.answers, reader.today
    happened = read_happened(answers.get(HAPPENED))
    if show.kind == "outcome":
        happened.append((show.id, likely_day(flow, reader.progress, show.id, today)))
    elif show.kind == "undo":
        happened = happened[:-1]
    elif happened and isinstance(values, dict):
        on = read_date(str(values.get(HAPPENED)))
        happened[-1] = (happened[-1][0], min(on or happened[-1][1], today))
    return Interview(flow, {**answers, HAPPENED: written(happened)})


def _toggled(interview: Interview, objection: str) -> Interview:
    """Return the interview with an objection noted as said, or as not said after all."""
    heard = [id for id in interview.heard if id != objection]
    if len(heard) == len(interview.heard):
        heard.append(objection)
    return Interview(interview.flow, {**interview.answers, SAID: "-".join(heard)})


def _shown(reader: Reader, show: Place, problems: dict[str, T]) -> Json:
    """Return the view asked for, or the nearest one that the answers allow."""
    interview, lang = reader.interview, reader.lang
    kind, id = show.kind, show.id
    if kind == "next" and interview.next is None and not interview.doubtful:
        kind = "plan"  # which repeats the answers: a page of its own for them would only delay
    question = interview.flow.question(id) if kind == "question" else None
    if question not in interview.asked:
        question = None
    if question is None and (interview.next is not None):
        question = interview.next
    if question is not None:
        tree = question_view(reader, question, problems, brought=kind == CARRIED)
        at, title = question.id, question.title.say(lang)
        kind = "question"
    elif kind == "letter" and (letter := letter_of(reader, id)):
        # Not read before one is asked for: it is a sixth of what a page needs.
        from guide_logic.view.letter import draft_of, letter_view

        draft = draft_of(reader, letter)
        problems, tree = draft.wrong, letter_view(reader, draft)
        at, title = f"letter:{letter.id}", letter.title.say(lang)
    elif kind in ("plan", "letter"):
        kind = "plan"
        tree = plan_view(reader, reader.plan, problems)
        at, title = "plan", P.plan.say(lang)
    else:
        kind = "check"
        tree = check_view(reader)
        at, title = "check", P.check.say(lang)
    fields = [field.id for one in interview.flow.questions for field in one.asks]
    fields += interview.flow.letter_fields
    kept = {
        HAPPENED: reader.happened,
        SHOWN: reader.was_shown,
        CASE: interview.case,
        SAID: "-".join(interview.heard),
        HAVE: "-".join(interview.have),
    }
    return {
        "view": {"kind": kind, "id": at.removeprefix("letter:"), "title": title},
        "tree": [tree],
        "answers": {id: value for id, value in interview.answers.items() if id in fields}
        | {id: value for id, value in kept.items() if value},
        "fragment": interview.fragment(at, reader.happened, reader.was_shown),
        "private": interview.private,
        "said": P.errors.say(lang) if problems else title,
        "errors": len(problems),
    }


def read_case(flow: Flow, given: object, today: date) -> Progress:
    """Return a case after what happened in it; raise `BadInput` naming the first that is wrong.

    `happened` lists outcomes in their order, each as {"outcome": id, "on": "YYYY-MM-DD"}.
    """
    if not isinstance(given, Mapping):
        raise BadInput('facts: write one object such as {"role": "consumer"}')
    facts = {id: value for id, value in given.items() if id != HAPPENED}
    happened = []
    for number, one in enumerate(_listed(given.get(HAPPENED))):
        on = read_date(str(one.get("on")))
        if on is None or on > today:
            raise BadInput(
                f"{HAPPENED}[{number}].on: {one.get('on')!r} is no day up to {today} "
                "written as YYYY-MM-DD"
            )
        happened.append((str(one.get("outcome")), on))
    progress = after(flow, read_facts(flow, facts), happened, today)
    if progress.dropped:
        number = len(progress.events)
        move = move_after(flow, progress, today)
        offered = [one.id for one in move.outcomes] if move else []
        raise BadInput(
            f"{HAPPENED}[{number}].outcome: {progress.dropped[0]!r} cannot come of the move there; "
            f"{', '.join(offered) or 'nothing'} can"
        )
    return progress


def _listed(given: object) -> list[Mapping[str, object]]:
    if given is None:
        return []
    if not isinstance(given, list) or not all(isinstance(one, Mapping) for one in given):
        raise BadInput(f'{HAPPENED}: write a list such as [{{"outcome": "refused", "on": "…"}}]')
    return given


def read_facts(flow: Flow, given: object) -> dict[str, Value]:
    """Return the facts of a case; raise `BadInput` naming the first that is wrong."""
    if not isinstance(given, Mapping):
        raise BadInput('facts: write one object such as {"role": "consumer"}')
    facts: dict[str, Value] = {}
    for id, value in given.items():
        fact = flow.facts.get(str(id))
        if fact is None:
            raise BadInput(f"{id}: there is no such fact; the facts are {', '.join(flow.facts)}")
        read = fact.read(value)
        if isinstance(read, T):
            raise BadInput(f"{id}: {read.en}")
        facts[fact.id] = read
    return facts
