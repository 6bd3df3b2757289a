"""What is asked to work out a claim, in this order."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.content.figures import numbered
from guide_logic.content.flows.what_may_be_claimed.facts import F
from guide_logic.content.moments import D, dates_question
from guide_logic.language.facts import Choice, Entry, Option, Question
from guide_logic.language.text import T

__all__ = ["QUESTIONS"]

ISSUE = Question(
    "issue",
    T(zh="主要是什么问题？", en="What is the main problem?"),
    T(
        zh="能要求哪几项，先看问题是什么。有几个问题，选最能证明的那个。",
        en="It decides which claims there are. If there are several problems, take the one you "
        "can prove best.",
    ),
    (Choice.of(F.issue, groups=buyers.ISSUE_GROUPS),),
)

WHO = Question(
    "who",
    T(zh="你为谁买的，卖家是谁？", en="Who did you buy for, and who sold it?"),
    T(
        zh="三倍、十倍只管“为生活买、向经营者买”；别的情况看合同和民法典。",
        en="Three times and ten times the price are only for people who buy for daily life from a "
        "trader. In other cases the contract and the Civil Code count.",
    ),
    (buyers.BOUGHT_FROM,),
)

FRAUD = Question(
    "fraud",
    T(zh="卖家有没有故意骗你？", en="Did the seller deceive you knowingly?"),
    T(
        zh="三倍赔偿只给欺诈：卖家明知不实还这样说，或者故意隐瞒，而且你能证明。"
        "明知没货还收钱、明知是空包还寄，也是。发货晚、缺货、一般的毛病本身不算。",
        en="Three times the price is for fraud only: the seller said what it knew was false, hid "
        "the truth, took money for what it never had or knowingly sent an empty parcel, and you "
        "can prove it. Late, out of stock or ordinarily defective is not fraud by itself.",
    ),
    (Choice.of(F.fraud),),
)

FOOD = Question(
    "food",
    T(zh="食品或药品是什么问题？", en="What is wrong with the food or medicine?"),
    T(
        zh="十倍只给不符合安全标准的食品和假药、劣药。没有吃坏也可以要。",
        en="Ten times the price is only for food below a safety standard and for fake or "
        "substandard medicine. Nobody has to have fallen ill.",
    ),
    (
        Choice.of(
            F.food,
            {
                "unsafe": T(
                    zh="比如预包装食品没有生产者名称地址、没有配料表，或看不清生产日期、保质期；"
                    "进口食品也要符合我国标准；跨境保税、海外直邮的另有规定，看商品页的告知。",
                    en="For example a packed food without its producer, its ingredients or clear "
                    "dates. Imported food must meet Chinese standards too; cross-border goods, "
                    "bonded or mailed from abroad, follow other rules: see the notice on the page.",
                ),
                "label": T(
                    zh="比如字号不规范、不会误解的错别字、净含量格式不规范。",
                    en="For example the size of print, a harmless misprint or the format of the "
                    "net content.",
                ),
            },
        ),
    ),
)

KNEW = Question(
    "knew",
    T(zh="你向谁要，能说明卖家明知吗？", en="Whom do you claim against, and did the seller know?"),
    T(
        zh="向卖家要十倍，须说明它明知；向生产者要，不用。",
        en="For ten times the price from the seller you must show that it knew. From the producer "
        "you need not.",
    ),
    (
        Choice.of(
            F.knew,
            {
                "seller": T(
                    zh="比如过期还在卖、说不出合法进货来源、没有查验进货、改了日期批号。",
                    en="For example it sold past the date, has no lawful source, made no checks "
                    "when buying in, or altered dates or batches.",
                ),
            },
        ),
    ),
)

BUYER_KNEW = Question(
    "buyer_knew",
    T(zh="你买的时候知道它有问题吗？", en="Did you know of the fault when you bought it?"),
    T(
        zh="不知道的，按实际付的价款算；知道还买的，只在一家人合理的用量以内支持。"
        "你知不知道，由卖家或生产者证明。",
        en="If you did not, the price you paid counts. If you did, only what a household "
        "reasonably needs. That you knew is for the other side to prove.",
    ),
    (Choice.of(F.buyer_knew),),
)

HARM = Question(
    "harm",
    T(zh="有人因此受伤、过敏或不适吗？", en="Was anyone hurt, or made ill?"),
    T(
        zh="有的话先看病，留好病历和发票：这些费用可以另外要。",
        en="If so, see a doctor first and keep the records and receipts: these costs can be "
        "claimed besides.",
    ),
    (Choice.of(F.harm),),
)

DEPOSIT = Question(
    "deposit",
    T(zh="付过定金吗？", en="Did you pay earnest money (定金)?"),
    T(
        zh="写“定金”的，卖家违约使你拿不到货，可以双倍要回，你自己反悔就没了；"
        "写“订金”的没有这条。看订单页上的字。",
        en="What the page calls 定金 comes back twice if the seller’s breach leaves you without "
        "the goods, and is lost if you back out. 订金 knows neither. Look at the characters on "
        "the order page.",
    ),
    (Choice.of(F.deposit),),
)

PROMISE = Question(
    "promise",
    T(zh="卖家自己承诺过赔多少吗？", en="Did the seller promise compensation of its own?"),
    T(
        zh="承诺比法律高的，按承诺。商品页、店铺页、活动页、聊天里写的都算，先截图。",
        en="Where its promise is higher than the law, the promise counts, whether on the product "
        "page, the shop’s page, a campaign page or in the chat. Take a screenshot first.",
    ),
    (Choice.of(F.promise),),
)

BACK = Question(
    "back",
    T(zh="钱退了没有？", en="Has any money come back?"),
    T(
        zh="退过的要减掉；退款以外的几项，退了款也可能还在。",
        en="What came back is taken off. Claims beside the refund may remain after it.",
    ),
    (Choice.of(F.back),),
)

PAID = Question(
    "paid",
    T(zh="付了多少，算到分", en="Enter what you paid"),
    T(
        zh="金额只在你的设备上算数，不会进网址，也不会发出去。"
        "同一件事分了几单的，加在一起算，不要拆开。",
        en="Amounts are only used for the sums, on your device; they go into no link and are sent "
        "nowhere. Several orders of one purchase are added up, not split.",
    ),
    (
        Entry(
            F.amount,
            T(
                zh="比如 129.90；分了几单的用加号连起来：129.90 + 88",
                en="For example 129.90; join several orders with +, such as 129.90 + 88",
            ),
        ),
    ),
    on_plan=True,
    opens=True,
)

REFUNDED = Question(
    "refunded",
    T(zh="已经退回多少？", en="How much has come back?"),
    T(zh="从退款里减掉。", en="It is taken off the refund."),
    (Entry(F.refunded),),
    on_plan=True,
)

NEEDS = Question(
    "household",
    T(zh="一家人平常会用多少？", en="How much would a household use?"),
    T(
        zh="明知还买的，十倍只按这部分价款算；多少算合理，由法院看保质期、习惯和次数。",
        en="For a buyer who knew, ten times is worked out on this part only. A court judges what "
        "is reasonable by shelf life, habits and frequency.",
    ),
    (Entry(F.household),),
    on_plan=True,
)

EARNEST = Question(
    "earnest",
    T(zh="定金和总价", en="Earnest money and whole price"),
    numbered(
        zh="定金最多算总价的 {deposit_cap}。",
        en="Earnest money counts up to {deposit_cap} of the price.",
    ),
    (Entry(F.deposit_paid), Entry(F.order_price)),
    on_plan=True,
)

TIMES = Question(
    "promised_times",
    T(zh="承诺赔几倍？", en="How many times the price?"),
    T(
        zh="这里按“退款以外另赔几倍”算；页面写明含退款的，填的时候减一倍。",
        en="This is counted on top of the refund. If the page says that the refund is part of it, "
        "enter one less.",
    ),
    (Entry(F.promise_times, T(zh="比如“假一赔十”填 10", en="For 假一赔十 enter 10")),),
    on_plan=True,
)

FIXED = Question(
    "promised_sum",
    T(zh="承诺赔多少钱？", en="What sum was promised?"),
    T(zh="以截图上写的为准。", en="The screenshot decides."),
    (Entry(F.promise_sum),),
    on_plan=True,
)

COSTS = Question(
    "costs",
    T(zh="你另外花了多少？", en="What else did it cost you?"),
    T(
        zh="只填有单据的。没有单据的，对方不认就难要到。",
        en="Enter only what you have receipts for. What you cannot prove, the other side need "
        "not accept.",
    ),
    (
        Entry(F.freight),
        Entry(F.inspection),
        Entry(F.loss, T(zh="能证明、对方当初能预见到的", en="Provable, and foreseeable then")),
    ),
    on_plan=True,
)

INJURY = Question(
    "injury",
    T(zh="受伤花了多少？", en="What did the injury cost?"),
    T(
        zh="医疗费、护理费、交通费等合理费用，和因此少挣的钱；都要单据。",
        en="Medical costs, care, travel and the like, and income lost, with papers for each.",
    ),
    (Entry(F.injury),),
    on_plan=True,
)

WAGE = Question(
    "wage",
    T(zh="够不够小额诉讼？", en="Is it a small claim?"),
    numbered(
        zh="上限是这个数的 {small_claims}，每年、每省不同，所以由你查当地当年公布的数填。是一年的"
        "工资，不是一个月的。",
        en="The limit is {small_claims} of this figure, which differs by year and province, so "
        "look up the one published for yours. It is the wage of a year, not of a month.",
    ),
    (Entry(F.wage),),
    on_plan=True,
)

WAY = Question(
    "way",
    T(zh="要到哪一步了？", en="How far have you got?"),
    T(
        zh="做过的不用再做；平台管不管另加的赔偿，各家不同。",
        en="What is done need not be done again, and platforms differ in what they handle.",
    ),
    # Whether the doctor was seen, no answer says: outcomes do.
    (
        Choice(
            "way",
            (F.way, F.first),
            tuple(
                Option(id, label, {"way": id, "first": "no"}) for id, label in F.way.options.items()
            ),
            label=F.way.label,
        ),
        Choice.of(F.platform_name, label=F.platform_name.label),
    ),
    on_plan=True,
)

DATES = dates_question(D.filed_on, D.accepted_on)

_AMOUNTS = (PAID, REFUNDED, NEEDS, EARNEST, TIMES, FIXED, COSTS, INJURY, WAGE)

QUESTIONS = (
    ISSUE,
    WHO,
    FRAUD,
    FOOD,
    KNEW,
    BUYER_KNEW,
    HARM,
    DEPOSIT,
    PROMISE,
    BACK,
    *_AMOUNTS,
    WAY,
    DATES,
)
