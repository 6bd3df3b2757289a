"""What may come of the picture owner's steps; ids stand in links and are never reused.

The fact `so_far` remembers what was tried beside the notice, so no case goes round.
"""

from guide_logic.content.buyers.desk_outcomes import REST, SETTLED, by_court
from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft.conditions import NOT_YOURS, NOTICE_OUT, UNCOUNTED
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.language.outcomes import Outcome
from guide_logic.language.text import T

__all__ = [
    "ASKED_FOR_DAMAGES",
    "BY_COURT",
    "BY_OWNER",
    "FILED",
    "NOTIFIED",
    "PRESSED",
    "PROOF_SOUGHT",
    "REFILED",
    "SIGNED",
    "TOLD",
    "WITHDRAWN",
]

_PROVED = {"own_proof": "yes"}

_NOTHING_FOUND = {"so_far": "sought"}

_COUNTER = Outcome(
    "counter",
    T(zh="对方交了不侵权声明", en="A counter-statement came"),
    told=T(
        zh="平台转来了对方的不侵权声明",
        en="The platform sent on the other side’s counter-statement",
    ),
    sets={"notice": "counter", "d15": "in", "filed": "no"},
    starts=F.statement_days,
)

_REMOVED = Outcome(
    "removed",
    T(zh="对方的图下架了", en="The pictures came down"),
    told=T(zh="平台下架了对方的图", en="The platform took the pictures down"),
    sets={"notice": "removed"},
)

BY_OWNER = (
    Outcome(
        "authorised",
        T(zh="拿到书面授权了", en="You have written authority"),
        told=T(zh="权利人书面授权我维权", en="The owner gave me written authority to act"),
        sets={"origin": "licensed", **_PROVED},
    ),
    Outcome(
        "owner_acts",
        T(zh="权利人自己去投诉", en="The owner acts itself"),
        told=T(zh="权利人自己去投诉", en="The owner is filing the notice itself"),
        sets={"over": "handed_on"},
    ),
    Outcome(
        "refused",
        T(zh="不给授权", en="No authority"),
        told=T(zh="权利人没有给我授权", en="The owner gave me no authority"),
        sets={"over": "given_up"},
    ),
    Outcome(
        "silent",
        T(zh="一直没回", en="No answer"),
        told=T(zh="我问了权利人，没有答复", en="I asked the owner and had no answer"),
        sets={"over": "given_up"},
        silent=True,
    ),
)

SIGNED = (
    Outcome(
        "signed",
        T(zh="签了，著作权归我", en="Signed: the copyright is mine"),
        told=T(
            zh="拍摄的人和我签了书面，著作权归我",
            en="The photographer or employee signed the copyright over to me",
        ),
        sets={"origin": "own", **_PROVED},
    ),
    Outcome(
        "authorised",
        T(zh="签了授权，我可以维权", en="Signed: I may act for it"),
        told=T(
            zh="拍摄的人书面授权我维权",
            en="The photographer or employee gave me written authority to act",
        ),
        sets={"origin": "licensed", **_PROVED},
    ),
    Outcome(
        "owner_acts",
        T(zh="由拍摄的人去投诉", en="They file it themselves"),
        told=T(
            zh="由拍摄的人自己去投诉",
            en="The photographer or employee is filing the notice",
        ),
        sets={"over": "handed_on"},
    ),
    Outcome(
        "refused",
        T(zh="不肯签", en="They will not sign"),
        told=T(zh="拍摄的人不肯签", en="The photographer or employee would not sign"),
        sets=_NOTHING_FOUND,
        when=NOTICE_OUT,
    ),
    Outcome(
        "silent",
        T(zh="联系不上，没回", en="No answer"),
        told=T(
            zh="我联系拍摄的人，没有答复",
            en="I wrote to the photographer or employee and had no answer",
        ),
        sets=_NOTHING_FOUND,
        silent=True,
        when=NOTICE_OUT,
    ),
    Outcome(
        "refused_left",
        T(zh="不肯签，不投诉了", en="They will not sign: leave it"),
        told=T(
            zh="拍摄的人不肯签，我没有投诉",
            en="The photographer or employee would not sign, and I filed no notice",
        ),
        sets={"over": "given_up"},
        when=~NOTICE_OUT,
    ),
    Outcome(
        "silent_left",
        T(zh="联系不上，不投诉了", en="No answer: leave it"),
        told=T(
            zh="联系不上拍摄的人，我没有投诉",
            en="I could not reach the photographer or employee, and filed no notice",
        ),
        sets={"over": "given_up"},
        silent=True,
        when=~NOTICE_OUT,
    ),
)

PROOF_SOUGHT = (
    Outcome(
        "found",
        T(zh="找齐了，能证明", en="Found: you can prove it"),
        told=T(zh="我找齐了权属证据", en="I found proof that the picture is mine"),
        sets=_PROVED,
    ),
    Outcome(
        "nothing",
        T(zh="找不到证据", en="Nothing found"),
        told=T(zh="我没有找到权属证据", en="I found no proof that the picture is mine"),
        sets=_NOTHING_FOUND,
        when=NOTICE_OUT,
    ),
    Outcome(
        "nothing_left",
        T(zh="找不到，不投诉了", en="Nothing found: leave it"),
        told=T(
            zh="我没有找到权属证据，没有投诉",
            en="I found no proof that the picture is mine, and filed no notice",
        ),
        sets={"over": "given_up"},
        when=~NOTICE_OUT,
    ),
)

WITHDRAWN = (
    Outcome(
        "withdrawn",
        T(zh="撤回了", en="Withdrawn"),
        told=T(zh="我撤回了通知", en="I withdrew my notice"),
        sets={"over": "given_up"},
        when=~NOT_YOURS,
    ),
    Outcome(
        "silent",
        T(zh="写给客服了，没回", en="Asked support; no answer"),
        told=T(
            zh="我请平台撤回通知，没有答复",
            en="I asked the platform to withdraw my notice and had no answer",
        ),
        sets={"over": "given_up"},
        silent=True,
        when=~NOT_YOURS,
    ),
    Outcome(
        "withdrawn_first",
        T(zh="撤回了", en="Withdrawn"),
        told=T(zh="我撤回了通知", en="I withdrew my notice"),
        sets={"notice": "none", "d15": "in", "filed": "no"},
        when=NOT_YOURS,
    ),
    Outcome(
        "silent_first",
        T(zh="写给客服了，没回", en="Asked support; no answer"),
        told=T(
            zh="我请平台撤回通知，没有答复",
            en="I asked the platform to withdraw my notice and had no answer",
        ),
        sets={"notice": "none", "d15": "in", "filed": "no"},
        silent=True,
        when=NOT_YOURS,
    ),
    Outcome(
        "authorised",
        T(zh="权利人补了授权", en="The owner authorised me"),
        told=T(
            zh="权利人补了书面授权",
            en="The owner gave me written authority afterwards",
        ),
        sets={"origin": "licensed", **_PROVED},
        when=NOT_YOURS,
    ),
)

NOTIFIED = (
    Outcome(
        "filed",
        T(zh="投了，平台在处理", en="Filed; they are at work"),
        told=T(zh="我向平台发了侵权通知", en="I sent the platform a notice of infringement"),
        sets={"notice": "pending"},
    ),
    _REMOVED,
    Outcome(
        "rejected",
        T(zh="被驳回", en="Rejected"),
        told=T(zh="平台驳回了我的通知", en="The platform rejected my notice"),
        sets={"notice": "rejected"},
    ),
    Outcome(
        "silent",
        T(zh="投了，没有回音", en="Filed; no word"),
        told=T(
            zh="我向平台发了侵权通知，没有回音",
            en="I sent the platform a notice of infringement and heard nothing",
        ),
        sets={"notice": "pending"},
        silent=True,
    ),
)

PRESSED = (
    _REMOVED,
    _COUNTER,
    Outcome(
        "rejected",
        T(zh="被驳回", en="Rejected"),
        told=T(zh="平台驳回了我的通知", en="The platform rejected my notice"),
        sets={"notice": "rejected"},
    ),
    Outcome(
        "silent",
        T(zh="催了，还是没处理", en="Pressed; still nothing"),
        told=T(
            zh="我书面催过平台，还是没有处理",
            en="I pressed the platform in writing, and still nothing was done",
        ),
        sets={"so_far": "pressed"},
        silent=True,
    ),
)

REFILED = (
    Outcome(
        "filed",
        T(zh="补齐重投了", en="Added and filed again"),
        told=T(
            zh="我补了材料，重新投诉",
            en="I added what was missing and filed the notice again",
        ),
        sets={"notice": "pending", "so_far": "refiled"},
    ),
    Outcome(
        "removed",
        T(zh="重投后下架了", en="Filed again; it came down"),
        told=T(
            zh="我补了材料重新投诉，平台下架了对方的图",
            en="I filed again with more proof, and the platform took the pictures down",
        ),
        sets={"notice": "removed", "so_far": "refiled"},
    ),
    Outcome(
        "rejected",
        T(zh="再投也驳回", en="Rejected again"),
        told=T(
            zh="我补了材料重新投诉，又被驳回",
            en="I filed again with more proof and was rejected again",
        ),
        sets={"so_far": "refiled"},
    ),
    Outcome(
        "silent",
        T(zh="再投，没有回音", en="Filed again; no word"),
        told=T(
            zh="我补了材料重新投诉，没有回音",
            en="I filed again with more proof and heard nothing",
        ),
        sets={"notice": "pending", "so_far": "refiled"},
        silent=True,
    ),
)

ASKED_FOR_DAMAGES = (
    Outcome(
        "paid",
        T(zh="谈好了，钱到了", en="Agreed, and paid"),
        told=T(zh="对方付了赔偿", en="The other side paid compensation"),
        sets={"over": "settled"},
    ),
    Outcome(
        "enough",
        T(zh="下架就够了", en="The takedown is enough"),
        told=T(zh="图下架了，我没有再要赔偿", en="The pictures are down, and I asked no more"),
        sets={"over": "settled"},
    ),
    Outcome(
        "refused",
        T(zh="对方不肯赔", en="They refuse to pay"),
        told=T(
            zh="我书面要求赔偿，对方拒绝了",
            en="I claimed compensation in writing, and was refused",
        ),
        sets={"so_far": "asked"},
    ),
    Outcome(
        "silent",
        T(zh="对方不理", en="They do not answer"),
        told=T(
            zh="我书面要求赔偿，对方没有答复",
            en="I claimed compensation in writing and had no answer",
        ),
        sets={"so_far": "asked"},
        silent=True,
    ),
    _COUNTER,
    Outcome(
        "back_again",
        T(zh="换个链接又用上了", en="It is back on another page"),
        told=T(
            zh="对方换了链接，又用我的图",
            en="The pictures were put up again on another page",
        ),
        sets={"notice": "none", "so_far": "refiled"},
        when=F.so_far.is_("none"),
    ),
)

FILED = (
    Outcome(
        "filed",
        T(zh="起诉了，或投诉到主管部门", en="Sued, or complained to the authority"),
        told=T(
            zh="我起诉了，或向主管部门投诉了",
            en="I sued, or complained to the authority",
        ),
        sets={"filed": "yes"},
    ),
    Outcome(
        "silent",
        T(zh="网上交了，还没立案", en="Handed in; no word yet"),
        told=T(
            zh="我在网上交了立案材料，还没有消息",
            en="I handed my papers to the court online and have no word yet",
        ),
        sets={"filed": "yes"},
        silent=True,
    ),
    SETTLED,
    Outcome(
        "missed",
        numbered(
            zh="{counter_statement_wait}过了，没赶上", en="The {counter_statement_wait} are over"
        ),
        told=numbered(
            zh="声明到达后的 {counter_statement_wait}过了，我没有起诉也没有投诉",
            en="The {counter_statement_wait} passed, and I had neither sued nor complained",
        ),
        sets={"d15": "out"},
        when=UNCOUNTED,
    ),
    REST,
)

TOLD = (
    Outcome(
        "told",
        T(zh="平台收到了，图还下架着", en="They have it; it stays down"),
        told=T(
            zh="我把凭证交给了平台，下架措施继续",
            en="I gave the platform the proof, and the takedown stands",
        ),
        sets={"over": "handed_on"},
    ),
    Outcome(
        "restored",
        T(zh="交了，链接还是恢复了", en="The listing came back"),
        told=T(
            zh="我把凭证交给了平台，链接还是恢复了",
            en="I gave the platform the proof, and the listing came back all the same",
        ),
        sets={"so_far": "told"},
    ),
    Outcome(
        "silent",
        T(zh="交了，平台没回", en="Handed in; no answer"),
        told=T(
            zh="我把凭证交给了平台，没有答复",
            en="I gave the platform the proof and had no answer",
        ),
        sets={"so_far": "told"},
        silent=True,
    ),
)

BY_COURT = by_court()
