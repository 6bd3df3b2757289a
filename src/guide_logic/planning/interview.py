"""An interview is a replay of answers: which were asked, what comes next."""

from collections.abc import Mapping

from guide_logic.language.conditions import UNSURE, Value
from guide_logic.language.facts import Choice, Entry, Question
from guide_logic.language.flow import Flow
from guide_logic.language.objections import Objection, said
from guide_logic.language.text import T
from guide_logic.language.things import Evidence
from guide_logic.planning.address import CASE, HAPPENED, HAVE, SAID, SHOWN, fragment, plain
from guide_logic.planning.cases import offers
from guide_logic.planning.relevance import facts_read, next_question

__all__ = ["CHOOSE", "Interview", "read_answers"]

CHOOSE = T(zh="请选一项；拿不准就选“不确定”", en="Choose one; “Not sure” is an answer too")

Problems = dict[str, T]

_LONGEST_CASE = 20


def read_answers(
    flow: Flow, question: Question, answers: Mapping[str, object], known: Mapping[str, Value]
) -> tuple[dict[str, Value], Problems]:
    """Return the facts that answers to a question settle, and what is wrong with them.

    A number left empty is "not sure"; a choice left out, or an option that is
    not offered in this case, is a problem.
    """
    facts: dict[str, Value] = {}
    problems: Problems = {}
    for field in question.asks:
        given = answers.get(field.id)
        if isinstance(field, Choice):
            option = field.option(given)
            if option is not None and offers(flow, option, {**known, **facts}):
                facts.update(option.sets)
            elif question.on_plan and given in (None, ""):
                facts.update({fact.id: UNSURE for fact in field.facts})
            else:
                problems[field.id] = CHOOSE
        else:
            empty = given is None or (isinstance(given, str) and not given.strip())
            value = UNSURE if empty else field.fact.read(given)
            if isinstance(value, T):
                problems[field.id] = value
            else:
                facts[field.id] = value
    return facts, problems


class Interview:
    """How far the answers carry: the facts known, the questions asked, the next one.

    Answers to questions that no longer matter are kept in `answers` and left
    out of `asked`, so that a changed mind loses nothing.
    """

    __slots__ = ("answers", "asked", "flow", "known", "next")

    def __init__(self, flow: Flow, answers: Mapping[str, object]) -> None:
        self.flow = flow
        self.answers = dict(answers)
        self.known: dict[str, Value] = {}
        self.asked: list[Question] = []
        while (question := next_question(flow, self.known)) is not None:
            if not self._answered(question):
                break
            facts, problems = read_answers(flow, question, answers, self.known)
            if problems:
                break
            self.known.update(facts)
            self.asked.append(question)
        self.next = question
        if question is None:
            for extra in flow.questions:
                if extra.on_plan and self._answered(extra):
                    facts, problems = read_answers(flow, extra, answers, self.known)
                    if not problems:
                        self.known.update(facts)
        self.known.update({said(id): "yes" for id in self.heard})

    def _answered(self, question: Question) -> bool:
        return any(field.id in self.answers for field in question.asks)

    def _reads(self, field: Choice | Entry) -> bool:
        given = self.answers.get(field.id)
        if isinstance(field, Choice):
            return field.option(given) is not None
        return not isinstance(field.fact.read(given), T)

    @property
    def doubtful(self) -> bool:
        """Whether something asked was "not sure", so that the answers are worth a look."""
        return any(
            (self.answers.get(field.id) if isinstance(field, Choice) else self.known[field.id])
            == UNSURE
            for question in self.asked
            for field in question.asks
        )

    @property
    def unfit(self) -> list[str]:
        """The fields of the next question with an answer that earlier ones rule out by now."""
        return [
            field.id
            for field in (self.next.asks if self.next else ())
            if isinstance(field, Choice)
            and (option := field.option(self.answers.get(field.id))) is not None
            and not offers(self.flow, option, self.known)
        ]

    def before(self, question: Question | None) -> Question | None:
        """Return the question asked before this one; before None comes the last."""
        if question is None or question not in self.asked:
            return self.asked[-1] if self.asked else None
        place = self.asked.index(question)
        return self.asked[place - 1] if place else None

    def fields(self, question: Question) -> list[Choice | Entry]:
        """Return what a question asks here: of days and words only what a rule goes on to read."""
        if not question.late:
            return list(question.asks)
        known = {id: value for id, value in self.known.items() if id not in question.facts}
        matter = facts_read(self.flow, (one.id for one in question.asks), known)
        return [one for one in question.asks if isinstance(one, Choice) or one.id in matter]

    def known_before(self, question: Question) -> dict[str, Value]:
        """Return the facts known when a question is asked."""
        known: dict[str, Value] = {}
        for one in self.asked:
            if one is question:
                break
            known.update({id: self.known[id] for id in one.facts})
        return known

    def to_go(self, question: Question) -> int:
        """Return how many questions follow one if it and they are answered with "not sure".

        That answer is open to everybody and counts as the ordinary case, so it is a fair
        guess; and it needs the flow alone, not the state graph, which no reader downloads.
        """
        known = self.known_before(question)
        count = -1
        following: Question | None = question
        while following is not None:
            for field in following.asks:
                option = field.option(UNSURE) if isinstance(field, Choice) else None
                known.update(option.sets if option else {field.id: UNSURE})
            following = next_question(self.flow, known)
            count += 1
        return count

    def said(self, question: Question, lang: str) -> list[str]:
        """Return what was answered to a question, each field in the words of its options."""
        said = []
        for field in question.asks:
            if isinstance(field, Choice):
                option = field.option(self.answers.get(field.id))
                said.append(option.label.say(lang) if option else "")
            else:
                read = field.fact.read(self.known.get(field.id, self.answers.get(field.id, UNSURE)))
                said.append(field.fact.name(lang, UNSURE if isinstance(read, T) else read))
        return said

    @property
    def private(self) -> list[str]:
        """The fields that never leave memory."""
        asked = [
            field.id
            for question in self.flow.questions
            for field in question.asks
            if not isinstance(field, Choice) and field.fact.private
        ]
        return asked + self.flow.letter_fields

    @property
    def have(self) -> list[str]:
        """The evidence that the reader has ticked as being at hand, in the flow's order."""
        ticked = str(self.answers.get(HAVE, "")).split("-")
        return [item.id for item in self.flow[Evidence] if item.id in ticked]

    @property
    def heard(self) -> list[str]:
        """What the reader says that the other side has said, in the flow's order."""
        told = str(self.answers.get(SAID, "")).split("-")
        return [one.id for one in self.flow[Objection] if one.id in told]

    @property
    def carried(self) -> list[Question]:
        """The questions further on that have an answer already, brought from another guide."""
        return [
            question
            for question in self.flow.questions
            if question not in self.asked
            and question is not self.next
            and not question.on_plan
            and self._answered(question)
            and all(self._reads(field) for field in question.asks)
        ]

    @property
    def case(self) -> str:
        """What tells this case from another one of the same reader, or ""."""
        return plain(str(self.answers.get(CASE) or ""))[:_LONGEST_CASE]

    def fragment(self, at: str, happened: str = "", shown: str = "") -> str:
        """Return what the address keeps: where the reader is, and the answers but private ones.

        While questions are open, answers to later ones are kept too: they came
        along from another guide, or wait there after a change.
        """
        asked = [*self.asked, *(one for one in self.flow.questions if one.on_plan)]
        if self.next is not None:
            asked += self.carried
        private = self.private
        fields: list[tuple[str, str]] = []
        for question in asked:
            for field in question.asks:
                value = self.answers.get(field.id)
                if not isinstance(field, Choice) and field.id in self.known:
                    value = self.known[field.id]
                if field.id not in private and value not in (None, ""):
                    fields.append((field.id, str(value)))
        more = ((HAPPENED, happened), (SHOWN, shown), (CASE, self.case))
        fields += [(id, told) for id, told in more if told]
        if self.heard:
            fields.append((SAID, "-".join(self.heard)))
        if self.have:
            fields.append((HAVE, "-".join(self.have)))
        return fragment(self.flow.id, at, fields)
