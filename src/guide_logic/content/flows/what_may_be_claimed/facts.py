"""The facts of working out a claim; ids shared with the complaint path mean the same."""

from guide_logic.content.buyers import facts as buyers
from guide_logic.language.facts import Amount, Amounts, Count, Fact
from guide_logic.language.text import T

__all__ = ["F"]


class F:
    """The facts, by id: `F.fraud.is_("proved")`."""

    role = buyers.ROLE
    seller = buyers.SELLER
    issue = buyers.issue()
    _consumer = ~(seller.is_("individual") | role.is_("business"))
    fraud = Fact(
        "fraud",
        T(zh="卖家有没有故意骗你", en="Whether the seller deceived you knowingly"),
        {
            "proved": T(
                zh="有，我拿得出证据：明知不实还这样说，或故意瞒着",
                en="Yes, and I can show it: a statement it knew was false, or something it hid",
            ),
            "suspected": T(zh="怀疑有，还拿不出证据", en="I suspect so, but cannot show it yet"),
            "slip": T(
                zh="只是标签或宣传上的小瑕疵，不影响质量，也不会误导人",
                en="Only a slip on the label or in the advert, which affects no quality and "
                "misleads nobody",
            ),
            "none": T(
                zh="没有：就是货不好、晚了、缺货或弄错了",
                en="No: just bad, late, out of stock or a mistake",
            ),
        },
        unsure="suspected",
        asked_when=_consumer
        & ~issue.is_(
            "food_drug", "no_reason_return", "minor", "courier_service", "privacy", "invoice"
        ),
        otherwise="none",
    )
    food = Fact(
        "food",
        T(zh="食品或药品是什么问题", en="What is wrong with the food or medicine"),
        {
            "unsafe": T(zh="食品不符合食品安全标准", en="The food breaks a food-safety standard"),
            "drug": T(zh="药品是假药或劣药", en="The medicine is fake or substandard"),
            "label": T(
                zh="标签、说明书上的小瑕疵，不影响安全，也不会误导人",
                en="A small label fault that neither affects safety nor misleads",
            ),
            "unclear": T(
                zh="说不清，或只是味道、口感不满意",
                en="Hard to say, or only the taste is poor",
            ),
        },
        unsure="unclear",
        asked_when=_consumer & issue.is_("food_drug"),
        otherwise="unclear",
    )
    knew = Fact(
        "knew",
        T(zh="向谁要，凭什么", en="Whom you claim against, and on what ground"),
        {
            "seller": T(
                zh="向卖家要，而且能说明卖家明知",
                en="The seller, and I can show that it knew",
            ),
            "producer": T(zh="向生产者要", en="The producer"),
            "no": T(zh="向卖家要，说明不了它明知", en="The seller, and I cannot show that it knew"),
        },
        unsure="no",
        asked_when=food.is_("unsafe", "drug"),
        otherwise="no",
    )
    buyer_knew = Fact(
        "buyer_knew",
        T(zh="买的时候知不知道有问题", en="Whether you knew when you bought it"),
        {
            "no": T(zh="不知道", en="I did not know"),
            "within": T(
                zh="知道，买的没有超过一家人平常的用量",
                en="I knew, and bought no more than a household needs",
            ),
            "beyond": T(
                zh="知道，买的超过了一家人平常的用量",
                en="I knew, and bought more than a household needs",
            ),
        },
        unsure="no",
        asked_when=knew.is_("seller", "producer"),
        otherwise="no",
    )
    harm = Fact(
        "harm",
        T(zh="有没有人受伤或不适", en="Whether someone was hurt"),
        {
            "none": T(zh="没有", en="No"),
            "hurt": T(zh="有人受伤、过敏或不适", en="Someone is hurt, ill or has an allergy"),
            "grave": T(
                zh="有人死亡或健康严重受损",
                en="Someone died or suffered grave harm to health",
            ),
            "grave_known": T(
                zh="有人死亡或健康严重受损，而且能说明卖家明知有缺陷",
                en="Someone died or suffered grave harm, and I can show that the seller knew of "
                "the defect",
            ),
        },
        unsure="none",
        asked_when=issue.is_(
            "quality", "not_as_described", "counterfeit", "food_drug", "damaged_short", "other"
        ),
        otherwise="none",
    )
    deposit = Fact(
        "deposit",
        T(zh="付过定金吗", en="Whether you paid earnest money"),
        {
            "none": T(zh="没有，付的是全款", en="No, I paid the price"),
            "earnest": T(
                zh="付了“定金”，而且卖家违约，货拿不到了",
                en="Yes, “定金”, and the seller’s breach leaves me without the goods",
            ),
            "plain": T(
                zh="付了“订金”“预付款”“押金”，没写“定金”",
                en="A deposit called 订金, 预付款 or 押金, and nowhere 定金",
            ),
            "balance_paid": T(
                zh="“定金”和尾款都付了，货到了或卖家没有违约",
                en="“定金” and the balance (尾款), and the goods came or the seller broke nothing",
            ),
            "balance_due": T(
                zh="付了“定金”，尾款没付，是我自己不想要了",
                en="“定金” and no balance (尾款), since I no longer want the goods",
            ),
        },
        unsure="plain",
        asked_when=issue.is_(
            "not_shipped", "late", "price_cancel", "promise_broken", "no_reason_return", "other"
        ),
        otherwise="none",
    )
    promise = Fact(
        "promise",
        T(zh="卖家自己的赔偿承诺", en="The seller’s own promise to pay"),
        {
            "none": T(zh="没有，或没看到", en="None that I have seen"),
            "times": T(zh="有，写的是几倍，比如“假一赔十”", en="Yes, so many times the price"),
            "fixed": T(zh="有，写的是一个数额", en="Yes, a fixed sum"),
        },
        unsure="none",
        asked_when=issue.is_(
            "not_shipped",
            "late",
            "not_received",
            "damaged_short",
            "not_as_described",
            "quality",
            "counterfeit",
            "food_drug",
            "promise_broken",
            "refund_unpaid",
            "price_cancel",
            "other",
        ),
        otherwise="none",
    )
    back = Fact(
        "back",
        T(zh="钱退了没有", en="Whether money has come back"),
        {
            "none": T(zh="一分没退", en="Nothing yet"),
            "part": T(zh="退了一部分", en="A part of it"),
            "all": T(zh="全退了，没谈过别的", en="All of it; nothing else was agreed"),
            "settled": T(
                zh="谈好了一次了结，也付清了",
                en="We settled once and for all, and it was paid",
            ),
        },
        unsure="none",
    )
    way = Fact(
        "way",
        T(zh="要到哪一步了", en="How far you have got"),
        {
            "none": T(zh="还没要过", en="Nothing asked yet"),
            "refused": T(zh="要过，卖家没有全付", en="The seller was asked and did not pay it all"),
            "platform_over": T(zh="平台也没解决", en="The platform settled nothing either"),
            "m12315_open": T(zh="投了 12315，在等它答复", en="Filed with 12315, and waiting"),
            "m12315_taken": T(zh="12315 受理了，在调解", en="12315 took it and mediates"),
            "m12315_over": T(zh="12315 没有解决", en="12315 settled nothing"),
        },
        unsure="none",
        asked_when=~back.is_("settled") & ~issue.is_("courier_service", "privacy", "invoice"),
        otherwise="none",
        optional=True,
    )
    first = Fact(
        "first",
        T(zh="要先做的一件", en="What comes first"),
        {"no": T(zh="还没做", en="Not done"), "done": T(zh="做过了", en="Done")},
        unsure="no",
        optional=True,
    )
    """The doctor, or whoever deals with what is not about the price."""
    platform_name = buyers.PLATFORM_NAME
    amount = Amounts(
        "amount",
        T(zh="有问题的商品付了多少（元）", en="What you paid for the goods in question (yuan)"),
    )
    refunded = Amount("refunded", T(zh="已经退回多少（元）", en="What has come back (yuan)"))
    household = Amount(
        "household",
        T(zh="其中一家人平常用量的价款（元）", en="The price of what a household needs (yuan)"),
    )
    deposit_paid = Amount("deposit_paid", T(zh="定金（元）", en="The earnest money (yuan)"))
    order_price = Amount(
        "order_price", T(zh="整单总价（元）", en="The whole price of the order (yuan)")
    )
    promise_times = Count("promise_times", T(zh="承诺几倍", en="How many times"), most=1000)
    promise_sum = Amount("promise_sum", T(zh="承诺的数额（元）", en="The sum promised (yuan)"))
    freight = Amount("freight", T(zh="你付的运费（元）", en="Freight you paid (yuan)"))
    inspection = Amount("inspection", T(zh="检测、鉴定费（元）", en="What the test cost (yuan)"))
    loss = Amount("loss", T(zh="其他实际损失（元）", en="Other real loss (yuan)"))
    injury = Amount(
        "injury", T(zh="医疗等费用和误工（元）", en="Medical and other costs, lost income (yuan)")
    )
    wage = Amount(
        "wage",
        T(
            zh="法院所在省上年度就业人员年平均工资（元）",
            en="Average annual wage of the employed in the court’s province, last year (yuan)",
        ),
    )
