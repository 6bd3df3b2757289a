"""How buyers tell what happened, and how far they have got."""

from guide_logic.content.buyers import words as buyers
from guide_logic.language.words import FlowWords, Words

__all__ = ["WORDS"]

_GONE_WRONG = Words(
    zh="买; 驿站; 快递柜; 卖家; 退款; 退货; 订单; 下单; 客服; 网购; 快递; 发货; 收到; 货; 平台; "
    "售后; 送来; 送到; 付款; 签收; 物流; 到账; 返现; 商城; 直播间; 优惠; 降价; 花了..元; 店; "
    "说是..结果; 退; "
    "赔",
    en="buy; seller; refund; return; order; item; ship; online; platform; deliver; advertise; "
    "promise; arrive; courier; complain; receive; scam; fake",
)

WORDS = FlowWords(
    opens=True,
    about=Words(
        zh="调解..(起诉|法院); 12315...(起诉|法院); 共享屏幕; 屏幕共享; "
        + buyers.PROMISED_FOR_A_LOSS,
        en="12315 ... (sue|court); share screen; screen share",
    ),
    near=_GONE_WRONG,
    unlike=Words(
        zh="我是卖家; 买家(要|申请|说|威胁|恶意|骂|不|投诉|退|给|敲诈|想|用|收到|把|告); 我开店; "
        "我(们)?(是)?开卖家",
        en="iseller; myshop; mycustomer; buyer (want|open|claim|ask|refuse|threaten|say|demand|"
        "return|complain|use|file)",
        but="我是买家; i buyer",
    ),
    supposed=("issue", "platform_name", "seller", "crossborder", "role", "pay"),
    facts={
        "danger": {
            "threat": Words(
                zh="威胁; 骚扰; 恐吓; (上门|来家|找到家|来我家)(闹|打|找|骚扰|堵)..; 上门找; "
                "骂我; 辱骂; (半夜|凌晨|天天|不停|轮番|连着)..(打我|给我打|打来|来)..电话; "
                "打我电话..(几十|三十|二十|上百|{n})(多)?个; "
                "(知道|晓得|查到|找到)我..(住哪|住址|家在哪|地址|住); "
                "寄寿衣; 寄冥币; 要打我; 弄死; 人身; 堵我; 找我麻烦; 知道我家(住|"
                "地址)?; 报复(我)?; 打电话骂; 轰炸",
                en="threaten; come to (my )?(home|house|door|flat|apartment|place); "
                "know where i live; (find|found) .. address .. come; "
                "show up .. (home|house|door); "
                "abuse me; insult; death; (call|contact|harass|message|visit) .. (family|parents|"
                "mother|father|wife|husband|boss|workplace); stalk; call .. every day .. (bad|"
                "review)",
                but="威胁..(卖家|平台); 骚扰电话..推销; threaten (seller|to sue); "
                "(差评|评价|评论)里..骂我",
            ),
            "scam": Words(
                zh="骗; 拉黑..(钱|转); (转|付|打)...(消失|失联|跑路|拉黑|删好友); (转|付|"
                "打)..(钱|账|款)..拉黑; 冒充; 假客服; 转(完|了|账)(后)?(把)?(我)?拉黑; 付(完|"
                "款)(后)?(把)?(我)?拉黑; (钱|款)(转|付|打)..(人|对方)(消失|失联|不见); "
                "卡里(的)?钱..没; 屏幕共享; 共享屏幕; 验证码; 刷..流水; 安全账户; 杀猪盘; "
                "假网站; 钓鱼; 扫码..钱..(转走|没|扣|划走); 钱..(被)?(转走|划走|盗刷); (转|付|"
                "打)(完|了|过去|账|款|钱)..(把我)?(删|拉黑); 卷款; 跑路; 空包..失联; "
                "收..钱..(失联|消失|不见|拉黑|删); " + buyers.PROMISED_FOR_A_LOSS,
                en="scam; fraud website; fake (customer service|website|site|support|service|"
                "customer support|police|link); fake .. (support|customer service|service) ; "
                "pretend to be; impersonate; block .. (pay|money|transfer|ship money); (pay|"
                "transfer|ship money) .. block; (wechat|alipay|transfer) .. ... block $; "
                "screen share; share screen; disappear .. money; "
                "(pay|money|transfer) .. (disappear|vanish); run away .. money; phishing",
                but="虚假; 是否欺诈; 退一赔三; scam (price|quality); 骗评; 骗我说..; "
                "骗我(确认|签收|撤)",
            ),
            "injury": Words(
                zh="受伤; 烫伤; 烧伤; 割(伤|破|到); 划伤(手|脸|皮|我|孩子|人); 炸伤; 吞下; 吞进; "
                "误吞; 吞了小; 触电; 电到; 过敏; 中毒; 拉肚子; 进(了)?医院; 住院; 上吐下泻; 烂脸; "
                "毁容; 起疹; 呕吐; 送医; 窒息; 流血; 骨折; 急诊; 扎到; 烧到; 肚子(疼|痛); 不适; "
                "去医院; 出血; (吃|喝|涂|抹|用)..(头晕|恶心|心慌|头疼)",
                en="hurt; hospital; ill; emergency room; stitches; choke; electric shock; "
                "shock (kid|baby|wife|husband|hand|mother|mom|dad); poison; "
                "rash; burn .. (hand|skin|face|finger|arm|leg); cut .. (hand|finger|foot|leg); "
                "allergic reaction; bleed; blister; doctor; throw up",
                but="hurt my (business|reputation|feelings); 没受伤; 防过敏; 抗过敏; 不过敏; hurt "
                "feelings; not hurt; 医院买; ill (return|mannered); "
                "(酒店|民宿|客栈|订房|机票|航班|高铁|火车|演唱会|门票|健身|瑜伽|课|私教|"
                "行程)...(住院|受伤|骨折|进医院|去医院|急诊|送医); "
                "(住院|受伤|骨折|进医院|去医院|急诊|送医)...(去不|来不|去成|不能去|"
                "没法去|"
                "酒店|民宿|机票|航班|演唱会|门票|健身|瑜伽|课); "
                "(hotel|homestay|airbnb|flight|booking|concert|ticket|gym|yoga) ... (hospital|"
                "ill|hurt|doctor|emergency room); "
                "(hospital|ill|hurt|doctor|emergency room) ... (hotel|homestay|airbnb|flight|"
                "booking|concert|ticket|gym|yoga)",
            ),
        },
        "sham": {
            "yes": Words(
                zh="刷单; 刷销量; 补单; 套现; 走账; 帮..垫付",
                en="brush order; brushing (order|scam)?; fake order .. (commission|boost|money); "
                "cash out; order boost; click farm",
                but="卖家刷单; 店铺刷单; 怀疑刷单; 好评都是刷; 刷单(被查|处罚)",
            ),
        },
        "pay": {
            "offline": Words(
                zh="(微信|支付宝)?转账; (加)?(qq|微信|支付宝)(转|打|发红包)..; "
                "(微信|支付宝)付给; 私下(微信|支付宝)付; 发(的)?红包; "
                "(付|转)给..(个人|私人); 私下(交易|转|付|给); 平台外(付|转|交易); 线下(付|转|"
                "交易); 微信(转|打|红包)..(款|钱|账|给); 加(了)?微信..(付|转|打|买); 银行(转|"
                "汇)..; 扫码(付|转)..; 扫..收款码; 脱离平台; 走微信; 直接转(账|给|钱); 绕过平台; "
                "打(了)?款给; 不走平台; 不走(闲鱼|淘宝); 微信上(买|付); 朋友圈(买|付); 微商; "
                "群里(买|付); 站外(付|转|交易)",
                en="outside (platform|taobao|app|xianyu|jd); (pay|transfer|ship money|pay seller|"
                "buy) .. wechat; wechat (transfer|pay); bank transfer; wire; off platform; off "
                "app; off (taobao|xianyu); (scan|pay) .. qr; alipay transfer; transfer money; "
                "transfer .. direct; pay .. direct; direct transfer; wechat moments; pay .. "
                "privately; private payment",
                but="退款转账; 转账给我; 微信小店; 视频号; 微信支付..平台; 没转账; wechat (seller|"
                "channel); 让我转账..没; 打款给我; refund .. wechat; 用微信付..(淘宝|京东|"
                "拼多多); 不转账",
            ),
        },
        "platform_name": buyers.PLATFORMS,
        "crossborder": buyers.CROSS_BORDER,
        "role": buyers.ROLE,
        "seller": buyers.SELLER,
        "state": buyers.STATE,
        "refund": buyers.REFUND,
        "esc": {
            "out": Words(
                zh="(平台|客服|小二)?介入(的)?(入口|按钮|期|时间)?(没|没有|消失|过期|过|不见|关闭|"
                "灰); 不能(再)?申请(平台|客服)?介入; 申请不了(平台|客服)?介入; 介入不",
                en="(intervention|step in) button (gone|grey|miss|disappear|expire); not can .. "
                "(intervention|step in); intervention .. (expire|closed|over|gone)",
            ),
        },
        "platform": {
            "open": Words(
                zh="平台(已)?介入(了)?..(等|处理中|中|在处理|没结果|举证|审核); (申请|请|找)(了|"
                "过)?(平台|客服|小二|官方)介入..(等|处理|没结果|没有结果|审核|中|还没|没); "
                "等平台(判|处理|结果|裁决); 平台(正在|在)(处理|审核|判)..; 已(申请)?平台介入; "
                "客服介入..(中|等); 纠纷(单)?(处理中|在处理); 申请了平台介入",
                en="(taobao|jd|pinduoduo|douyin|xianyu|platform|tmall) .. (handle|process|review) "
                ".. (case|dispute|complain); platform (case|dispute) (open|pending|process); "
                "platform .. (process|look into|investigate|review) ..; wait .. platform (decide|"
                "decision|result); (ask|call) platform .. (wait|step in already|pending); (ask|"
                "apply|request) .. (platform|taobao|jd|pinduoduo) .. (step in|intervene|"
                "intervention) .. (wait|pending|day|nothing); platform intervention .. (open|"
                "pending|wait|process|progress); open .. dispute .. (wait|pending)",
                but="能否; 怎么申请; 想申请; how .. (ask|apply|call|request); 没申请; 申请不; can "
                ".. (ask|apply|call|request); 不介入",
                apart="怎么; 如何; 能; 想; 可以; 不了; how; can; want; should; 入口; button; 判",
            ),
            "lost": Words(
                zh="(平台|小二|客服|官方|淘宝|京东|拼多多|闲鱼|抖音|小法庭|天猫|小红书)..(判|支持|"
                "偏袒|偏向|判定|裁定|裁决)..(卖家|对方)(赢|胜|有理|成功)?; 判(给)?卖家; 判我(输|"
                "败|没理|不成立|责任); 判卖家(赢|胜|有理); 平台..(站|帮|偏)(在)?卖家; "
                "平台判..(不退|驳回); (平台|客服|小二|介入)..驳回(我|退款|申请)?; 介入失败; "
                "小法庭..(输|败); 纠纷..(输|败)",
                en="(platform|taobao|jd|pinduoduo|xianyu|douyin|customer service|alibaba|tmall|"
                "support|they) decide .. (against|seller|favor|favour|not for me|for them); "
                "decide against; decide for seller; (rule|find|judge|side) (for|with|"
                "in favor of) seller; decide .. for seller; (platform|taobao|jd|pinduoduo|xianyu|"
                "douyin|tmall) .. (favor|support|rule for|take) .. seller; lose .. (case|dispute|"
                "platform|intervention); platform .. refuse .. refund; "
                "decide in favor of seller; platform .. seller right; seller win",
                but="判(我|我方)?(赢|胜); decide against seller; decide for me; lose in (transit|"
                "post|mail); lose money; court; lose package; 平台判..赢..没; lose item; lost "
                "order; 法院",
                apart="我是卖家; iseller; myshop; mycustomer; 判我赢; 法院; 官司; court",
            ),
            "rejected": Words(
                zh="平台(不受理|拒绝受理|不管|不处理|不介入|拒绝介入|不予受理|说管不了|管不); "
                "介入(申请)?(不受理|被拒|被驳|不通过); 平台(客服)?说(不归|管不|不在|超过|没法|"
                "无法)..; 客服..不受理; 平台..不受理",
                en="platform (refuse|not) (take|accept|handle|help|intervene|step in|deal|do) ..; "
                "platform (refuse|not) (help|intervene|handle|care|do anything)?; (taobao|jd|"
                "pinduoduo|xianyu|douyin|tmall) (refuse|not) (take case|help|intervene|handle|"
                "step in|accept case); platform say .. (not can|not|too late); intervention .. "
                "refuse",
                but="平台不(处理..卖家|退); platform refuse refund; platform not answer; platform "
                ".. refund",
                over=("open",),
            ),
            "won_unpaid": Words(
                zh="(平台|小二|客服|介入)..判(我|给我|买家)?(赢|胜|退款|成功|有理|支持)..(没|不|"
                "未)(到|退|给|收|打)..; 判我(赢|胜); 判我赢...没(到|退|收到); "
                "判(了)?(退款|我赢)$;  判(了)?退款..(没|"
                "不)(到|退|给); 介入成功..没(退|到|收); 平台支持(我|退款)..没(退|到|收)",
                en="(platform|taobao|jd|pinduoduo|they|case|i) .. (decide|win) .. (for me|my "
                "favor|my favour|refund|case|dispute|favor) .. (not|nothing|still no) ..; win "
                "(case|dispute)? .. (not|nothing) ..; decide for me .. not ..; decide in my favor "
                "..",
                but="not decide; not win; 没判; 法院; court; win .. lawsuit; decide .. against; "
                "decide for seller; favor of seller",
                over=("lost", "open"),
            ),
        },
        "ext": {
            "m12315_open": Words(
                zh="12315(投诉)?(正在|在)?(处理|受理|调解|跟进)(中)?; (投诉|打|找|报)(了|过|"
                "到)?12315...(没|等|处理|几天|没人|没回|{n}天|没动静|没消息); 12315..(没(回|消息|"
                "动静|结果|人|回复|反馈|受理)|等|{n}天); 已(经)?(投诉|打|报)..12315; 投诉(了|"
                "到)12315; 打了12315; 向12315投诉",
                en="12315 .. (process|pending|open|not answer|handle|wait|nothing|not heard|not "
                "hear); (complain|file|report) .. 12315 .. (wait|not|ago|day|pending|week|"
                "nothing); (already )?(complain|file) .. 12315; 12315 complaint (open|pending|"
                "process|file)",
                but="怎么; 如何; 能; 想; how; can; want; 12315..(受理|不受理|拒绝)..失败; "
                "12315不受理; 12315没受理; should",
                apart="怎么; 如何; 能; 想; 要否; 可以; 准备; 打算; 不受理; how; can; want; "
                "should; need; plan; refuse; 失败; fail; 终止; 多久; 还是; 或者; or; 再; 威胁; 要",
            ),
            "m12315_silent": Words(
                zh="12315..{n}个工作日..(没|未)(有)?(答复|回复|消息|动静|回音|人); "
                "12315(七|八|九|十)个工作日..(没|未)(有)?(答复|回复|消息|动静|回音|人); "
                "12315..(过期|超期|逾期|到期|到时间|超时|过了时间)..(没|未|不)(有)?(答复|回复|"
                "受理|消息|动静)",
                en="12315 (not|silent) .. (answer|reply|hear|silent) ... (week|working day|in "
                "time|month); 12315 .. (be )?(overdue|late)",
                over=("m12315_open",),
            ),
            "m12315_failed": Words(
                zh="(12315|工商|市场监管|市监局|消保委)..调解(不成|失败|没成|没谈成|无果|终止|"
                "未果|没结果|不成功|没成功); 调解(不成|失败|没成|没谈成|无果|终止|未果|不成功|"
                "没成功); 12315..(没谈成|没用|没解决|卖家拒绝调解|卖家不(接受|同意|参加)?调解); "
                "卖家(拒绝|不接受|不参加|不)调解; 12315终止",
                en="not agree (to )?mediation; "
                "(12315)? mediation .. (fail|over|end|refuse|unsuccessful|not work|terminate|"
                "break down); mediate .. fail; 12315 .. (fail|end without|close .. case|terminate|"
                "not solve); seller refuse .. mediation; 12315 refuse .. seller not agree",
                but="平台调解; court mediation; 怕调解",
                apart="如果; if; 消协",
                over=("m12315_open",),
            ),
            "m12315_refused": Words(
                zh="12315(决定)?(不受理|不予受理|拒绝受理|不管|没受理|不予立案|拒绝); (投诉|"
                "申请)..12315..(不受理|不予受理|拒绝|驳回|退回); "
                "12315..(不属于|不归|不在|没有)..(管辖|辖区); 市(场)?监(管)?(局)?(不受理|"
                "不予受理|不管); 12315..(说不归|管不了|退回|驳回|不受理)",
                en="12315 .. (refuse|reject|not accept|not take|turn down|not handle|not can); "
                "refuse by 12315; refuse .. by 12315",
                but="12315 .. refuse mediation; 12315 .. seller refuse; 卖家拒绝",
                over=("m12315_open", "m12315_failed"),
            ),
            "court_open": Words(
                zh="法院(已经|已)?立案; 已(经)?起诉; 起诉了; 已经立案; (法院|官司)..(开庭|立了案|"
                "受理|判了|判决|判我|赢了); 胜诉; 打赢(了)?官司",
                en="(win|won) .. (in )?court; court .. (judgment|ruling|decide); "
                "court (take|accept|open|have) .. case; (i )?(already )?sue .. seller already; "
                "file .. suit; i sue already; court hearing; case (be )?in court",
                but="把我(已)?起诉; 被..起诉; 想起诉; 要起诉; 能起诉; 怎么起诉; 公安..立案; "
                "报案; 立案侦查; want; can i sue",
                apart="怎么; 能; 想; 可以; how; can; want; should; 要; 不立案; 派出所; 公安",
                over=("m12315_open", "m12315_failed", "m12315_refused"),
            ),
            "sued": Words(
                zh="(卖家|商家|店家|店铺|厂家)..(告到法院|把我告|告我|起诉我|起诉了我); "
                "卖家把我(已)?起诉; 被(卖家|商家|店家|店铺)(告|起诉)",
                en="seller .. sue me; sue by seller; seller take me to court",
                but="威胁; 扬言; 说要; threaten; want",
                apart="say",
                over=("court_open", "m12315_open"),
            ),
        },
        "exception": {
            "promise_active": Words(
                zh="(保修|质保)(期)?(内|还没过|没过|还在|没到)",
                en="(under|within|in) warranty; warranty (still )?(valid|run|not expire)",
                but="过保; 没在保修期; out of warranty; not under warranty; not in warranty",
            ),
        },
        "issue": buyers.ISSUE,
        "evidence": {
            "none": Words(
                zh="没(有)?(任何)?证据; 什么证据都没; 没(有)?截图",
                en="not (own )?(evidence|proof|screenshot|screenshots)",
            ),
            "strong": Words(
                zh="(有)?开箱视频; 检测报告; 鉴定(书|报告|结果|证书)",
                en="unboxing video; test report; appraisal; lab (report|test|result)",
                apart="没; 不; not; 要; need; 如何; 怎么; 让; ask; want",
            ),
        },
    },
    counts={"refund_days": buyers.REFUND_DAYS, "amount": buyers.AMOUNT},
)
