"""Whom a view is for: a flow, a language, a day, and how far somebody has come.

Views read nothing else. `Reader` is one reader with their answers; the head start
has a context of its own, for all readers who come to the same place.
"""

from collections.abc import Mapping
from datetime import date

from guide_logic.language.decisions import Row
from guide_logic.language.facts import Choice, Entry, Fact, Option, Question
from guide_logic.language.flow import Flow
from guide_logic.language.lapses import Lapse
from guide_logic.language.letter_template import Letter
from guide_logic.language.objections import Objection
from guide_logic.language.outcomes import OVER
from guide_logic.language.text import T
from guide_logic.planning.address import HAPPENED, SHOWN
from guide_logic.planning.cases import offers, row_of
from guide_logic.planning.chronology import Happening, chronology
from guide_logic.planning.dated import Dated
from guide_logic.planning.explain import assumed, other_paths
from guide_logic.planning.interview import Interview
from guide_logic.planning.move import is_over
from guide_logic.planning.objections import is_heard
from guide_logic.planning.outcomes import Event, after, overtaken, read_happened, written
from guide_logic.planning.plan import Plan, Planned, ladder_of, plan_of
from guide_logic.planning.relevance import matters
from guide_logic.planning.shown import Changed, changed, read_shown, refreshed, shown
from guide_logic.planning.transfer import fragment_to

__all__ = ["Context", "Reader", "letter_of"]


class Context:
    """What a view may ask of whoever it is for.

    One method a thing that views ask, which is more than fifteen: parted, each view
    would be given several of its parts.
    """

    __slots__ = ("flow", "lang", "today")

    def __init__(self, flow: Flow, lang: str, today: date) -> None:
        self.flow = flow
        self.lang = lang
        self.today = today

    def number(self, question: Question) -> int:
        """Return how many questions were asked before this one."""
        raise NotImplementedError

    def to_go(self, question: Question) -> int:
        """Return about how many questions come after this one."""
        raise NotImplementedError

    def before(self, question: Question | None) -> str | None:
        """Return the id of the question asked before this one, or before the plan, if any."""
        raise NotImplementedError

    def offered(self, field: Choice, question: Question | None) -> list[Option]:
        """Return the options that fit when a question is asked, or beside the plan for None."""
        raise NotImplementedError

    def fields(self, question: Question) -> list[Choice | Entry]:
        """Return what a question beside the plan asks in this case."""
        raise NotImplementedError

    def given(self, field: Choice | Entry) -> object:
        """Return what was answered, as it was given."""
        raise NotImplementedError

    def unfit(self, question: Question) -> list[tuple[str, str]]:
        """Return the fields answered in a way that is ruled out by now, with what was said."""
        raise NotImplementedError

    def urgent_before(self, question: Question) -> Plan | None:
        """Return the row and the steps that cannot wait for a question, if there are any."""
        raise NotImplementedError

    def answers(self) -> list[tuple[Question, list[str], bool]]:
        """Return what was answered, and whether it was asked here (else it was brought along)."""
        raise NotImplementedError

    def sharper(self) -> list[Question]:
        """Return the questions that would make the plan sharper."""
        raise NotImplementedError

    def events(self) -> list[Event]:
        """Return what has happened since the questions were answered."""
        raise NotImplementedError

    def chronology(self) -> list[Happening]:
        """Return what has happened, day by day; without a reader's days, nothing."""
        return []

    def changed(self) -> Changed | None:
        """Return how the plan of an earlier day differs from what the rules give now."""
        return None

    def overdue(self) -> Planned | None:
        """Return the time to let pass that was the move earlier and is over by now."""
        return None

    def dropped(self) -> int:
        """Return how many outcomes do not fit the answers any more."""
        raise NotImplementedError

    def over(self) -> str:
        """Return how the matter ended, or "" while it is open."""
        raise NotImplementedError

    def assumed(self) -> list[tuple[Fact, T, Question]]:
        """Return what was not sure and decides: the fact, what it counts as, who asks it."""
        raise NotImplementedError

    def overtaken(self) -> list[tuple[Lapse, Dated, Question]]:
        """Return the answers that a day has overtaken, each with that day and who asks it."""
        return []

    def has(self, evidence: str) -> bool:
        """Return whether a piece of evidence is ticked as being at hand."""
        raise NotImplementedError

    def heard(self, objection: Objection) -> bool:
        """Return whether the other side has said it."""
        raise NotImplementedError

    def other_paths(self) -> list[tuple[Question, Option, Row]]:
        """Return each single answer that would lead to another row, and that row."""
        raise NotImplementedError

    def address_of(self, flow: str) -> str:
        """Return the address, below the site, that opens another guide with these answers."""
        raise NotImplementedError


class Reader(Context):
    """One reader: the answers of an interview, and what has happened since.

    `known` are the facts as they stand after it; `seen` is what was shown to them on an
    earlier day, where an address leads back; `pages` has each guide's page, by its flow.
    """

    __slots__ = ("_plan", "interview", "known", "pages", "progress", "seen")

    def __init__(
        self,
        interview: Interview,
        lang: str,
        today: date,
        pages: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(interview.flow, lang, today)
        self.interview = interview
        self.pages = pages or {}
        happened = read_happened(interview.answers.get(HAPPENED)) if not interview.next else []
        told = interview.answers.get(SHOWN)
        self.seen = None if interview.next else read_shown(told, today)
        since = self.seen.on if self.seen else None
        self.progress = after(interview.flow, interview.known, happened, today, since)
        self.known = self.progress.known
        self._plan: Plan | None = None

    @property
    def plan(self) -> Plan:
        """The plan as it stands today."""
        if self._plan is None:
            self._plan = plan_of(self.flow, self.known, self.today)
        return self._plan

    @property
    def happened(self) -> str:
        """What has happened, as an address keeps it; while questions are open, as it was told."""
        if self.interview.next:
            return written(read_happened(self.interview.answers.get(HAPPENED)))
        return written([(event.outcome.id, event.on) for event in self.progress.events])

    @property
    def was_shown(self) -> str:
        """What an address says was shown on an earlier day, while that can be read."""
        told = self.interview.answers.get(SHOWN)
        return str(told) if read_shown(told, self.today) else ""

    @property
    def way_back(self) -> str:
        """What an address keeps to lead back to this plan on a later day."""
        interview, flow = self.interview, self.flow
        if self.seen:
            answers = refreshed(flow, interview, self.seen.on, self.today)
            interview = Interview(flow, answers)
        return interview.fragment("plan", self.happened, shown(self.plan))

    def number(self, question: Question) -> int:
        """Return how many questions were asked before this one."""
        asked = self.interview.asked
        return asked.index(question) if question in asked else len(asked)

    def to_go(self, question: Question) -> int:
        """Return about how many questions come after this one."""
        return self.interview.to_go(question)

    def before(self, question: Question | None) -> str | None:
        """Return the id of the question asked before this one, or before the plan, if any."""
        before = self.interview.before(question)
        return before.id if before else None

    def offered(self, field: Choice, question: Question | None) -> list[Option]:
        """Return the options that fit when a question is asked, or beside the plan for None."""
        interview = self.interview
        known = interview.known_before(question) if question else self.known
        return [option for option in field.options if offers(self.flow, option, known)]

    def fields(self, question: Question) -> list[Choice | Entry]:
        """Return what a question beside the plan asks in this case."""
        return self.interview.fields(question)

    def given(self, field: Choice | Entry) -> object:
        """Return what was answered, as it was given."""
        return self.interview.answers.get(field.id)

    def unfit(self, question: Question) -> list[tuple[str, str]]:
        """Return the fields answered in a way that is ruled out by now, with what was said."""
        interview = self.interview
        said = dict(
            zip((one.id for one in question.asks), interview.said(question, self.lang), strict=True)
        )
        unfit = interview.unfit if question is interview.next else []
        return [(id, said[id]) for id in unfit]

    def urgent_before(self, question: Question) -> Plan | None:
        """Return the row and the steps that cannot wait for a question, if there are any."""
        flow, known = self.flow, self.interview.known_before(question)
        row = row_of(flow, flow.effective(flow.settled(known)))
        return ladder_of(flow, known, self.today) if row and row.beside else None

    def answers(self) -> list[tuple[Question, list[str], bool]]:
        """Return what was answered, and whether it was asked here (else it was brought along)."""
        interview = self.interview
        brought = interview.carried if interview.next else []
        return [
            (question, interview.said(question, self.lang), question in interview.asked)
            for question in (*interview.asked, *brought)
        ]

    def sharper(self) -> list[Question]:
        """Return the questions that would make the plan sharper."""
        known = self.known
        return [
            one
            for one in self.flow.questions
            if one.on_plan
            and matters(
                self.flow, one, {id: value for id, value in known.items() if id not in one.facts}
            )
        ]

    def has(self, evidence: str) -> bool:
        """Return whether a piece of evidence is ticked as being at hand."""
        return evidence in self.interview.have

    def heard(self, objection: Objection) -> bool:
        """Return whether the other side has said it."""
        return is_heard(objection, self.known)

    def other_paths(self) -> list[tuple[Question, Option, Row]]:
        """Return each single answer that would lead to another row, and that row."""
        return other_paths(self.interview)

    def address_of(self, flow: str) -> str:
        """Return the address, below the site, that opens another guide with these answers."""
        return f"{self.pages[flow]}#{fragment_to(self.interview, flow)}"

    def events(self) -> list[Event]:
        """Return what has happened since the questions were answered."""
        return self.progress.events

    def chronology(self) -> list[Happening]:
        """Return what has happened, day by day: what was noted, and the days that are known."""
        return chronology(self.flow, self.known, self.progress.events, self.today)

    def changed(self) -> Changed | None:
        """Return how the plan of an earlier day differs from what the rules give now."""
        before, flow = self.seen, self.flow
        noted = [(one.outcome.id, one.on) for one in self.progress.events]
        if before is None or any(on > before.on for _, on in noted):
            return None
        then = after(flow, self.interview.known, noted, before.on)
        return changed(plan_of(flow, then.known, before.on), before)

    def overdue(self) -> Planned | None:
        """Return the time to let pass that was the move earlier and is over by now."""
        return self.progress.overdue

    def dropped(self) -> int:
        """Return how many outcomes do not fit the answers any more."""
        return len(self.progress.dropped)

    def over(self) -> str:
        """Return how the matter ended, or "" while it is open."""
        return str(self.known[OVER.id]) if is_over(self.known) else ""

    def assumed(self) -> list[tuple[Fact, T, Question]]:
        """Return what was not sure and decides: the fact, what it counts as, who asks it."""
        return [
            (fact, fact.options[fact.unsure], question)
            for fact in assumed(self.flow, self.known)
            for question in self.interview.asked
            if fact.id in question.facts
        ]

    def overtaken(self) -> list[tuple[Lapse, Dated, Question]]:
        """Return the answers that a day has overtaken, each with that day and who asks it."""
        return [
            (one, dated, question)
            for one, dated in overtaken(self.flow, self.interview.known, self.today)
            for question in self.interview.asked
            if one.fact.id in question.facts and self.known[one.fact.id] == one.to
        ]


def letter_of(reader: Reader, id: str) -> Letter | None:
    """Return the letter with that id, if the answers lead to it."""
    if reader.interview.next is not None:
        return None
    return next((letter for letter in reader.plan.letters if letter.id == id), None)
