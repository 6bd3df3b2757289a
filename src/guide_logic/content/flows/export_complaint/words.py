"""How exporters tell of a complaint from abroad."""

from guide_logic.language.words import Counted, FlowWords, Words

__all__ = ["WORDS"]

WORDS = FlowWords(
    about=Words(
        zh="(国外|海外|外国|境外|外贸|沙特|阿联酋|迪拜|越南|泰国|印尼|马来西亚|墨西哥|波兰|"
        "意大利|西班牙|土耳其|哈萨克|美国|德国|英国|欧洲|欧美|法国|俄罗斯|日本|韩国|印度|中东|"
        "非洲|澳洲|加拿大|巴西|老外|外商)(的)?(客户|买家|客人|消费者|公司|采购商|进口商|经销商|"
        "卖家)..; 外贸; 出口; 客户..(国外|海外|国际站|paypal|亚马逊|ebay|速卖通|chargeback|拒付); "
        "国际站; 信保; 信用保障; (亚马逊|速卖通|temu|shopee)(判|扣|冻结|封)我; "
        "亚马逊..(客户|买家|索赔|店铺|卖家|投诉|开); ebay..(客户|买家|"
        "卖家|case); 速卖通..(买家|客户|卖家|纠纷); 独立站; 拒付; paypal..(纠纷|争议|客户|买家|"
        "投诉|case); fob; cif; 信用证; 提单; 集装箱; 货柜; 报关; 老外; 跨境卖家; atoz; 海外仓; "
        "目的港; 电汇",
        en="(overseas|foreign|abroad|international|german|american|us|uk|british|french|"
        "european|japanese|korean|indian|russian|brazilian|australian|canadian|italian|spanish|"
        "dutch|african|mexican|eu) (customer|buyer|importer|distributor|wholesaler|company|"
        "consumer); (customer|buyer|mycustomer|importer) .. (abroad|overseas|in us|from us|"
        "(in|from)? (germany|usa|uk|europe|france|japan|america|canada|australia|spain|italy|"
        "poland|brazil|russia|india|korea|mexico)); export; "
        "fob; cif; bill of lading; letter of credit; trade assurance; chargeback; importer; "
        "atoz; (amazon|ebay|etsy|shopify|aliexpress|walmart|temu) (marketplace)?.. (customer|"
        "buyer|myshop|seller account|mycustomer|claim|case); (customer|buyer|mycustomer) .. "
        "(amazon|ebay|paypal|aliexpress|etsy|alibabacom|stripe|chargeback|credit card); "
        "(customer|buyer|mycustomer) .. (case|dispute) .. (amazon|ebay|aliexpress|etsy); "
        "container; alibabacom .. (buyer|customer|dispute|order|complain); (paypal|stripe) .. "
        "(dispute|customer|case|buyer|mycustomer|chargeback|claim); iseller .. (amazon|ebay|"
        "etsy|aliexpress|abroad|overseas|shopify); myshop .. (amazon|ebay|etsy|shopify); "
        "wholesale customer",
        but="i (buy|order) .. (amazon|ebay|aliexpress); i (buyer|customer) ..; 我是..(买家|客户)",
    ),
    near=Words(
        zh="客户; 客诉; 投诉; 质保; 召回; 索赔",
        en="customer; mycustomer; complain; claim; warranty; recall; shipment; ship",
    ),
    unlike=Words(
        zh="我在..(买|下单); 海外直邮; 天猫国际; 保税; 跨境进口; 海淘; 我买",
        en="i (buy|order) ..; i receive; seller refuse; seller not; crossborder",
        but="i receive .. (complain|dispute|claim|chargeback|case|notice|email|mail)",
    ),
    facts={
        "safety": {
            "yes": Words(
                zh="起火; 着火; 爆炸; 受伤; 伤人; 烧伤; 漏电; 触电; 召回; 中毒; 窒息; 冒烟; 过热; "
                "自燃; 误吞; 住院; 污染; 过敏",
                en="fire; explode; explosion; hurt; burn; shock; recall; choke; hospital; "
                "overheat; smoke; ill; catch fire; contaminate; poison; swallow; unsafe; "
                "dangerous",
                but="hurt (business|reputation|sales|us); 没受伤; fire sale; burn money",
            ),
        },
        "channel": {
            "marketplace": Words(
                zh="亚马逊; ebay; 速卖通; 沃尔玛平台; temu; shein; lazada; shopee; etsy; atoz; "
                "虾皮",
                en="amazon; ebay; aliexpress; atoz; etsy; walmart; lazada; shopee; temu",
            ),
            "alibaba_ta": Words(zh="信保; 信用保障", en="trade assurance"),
            "card_paypal": Words(
                zh="paypal; 信用卡; 拒付; 独立站; stripe; chargeback",
                en="paypal; chargeback; credit card; stripe; shopify; own website; own site",
                but="ebay paypal",
            ),
            "direct": Words(
                zh="电汇; 信用证; fob; cif; 签合同; 直接签..合同; 提单; dap; ddp; exw; 定金尾款; "
                "尾款",
                en="fob; cif; wire; letter of credit; sale contract; bank transfer; exw; dap; "
                "ddp; bill of lading; contract with",
                but="信用证件",
            ),
        },
        "clock": {
            "na": Words(
                zh="(发|写|来)邮件(来)?投诉; (只是|就)?(来信|邮件|whatsapp)..(投诉|抱怨|说)",
                en="(email|mail|write|wrote|whatsapp) .. complain; complain by (email|mail|"
                "whatsapp); complain in email",
                apart="纠纷; dispute; claim; case; chargeback; 拒付",
            ),
            "out": Words(
                zh="(答复|回复|申诉|时限|举证)(时间)?(过|超时|已过|错过); 没(及时|按时)(答复|"
                "回复); 超时没回",
                en="miss .. deadline; (deadline|time) .. (over|pass|expire); too late to answer; "
                "not answer in time",
                over=("in",),
            ),
            "in": Words(
                zh="(开|提|发起)(了)?(纠纷|索赔|争议|拒付|case|atoz); (纠纷|争议|拒付)",
                en="(open|file|start|raise) .. (dispute|claim|case|chargeback|atoz); dispute; "
                "chargeback; atoz claim",
                apart="过; 判; 输; lose; decide; miss; over",
            ),
        },
        "decided": {
            "against_us": Words(
                zh="判(我|我方|我们|给客户|给买家|客户|买家)?(输|败|赔|赢|承担|退款)..; (亚马逊|"
                "平台|paypal|ebay|阿里)..判..(我|客户|买家|输|退款); 败诉; 申诉失败",
                en="decide (against us|against|for customer|for buyer|in favor|in their favor); "
                "lose .. (dispute|case|chargeback|claim|atoz); (amazon|paypal|ebay|alibabacom|"
                "platform) .. (side|favor|decide|refund) .. (buyer|customer|mycustomer|them)",
                but="判我赢; lose in transit; decide for us; lose in; lose customer; lose money; "
                "win",
            ),
        },
        "notice": {
            "over_2y": Words(
                zh="(交货|收货|发货)..(2|3|4|5|两|三)年(多|后|才)..; (过|超过|满)(2|两)年..",
                en="(2|3|4|5) year (after|later|ago|since) ..; more than 2 year; after (2|3|4|5) "
                "year; over 2 year",
            ),
        },
        "cause": {
            "product": Words(
                zh="确实..(质量|缺陷|不合格|次品|产品问题); (查|验|检测)(下来|了|过|出|"
                "货)?..(质量|缺陷|不合格|次品)..; 我们..(质量问题|次品|不合格)",
                en="(we|i) (check|find|found|confirm|test|inspect|verify) .. (defect|defective|"
                "quality|faulty|bad batch); bad batch; our quality problem; indeed defective",
                apart="没; not; 不清楚",
            ),
            "service": Words(
                zh="(发|寄)错(货|型号|颜色)?; 少发; 漏发; 晚发; 交期(延误|晚|迟); 发晚; 延迟(交货|"
                "发货); 单据(错|不符); 资料错; 错货; 数量不对; 迟交; 少货; 短装",
                en="(ship|shipped) wrong ..; wrong (item|model|color|quantity|document|documents|"
                "label|size); short ship; miss (item|piece|part|parts)?; late ship; ship late; "
                "wrong document; quantity short; less quantity; incomplete; late deliver",
                but="miss deadline; miss .. deadline; lose",
            ),
            "logistics": Words(
                zh="(运输|海运|空运|物流|快递|途中|路上)(途中|中)?..(丢|坏|破|损|湿|延误|碎|摔|"
                "泡水); 丢件; 没收到货; 丢柜; 货丢; 货(损|湿); 进水; 没收到; 破损; 摔坏",
                en="lose in (transit|post|mail|ship|sea); (damage|break|wet|lose) .. (transit|"
                "ship|transport|sea|carrier|freight|arrive|courier); not receive; not arrive; "
                "container .. (wet|damage|lose|water); water damage; transit damage; damage on "
                "arrive; lose parcel; arrive (damage|break|wet|crush|lose); item lose; customs "
                "hold; parcel lose; never arrive",
                over=("product",),
            ),
            "misuse": Words(
                zh="(使用|操作|安装)(方法)?(不当|错误|不对|错); 用错; 装错; 人为",
                en="misuse; (use|install|operate|assemble) .. (wrong|incorrectly|improper|"
                "improperly); customer (fault|break it); user error; wrong voltage",
                over=("product",),
            ),
            "shelf_life": Words(
                zh="过(了)?保质期; 过期",
                en="shelf life; expire",
                but="过期时限; 时限过期; 过期(会|怎|了会|不|没|未); "
                "(上传|回复|响应|举证|材料)..过期; deadline expire; warranty expire; time expire",
            ),
            "aftersales_delay": Words(
                zh="售后(太)?(慢|没人|不及时|拖); (我们)?回复(太)?(慢|晚|不及时)",
                en="after sales .. (slow|late|delay); (we|our) answer .. (slow|late); slow "
                "answer; too slow to answer; slow after sales",
            ),
            "nothing": Words(
                zh="(物流|显示|记录|明明|快递)..(签收|送达|妥投)",
                en="tracking .. deliver; signature; proof of delivery; deliver .. sign",
                apart="没送达",
                over=("logistics",),
            ),
            "unclear": Words(
                zh="(原因|问题)..(不清楚|不知道|没查清|不明); 没查清; 不知道(是)?什么原因",
                en="not know (why|cause|reason); cause .. (not clear|unknown|unclear); not sure "
                "why",
            ),
        },
        "vip": {
            "yes": Words(
                zh="(老|大|vip|重要|长期|合作多年)客户; 合作(了)?..年",
                en="(old|vip|loyal|long term|long standing|important|biggest|regular|key) "
                "(customer|client|buyer|mycustomer); mycustomer for .. year; vip",
                but="old buyer stuff",
            ),
        },
        "urgent": {
            "yes": Words(
                zh="急; 加急; 很着急", en="urgent; asap; emergency; immediately", but="紧急联系"
            ),
        },
    },
    supposed=("channel", "cause"),
    counts={
        "case_days": Counted(
            zh="{n}天前..(开|提|发起)..(纠纷|争议|索赔|case); (开|提|发起)(了)?(纠纷|争议|"
            "索赔){n}天",
            en="{n} day ago .. (dispute|claim|case|chargeback); (dispute|claim|case|chargeback) "
            ".. {n} day ago",
        ),
    },
)
