"""An application for administrative reconsideration where a regulator left its duty undone."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import ORDER_121, RECONSIDERATION_LAW
from guide_logic.content.letters import fields
from guide_logic.content.letters.complaint_12315 import PARTIES
from guide_logic.content.letters.own_words import own_words
from guide_logic.content.letters.purchase import ATTACHED, SO_FAR, TRUE, signed
from guide_logic.language.conditions import Condition
from guide_logic.language.facts import Day, Days, Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Past, Pick, Suggestion
from guide_logic.language.text import T

__all__ = ["reconsideration"]

_AUTHORITY = Entry(
    Text("authority", T(zh="向哪个复议机关申请", en="The reconsideration authority"), most=200),
    T(
        zh="不受理的告知书上写了的，照它写。",
        en="As the notice of refusal names it, if it does.",
    ),
)
_BUREAU = Entry(
    Text("bureau", T(zh="处理投诉的市场监管局", en="The bureau that had the complaint"), most=200)
)
_TOLD_ON = Entry(Past("told_on", T(zh="哪天知道不受理或没有答复", en="The day you learned of it")))
_WHY = Entry(
    Text("why_wrong", T(zh="再补充几句", en="More on why"), lines=4),
    T(
        zh="写它给的理由，和你认为不对的地方；只写事实。",
        en="The reason it gave, and what you think is wrong with it; facts only.",
    ),
)


def _should_have(refused: Condition) -> Entry:
    """Return why the bureau should have acted, as phrases."""
    return Entry(
        Pick(
            "should_have",
            T(zh="为什么该管没管", en="Why it should have acted"),
            {
                "silent": T(
                    zh="过了规定的时间，没有收到答复",
                    en="no answer came in the time that the rules give",
                ),
                "no_reason": T(zh="没有说明理由", en="no reason was given"),
                "complete": T(
                    zh="投诉里有我的真实身份和联系方式、对方的名称和地址、具体的请求、事实和依据",
                    en="the complaint had my true identity and how to reach me, the other side’s "
                    "name and address, what exactly I ask for, and the facts with their proof",
                ),
                "its_area": T(
                    zh="经营者在它的辖区，这件事归它管",
                    en="the trader is in its area, and the matter is its own",
                ),
                "living": T(zh="东西是为生活消费购买的", en="what was bought was for living needs"),
                "first": T(
                    zh="同一争议没有别的机关处理过", en="nobody else has handled the dispute"
                ),
            },
            many=True,
            when={"silent": ~refused, "no_reason": refused},
        )
    )


def reconsideration(
    *steps: str, when: Condition, filed: Day, told: Day | Days, refused: Condition
) -> Letter:
    """Return the application; `refused` is where 12315 said no, else it said nothing."""
    return Letter(
        "reconsideration",
        title=T(zh="行政复议申请书", en="Application for administrative reconsideration"),
        note=numbered(
            zh="认为市场监管局没有履行法定职责时用，自知道之日起 {reconsideration}内提出。"
            "受不受理看个案；只是不满意调解结果的，走法院。复议机关有自己的样式时，以它为准。",
            en="For who thinks that the bureau left its legal duty undone; within "
            "{reconsideration} of knowing. Whether it is taken depends on the case. If you "
            "only dislike how mediation ended, the way is a court. If the authority has a "
            "form, the form decides.",
        ),
        steps=steps,
        when=when,
        fields=(
            fields.NAME,
            fields.PHONE,
            fields.ADDRESS,
            _AUTHORITY,
            _BUREAU,
            fields.CASE_NO,
            Entry(Past("complained_on", filed.label)),
            _TOLD_ON,
            _should_have(refused),
            _WHY,
            fields.ATTACHED,
        ),
        # A field of its own: one that is a fact of the case is gone once it is filled in.
        suggests=(
            Suggestion("complained_on", same=filed.id),
            Suggestion("told_on", same=told.id),
        ),
        bundled=True,
        to="reconsideration",
        parts=(
            Part(
                T(zh="行政复议申请书", en="Application for administrative reconsideration"),
                look="title",
            ),
            Part(T(zh="一、申请人", en="1. Who applies"), look="head"),
            *PARTIES[1:],
            Part(T(zh="二、被申请人", en="2. Against whom"), look="head"),
            Part(T(zh="{bureau}", en="{bureau}")),
            Part(T(zh="三、复议请求", en="3. What I ask for"), look="head"),
            Part(
                T(
                    zh="责令被申请人依法处理编号 {case_no} 的投诉，并告知结果。",
                    en="That the bureau be told to deal with complaint number {case_no} under the "
                    "law and to say what came of it.",
                ),
                look="number",
            ),
            Part(T(zh="四、事实和理由", en="4. Facts and reasons"), look="head"),
            Part(
                T(
                    zh="{complained_on}，我提交了编号 {case_no} 的投诉。",
                    en="On {complained_on} I filed complaint number {case_no}.",
                )
            ),
            Part(
                T(
                    zh="{told_on}，我知道被申请人决定不受理。",
                    en="On {told_on} I learned that the bureau would not take it.",
                ),
                when=refused,
            ),
            Part(
                T(
                    zh="到 {today} 我仍没有收到是否受理的答复。",
                    en="By {today} I have still not been told whether it is taken.",
                ),
                unless=refused,
            ),
            SO_FAR,
            *own_words(
                T(zh="理由：{said}", en="Why it should have acted: {said}"),
                "should_have",
                "why_wrong",
            ),
            Part(
                T(
                    zh="认为行政机关没有履行保护人身权、财产权等合法权益的法定职责的，"
                    "可以申请行政复议（《行政复议法》第十一条、第二十条）。",
                    en="Who thinks that an authority has not done its legal duty to protect "
                    "person, property or other rights may apply for reconsideration "
                    "(Administrative Reconsideration Law, articles 11 and 20).",
                )
            ),
            *ATTACHED,
            TRUE,
            Part(T(zh="此致", en="To:")),
            Part(T(zh="{authority}", en="{authority}")),
            *signed(),
        ),
        sources=(RECONSIDERATION_LAW[11], RECONSIDERATION_LAW[20], ORDER_121[44]),
    )
