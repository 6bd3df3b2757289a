"""How people write: other words for ours, small words, misspellings, numbers in words."""

from guide_logic.language.words import Vocabulary

__all__ = ["VOCABULARY"]

_ENGLISH_NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()

_DIGITS = "一二三四五六七八九"


def _chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    ten = f"{_DIGITS[tens - 1] if tens > 1 else ''}十" if tens else ""
    return ten + (_DIGITS[ones - 1] if ones else "")


_SAME = {
    # What is done.
    "ship": "send sent sending sends dispatch dispatched dispatching shippment shipement shiped",
    "pay": "paid payed payment payments",
    "buy": "bought buyed bougt brought purchase purchased purchasing",
    "order": "",
    "arrive": "arrival came come comes coming arived",
    "deliver": "delivery deliverd",
    "receive": "received get got gotten getting gets recieve recieved recived receving obtain",
    "refuse": "reject rejected rejects rejecting deny denied denies decline declined declines "
    "refusal rejection refusing",
    "refund": "reimburse reimbursed reimbursement refunding refunds repay repaid refound rufund",
    "return": "returning",
    "agree": "agreed approve approved approves accept accepted accepts approval",
    "complain": "complaint complaints complained complaining complaning complant compliant",
    "report": "",
    "answer": "reply replied replies replying respond responded responds response responding "
    "react reacts",
    "ignore": "ignored ignoring ignores ghosted ghosting",
    "threaten": "threat threats threatening threatened harass harassed harassing harassment "
    "intimidate",
    "extort": "extortion blackmail blackmailed blackmailing extorted",
    "scam": "scammed scammer scammers scams swindle swindled swindler cheat cheated cheater "
    "conned ripped fraudster defrauded phishing",
    "steal": "stole stolen stealing steals theft thief copied copying copies ripoff plagiarize "
    "plagiarized pirated stealed",
    "use": "used using uses",
    "break": "broke broken breaks breaking brocken broked",
    "damage": "damaged cracked crack smashed shattered chipped dented torn crushed damages "
    "scratched",
    "miss": "missing misses",
    "cancel": "cancelled canceled cancels cancelling canceling cancellation",
    "promise": "promised promises",
    "leak": "leaked leaking exposed doxxed doxed",
    "sell": "sells sold selling",
    "claim": "claims claimed claiming",
    "decide": "decided decision rule ruled ruling judged sided siding",
    "win": "won winning",
    "lose": "lost loses losing",
    "sue": "sued suing lawsuit lawsuits sues",
    "fake": "counterfeit counterfeits counterfiet conterfeit knockoff knockoffs replica replicas "
    "imitation bootleg fakes forged phony unauthentic inauthentic",
    "genuine": "authentic original legit real",
    # Who and what.
    "seller": "shop shops store stores merchant merchants vendor vendors shopkeeper retailer "
    "saler sellar sellers trader storeowner shopowner",
    "buyer": "buyers",
    "customer": "customers client clients costumer",
    "item": "items product products goods thing things article articles stuff package packages "
    "parcel parcels packet packets percel merchandise",
    "picture": "photo photos pictures image images pic pics photograph photographs imgs img",
    "money": "cash funds",
    "platform": "",
    "chat": "",
    "courier": "couriers deliveryman deliverer sf yunda zto yto",
    "kid": "child children kids son daughter minor minors toddler nephew niece",
    "ill": "sick poisoned poisoning diarrhea vomiting vomited vomit allergy allergic rash",
    "hurt": "injured injury injuries burned burnt wound wounded bleeding bled injure burn "
    "electrocuted",
    "police": "cops cop",
    "only": "just merely",
    "quality": "",
    "defective": "defect defects faulty fault malfunction malfunctioned malfunctioning "
    "malfunctions dud",
    "bad": "poor terrible awful horrible crappy shitty lousy shoddy inferior rubbish crap trash "
    "junk",
    "wrong": "incorrect mistaken",
    "different": "differ differs differently",
    "expire": "expired outdated",
    "late": "delayed delay delays overdue",
    "invoice": "fapiao receipt receipts invoices",
    "warranty": "guarantee guaranteed warranties",
    "compensation": "compensate compensated damages indemnity",
    "deadline": "deadlines",
    "address": "",
    "phone": "telephone mobile cellphone",
    "dispute": "disputes disputed",
    "price": "pricing priced",
    "deposit": "deposits",
    # Platforms.
    "taobao": "taobo toabao taoboa tb tabao",
    "tmall": "tianmao",
    "jd": "jingdong jindong",
    "pinduoduo": "pdd pinduodou",
    "xianyu": "goofish idlefish",
    "douyin": "tiktok tiktokshop",
    "xiaohongshu": "xhs rednote",
    "wechat": "weixin wx wechatpay",
    "aliexpress": "aliex",
    "amazon": "amzn amazone",
    # Small words that carry a case.
    "not": "no never without dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont "
    "wouldnt shouldnt couldnt aint nt nor neither barely dosnt dosent",
    "can not": "cant cannot unable couldn",
    "nobody": "noone",
    "i": "we im ive id i'm myself",
    "what": "wat whats",
    "day": "days",
    "week": "weeks wks wk",
    "month": "months",
    "year": "years yr yrs",
    "say": "said",
    "run": "ran running runs",
    "want": "wanna wants wanted wish",
    "work": "works working worked functioning function functions",
    ",": "and but because although however though while whereas",
    **{str(number): word for number, word in enumerate(_ENGLISH_NUMBERS, 2)},
}

_FIRST = (
    (
        r"\bmarket (?:regulation|supervision|regulator|bureau)"
        r"(?: bureau| administration| authority)?\b",
        " 12315 ",
    ),
    (
        r"\b(?:have|has|had|got) (?=(?:the |my |an? |all |some |written |their |his )*"
        r"(?:original|raw|"
        r"proof|evidence|receipt|invoice|contract|screenshot|licen[cs]e|authori|permission|negative|"
        r"psd|video|company name|business licen|power of|letter of))",
        " own ",
    ),
    (r"\b(?:my|our) (?:own )?(?:fault|mistake)\b", " myfault "),
    ("(?:a|ａ|莆田|高)货", "假货"),
    ("[’‘´`′]", "'"),
    (r"\bcan(?:no|'|)t\b|\bcan not\b", " not can "),
    (r"n't\b", " not "),
    (r"'(?:s|re|ve|m|d|ll)\b", " "),
    (r"([0-9]),(?=[0-9]{3})", "$1"),
    (r"\ba (?:to|2)[ -]?z\b|\ba-to-z\b", " atoz "),
    (r"\bt/t\b", " wire "),
    (r"\btao[ -]bao\b", "taobao"),
    (r"\bt ?mall (?:global|international)\b|\bjd (?:worldwide|global)\b", " crossborder "),
    (r"\bpin ?duo[ -]?duo\b", "pinduoduo"),
    (r"\bjing[ -]dong\b|\bjd\.com\b", "jd"),
    (r"\bxian[ -]yu\b|\bidle fish\b", "xianyu"),
    (r"\bdou[ -]yin\b|\btik tok(?: shop)?\b", "douyin"),
    (r"\bxiao ?hong[ -]?shu\b|\blittle red book\b|\bred note\b", "xiaohongshu"),
    (r"\bali ?express\b", "aliexpress"),
    (r"\balibaba(?:\.com| com| international)\b", " alibabacom "),
    (r"\bno ?one\b|\bno body\b", " nobody "),
    (r"\bknock ?-?offs?\b", "fake"),
    (r"\b(?:my |the |our |your )?money back\b", " refund "),
    (r"\bgive (?:me |us )?(?:a |my |the )?refund\b", " refund "),
    (
        r"\b(?:i|we) (?:sell|run|own|have) (?:a |an |my |our )?(?:\w+ )?(?:shop|store)\b|"
        r"\b(?:i|we) sell\b|\b(?:i|we)(?: am| m| are|) (?:a |an |the )?(?:\w+ )?"
        r"(?:seller|merchant|shop owner|store owner|shopkeeper)\b|\bas a seller\b",
        " iseller ",
    ),
    (r"\b(?:my|our) (?:\w+ )?(?:shop|store)\b", " myshop "),
    (
        r"\b(?:my|our) (?:\w+ ){0,2}(?:photos?|pictures?|images?|pics?|photographs?)\b",
        " mypicture ",
    ),
    (r"\b(?:my|our) (?:\w+ )?(?:listing|listings|link|links)\b", " mylisting "),
    (r"\b(?:my|our) alibaba (?:customers?|clients?|buyers?)\b", " alibabacom customer "),
    (r"\b(?:my|our) (?:\w+ )?(?:customers?|clients?|buyers?)\b", " mycustomer "),
    (r"\b(?:a|one|1) week\b", "7 day"),
    (r"\b(?:a|one) day\b", "1 day"),
    (r"\b(?:2|two|couple of) weeks?\b|\bfortnight\b", "14 day"),
    (r"\b(?:3|three) weeks\b", "21 day"),
    (r"\b(?:4|four) weeks\b", "28 day"),
    (r"\bday before yesterday\b", "2 day ago"),
    (r"\byesterday\b", "1 day ago"),
    (r"(?:¥|\brmb|\bcny) ?([0-9]+(?:\.[0-9]+)?)", " $1元 "),
    (r"([0-9]+)[万萬w](?![0-9a-z])", "$10000"),
    (r"([0-9]+)k(?= ?(?:元|块|rmb|yuan|kuai))", "$1000"),
    (r"([0-9]) ?(?:rmb|cny|yuan|kuai|块钱|塊錢|块|塊|圆|元)", "$1元"),
    (r"([a-z0-9])[-/_&](?=[a-z0-9])", "$1 "),
)

_WEEKS = tuple(
    (f"{number}个?(?:星期|礼拜|周)(?![一二三四五六日天年岁])", f"{7 * number}天")
    for number in (1, 2, 3, 4)
)

_THEN = (
    ("[^a-z0-9.一-鿿 ]+", ","),
    (r"\.(?![0-9])", ","),
    (" +", " "),
    (" ?([一-鿿,]) ?", "$1"),
    ("([0-9])(?=[一二三四五六七八九十两])", "$1 "),
    ("市场监督管理局?|市场监管局?|市监局?|工商局", "12315"),
    # Cantonese.
    ("唔系|唔係|唔是", "不是"),
    ("唔", "不"),
    ("返(?=[去来嚟])", "回"),
    ("嚟", "来"),
    ("[畀俾]", "给"),
    ("佢哋|佢|[咗嘅啲喎啦]", ""),
    ("大前天", "3天前"),
    ("前天", "2天前"),
    ("昨[天日晚]", "1天前"),
    *(
        (f"{_chinese(number)}(?=个?多?(?:天|日|周|星期|礼拜|月|元|块|倍|号|年|岁))", str(number))
        for number in range(31, 0, -1)
    ),
    ("[两俩](?=个?多?(?:天|日|周|星期|礼拜|月|年|块|元))", "2"),
    *_WEEKS,
    ("([0-9])(?:块钱|块)", "$1元"),
    ("但是|可是|但(?=[^,])|然而|不料|谁知|没想到", ","),
    # Questions deny nothing.
    ("是不是|是否", "是否"),
    ("有没有", "有无"),
    ("能不能|可不可以|可否|能否", "能否"),
    ("会不会|会否", "会否"),
    ("要不要", "要否"),
    ("该不会是?|不会是", "像是"),
    # One word for each, the ones that phrases use.
    ("某宝|桃宝|淘包|掏宝|万能淘|淘寶|陶宝", "淘宝"),
    ("拼夕夕|并夕夕|拼多夕|拼西西|拼dd|多多(?=上|买)|某多多|某夕夕", "拼多多"),
    ("某东|狗东|东哥家|京東", "京东"),
    ("咸鱼|闲余|海鲜市场", "闲鱼"),
    ("某音|斗音|抖店|抖音小店|抖音商城", "抖音"),
    ("小红薯|某书", "小红书"),
    ("维信|薇信|威信(?=转|付|加)", "微信"),
    ("全部|全都|所有", "全"),
    ("还是", "或者"),
    ("其[他它]", "别"),
    ("别家|别人家|人家|别人|同行|他人|另一家|另外一家", "别人"),
    ("我们?的?家?的?(?:店铺|网店|淘宝店|天猫店|小店|商铺|店里|店)", "我开店"),
    ("(?:官方)?(?:旗舰店|专卖店|专营店)", "旗舰卖家"),
    (
        "店家|商家|店主|(?:这家)?(?:破|黑|垃圾|黑心|无良|骗子)店|老板|掌柜|卖方|商户|卖主|店铺|"
        "网店|小店|店里|这家店|那家店|这店|该店|商店",
        "卖家",
    ),
    ("买方|买主|顾客|客人", "买家"),
    ("东西|货物|商品|产品|宝贝|货品|物品|包裹|货(?=物)", "货"),
    ("相片|照片|图像|图片|主图|详情图|产品图|货图|实拍图|买家秀|配图|原创图|货图片|视频素材", "图"),
    ("盗取|盗走|偷走|偷用|偷取|抄袭|剽窃|搬运|扒走|扒|白嫖|盗(?=图|版图)", "盗用"),
    ("盗用图", "盗图"),
    ("投拆|投诉(?=投诉)|投诉一下|申诉投诉", "投诉"),
    ("诈骗|欺骗|受骗|上当|骗子|坑骗|骗钱|被坑", "骗"),
    ("恐吓|威协|恫吓|要挟|胁迫", "威胁"),
    ("回复|答复|回应|回信|回话|理会|搭理", "回复"),
    ("退钱|退全款|退费|退款款|返款|退还货款|退还钱款|退我钱|退还", "退款"),
    ("处里|受理中", "处理"),
    (
        "(^|[^不没有能要想未仅])(?:已经?)?(?:全额?)?(?:退了款|退款了|退钱了|退完|已退款|已经退款)",
        "$1已退款",
    ),
    ("已经?起诉|起诉了", "已起诉"),
    # Whole ways of denying become the shortest one.
    (
        "(?:一直|从来|从|根本|压根|完全|到现在|至今|迟迟|并|还|仍然|仍|依然|都|也|就|死活|硬是|"
        "就是|说什么都|怎么都|坚决|始终|总是|老是)*(?:没有|没能|未能|未曾|尚未|未|冇|木有|"
        "没)(?:给我们?|给人|给|帮我)?",
        "没",
    ),
    (
        "(?:一直|从来|根本|压根|到现在|至今|迟迟|还|仍然|仍|依然|都|也|就|死活|硬是|就是|说什么都|"
        "怎么都|坚决|始终|总是|老是|拒)*不(?:给我们?|给人|给|肯|愿意|愿|同意|答应|让我?|予|准|"
        "帮我?|想给|乐意|打算|允许)+(?=[一-鿿])",
        "不",
    ),
    (
        "(?:一直|从来|根本|压根|到现在|至今|迟迟|还|仍然|仍|依然|都|也|就|死活|硬是|就是|说什么都|"
        "怎么都|坚决|始终|总是|老是|拒)+不",
        "不",
    ),
    ("拒绝给?我?", "拒绝"),
    # Small words.
    (
        "他们|她们|他|她|它|还(?=[在要是有能])|真的|其实|现在|目前|已经|突然|居然|竟然|竟|果然|"
        "果真|直接|好像|好象|似乎|可能|应该|特别|非常|而且|因为|所以|请问|"
        "[了啊呀呢嘛哦哎唉诶吧的啦吗就都也又很这那]",
        "",
    ),
    (" +", " "),
    (" ?([一-鿿,]) ?", "$1"),
    (",+", ","),
)

VOCABULARY = Vocabulary(
    same=_SAME,
    first=_FIRST,
    then=_THEN,
    left_out=(
        "a an the my our your his her their its this that these those is are was were be been "
        "being am has have had having do does did doing still yet even just really very so "
        "already all at to of me us him them it he she they will would shall also now then "
        "please pls plz some any there here again gonna going wo ca s t m re ve ll d u ur "
        "fucking fuck damn bloody totally completely simply actually keeps"
    ),
    not_typos=(
        "melt melts melted melting boot boots "
        "think thing whine while white write quite quiet later latest label lately plate place "
        "fare fade fakes rake break bread breath great brand bland stale state stare score stored "
        "story stories shopped sheep sheet chip chips shirt skirt short shorts shoes shoe shipper "
        "bough bout bright fought tight light night might right fight sight seller's letter "
        "better butter bitter latter matter water tender render lender sender spend spent saved "
        "served sells smell small shell spell skill still skull paint paints point points print "
        "mouse house horse nurse purse curse course court count country county chat charm chart "
        "charge change chance refuge refute retire retune retain remain reason season treason "
        "person prison poison patience patient packet pocket rocket socket jacket market basket "
        "ticket hunts hurts heart earth month mouth south north worth worst worse world words "
        "work wore store shore share spare scare scary stuff staff stiff steel stall start stars "
        "class glass grass brass dress press cross gross price prize pride prime crime promises "
        "premise premises provide provided proved prove moved loved lived liked likes bikes wrote "
        "wrongly strong string strange orange order older elder under wonder winter winner dinner "
        "thinner inner owner owners power tower lower flower shower slower answer another other "
        "mother father brother either neither weather whether leather feather gather rather "
        "listen listed lists lasts least lease leave leaves heaves heavy ready really rally early "
        "clean clear cream dream steam stream team teams terms items times timer tiles title "
        "table cable able label level lever never fever forever every very envy empty party dirty "
        "thirty twenty plenty pretty city duty study body baby lady happy puppy copper paper "
        "piper viper fiber cyber number member lumber timber bomber camera cameras games names "
        "woman women human chicken kitchen machine mention tension pension passion session "
        "address dresses stress cancer dancer dances dance chance center counter counted count "
        "country encounter material materials original receipts decent recent resent present "
        "parent patent talent silent client cleaned claimed exclaim email emails detail details "
        "retail tailor sailor failed nailed mailed rained gained painted planted granted wanted "
        "waited wasted tasted tested rested rented vented invented intended attended extended "
        "bottle battle cattle kettle settle little title turtle handle candle bundle bubble "
        "double trouble couple people purple simple sample ample apple ripple couch touch torch "
        "march match watch catch batch patch pitch witch switch stitch sketch fetch lunch bunch "
        "bench branch french trench drench church thirst third bird birds beard board broad road "
        "loads leads reads heads hears years tears fears bears wears shared scared stared starred "
        "screen green greet great treat threat thread spread dread dead deal dealt health wealth"
    ),
    simple=(
        "並來個們傷價償優兒兩冊別動務協員問單嗎嚴國圖報場壓壞學實寫寶將對帳幣幾廠張強後從復應損擇擊據擾數時會東條業樂標樣機歲殘決沒濟為獎現產療發盜監碼種節簽級組絕絡給經網線織繳聯與舊萬藥處號裝覆見視觀訂訴註評話該誇認說誰課調請論證讓貨貴買費賠賣質賬購贈軍輸轉辦農這運過達遲選還醫鋪錢錯鏈長門閉開閒間關際險隻雙離電頻題飛飯養餘館騙騰騷麼點龍",
        "并来个们伤价偿优儿两册别动务协员问单吗严国图报场压坏学实写宝将对帐币几厂张强后从复应损择击据扰数时会东条业乐标样机岁残决没济为奖现产疗发盗监码种节签级组绝络给经网线织缴联与旧万药处号装复见视观订诉注评话该夸认说谁课调请论证让货贵买费赔卖质账购赠军输转办农这运过达迟选还医铺钱错链长门闭开闲间关际险只双离电频题飞饭养余馆骗腾骚么点龙",
    ),
    denied=(
        r"(?:\b(?:not|not think|not believe|not look|not seem|nothing) ?|"
        r"[没不未无非别勿](?:是|有|会|能|算|想|要|再|被|觉得)?)$"
    ),
    supposed=(
        r"(?:\b(?:if|whether|unless|suppose|afraid|worry|avoid)\b|"
        r"如果|要是|万一|假如|若是|倘若|怕|担心|会否|是否|避免|防止|能否)[^,]*$"
    ),
    asking=(
        "can could how what when where which who why whose may might must should if or in on by "
        "with for from into about as out up down over under than too not no never dont cant wont "
        "get got i my me mine we want need help tell know find ask do make go let per via lot back "
        "buy ago day week item one two three four five six eight nine ten since yesterday today "
        "and but because though while last next "
        "的 了 吗 呢 吧 啊 呀 么 嘛 和 与 跟 或 及 是 在 有 也 都 就 还 又 很 太 把 被 给 让 "
        "叫 对 向 从 到 我 你 他 她 它 我们 你们 他们 自己 这 那 这个 那个 这样 那样 一个 "
        "一下 什么 怎么 怎样 怎么办 怎么样 如何 为什么 哪个 哪里 哪些 几 多 多少 请 请问 能 "
        "能不能 可以 可不可以 会 要 想 应该 该 需要 得 过 着 不 没 没有 不能 无 非 去 来 说 "
        "做 看 用 只 再 才 已 已经 现在 东西 知道 告诉 帮 帮我 求助 急 谢谢 一直 "
        "一 二 三 四 五 六 七 八 九 十 两 个 件 条 次 天 买 谁"
    ),
)
