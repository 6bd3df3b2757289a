"""A message that ends an automatic renewal, and asks back what it took without a reminder."""

from guide_logic.content.law import CPL_REGULATIONS, ONLINE_TRADING
from guide_logic.content.letters import fields
from guide_logic.content.letters.purchase import NAMED, TRUE, signed
from guide_logic.language.conditions import ALWAYS, Condition
from guide_logic.language.facts import Amount, Entry, Text
from guide_logic.language.letter_template import Letter, Part
from guide_logic.language.picks import Past, Pick
from guide_logic.language.text import T

__all__ = ["REMINDED", "stop_renewal"]

_SERVICE = Entry(
    Text("renewing", T(zh="会员或服务的名称", en="The membership or service"), most=200)
)
_CHARGED_ON = Entry(Past("charged_on", T(zh="哪天扣的款", en="The day of the charge")))
_CHARGED = Entry(Amount("charged", T(zh="扣了多少（元）", en="How much was taken (yuan)")))
REMINDED = Entry(
    Pick(
        "reminded",
        T(zh="这次扣款前提醒过你吗", en="Were you reminded before this charge?"),
        {
            "no": T(zh="没有，或不显眼", en="No, or not plainly"),
            "yes": T(zh="提醒过", en="Yes"),
        },
    )
)


def stop_renewal(*steps: str, when: Condition = ALWAYS, by_law: Condition = ALWAYS) -> Letter:
    """Return the message; the money is asked back only where no reminder came.

    `by_law` says when the law on renewals binds who gets it: a trader, towards a consumer.
    """
    no = {"reminded": ("no",)}
    return Letter(
        "stop_renewal",
        title=T(zh="停止自动续费", en="Stop an automatic renewal"),
        note=T(
            zh="服务会自动续费的才用。先在 App 和付款账户里关掉自动续费，再把这段话发给客服，"
            "截图留好。提醒过你的，一般只能从现在起停。",
            en="Only for a service that renews by itself. Switch the renewal off in the app and "
            "in your payment account first, then send this to the service desk and keep a "
            "screenshot. If you were reminded, it can normally stop only from now on.",
        ),
        steps=steps,
        when=when,
        fields=(_SERVICE, REMINDED, _CHARGED_ON, _CHARGED, fields.CONTACT, fields.PHONE),
        to="seller",
        talks=True,
        parts=(
            Part(
                T(
                    zh="你好，我要停止“{renewing}”的自动续费，从现在起不再续。",
                    en="Hello. Please stop the automatic renewal of “{renewing}” from now on.",
                )
            ),
            Part(
                T(
                    zh="{charged_on} 扣了 {charged}。扣款前没有以显著方式提醒我。",
                    en="On {charged_on} {charged} was taken. Before that I was not reminded in a "
                    "conspicuous way.",
                ),
                picked=no,
            ),
            Part(
                T(
                    zh="自动续费要在服务前和每次续费前以显著方式提醒，"
                    "服务期内要能随时便捷地取消，不得收不合理的费用"
                    "（《网络交易监督管理办法》第十八条、《消费者权益保护法实施条例》第十条）。",
                    en="An automatic renewal needs a conspicuous reminder before the service and "
                    "before each renewal, has to be easy to cancel at any time, and may cost "
                    "nothing unreasonable (Measures for the Supervision of Online Transactions, "
                    "article 18; Regulations implementing the Consumer Rights Protection Law, "
                    "article 10).",
                ),
                when=by_law,
            ),
            Part(T(zh="关于你方的说法：", en="On what you said:"), needs=("heard",)),
            Part(T(zh="{heard}", en="{heard}"), look="list"),
            Part(
                T(zh="请退回这次扣的 {charged}。", en="Please pay back the {charged}."), picked=no
            ),
            Part(
                T(
                    zh="请书面确认已经停止，并告诉我停止的日期。",
                    en="Please confirm in writing that it has stopped, and from which day.",
                )
            ),
            TRUE,
            *NAMED,
            signed()[-1],
        ),
        sources=(ONLINE_TRADING[18], CPL_REGULATIONS[10]),
    )
