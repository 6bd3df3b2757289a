"""How sellers tell that they are accused of taking pictures."""

from guide_logic.language.words import Counted, FlowWords, Words

__all__ = ["WORDS"]

WORDS = FlowWords(
    about=Words(
        zh="(投诉|说|告|举报|指|诬告|指控|起诉)(我|我开店|我们)..(盗图|盗用|图|侵权|抄|版权|"
        "著作权); (被|收到|遭)..(投诉|举报|告|起诉|通知|指)..(盗图|侵权|盗用|图|版权|著作权); "
        "被..盗图..投诉; 收到..(侵权|盗图|版权)..; 被(说|指|诬|告|判|认定)..(盗图|侵权|盗用); "
        "恶意投诉..(图|侵权|版权); 投诉..我..盗图; 因..图..被(投诉|下架|举报|处罚); 图..被(投诉|"
        "举报)..(侵权|盗)?; 侵权投诉; 说我..侵权; (供应商|厂家)..图..侵权; 图..(供应商|"
        "厂家)..侵权; 平台..说我..(盗|侵权); 链接..侵权..下架; 视觉中国; 图库..(要钱|律师函|"
        "索赔|起诉|告); 律师函..图; (自己|我)(拍|做)..图..被..(投诉|下架); 图..律师函",
        en="i (ship|file|submit) .. counter (statement|notice); getty; "
        "(agency|lawyer) .. picture; letter ask .. picture; (take|took|remove) .. "
        "mylisting; (someone|somebody|he|they|seller) claim mypicture; accuse .. (steal|"
        "copyright|picture|infring|infringe|infringement); (say|claim|report|complain|allege|"
        "think) .. i (steal|use|copy) ..; mylisting .. (copyright|infringe|infringement|picture|"
        "steal); copyright (claim|complaint|complain|notice|strike|infringement notice) .. "
        "(against|mylisting|myshop|receive|i); (receive|against me|get) .. (copyright|"
        "infringement|takedown|ip) ..; (complain|report|notice) against (mylisting|myshop|i|our "
        "seller) ..(picture|copyright|infringement)?; accuse; i (be )?report for .. picture; "
        "infringement (notice|complain|claim); (file|false|malicious) .. (infringement|"
        "copyright|ip) ..; i steal .. picture; for use .. (someone|another|other) .. picture; "
        "(court|summons|sue) .. (picture|image|copyright); mylisting .. (remove|take) .. "
        "(copyright|picture|infringement)",
        but="accuse .. fraud",
    ),
    near=Words(
        zh="不侵权声明; 申诉; 下架; 自己拍; 图片; 授权",
        en="counter statement; appeal; take down; licence; license; take by me; own picture; "
        "supplier",
    ),
    unlike=Words(
        zh="(驳回|不受理)..我..盗图投诉; (别人|卖家)(盗|偷|抄|用)..我..图; 我..图被..(盗|偷|用); "
        "(盗用|盗|偷|抄)我..图; 我投诉",
        en="(steal|use) mypicture; mypicture .. steal; i (report|complain|file)",
        but="(说|投诉|举报)..我投诉",
    ),
    facts={
        "truth": {
            "own": Words(
                zh="我(自己|们)?(拍|做|设计|画|制作|原创); 自己(拍|做|设计|画); 图是我(自己)?(拍|"
                "做|的); 自家拍; 请(摄影师|人)拍; 原创",
                en="i (take|took|shot|shoot|make|made|photograph|design) ..(it|picture|myself|"
                "them|those|mypicture)?; take by (me|i|we|us)?; own picture; own photo; shot by "
                "us; we (take|shot|shoot|make|photograph); by myself; take myself; took myself; "
                "picture (be )?mine; mypicture",
                but="i take down; i take from; i make mistake; i make shop; take by competitor; "
                "我做错; take .. (internet|google|another|other seller|supplier); we take down; i "
                "take it from",
            ),
            "licensed": Words(
                zh="有(品牌|图|书面|厂家)?授权(书)?; 拿到授权; 授权给我; 买(了)?(图)?版权; "
                "品牌方授权",
                en="own .. (licence|license|authorisation|authorization|permission); license(d)? "
                "from; bought .. license; with permission",
                apart="没; not; 不",
            ),
            "copied": Words(
                zh="确实(是)?(盗|用|拿|抄|网上); 的确(是)?(盗|用|拿|抄)..; (我)?(拿|用|抄|扒|"
                "复制)(了)?别人..图; (是|从)(网上|别人|淘宝)..(拿|抄|扒|下载|复制|搬)..; 我承认; "
                "图是抄; 真(的)?盗; 我(确实)?盗用",
                en="(i|we) (indeed)? steal ..; i (admit|copy); (i|we) take .. (from|another) .. "
                "(seller|competitor|other|listing); picture .. (from|take) .. (another|other) "
                "seller; it (be )?true; true that; i really use; i did use; they be right",
                but="(say|claim|report|allege|accuse|think|that) .. i steal ..; say i steal; "
                "accuse .. steal; report .. steal; 网上找; 没盗用; not steal; 说我..盗用; "
                "投诉我盗用; complain .. i steal",
            ),
            "unclear": Words(
                zh="图(是|来自)?..(供应商|厂家|外包|美工|代运营|网上找|上家|一件代发)..; (供应商|"
                "厂家|外包|美工|代运营|上家|工厂)(给|拍|做|提供|找|发)..; 供应商图; 厂家图; "
                "网上找; 说不清; 不知道..图..哪",
                en="picture .. (from|by) .. (supplier|manufacturer|internet|agency|factory|"
                "designer); supplier (give|provide|picture|supply) ..; (from|by) .. supplier; "
                "from internet; find .. online; not know .. from; agency make; from factory; from "
                "google",
            ),
        },
        "stage": {
            "notified": Words(
                zh="收到(平台)?(的)?(侵权)?(通知|投诉); (链接|货)(被)?(下架|删|处理|屏蔽); "
                "平台(通知|发)..",
                en="receive .. notice; (listing|mylisting|item|link) .. (take down|remove|down|"
                "delete); platform (notify|ship) ..",
                apart="法院; court",
            ),
            "sent": Words(
                zh="(已经|已)?(提交|交)(了)?(不侵权)?(声明|申诉)(了)?..(等|没|结果); 已(提交|"
                "申诉); 申诉了",
                en="(file|submit|ship) .. (counter|statement|appeal) ..; already appeal; appeal "
                ".. wait",
                apart="怎么; 如何; how; can; 能; should; 想",
                over=("notified",),
            ),
            "served": Words(
                zh="(收到|接到)..(法院|传票|起诉状|版权局|执法); 法院(传票|寄); 被(起诉|告上法院|"
                "告到法院); 律师函之后起诉",
                en="(court|summons|lawsuit|sue) ..; be sue; receive .. (court|summons)",
                over=("notified", "sent"),
            ),
        },
        "window": {
            "out": Words(
                zh="申诉(时间|期|期限)?(过|超时|已过|过期|没来得及|截止); 超过申诉; 错过申诉; "
                "申诉超时",
                en="(time|deadline|window) .. (appeal|answer) .. (over|pass|expire); miss .. "
                "(appeal|deadline); too late .. (appeal|answer); deadline .. (over|pass|miss)",
            ),
        },
        "malicious": {
            "yes": Words(
                zh="恶意(投诉|举报); 敲诈; 要钱(才|就)撤; (给|付)钱(才|就)撤; 同行恶意; "
                "伪造..(权属|版权|证明); 假(版权|授权|证明)",
                en="malicious; extort; want money .. withdraw; pay .. withdraw; forged; fake "
                "(copyright|paper|papers|registration|document|proof); bad faith; demand money",
            ),
        },
        "site": {
            "alibaba": Words(
                zh="淘宝; 天猫; 1688; 阿里巴巴; 阿里", en="taobao; tmall; 1688; alibaba"
            ),
            "alibaba_intl": Words(
                zh="国际站; 速卖通; lazada", en="alibabacom; aliexpress; lazada", over=("alibaba",)
            ),
            "other": Words(
                zh="京东; 拼多多; 抖音; 快手; 亚马逊; 得物; 小红书",
                en="jd; pinduoduo; douyin; amazon; ebay; etsy; temu; shein; xiaohongshu",
            ),
        },
    },
    supposed=("site", "truth"),
    counts={
        "forwarded_days": Counted(
            zh="声明(转|送|发)..{n}天", en="statement .. (forward|reach|ship) .. {n} day"
        ),
        "loss": Counted(zh="损失(了)?{n}元", en="(loss|lose|lost) (of )?{n}元"),
    },
)
