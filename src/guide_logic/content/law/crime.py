"""From what sum fraud is a crime; extortion stands in `selling`."""

from guide_logic.language.sources import Instrument, articles
from guide_logic.language.text import T

__all__ = ["FRAUD_CASES"]

FRAUD_CASES = Instrument(
    "fraud-cases",
    T(
        zh="最高人民法院、最高人民检察院关于办理诈骗刑事案件具体应用法律若干问题的解释",
        en="Interpretation of the Supreme Court and Procuratorate on Criminal Fraud",
    ),
    version=T(zh="2011年3月1日发布", en="issued 1 March 2011"),
    in_force="2011-04-08",
    articles=articles(1),
)
