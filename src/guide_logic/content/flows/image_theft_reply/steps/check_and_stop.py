"""What you do yourself: save, stop, look where the picture comes from, settle."""

from guide_logic.content.channels import COMPLAINANT, SELF
from guide_logic.content.flows.image_theft_reply import evidence as have
from guide_logic.content.flows.image_theft_reply.conditions import NOTIFIED, SENT
from guide_logic.content.flows.image_theft_reply.facts import F
from guide_logic.content.flows.image_theft_reply.outcomes import CHECKED, REMOVED, TALKED
from guide_logic.content.law import COPYRIGHT_LAW, ECL, IP_REPLY, PICTURE_NOTES, PRACTICE_NOTES
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["EVI", "PAUSE_AND_CHECK", "REMOVE", "SETTLE"]


EVI = Step(
    "save_records",
    ref="EVI",
    channel=SELF,
    does=PREPARE,
    title=T(zh="先存通知和自己的页面", en="Save the notice and your own page"),
    text=T(
        zh="把平台转来的通知、附件和截止时间全部截图。"
        "自己的商品页、后台上传记录、销量也录下来。"
        "原件自己留着，交给平台的用副本。",
        en="Take screenshots of the notice, its exhibits and the time limit. "
        "Record your listing, the upload log and the sales too. "
        "Keep originals and hand in copies.",
    ),
    deadlines=(
        Deadline(T(zh="今天，改页面之前。", en="Today, before you change anything."), days=0),
    ),
    fails=T(
        zh="通知看不到附件的，用文字向平台要；链接已被删的，从后台和订单快照里找。",
        en="If the notice shows no exhibits, ask the platform for them in writing. If the listing "
        "is gone, look in your back office and in order snapshots.",
    ),
    evidence=(have.NOTICE, have.LISTING, have.STATEMENT),
    sources=(PRACTICE_NOTES["evidence"], ECL[42]),
)


REMOVE = Step(
    "remove_pictures",
    ref="REMOVE",
    channel=SELF,
    title=T(zh="先录屏，再删掉全部同图", en="Record it, then remove every copy"),
    text=T(
        zh="主图、详情页、其他链接、其他店铺里的同一张图都删掉，换成自己拍的。"
        "顺手查全店：还有没有来路不明的图。"
        "记下删了哪些、什么时候删的。",
        en="Take the picture out of every image, page, listing and shop of yours and use your own. "
        "Go through the whole shop for other pictures of unknown origin. "
        "Note what you removed and when.",
    ),
    do=T(
        zh="录屏，再删掉每个链接里的这张图",
        en="Record the screen, then take the picture out of every listing",
    ),
    where=T(
        zh="卖家后台的商品编辑页，全店都查一遍",
        en="Your seller’s back office, in every listing of the shop",
    ),
    deadlines=(
        Deadline(
            T(zh="今天：继续用，损失和责任都会变大。", en="Today: going on makes it worse."), days=0
        ),
    ),
    fails=T(
        zh="自己删不掉的（链接被锁），用文字请平台删，留下记录。",
        en="If a listing is locked, ask the platform in writing to remove it, and keep the record.",
    ),
    evidence=(have.REMOVED, have.LISTING),
    notes=(
        Note(
            F.truth.is_("copied") & SENT,
            T(
                zh="已经交了不侵权声明的，今天就撤回，写明更正；声明不实又不撤，责任更重。",
                en="If you have filed a counter-statement, withdraw and correct it today. Leaving "
                "an untrue one makes it graver.",
            ),
            sources=(IP_REPLY[4],),
        ),
    ),
    outcomes=REMOVED,
    sources=(COPYRIGHT_LAW[10], COPYRIGHT_LAW[53], PICTURE_NOTES["handling"]),
)


SETTLE = Step(
    "settle",
    ref="SETTLE",
    channel=COMPLAINANT,
    title=T(zh="道歉，谈一个有依据的数", en="Apologise and settle on a sum with grounds"),
    text=T(
        zh="用文字告诉对方：已经删了，用了多久，卖了多少。"
        "请对方说明权属和赔偿怎么算，参照许可费谈。"
        "谈妥了写成协议：付多少、撤回投诉、以后不再追究这一次。",
        en="Tell the other side in writing that it is removed, how long it was used and what was "
        "sold. Ask them to show their right and how the sum is worked out, and take a licence fee "
        "as the measure. Put the result in writing: the sum, the withdrawal, and that this closes "
        "the matter.",
    ),
    do=T(
        zh="告诉对方图已经删了，谈一个有依据的数",
        en="Tell them that it is removed, and settle on a sum with grounds",
    ),
    where=T(
        zh="通知里留的联系方式，用文字谈",
        en="The contact in the notice, in writing",
    ),
    deadlines=(
        Deadline(
            T(
                zh="删图之后尽快，最好在对方起诉之前；页面的申诉时间照看不误。",
                en="Soon after the removal, better before they sue. Keep an eye on the time the "
                "page gives.",
            ),
        ),
    ),
    fails=T(
        zh="要价没有依据的，不必接受，保留沟通记录；被起诉就去应诉，由法院定。",
        en="You need not accept a sum without grounds. Keep the talks on record; if you are sued, "
        "answer, and the court decides.",
    ),
    evidence=(have.USE, have.REMOVED, have.NOTICE),
    outcomes=TALKED,
    sources=(COPYRIGHT_LAW[54], PICTURE_NOTES["handling"]),
)


PAUSE_AND_CHECK = Step(
    "pause_and_check",
    ref="PAUSE_AND_CHECK",
    channel=SELF,
    title=T(zh="先下图止损，再查来源", en="Take it down for now, find its origin"),
    text=T(
        zh="先把这张图换下来，不认也不辩。"
        "翻供图的合同、聊天和付款：谁拍的，有没有写明授权给你用在哪里。"
        "用文字问供图方要原图和授权书，让它给一个答复的时间。",
        en="Replace the picture first, and neither admit nor argue. "
        "Look through the contract, chats and payment: who took it, and does it say that you may "
        "use it, and where? Ask the supplier in writing for originals and the licence, with a date "
        "for the answer.",
    ),
    do=T(
        zh="先换下这张图，再查它是谁拍的、有没有授权",
        en="Replace the picture, then find out who took it and what the licence says",
    ),
    where=T(
        zh="卖家后台；供图的合同、聊天和付款",
        en="Your back office; the supplier’s contract, chats and payment",
    ),
    deadlines=(
        Deadline(
            T(
                zh="今天：申诉时间在走，查的同时盯着页面。",
                en="Today: your time for an answer runs while you look.",
            ),
            days=0,
            when=NOTIFIED & F.window.is_("in"),
        ),
        Deadline(T(zh="今天。", en="Today."), days=0),
    ),
    fails=T(
        zh="查出是别人的，删图、协商；查不出，按没有授权处理。查出是自己的或有授权，交声明。",
        en="If it is someone else’s, remove it and settle. If you cannot find out, treat it as "
        "unlicensed. If it is yours or licensed, file the statement.",
    ),
    evidence=(have.SUPPLY, have.NOTICE, have.REMOVED),
    notes=(
        Note(
            F.truth.is_("unclear"),
            T(
                zh="下图只是止损，不等于承认侵权；查清是自己的，可以再用。",
                en="Taking it down only limits the loss and admits nothing. If it proves to be "
                "yours, use it again.",
            ),
        ),
        Note(
            SENT,
            T(
                zh="你已经交了声明：查出站不住的，马上撤回更正，不要等对方起诉。",
                en="You have filed a statement: if it does not hold, withdraw and correct it at "
                "once rather than wait for a suit.",
            ),
            sources=(IP_REPLY[4],),
        ),
    ),
    outcomes=CHECKED,
    sources=(COPYRIGHT_LAW[10], COPYRIGHT_LAW[12], PICTURE_NOTES["handling"]),
)
