"""How owners of pictures tell that they were taken, and how far their notice has got."""

from guide_logic.language.words import Counted, FlowWords, Words

__all__ = ["WORDS"]

_ALIBABA = Words(zh="淘宝; 天猫; 1688; 阿里巴巴; 阿里", en="taobao; tmall; 1688; alibaba")
_INTL = Words(
    zh="国际站; 速卖通; lazada",
    en="alibabacom; aliexpress; lazada",
    over=("alibaba",),
)

WORDS = FlowWords(
    about=Words(
        zh="我(画|设计)..被..(印|贴|挂|拿去|抄|卖); 我拍..(图|视频)..被..(印|贴|挂|拿去); 盗图; "
        "图..(盗用|盗|偷|被抄|被用|被拿|被复制|侵权|拿去用); "
        "(盗用|偷|抄|用|拿|复制|"
        "盗)(了)?我..(图|视频|设计|详情页|拍); 盗用..图; 别人..(用|偷|拿|抄)..我..图; "
        "我..图..(别人|卖家)..(用|偷|拿|抄); 我的图; 拿我..图; 用我..图; 偷图; 偷..图; "
        "抄我..(图|详情); (扒|搬|照搬)..(详情|图); 详情页..(扒|搬|抄|照搬); 自拍..(拿去|盗|偷|"
        "用|主图); (拿|拿去|用来)(当|做|作)主图; 主图..(拿去|拿走|照搬|抄); 对方..反通知; "
        "对方(提交|提|发|交)..声明; (盗图|侵权)..(投诉|举报)(成功|驳回|失败); 我..投诉..盗图; "
        "(供应商|厂家)..图..(投诉|用)",
        en="(steal|copy|photoshop|photoshopped|edit) .. (picture|mypicture|design); (picture|"
        "mypicture) .. steal; use mypicture; mypicture .. (use|another|other|somebody|someone); "
        "picture theft; (lift|grab|rip|scrape) .. picture .. i (take|took|shot); "
        "(lift|grab|rip|scrape) .. mypicture; (steal|use) (i )?own picture; "
        "(seller|shop|he|they) (ship|file|submit) .. counter (statement|notice|notification); "
        "(competitor|someone|somebody|other seller|"
        "another seller) .. (mypicture|use .. picture); use .. picture .. (without|not) "
        "(permission|ask|consent)?; mypicture .. (taobao|alibaba|1688|shop|seller)",
        but="不是盗图; 用我..图..评价",
    ),
    near=Words(
        zh="版权; 原图; 侵权; 著作权; 不侵权声明; 反通知; 侵权投诉; 摄影; 原创; 知识产权",
        en="copyright; infringe; infringement; counter (statement|notice|notification); original "
        "file; photographer; intellectual property",
    ),
    unlike=Words(
        zh="(投诉|说|告|举报|指|诬告|指控)(我|我开店|我们)..(盗|图|侵权|抄); (我)?(被|"
        "收到)..(投诉|举报|告|判|通知|指)..(盗图|侵权|盗用|图); 被(说|指|诬|告)..(盗图|侵权); "
        "恶意投诉; 收到..侵权; 和图; 跟图; 与图; 图(不符|不一样)",
        en="accuse; (say|claim|report|complain|allege) .. i steal; i steal; against mylisting; "
        "mylisting .. (take|remove|down); accuse of; complain against (me|myshop|i)?; picture "
        "(not|nothing); like picture; (take|took|remove) .. mylisting; (someone|somebody) claim "
        "mypicture; against me; not match picture; false claim; falsely",
        but="complain .. they steal",
    ),
    facts={
        "own_proof": {
            "yes": Words(
                zh="有原(图|片|文件|稿|始文件)(和|与|等)?; 有(拍摄|底片|证据|源文件|psd|raw|合同|"
                "版权登记|著作权登记|登记证); 能证明..(我|图)",
                en="own .. (original|raw|raws|negative|psd|proof|evidence|contract|genuine file|"
                "genuine); have genuine; can prove; copyright registration; camera file; genuine "
                "file; register copyright",
                apart="没; not; 不能; 如何; 怎么",
            ),
            "no": Words(
                zh="没(有)?(原图|证据|底片|原片|原文件|源文件); 拿不出(证据|原图); 不能证明; "
                "原图(删|丢|没)..; 没法证明; 证明不",
                en="not own .. (original|genuine|proof|evidence|raw); not (proof|evidence|genuine|"
                "original)(file)?; lose .. genuine; delete .. (genuine|original|raw); not can "
                "prove",
            ),
        },
        "origin": {
            "own": Words(
                zh="我(自己|们)?(拍|做|设计|画|p|制作)(的|了)?; 自己(拍|做|设计|画); 自家拍; "
                "我拍; 我们团队拍; 原创",
                en="i (take|took|shot|shoot|make|made|photograph|design); take by me; own "
                "(picture|work|photography|shoot|design); i own picture; we (take|shoot|"
                "shot)",
                but="i take down; i take screenshot; 我做..卖家",
            ),
            "licensed": Words(
                zh="有(书面)?授权; 品牌(方)?授权; 授权书",
                en="(own|with) .. (authority|licence|license|authorisation|authorization)",
                apart="没; not; 不",
            ),
            "supplier": Words(
                zh="(供应商|厂家|品牌方|厂商|网上|上家)(给|的|提供|找|下载|拿)?(的)?图; "
                "图..(供应商|厂家|网上|品牌方|上家)",
                en="supplier picture; picture .. (from|by) .. (supplier|manufacturer|internet|"
                "brand|factory); supplier give .. picture",
            ),
        },
        "notice": {
            "none": Words(
                zh="(还)?没(向平台)?(投诉|举报|通知); 怎么(向平台)?投诉",
                en="not (report|complain|notify|file); how .. (report|complain|file)",
                but="没投诉成",
            ),
            "pending": Words(
                zh="(投诉|举报|通知|提交)(了)?..(等|处理中|审核|没结果|没回复|没反应|在处理); "
                "平台(在|正在)?(处理|审核)",
                en="wait $; (report|complain|notify|file|submit) .. (wait|pending|process|not "
                "answer|nothing|review|not heard); platform .. (process|review|look); wait .. "
                "platform",
                apart="怎么; how; 没投诉; 驳回; 不成立; reject",
            ),
            "rejected": Words(
                zh="(投诉|举报|通知)..(驳回|不成立|不通过|被拒|失败|没通过|不予受理); 驳回..(投诉|"
                "举报); 平台(驳回|不通过|拒绝)",
                en="(report|complain|notice|takedown|claim) .. (refuse|fail|dismiss); (refuse|"
                "dismiss) .. (report|complain|notice|takedown); platform (refuse|dismiss)",
                over=("pending",),
            ),
            "removed": Words(
                zh="(图|链接|货)(已经|已|被)?(下架|删除|删|撤下); 对方(下架|删|撤)..",
                en="(picture|listing|link|item|they) .. (take down|remove|delete); take down "
                "already; remove already; picture (be )?(remove|down|delete)",
                apart="想; 要; 怎么; 不; 没; want; how; not; 让; 求; get",
                over=("pending",),
            ),
            "counter": Words(
                zh="不侵权声明; 反通知; 对方(提交|提|发)?(了)?(声明|申诉); 声明..(不侵权|图是他)",
                en="counter (statement|notice|notification|claim)?; counterstatement; seller "
                "(appeal|file .. statement); (statement|declaration) .. (not infringe|own "
                "picture); non infringement",
                over=("rejected", "removed", "pending"),
            ),
        },
        "filed": {
            "yes": Words(
                zh="已(经)?起诉; 起诉了; 已经(向)?(版权局|主管部门)投诉",
                en="already sue; i sue already; file .. suit",
            ),
        },
        "site": {
            "alibaba": _ALIBABA,
            "alibaba_intl": _INTL,
            "other": Words(
                zh="京东; 拼多多; 抖音; 快手; 亚马逊; 得物",
                en="jd; pinduoduo; douyin; amazon; ebay; etsy; temu; shein",
            ),
            "social": Words(
                zh="小红书; 公众号; 微博; 朋友圈; 独立站; 别人网站; 知乎; b站",
                en="xiaohongshu; weibo; instagram; facebook; official account; moments; website",
            ),
        },
    },
    supposed=("site", "origin"),
    counts={
        "statement_days": Counted(
            zh="收到(声明|反通知|不侵权声明)..{n}天; (声明|反通知)..{n}天; {n}天前..收到..(声明|"
            "反通知)",
            en="(statement|counter notice|counter notification) .. {n} day; {n} day ago .. "
            "(statement|counter)",
        ),
    },
)
