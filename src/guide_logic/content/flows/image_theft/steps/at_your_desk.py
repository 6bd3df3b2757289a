"""What you do yourself: save the pages, gather proof, ask the owner, keep watch."""

from guide_logic.content.channels import PHOTOGRAPHER, RIGHT_HOLDER, SELF
from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft import evidence as have
from guide_logic.content.flows.image_theft.conditions import FILE_BY, NOT_YOURS, RUNNING
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.flows.image_theft.outcomes import BY_OWNER, PROOF_SOUGHT, SIGNED
from guide_logic.content.law import (
    COPYRIGHT_CASES,
    COPYRIGHT_LAW,
    ECL,
    PICTURE_NOTES,
    PRACTICE_NOTES,
)
from guide_logic.language.decisions import PREPARE, Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["BUILD_PROOF", "EVI", "MONITOR", "OWNER", "WRITING"]


EVI = Step(
    "save_pages",
    ref="EVI",
    channel=SELF,
    does=PREPARE,
    title=T(zh="先把侵权页面存下来", en="Save the infringing pages first"),
    text=T(
        zh="每个链接录一段屏：网址、店铺名、图片、价格、销量和当天日期都要看得见。"
        "店铺公示的营业执照也拍下来。"
        "对方随时能改图，先存再动手。",
        en="Record each page so that address, shop, picture, price, sales and the date can be "
        "seen. Save the business licence (营业执照) the shop displays too. "
        "The seller can change the picture at any time, so save before you act.",
    ),
    deadlines=(
        Deadline(
            T(zh="今天，在通知平台之前。", en="Today, before you notify the platform."),
            days=0,
            when=F.notice.is_("none") & ~NOT_YOURS,
        ),
        Deadline(
            T(zh="今天，对方随时能改。", en="Today: the page can change at any time."), days=0
        ),
    ),
    fails=T(
        zh="页面已经改了的，找搜索结果、评价晒图、订单快照和平台的处理记录。",
        en="If the page has changed, look in search results, reviews with pictures, order "
        "snapshots and the platform’s own records.",
    ),
    evidence=(have.PAGES, have.SALES, have.STAMP),
    notes=(
        Note(
            F.notice.is_("removed"),
            T(
                zh="链接已经下架：把下架通知、你之前的截图和录屏收在一起，起诉要用。",
                en="The listing is down: keep the takedown notice with your earlier screenshots "
                "and recordings, for a suit.",
            ),
        ),
    ),
    sources=(PRACTICE_NOTES["evidence"],),
)


BUILD_PROOF = Step(
    "build_proof",
    ref="BUILD_PROOF",
    channel=SELF,
    title=T(zh="先把“图是我的”证明出来", en="First prove that the picture is yours"),
    text=T(
        zh="找相机原图、同场景的其他照片、分层稿、最早发布的记录和拍摄合同，"
        "按时间排好。"
        "著作权从作品完成就有，登记不是前提，但登记或时间戳能少费口舌。"
        "请人拍的，先看合同写著作权归谁。",
        en="Find camera originals, other shots of the scene, layered files, the first publication "
        "and the shooting contract, and put them in order of time. "
        "Copyright needs no registration, but a registration or a time stamp saves argument. "
        "If you hired someone, first see whom the contract gives the copyright.",
    ),
    do=T(
        zh="找出原图、花絮、源文件或最早发布的记录，按时间排好",
        en="Find originals, outtakes, source files or the first publication, in order of time",
    ),
    where=T(
        zh="相机、手机、电脑、网盘和店铺后台",
        en="Camera, phone, computer, cloud storage and your shop’s back office",
    ),
    deadlines=(
        Deadline(
            T(
                zh="越早越好：证据齐了再通知平台。",
                en="Soon. Notify the platform once you have it.",
            ),
        ),
    ),
    fails=T(
        zh="还是证明不了，就不要投诉；可以问律师，图片独创性不够时能不能走反不正当竞争。",
        en="If you still cannot prove it, do not file. Ask a lawyer whether unfair-competition law "
        "helps where a picture is not original enough.",
    ),
    evidence=(
        have.ORIGINALS,
        have.OUTTAKES,
        have.FIRST_USE,
        have.CONTRACT,
        have.LAYERS,
        have.REGISTRATION,
        have.STAMP,
    ),
    notes=(
        Note(
            F.notice.is_("rejected"),
            T(
                zh="平台是因为权属不清驳回的，就照驳回理由一条一条补。",
                en="If the platform rejected the notice for want of proof, answer its reasons one "
                "by one.",
            ),
        ),
    ),
    outcomes=PROOF_SOUGHT,
    sources=(COPYRIGHT_LAW[3], COPYRIGHT_LAW[12], PICTURE_NOTES["evidence"]),
)


OWNER = Step(
    "ask_owner",
    ref="OWNER",
    channel=RIGHT_HOLDER,
    title=T(zh="问清图归谁，请权利人出面", en="Ask who owns it and who will act"),
    text=T(
        zh="用文字问供应商或品牌方：图是谁拍的，谁有权维权，愿不愿意出面。"
        "要你来维权的，请对方出书面授权，写明哪些图、到什么时候。"
        "没有授权，你不是权利人，不能自己投诉。",
        en="Ask the supplier or the brand in writing who took the picture, who may act for it and "
        "whether they will. If you are to act, get written authority that names the pictures and "
        "the time. Without it you are not the right holder and cannot file.",
    ),
    do=T(
        zh="问供应商或品牌方：图归谁，能不能书面授权你维权",
        en="Ask the supplier or brand who owns it, and for written authority to act",
    ),
    where=T(
        zh="微信、邮件都可以，要留下文字",
        en="A chat or an e-mail, so long as it is in writing",
    ),
    deadlines=(Deadline(T(zh="投诉之前。", en="Before any notice.")),),
    fails=T(
        zh="对方不授权，就自己重新拍一套图，留好原图。",
        en="If they give no authority, shoot pictures of your own and keep the originals.",
    ),
    evidence=(have.AUTHORITY, have.PAGES),
    outcomes=BY_OWNER,
    sources=(COPYRIGHT_LAW[12], ECL[42]),
)


WRITING = Step(
    "get_it_in_writing",
    ref="WRITING",
    channel=PHOTOGRAPHER,
    title=T(zh="和拍摄的人补签书面", en="Have whoever took it sign"),
    text=T(
        zh="请摄影师或员工签一份书面：列出是哪几张图，写明著作权归你，"
        "或者授权你用自己的名义维权、到什么时候。"
        "已有合同的，先翻一翻有没有写归属。原图也一并要来。",
        en="Ask the photographer or member of staff to sign: which pictures, and that the "
        "copyright is yours, or that you may act for it in your own name and until when. "
        "If there is a contract, look first for a clause on it. Ask for the originals too.",
    ),
    do=T(
        zh="请摄影师或员工补签书面：著作权归你，或授权你维权",
        en="Have the photographer or staff sign the copyright, or authority to act, over to you",
    ),
    where=T(
        zh="先在微信或邮件里写明，再签字",
        en="First in a chat or an e-mail, then on paper with a signature",
    ),
    deadlines=(
        Deadline(
            numbered(
                zh="赶在声明到达之后的 {counter_statement_wait}里：签了还要起诉或投诉。",
                en="Well within the {counter_statement_wait} after the statement: once it is "
                "signed you still have to sue or complain.",
            ),
            term=FILE_BY,
            when=RUNNING,
        ),
        Deadline(T(zh="投诉之前。", en="Before any notice.")),
    ),
    fails=T(
        zh="不肯签的，可以请他自己去投诉；都不行，就不要投诉，已经投的撤回。",
        en="If they will not sign, they can file themselves. Failing that do not file, and "
        "withdraw what you have filed.",
    ),
    evidence=(have.AUTHORITY, have.PAGES),
    sources=(COPYRIGHT_LAW["11-18-19"], COPYRIGHT_CASES[12]),
    outcomes=SIGNED,
)


MONITOR = Step(
    "keep_watch",
    ref="MONITOR",
    channel=SELF,
    title=T(zh="盯着，换链接再投", en="Keep watch for new listings"),
    text=T(
        zh="隔一段时间用图搜一遍，看有没有换链接、换店铺再用。"
        "再出现的，照样先存证，再按链接通知，附上上一次的处理结果。"
        "反复使用能说明对方是故意的，记录都留着。",
        en="Search by picture from time to time for new listings or other shops. "
        "If it comes back, save it, notify each page again and attach the earlier result. "
        "Repeated use helps to show intent, so keep every record.",
    ),
    deadlines=(
        Deadline(
            T(zh="没有固定期限，隔一段时间看一次。", en="No fixed time; look now and then."),
        ),
    ),
    fails=T(
        zh="一直换链接的，不要只靠投诉，拿着历次记录起诉。",
        en="If it keeps moving, do not rely on notices alone: sue, with the records of each time.",
    ),
    evidence=(have.NOTICE_RECORDS, have.PAGES),
    notes=(
        Note(
            ~NOT_YOURS,
            T(
                zh="平台应当公示收到的通知、声明和处理结果，可以在平台上查到。",
                en="Platforms have to publish the notices and statements they receive and the "
                "results, so you can look there too.",
            ),
            sources=(ECL[44],),
        ),
    ),
    sources=(ECL[42], PICTURE_NOTES["handling"]),
)
