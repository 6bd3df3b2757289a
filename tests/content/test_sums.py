"""What the law multiplies, floors and caps; an oracle in fractions agrees."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_logic.content import sums
from guide_logic.content.sums import Above, Earnest, by_law, ten_times, tenth_to_200, triple
from guide_logic.language.figures import TIMES, Figure
from guide_logic.language.sources import Instrument, articles
from guide_logic.language.sums import Dated, Times, whole
from guide_logic.language.text import T
from guide_logic.quantities.money import fen
from tests.yuan import PRICES, in_fen, worked


@pytest.mark.parametrize(
    ("price", "damages"), [(200_00, 600_00), (100_00, 500_00), (166_66, 500_00), (166_67, 500_01)]
)
def test_fraud_brings_three_times_the_price_and_500_at_least(price: int, damages: int) -> None:
    """Consumer Rights Protection Law art. 55(1); decision table, section 9."""
    assert worked(triple, {"price": price}) == damages


@pytest.mark.parametrize(
    ("price", "damages"),
    [(300_00, 3000_00), (10_00, 1000_00), (100_00, 1000_00), (100_01, 1000_10)],
)
def test_unsafe_food_brings_ten_times_the_price_and_1000_at_least(price: int, damages: int) -> None:
    """Food Safety Law art. 148; decision table, section 9."""
    assert worked(ten_times, {"price": price}) == damages


@given(PRICES)
def test_jds_sum_for_an_unclear_page_is_a_tenth_and_never_above_200(price: int) -> None:
    """JD rules on goods disputes art. 11."""
    assert worked(tenth_to_200, {"price": price}) == min(price // 10, 200_00)


@given(PRICES, PRICES)
def test_who_paid_more_never_claims_less(one: int, other: int) -> None:
    """A floor or a cap on the wrong side would turn the order round."""
    low, high = sorted((one, other))
    for claim in (whole, triple, ten_times, tenth_to_200):
        assert claim.lines({"price": low})[-1].fen <= claim.lines({"price": high})[-1].fen


@given(PRICES)
def test_the_laws_multiples_agree_with_the_oracle(price: int) -> None:
    """CPL art. 55(1), Food Safety Law art. 148, JD rules art. 11, reckoned in yuan."""
    yuan = Fraction(price, 100)
    assert worked(triple, {"price": price}) == in_fen(max(3 * yuan, Fraction(500)))
    assert worked(ten_times, {"price": price}) == in_fen(max(10 * yuan, Fraction(1000)))
    assert worked(tenth_to_200, {"price": price}) == in_fen(min(yuan / 10, Fraction(200)))


@given(PRICES, PRICES)
def test_earnest_money_counts_up_to_a_fifth_of_the_price(deposit: int, price: int) -> None:
    """Civil Code arts 586 and 587."""
    sum = Earnest("deposit", "price", 20, 2)
    fifth = in_fen(Fraction(price, 500))
    assert worked(sum, {"deposit": deposit, "price": price}) == min(deposit, fifth)
    assert worked(sum, {"deposit": deposit}) == deposit
    assert worked(sum, {"price": price}) is None


@pytest.mark.parametrize(
    ("deposit", "on_top"), [(399_99, 399_99), (400_00, 400_00), (400_01, 400_00)]
)
def test_the_fifth_binds_from_the_first_fen_above_it(deposit: int, on_top: int) -> None:
    """Civil Code art. 586, for a price of 2,000."""
    amounts = {"deposit": deposit, "price": 2000_00}
    assert worked(Earnest("deposit", "price", 20, 2), amounts) == on_top


@given(PRICES, PRICES, PRICES)
def test_the_loss_and_the_earnest_money_are_never_paid_twice(
    loss: int, deposit: int, price: int
) -> None:
    """Civil Code art. 588: of the loss only what the earnest money leaves open."""
    earnest = Earnest("deposit", "price", 20, 2)
    amounts = {"loss": loss, "deposit": deposit, "price": price}
    rest, on_top = worked(Above("loss", earnest), amounts), worked(earnest, amounts)
    assert rest is not None
    assert on_top is not None
    assert rest + on_top == max(loss, on_top)
    assert worked(Above("loss", earnest), {"deposit": deposit, "price": price}) is None
    assert worked(Above("loss", earnest), {"loss": loss}) is None


@given(PRICES, st.sampled_from(["zh", "en"]))
def test_the_last_line_says_the_sum(price: int, lang: str) -> None:
    """What is shown and what is asked for must not differ."""
    for sum in (triple, ten_times, tenth_to_200):
        last = sum.lines({"price": price})[-1].say(lang)
        said = last.replace("，", " ").replace("=", " ").replace("按", " ").split("（")[0]
        words = said.replace("CNY ", "").replace(", parts of a fen dropped", "").split()
        assert fen(words[-1].strip(",")) == sum.lines({"price": price})[-1].fen


@pytest.mark.parametrize(("later", "kind"), [(3, Times), (4, Dated)])
def test_a_law_made_anew_leaves_a_sum_open_only_where_it_changes_it(
    monkeypatch: pytest.MonkeyPatch, later: int, kind: type
) -> None:
    """The same number in another article is no reason to ask for a day."""
    name = T(zh="茶法", en="Tea Law")
    old, new = (
        Instrument(day, name, version=name, in_force=day, articles=articles(7), checked=day)[7]
        for day in ("2020-01-01", "2027-03-01")
    )
    figures = {"times": Figure("times", TIMES, (old, 3), (new, later))}
    monkeypatch.setattr(sums, "FIGURES", figures)
    assert type(by_law(Times, "times")) is kind
