"""What you do yourself: save the pages, gather proof, ask the owner, keep watch."""

from guide_logic.content.channels import RIGHT_HOLDER, SELF
from guide_logic.content.flows.image_theft import evidence as have
from guide_logic.content.flows.image_theft.conditions import NOT_YOURS
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.law import COPYRIGHT_LAW, ECL, PICTURE_NOTES, PRACTICE_NOTES
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["BUILD_PROOF", "EVI", "MONITOR", "OWNER"]


EVI = Step(
    "save_pages",
    ref="EVI",
    channel=SELF,
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
    deadlines=(Deadline(T(zh="投诉之前。", en="Before any notice.")),),
    fails=T(
        zh="对方不授权，就自己重新拍一套图，留好原图。",
        en="If they give no authority, shoot pictures of your own and keep the originals.",
    ),
    evidence=(have.AUTHORITY, have.PAGES),
    sources=(COPYRIGHT_LAW[12], ECL[42]),
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
