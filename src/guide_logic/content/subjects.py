"""What each article is about, for the search: the answers that lead there, and other words."""

from guide_logic.language.words import Subject, Words

__all__ = ["SUBJECTS"]

SUBJECTS = {
    "start/which-path/": Subject(
        Words(
            zh="怎么办; 该走哪条路; 下一步; 找我的路; 维权; 投诉; 怎么投诉; 投诉卖家",
            en="what to do; what should i do; which way; next step; what now; complain about the "
            "seller; complaint against the seller",
        ),
    ),
    "start/before-you-complain/": Subject(
        Words(
            zh="证据; 取证; 存证; 截图; 录屏; 录音; 聊天记录; 公证; 保全",
            en="evidence; proof; screenshot; screen recording; record; chat history; save",
        ),
    ),
    "start/what-they-say/": Subject(
        Words(
            zh="最终解释权; 概不退换; 特价不退; 怎么回; 怎么回复; 话术; 借口; 定制不退; 拆封不退; "
            "拆了不给退; 激活了不能退; 激活不退; 二手不退; 影响二次销售",
            en="final interpretation; no refund policy; excuse; what to answer; sale item; "
            "opened goods; activated; used goods no return; custom made",
        ),
    ),
    "buyers/taobao-order-complaints/": Subject(
        Words(
            zh="淘宝; 天猫; 投诉; 投诉卖家; 仅退款",
            en="taobao; tmall; complaint; refund without return",
        ),
        {"order-complaint": {"complaint": ("upheld", "rejected", "lapsed")}},
    ),
    "buyers/choosing-the-ground/": Subject(
        Words(
            zh="退款理由; 投诉理由; 选哪个理由; 退款原因; 检测; 鉴定",
            en="refund reason; which reason; complaint type; ground; lab test; appraisal",
        ),
    ),
    "buyers/refund-and-intervention/": Subject(
        Words(
            zh="退款; 退款流程; 申请退款; 仅退款; 小二介入; 客服介入; 平台介入; 不到账; 没到账; "
            "退钱; 钱退不回来; 拒绝退款; 退款被拒; 不给退款",
            en="refund; money back; get my money back; refund not received; refund refused; "
            "refuses refund; refund request; "
            "platform intervention; step in; ask for refund",
        ),
        {
            "complaint-path": {
                "refund": ("pending_in_time", "pending_overdue", "refused", "sent_back"),
                "platform": ("open", "lost", "rejected"),
                "issue": ("refund_unpaid",),
            }
        },
    ),
    "buyers/not-shipped-or-late/": Subject(
        Words(
            zh="多久发货; 几天发货; 催发货; 下单没动静; 预售; 定金; 订金; 尾款; 缺货; 没货; 断货",
            en="when will it ship; how long to ship; pre-sale; presale; deposit; backorder; "
            "stuck on processing",
        ),
        {"complaint-path": {"state": ("to_ship",), "issue": ("not_shipped", "late")}},
    ),
    "buyers/not-received-or-damaged/": Subject(
        Words(
            zh="丢件; 快递丢; 丢包裹; 破损; 碎了; 摔坏; 空包; 少件; 漏发; 签收; 代签",
            en="lost parcel; parcel never came; never arrived; lost in transit; broken; smashed; "
            "empty box; missing part; signed for; delivered",
        ),
        {
            "complaint-path": {"state": ("shipped",), "issue": ("not_received", "damaged_short")},
        },
    ),
    "buyers/not-as-described/": Subject(
        Words(
            zh="货不对板; 色差; 颜色; 尺码; 发错货; 坏了; 质量差; 瑕疵; 保修; 维修; 三包; 翻新",
            en="wrong colour; wrong size; wrong item; faulty; defective; repair; warranty; "
            "bad quality; refurbished",
        ),
        {"complaint-path": {"issue": ("not_as_described", "quality")}},
    ),
    "buyers/counterfeit/": Subject(
        Words(
            zh="真假; 正品; 鉴定; 鉴定书; 假鞋; 假包; 假酒; 莆田; 高仿; 山寨; 假一赔十",
            en="fake; authentic; genuine; replica; appraisal; ten times if fake",
        ),
        {"complaint-path": {"issue": ("counterfeit",)}},
    ),
    "buyers/broken-promises/": Subject(
        Words(
            zh="赠品; 发票; 保价; 价保; 差价; 返现; 保修; 砍单; 标错价; 降价; 优惠券",
            en="gift; invoice; price match; price drop; cashback; warranty; coupon; cancelled "
            "order; wrong price",
        ),
        {"complaint-path": {"issue": ("promise_broken", "price_cancel", "invoice")}},
    ),
    "buyers/seven-day-return/": Subject(
        Words(
            zh="退货; 七天无理由; 7天无理由; 无理由退货; 后悔; 拆封; 退货运费; 运费险; 吊牌; 试穿; "
            "内衣",
            en="return; send back; changed my mind; opened box; return freight; return shipping; "
            "does not fit; wrong size; tag",
        ),
        {"complaint-path": {"issue": ("no_reason_return",)}},
    ),
    "buyers/food-medicine-injury/": Subject(
        Words(
            zh="过期; 变质; 拉肚子; 食物中毒; 过敏; 受伤; 烫伤; 假药; 保健品; 化妆品过敏; 十倍",
            en="expired; spoiled; food poisoning; allergy; injury; burn; sick; medicine; "
            "supplement",
        ),
        {"complaint-path": {"danger": ("injury",), "issue": ("food_drug",)}},
    ),
    "buyers/second-hand/": Subject(
        Words(
            zh="闲鱼; 转转; 二手; 闲置; 个人卖家; 小法庭",
            en="xianyu; goofish; second hand; used; private seller",
        ),
        {"complaint-path": {"platform_name": ("xianyu",), "seller": ("individual",)}},
    ),
    "buyers/paid-outside/": Subject(
        Words(
            zh="微信转账; 私下交易; 扫码付款; 红包; 微商; 朋友圈; 拉黑; 平台外",
            en="bank transfer; paid by wechat; qr code; off platform; blocked me; wire",
        ),
        {"complaint-path": {"pay": ("offline",)}},
    ),
    "buyers/scams-and-threats/": Subject(
        Words(
            zh="被骗; 诈骗; 骗子; 假客服; 止付; 威胁; 骚扰; 恐吓; 泄露; 隐私; 人肉; 盗刷; 刷单",
            en="scam; fraud; fake customer service; threat; harassment; leaked data; doxxed; "
            "stop payment; unauthorised payment",
        ),
        {
            "complaint-path": {
                "danger": ("threat", "scam"),
                "issue": ("privacy",),
                "sham": ("yes",),
            }
        },
    ),
    "buyers/minors/": Subject(
        Words(
            zh="孩子; 小孩; 未成年; 儿子; 女儿; 熊孩子; 打赏; 游戏充值",
            en="child; kid; son; daughter; minor; underage; game credit; tipped a streamer",
        ),
        {"complaint-path": {"issue": ("minor",)}},
    ),
    "buyers/services/": Subject(
        Words(
            zh="会员; 自动续费; 健身房; 网课; 培训班; 酒店; 民宿; 机票; 火车票; 演唱会; 门票; "
            "外卖; 团购; 跑路; 退票",
            en="subscription; membership; gym; course; hotel; flight; train; concert; ticket; "
            "food delivery; cancellation; group deal",
        ),
        {
            "services": {
                "service": (
                    "membership",
                    "prepaid",
                    "voucher",
                    "hotel",
                    "transport",
                    "event",
                    "food",
                    "game",
                ),
                "trouble": ("closed", "renewed", "cancel"),
            }
        },
    ),
    "buyers/cross-border/": Subject(
        Words(
            zh="海淘; 代购; 保税仓; 海关; 关税; 国外网站; 速卖通; 亚马逊",
            en="cross border; customs; paypal; credit card; chargeback; bonded; foreign site; "
            "from abroad; overseas; aliexpress; amazon; temu; shein",
        ),
        {"complaint-path": {"platform_name": ("cross_border",)}},
    ),
    "buyers/other-platforms/": Subject(
        Words(
            zh="京东; 拼多多; 抖音; 微信小店; 视频号; 小红书; 1688; 快手; 唯品会; 得物",
            en="jd; pinduoduo; douyin; wechat shop; xiaohongshu; 1688; kuaishou; dewu",
        ),
        {
            "complaint-path": {
                "platform_name": ("jd", "pdd", "douyin", "wechat_shop", "1688", "xhs", "other")
            }
        },
    ),
    "channels/12315/": Subject(
        Words(
            zh="12315; 投诉; 市场监管局; 工商局; 投诉电话; 打电话投诉; 举报; 举报卖家; 不受理; "
            "调解; 政府",
            en="12315; complaint; market regulator; government; hotline; call; report; report the "
            "seller; phone number; not accepted; mediation; authority",
        ),
        {"ready-for-12315": {"ext": ("m12315_open", "m12315_failed", "m12315_refused")}},
    ),
    "channels/consumer-association/": Subject(
        Words(
            zh="消协; 消委会; 消保委; 消费者协会; 消费者保护",
            en="consumer association; consumer council; consumer protection",
        ),
        {"ready-for-12315": {"ext": ("association",)}},
    ),
    "channels/courier-and-12305/": Subject(
        Words(
            zh="投诉快递; 快递员; 12305; 邮政局; 驿站; 不送上门; 快递柜; 物流; 顺丰; 中通; 圆通",
            en="courier; delivery man; 12305; postal authority; pickup point; locker; door; "
            "rude courier; late parcel",
        ),
        {"complaint-path": {"issue": ("courier_service",)}},
    ),
    "channels/police-and-96110/": Subject(
        Words(
            zh="报警; 派出所; 公安; 网警; 110; 96110; 立案; 不立案; 报案; 反诈",
            en="police; 110; 96110; report a crime; case opened; cyber police; anti-fraud",
        ),
    ),
    "channels/court/": Subject(
        Words(
            zh="起诉; 打官司; 法院; 诉讼费; 小额诉讼; 支付令; 律师; 立案; 执行; 互联网法院; 诉状",
            en="sue; court; lawsuit; small claims; court fee; lawyer; payment order; judgment; "
            "enforce",
        ),
        {"complaint-path": {"ext": ("court_open",)}},
    ),
    "channels/where-power-ends/": Subject(
        Words(
            zh="找谁; 归谁管; 谁管; 哪个部门; 管不管",
            en="who can help; which authority; whom to ask; who is responsible; contact",
        ),
    ),
    "money/what-may-be-claimed/": Subject(
        Words(
            zh="赔偿; 赔多少; 退一赔三; 三倍; 十倍; 双倍; 误工费; 精神损失; 运费; 利息; 定金",
            en="compensation; damages; triple; ten times; how much; lost wages; deposit; loss; "
            "interest",
        ),
        {"what-may-be-claimed": {"fraud": ("proved",), "back": ("none", "part", "all")}},
    ),
    "money/deadlines/": Subject(
        Words(
            zh="期限; 时效; 多久; 几天; 最晚; 过期了吗; 来得及; 超时; 倒计时; 诉讼时效",
            en="deadline; how long; time limit; too late; by when; limitation; days; countdown",
        ),
    ),
    "sellers/stolen-pictures/": Subject(
        Words(
            zh="盗图; 偷图; 图片被盗; 抄我的; 同行; 版权; 著作权; 侵权投诉; 知识产权",
            en="stolen pictures; copied my photos; copied my listing; copyright; takedown; "
            "intellectual property",
        ),
    ),
    "sellers/accused-of-stealing/": Subject(
        Words(
            zh="被投诉盗图; 被投诉侵权; 申诉; 不侵权声明; 反通知; 授权; 链接被下架",
            en="accused; counter-notice; counter-statement; infringement notice; licence; "
            "listing removed; copyright complaint against me",
        ),
    ),
    "sellers/answering-a-complaint/": Subject(
        Words(
            zh="我是卖家; 恶意退款; 职业打假; 差评; 被投诉; 申诉; 敲诈",
            en="i am a seller; my shop; buyer complained; malicious buyer; bad review; false "
            "claim; appeal",
        ),
    ),
    "sellers/complaints-from-abroad/": Subject(
        Words(
            zh="外贸; 国外客户; 客诉; 出口; 阿里国际站; 时差; 邮件",
            en="export; foreign customer; customer abroad; overseas client; alibaba; trade "
            "assurance; b2b; chargeback",
        ),
    ),
    "about/popular-advice/": Subject(
        Words(
            zh="网上说; 说法; 攻略; 谣言; 真的吗; 套路",
            en="popular advice; myth; is it true; tips; heard that",
        ),
    ),
    "about/words/": Subject(
        Words(
            zh="词语; 术语; 什么意思; 英文; 翻译",
            en="glossary; words; terms; meaning; translation; dictionary",
        ),
    ),
    "about/how-it-decides/": Subject(
        Words(zh="怎么判断; 规则; 算法", en="how it decides; rules; logic; method"),
    ),
    "about/sources/": Subject(
        Words(zh="依据; 法律; 法条; 来源; 条例", en="sources; law; statute; legal basis; article"),
    ),
    "about/privacy/": Subject(
        Words(
            zh="隐私; 数据; 收集; 保存; 删除; 安全吗",
            en="privacy; my data; stored; cookies; delete; anonymous",
        ),
    ),
    "changes/": Subject(
        Words(zh="更新; 改了什么; 新规定", en="changes; what is new; updates; new law"),
    ),
}
"""By the address of the article; a build fails where one leads nowhere."""
