"""The platform: where to file, the notice, waiting for it, a rejected one."""

from guide_logic.content.channels import PLATFORM
from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft import evidence as have
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.flows.image_theft.outcomes import NOTIFIED, PRESSED, REFILED
from guide_logic.content.flows.image_theft.steps.where import IN_CASE, ON_FORM
from guide_logic.content.law import (
    ALIBABA_IPP,
    CIVIL_CODE,
    ECL,
    IP_REPLY,
    PICTURE_NOTES,
)
from guide_logic.language.decisions import Deadline, Step
from guide_logic.language.text import T
from guide_logic.language.things import Note

__all__ = ["IP_NOTICE", "SUPPLEMENT", "WAIT_NOTICE"]

_ENTRANCES = (
    Note(
        F.site.is_("alibaba"),
        T(
            zh="淘宝、天猫、1688：阿里巴巴知识产权保护平台 ipp.alibabagroup.com，"
            "App 里也有入口。先注册，交身份和权属证明，审核通过后按链接投诉；"
            "没登记著作权的，交一份权利声明。没注册的也可能有简易表单，以页面为准。",
            en="Taobao, Tmall and 1688: Alibaba’s IP Protection Platform, ipp.alibabagroup.com, "
            "also found in the apps. Register, prove identity and rights, and file page by page "
            "once that is approved. Without a registration of the work, hand in a statement of "
            "your rights. There may be a short form without an account; the live page decides.",
        ),
        sources=(ALIBABA_IPP["entry"], ALIBABA_IPP["materials"]),
    ),
    Note(
        F.site.is_("alibaba_intl"),
        T(
            zh="国际站、速卖通、Lazada：从页脚的知识产权入口进，现在一般链到 ipp.aidcgroup.net，"
            "以页面为准。",
            en="Alibaba.com, AliExpress and Lazada: use the intellectual-property link at the foot "
            "of the page. It now mostly leads to ipp.aidcgroup.net; the live page decides.",
        ),
        sources=(ALIBABA_IPP["international"],),
    ),
    Note(
        F.site.is_("other"),
        T(
            zh="在平台的帮助中心或规则页找“知识产权投诉”的入口，材料和时间以页面为准；"
            "找不到就用文字问平台客服。境外平台按它自己的规则。",
            en="Find the entrance for IP complaints (知识产权投诉) in the platform’s help centre "
            "or rules; its page decides on papers and times. If there is none, ask support in "
            "writing. Platforms abroad follow rules of their own.",
        ),
        sources=(ECL[42],),
    ),
    Note(
        F.site.is_("social"),
        T(
            zh="社交账号、公众号和网站：用它们的侵权投诉入口；没有入口的，书面通知网站的运营者。",
            en="Social accounts and websites: use their form for infringement complaints. Where "
            "there is none, notify whoever runs the site in writing.",
        ),
        sources=(CIVIL_CODE[1195],),
    ),
)


IP_NOTICE = Step(
    "ip_notice",
    ref="IP_NOTICE",
    channel=PLATFORM,
    title=T(zh="按链接向平台发侵权通知", en="Notify the platform, page by page"),
    text=T(
        zh="写清五样：你是谁，图的权利从哪里来，哪些链接，对比图，保证属实。"
        "每个链接单列，不要写“全店都是”。"
        "平台应当及时采取必要措施，并把通知转给卖家。",
        en="Give five things: who you are, where your right comes from, which pages, a comparison, "
        "and a statement that it is true. List each page; “the whole shop” is not enough. "
        "The platform has to take the necessary measures promptly and send the notice on.",
    ),
    do=T(
        zh="按链接向平台提交侵权通知，附上权属证据和对比图",
        en="File the notice page by page, with proof of your right and a comparison",
    ),
    where=ON_FORM,
    deadlines=(
        Deadline(
            T(
                zh="证据齐了再投，不设天数。",
                en="Once you have your proof; no number of days applies.",
            ),
            when=F.own_proof.is_("no"),
        ),
        Deadline(T(zh="存好证据就投。", en="As soon as the pages are saved."), days=0),
    ),
    takes=T(
        zh="法律只说“及时”。二手资料说阿里系一般几天内处理，以页面为准。",
        en="The law says only “promptly”. Secondary sources say that Alibaba’s sites normally take "
        "a few days; the live page decides.",
    ),
    fails=numbered(
        zh="被驳回，看理由补材料再投，或直接起诉。对方交了不侵权声明，就有 "
        "{counter_statement_wait}。",
        en="If rejected, add what the reasons ask for and file again, or sue. If the seller files "
        "a counter-statement, {counter_statement_wait} begin.",
    ),
    evidence=(
        have.IDENTITY,
        have.ORIGINALS,
        have.AUTHORITY,
        have.COMPARISON,
        have.PAGES,
        have.REGISTRATION,
    ),
    notes=(
        Note(
            F.own_proof.is_("no"),
            T(
                zh="这一步等证据齐了再做；现在就投，通知错了要赔。",
                en="Take this step only once you have the proof. Filing now means paying for it "
                "if the notice is wrong.",
            ),
            sources=(ECL["42-3"],),
        ),
        *_ENTRANCES,
    ),
    outcomes=NOTIFIED,
    sources=(ECL[42], CIVIL_CODE[1195], ALIBABA_IPP["times"]),
)


WAIT_NOTICE = Step(
    "press_the_platform",
    ref="WAIT_NOTICE",
    channel=PLATFORM,
    title=T(zh="盯处理进度，书面催一次", en="Follow the case and press in writing"),
    text=T(
        zh="看站内信和邮件，要补材料就按页面写的时间补。"
        "迟迟没有结果的，用文字催办，写上投诉编号和首次提交的日期。"
        "写明：没有及时采取必要措施，对损失扩大的部分要和卖家连带承担。",
        en="Watch your messages and hand in what is asked for by the time the page gives. "
        "If nothing comes, press in writing with the number and the date of your notice. "
        "Say that a platform which does not act promptly shares liability for the part by which "
        "the loss grows.",
    ),
    do=T(
        zh="查处理进度；没有动静就书面催平台",
        en="Look at the case; if nothing moves, press the platform in writing",
    ),
    where=IN_CASE,
    deadlines=(
        Deadline(
            T(
                zh="页面写的时间过了就催；页面没写的，过几天没动静就催。",
                en="When the time on the page is over; if it names none, after some days of "
                "silence.",
            ),
        ),
    ),
    takes=numbered(
        zh="二手资料说阿里系一般 {ipp_handling}内处理，国际站旧问答说约 {ipp_abroad_handling}；以"
        "页面为准。",
        en="Secondary sources say under {ipp_handling} on Alibaba’s sites, and an older page of "
        "Alibaba.com about {ipp_abroad_handling}; the live page decides.",
    ),
    fails=T(
        zh="一直不处理，带着通知和催办记录起诉卖家，也可以把平台列为被告。",
        en="If nothing is done, sue the seller with your notice and reminders. You may name the "
        "platform as a defendant too.",
    ),
    evidence=(have.NOTICE_RECORDS, have.COMPARISON),
    outcomes=PRESSED,
    sources=(
        ECL[42],
        ECL[45],
        IP_REPLY[2],
        ALIBABA_IPP["times"],
        ALIBABA_IPP["international"],
    ),
)


SUPPLEMENT = Step(
    "supplement",
    ref="SUPPLEMENT",
    channel=PLATFORM,
    title=T(zh="看驳回理由，补齐再投", en="Read why it was rejected, and refile"),
    text=T(
        zh="把驳回理由逐条列出来：是权属不清、比对不清，还是链接填错。"
        "缺什么补什么，写明这次新交了哪几样。"
        "理由看不懂，用文字问平台要说明。",
        en="List the reasons: proof of the right, the comparison, or a wrong address? "
        "Add what is missing and say what is new this time. "
        "If a reason is unclear, ask the platform in writing to explain it.",
    ),
    do=T(
        zh="照驳回理由补材料，再投一次",
        en="Add what the rejection asks for, and file again",
    ),
    where=ON_FORM,
    deadlines=(
        Deadline(
            T(
                zh="没有法定天数；页面给了补正时间的，按页面。",
                en="No time is set by law; if the page sets one for corrections, keep to it.",
            ),
        ),
    ),
    fails=T(
        zh="平台驳回不是法院判决，证据够的，直接起诉。",
        en="A rejection is no judgment. With enough proof, sue.",
    ),
    evidence=(have.NOTICE_RECORDS, have.ORIGINALS, have.COMPARISON, have.REGISTRATION),
    notes=(
        Note(
            F.origin.is_("licensed"),
            T(
                zh="授权书要写明你可以用自己的名义维权；只写“可以使用”的，请权利人补一份。",
                en="The authority has to say that you may act in your own name. If it only allows "
                "use, ask the owner for another.",
            ),
        ),
        Note(
            F.origin.is_("own"),
            T(
                zh="理由是“产品照没有独创性”的，交布光、构图、修图的过程稿；"
                "有案例支持产品照受保护，但要看个案。",
                en="If it says that a product photo is not original, hand in drafts that show "
                "lighting, composition and retouching. Courts have protected product photos, but "
                "each case is its own.",
            ),
            sources=(PICTURE_NOTES["originality"],),
        ),
        *_ENTRANCES,
    ),
    outcomes=REFILED,
    sources=(ECL[42], PICTURE_NOTES["evidence"]),
)
