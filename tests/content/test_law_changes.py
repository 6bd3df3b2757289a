"""A law changes as CONTRIBUTING shows: one instrument, one value, and all that is told follows."""

import json
import os
import re
import shutil
import subprocess
import sys
from base64 import b64decode
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from guide_logic.language.text import LANGS
from tests.conftest import ROOT

_TOLD = """
import json, sys
from base64 import b64decode
from contextlib import redirect_stdout
from datetime import date
from io import StringIO
from itertools import product
from markdown import Markdown
from guide_logic.cli.commands import main
from guide_logic.planning.relevance import facts_read
from guide_logic.site import GUIDES, handle

def asked(flow, facts, today, lang, **more):
    request = {"flow": flow, "lang": lang, "today": today, **more}
    return json.loads(handle(json.dumps({**request, ("answers" if more else "facts"): facts})))

told = {}
for lang in ("zh", "en"):
    settings = {"widgets.mkdocs.blocks": {"lang": lang}}
    read = Markdown(extensions=["widgets.mkdocs.blocks"], extension_configs=settings)
    told[lang] = {"article": read.convert(":figure[mediation]")}
    told[lang]["picture"] = read.convert("/// picture | refund-clock\\n///")
    for accepted in ("2027-02-28", "2027-03-01"):
        facts = {"matter": "m12315", "accepted_on": accepted}
        dates = asked("deadlines", facts, "2027-03-02", lang)
        (term,) = [one for one in dates["calendar"] if one["id"] == "mediation_12315"]
        file = asked("deadlines", facts, "2027-03-02", lang, file="calendar")["file"]
        told[lang][accepted] = {"term": term, "plan": dates, "file": file}
    fake = {"issue": "not_as_described", "role": "consumer", "seller": "shop", "back": "none"}
    fake.update(fraud="proved", harm="none", promise="none", amount=100, way="none")
    for paid in ("2027-06-30", "2027-07-01", ""):
        facts = {**fake, "paid_on": paid} if paid else fake
        plan = asked("what-may-be-claimed", facts, "2027-08-01", lang)
        told[lang]["paid " + paid] = plan
    told[lang]["before"] = asked("what-may-be-claimed", fake, "2027-06-30", lang)
    for signed in ("2027-06-30", "2027-07-01"):
        facts = {"matter": "return", "reason": "no_reason", "signed_on": signed}
        dates = asked("deadlines", facts, "2027-07-02", lang)
        told[lang]["signed " + signed] = {one["id"]: one["day"] for one in dates["calendar"]}
        facts = {"matter": "order", "platform": "taobao_tmall", "shipped": "yes"}
        dates = asked("deadlines", {**facts, "asked_on": signed}, "2027-07-02", lang)
        told[lang]["asked " + signed] = {one["id"]: one["day"] for one in dates["calendar"]}
    course = {"service": "prepaid", "trouble": "cancel", "cooling": "fresh", "via": "own"}
    course |= {"who": "shop", "way": "none"}
    for paid in ("2027-06-30", "2027-07-01", ""):
        facts = {**course, "paid_on": paid} if paid else course
        file = asked("services", facts, "2027-07-03", lang, file="letter:service_message")["file"]
        told[lang]["course " + paid] = b64decode(file["content"]).decode()
flow = GUIDES.load("what-may-be-claimed")
(told["asked"],) = facts_read(flow, ["paid_on"], fake)
flow = GUIDES.load("ready-for-12315", date(2027, 3, 2))
told["letters"] = [text.zh + text.en for one in flow.letters for text in one.texts()]
told["cut"] = [str(row.when) for row in flow.rows]
refused = {"matter": "goods", "aim": "money", "ext": "m12315_refused", "role": "consumer"}
refused |= {"seller": "shop", "known": "in", "place": "shop", "identity": "own", "basis": "yes"}
refused |= {"respondent": "full", "request": "clear", "refused_for": "other"}
for gone, today in product((60, 61, 75, 90, 91), ("2027-06-30", "2027-07-01", "2027-10-30")):
    facts = {**refused, "decision_days": gone}
    plan = asked("ready-for-12315", facts, today, "en")
    (step,) = [one for one in plan["steps"] + plan["alongside"] if one["id"] == "reconsideration"]
    told[f"{gone} {today}"] = step
days = [date(2027, 3, 2), date(2027, 10, 30), date(2027, 3, 2), date(2027, 10, 30)]
before, after, *again = [GUIDES.load("ready-for-12315", day) for day in days]
told["read"] = [before is after, again == [before, after]]
checked = StringIO()
with redirect_stdout(checked):
    told["checked"] = main(GUIDES, ["check", "image-theft"])
told["check"] = checked.getvalue()
told["stale"] = [one.id for one in GUIDES.instruments.values()]
json.dump(told, sys.stdout)
"""


def _example() -> tuple[str, str]:
    """Return the instrument and the figure that CONTRIBUTING shows."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    shown = re.search(r"^    ORDER_EXAMPLE = .*?^    \)$", text, re.M | re.S)
    figure = re.search(r'^    Figure\("mediation".*ORDER_EXAMPLE.*$', text, re.M)
    assert shown
    assert figure
    return re.sub("^    ", "", shown[0], flags=re.M), figure[0]


ANOTHER = """
ANOTHER_EXAMPLE = Instrument(
    "another-example",
    T(zh="（示例）另一项修改", en="(An example) Another amendment"),
    version=T(zh="示例，没有这个规定", en="an example, there is no such rule"),
    in_force="2027-07-01",
    checked="2026-11-28",
    articles={
        **articles(13, 14, 20, 25, 43),
        "55-1": ("第55条第1款", "art. 55(1)"),
        "shipped": ("已发货退款", "refund after shipping"),
    },
)
"""
"""A law of sums, of days of return, of court fees and of a platform, from 1 July 2027."""


_IMPORT = "from guide_logic.content.law import"


_VALUES = r"(,\s+\([A-Z0-9_]+\[[^\]]+\], [\d_]+\))*"
"""What a law has changed meanwhile for real: the drill is about what it changes itself."""


def _edit(file: Path, written: str, instead: str) -> None:
    """Write another thing in a file, over all values that follow what was written."""
    text, found = re.subn(
        re.escape(written) + _VALUES, instead.replace("\\", r"\\"), file.read_text("utf-8")
    )
    assert found == 1, f"{file.name}: {written!r} is edited in this drill: adapt it"
    file.write_text(text, "utf-8")


def _import(file: Path, *names: str) -> None:
    """Import instruments, before all else that a file imports from the law."""
    before, line, after = file.read_text("utf-8").partition(_IMPORT)
    file.write_text(f"{before}{line} {', '.join(names)}\n{line}{after}", "utf-8")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What articles, plans, calendars and letters say in a copy in which the law has changed."""
    root = tmp_path_factory.mktemp("changed")
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "src", root / "src", ignore=ignored)
    instrument, figure = _example()
    content = root / "src/guide_logic/content"
    with (content / "law/authorities.py").open("a") as law:
        law.write(f"\n{instrument}\n{ANOTHER}")
    both = "    ORDER_121,\n    ORDER_EXAMPLE,\n    ANOTHER_EXAMPLE,\n"
    _edit(content / "law/__init__.py", "    ORDER_121,\n", both)
    buying, courts = content / "figures/buying.py", content / "figures/courts.py"
    platforms, complaining = content / "figures/platforms.py", content / "figures/complaining.py"
    pictures = content / "figures/pictures.py"
    for file in (buying, courts, platforms, pictures):
        _import(file, "ANOTHER_EXAMPLE")
    for file, value, later in (
        (buying, '(CPL["55-1"], 500_00)', '(ANOTHER_EXAMPLE["55-1"], 800_00)'),
        (complaining, "(RECONSIDERATION_LAW[20], 60)", "(ANOTHER_EXAMPLE[20], 90)"),
        (pictures, "(ECL[43], 15)", "(ANOTHER_EXAMPLE[43], 20)"),
        (buying, 'no_reason_return", DAYS, (CPL[25], 7)', "(ANOTHER_EXAMPLE[25], 10)"),
        (buying, "(PREPAID_CASES[14], 7)", "(ANOTHER_EXAMPLE[14], 10)"),
        (courts, "(COURT_FEES[13], 50_00)", "(ANOTHER_EXAMPLE[13], 60_00)"),
        (platforms, 'TAOBAO_TIMERS["shipped"], 5', '(ANOTHER_EXAMPLE["shipped"], 3)'),
    ):
        _edit(file, value, f"{value}, {later}")
    questions = content / "flows/what_may_be_claimed/questions.py"
    if "D.paid_on" not in questions.read_text("utf-8"):
        _edit(questions, "dates_question(D.filed_on", "dates_question(D.paid_on, D.filed_on")
    _import(complaining, "ANOTHER_EXAMPLE", "ORDER_EXAMPLE")
    value = 'Figure("mediation", DAYS, (ORDER_121[23], 60)'
    assert figure.lstrip().startswith(value)
    _edit(complaining, value, figure.strip().removesuffix(", of=_ACCEPTED),"))
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(root / "src"), str(ROOT)))}
    done = subprocess.run(
        [sys.executable, "-c", _TOLD], cwd=root, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    return said


SAID = {
    "zh": "60天（2027年3月1日起受理的投诉，45天）",
    "en": "60 days (for complaints accepted from 1 March 2027, 45 days)",
}


@pytest.mark.parametrize("lang", LANGS)
def test_an_article_says_both_values(told: dict[str, Any], lang: str) -> None:
    """It has no case, and readers of either law read it."""
    assert SAID[lang] in told[lang]["article"]


@pytest.mark.parametrize("lang", LANGS)
def test_a_picture_says_both_values(told: dict[str, Any], lang: str) -> None:
    """It stands in an article, and a day on which it was built is nobody's case."""
    said = {"zh": "7 天（2027年7月1日起，10 天）", "en": "7 days (from 1 July 2027, 10 days)"}
    assert said[lang] in told[lang]["picture"]


@pytest.mark.parametrize("lang", LANGS)
def test_the_day_of_the_case_decides_in_plan_and_calendar(told: dict[str, Any], lang: str) -> None:
    """28 February and 60 days is 29 April 2027; 1 March and 45 days is 15 April."""
    days = {"2027-02-28": ("2027-04-30", "60", "45"), "2027-03-01": ("2027-04-16", "45", "60")}
    unit = " 天" if lang == "zh" else " days"
    for accepted, (day, ours, other) in days.items():
        term = told[lang][accepted]["term"]
        assert term["day"] == day
        assert f"{ours}{unit}" in term["text"]
        assert f"{other}{unit}" not in term["text"]
        file = b64decode(told[lang][accepted]["file"]["content"]).decode()
        assert f"DTSTART;VALUE=DATE:{day.replace('-', '')}" in file


@pytest.mark.parametrize("lang", LANGS)
def test_a_sentence_that_knows_no_day_says_both_values(told: dict[str, Any], lang: str) -> None:
    """A row’s reason is the same for whoever reads it."""
    said = json.dumps(told[lang]["2027-03-01"]["plan"], ensure_ascii=False)
    assert ("2027年3月1日起受理的投诉，45 天" if lang == "zh" else SAID["en"]) in said


def test_no_case_is_called_over_before_the_longer_time_is(told: dict[str, Any]) -> None:
    """Who says how many days have gone has not said under which value they began."""
    cut = " ".join(told["cut"])
    assert "61" in cut
    assert "46" not in cut


def test_a_longer_time_lengthens_nothing_before_its_day(told: dict[str, Any]) -> None:
    """Sixty days of reconsideration that become ninety on 1 July 2027."""
    last = {"2027-06-30": 60, "2027-07-01": 60, "2027-10-30": 90}
    for day, most in last.items():
        for gone in (60, 61, 75, 90, 91):
            due = told[f"{gone} {day}"]["due"]
            expected = date.fromisoformat(day) + timedelta(most - gone) if gone <= most else None
            assert due == (expected and expected.isoformat()), (gone, day)
            assert ("probably over" in told[f"{gone} {day}"]["deadline"]) is (gone > most)


def test_a_flow_is_read_once_for_each_state_of_the_law(told: dict[str, Any]) -> None:
    """Who compares two days in turn does not wait for it each time."""
    assert told["read"] == [False, True]


def test_check_walks_a_guide_as_it_will_be_when_a_law_is_in_force(told: dict[str, Any]) -> None:
    """A longer time could leave a case without a row, on a day on which nobody edits anything."""
    assert told["checked"] == 0
    proved = [line.partition(":")[0] for line in told["check"].splitlines() if " rows, " in line]
    # Fifteen days that become twenty: once all who had fifteen are through with them.
    settled = date(2027, 7, 21)
    later = [f"image-theft, as on {settled}"] if date.today() < settled else []  # noqa: DTZ011
    assert proved == ["image-theft", *later]


def test_no_letter_states_the_old_time_by_hand(told: dict[str, Any]) -> None:
    """It is read by whoever gets it, under the law of its own day."""
    by_hand = re.compile(r"调解[^。；（]*60 ?天(?!（)|60 ?天(?!（)[^。；]*调解")
    assert not [one for one in told["letters"] if by_hand.search(one)]


def test_a_law_may_be_prepared_before_its_day(told: dict[str, Any]) -> None:
    """It stands among the sources, with the day from which it holds."""
    assert "order-example" in told["stale"]


@pytest.mark.parametrize("lang", LANGS)
def test_the_day_of_the_case_decides_what_a_sum_is(told: dict[str, Any], lang: str) -> None:
    """The floor of triple damages: CNY 500, and 800 for who paid a day later."""
    for paid, fen in (("paid 2027-06-30", 500_00), ("paid 2027-07-01", 800_00), ("before", 500_00)):
        assert _triple(told[lang][paid])["fen"] == fen


@pytest.mark.parametrize("lang", LANGS)
def test_no_sum_is_worked_out_by_a_law_that_may_not_be_the_readers(
    told: dict[str, Any], lang: str
) -> None:
    """Who does not say when they paid reads both floors, and is asked for the day."""
    claim = _triple(told[lang]["paid "])
    assert claim["fen"] is None
    assert ("2027年7月1日" if lang == "zh" else "1 July 2027") in claim["text"]
    assert told["asked"] == "paid_on"


@pytest.mark.parametrize("lang", LANGS)
def test_a_court_takes_the_fee_of_the_day_on_which_it_is_asked(
    told: dict[str, Any], lang: str
) -> None:
    """Nobody has filed yet who asks what it costs: CNY 50 in June, 60 in August."""
    assert told[lang]["before"]["court"]["fee"] == 50_00
    assert told[lang]["paid 2027-06-30"]["court"]["fee"] == 60_00


@pytest.mark.parametrize("lang", LANGS)
def test_the_days_of_a_return_follow_the_day_of_signing(told: dict[str, Any], lang: str) -> None:
    """Seven days from 30 June, ten from 1 July."""
    assert told[lang]["signed 2027-06-30"]["no_reason_return"] == "2027-07-07"
    assert told[lang]["signed 2027-07-01"]["no_reason_return"] == "2027-07-11"


@pytest.mark.parametrize("lang", LANGS)
def test_a_platforms_time_follows_the_day_of_the_request(told: dict[str, Any], lang: str) -> None:
    """Five days for what was asked on 30 June, three from 1 July."""
    assert told[lang]["asked 2027-06-30"]["seller_answer_taobao"] == "2027-07-06"
    assert told[lang]["asked 2027-07-01"]["seller_answer_taobao"] == "2027-07-05"


def test_a_letter_states_the_time_of_the_case_alone(told: dict[str, Any]) -> None:
    """Whoever gets it need not ask which of two it means; it is sent in Chinese in both pages."""
    for paid, ours in (("2027-06-30", "7 天"), ("2027-07-01", "10 天")):
        assert f"我在付款之日起 {ours}内提出" in told["en"]["course " + paid]
    assert "7 天（2027年7月1日起，10 天）" in told["zh"]["course "]


def _triple(plan: dict[str, Any]) -> dict[str, Any]:
    (claim,) = [one for one in plan["claims"] if one["id"] == "triple"]
    return dict(claim)
