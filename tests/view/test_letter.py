"""The page's door for letters: shown, filled in, kept as files; never in the address."""

import json
from base64 import b64decode
from io import BytesIO
from typing import cast

import docx as reader
import pytest

from guide_logic.site import handle

Json = dict[str, object]

ANSWERS: Json = {
    "safety": "none",
    "where": "jd",
    "who": "shop",
    "state": "received",
    "issue": "counterfeit",
    "progress": "refused",
}
TYPED = {
    "my_name": "王小明",
    "order_no": "JD-4711",
    "came": "<script>alert(1)</script>\n{x}",
    "refund_sum": "129.90",
    "order_date": "2026-11-03",
}
SHOWN = "letter:complaint_12315"


def ask(**request: object) -> Json:
    """Return the reply to a request of the page."""
    whole = {"flow": "complaint-path", "lang": "en", "today": "2026-11-22", **request}
    return cast(Json, json.loads(handle(json.dumps(whole))))


def nodes(tree: object, name: str, value: str) -> list[list[object]]:
    """Return the elements of a tree that have an attribute with that value."""
    if not isinstance(tree, list):
        return []
    own = len(tree) > 1 and isinstance(tree[1], dict) and value in tree[1].get(name, "").split()
    return ([tree] if own else []) + [one for child in tree for one in nodes(child, name, value)]


def words(tree: object) -> str:
    """Return the text of a tree."""
    if isinstance(tree, str):
        return tree
    assert isinstance(tree, list)
    return "".join(words(child) for child in (tree[2:] if isinstance(tree[0], str) else tree))


def content(reply: Json) -> bytes:
    """Return the bytes of a file."""
    assert "error" not in reply, reply
    return b64decode(str(cast(Json, reply["file"])["content"]))


def fill_in(lang: str = "en", **typed: str) -> Json:
    """Return the reply when the letter's form is sent."""
    submit = {"question": SHOWN, "values": {**TYPED, **typed}}
    return ask(answers=ANSWERS, submit=submit, lang=lang)


def test_a_plan_leads_to_its_letters_and_a_letter_back() -> None:
    """Each is a press away."""
    plan = ask(answers=ANSWERS, show="plan")
    assert nodes(plan["tree"], "data-go", SHOWN)
    letter = ask(answers=ANSWERS, show=SHOWN)
    assert letter["view"] == {
        "kind": "letter",
        "id": "complaint_12315",
        "title": "Complaint to 12315",
    }
    assert nodes(letter["tree"], "data-go", "plan")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_letter_stands_in_chinese_with_its_meaning_in_english(lang: str) -> None:
    """The reader sends the one and understands the other."""
    tree = fill_in(lang)["tree"]
    (sent,) = nodes(tree, "class", "guide-sent")
    meant = nodes(tree, "class", "guide-meant")
    assert nodes(sent, "lang", "zh-Hans")
    assert "姓名：王小明" in words(sent)
    assert any("Name: 王小明" in words(one) for one in meant)
    if lang == "zh":
        assert meant[0][0] == "details"
        return
    # Each sentence is followed by what it says.
    tongues = [cast(Json, cast(list[object], one)[1])["lang"] for one in sent[2:]]
    assert tongues == ["zh-Hans", "en"] * (len(tongues) // 2)


def test_the_text_comes_before_how_to_use_it_and_its_fields() -> None:
    """What is sent is what one came for."""
    (letter,) = nodes(ask(answers=ANSWERS, show=SHOWN)["tree"], "class", "guide-letter")
    order = [str(cast(Json, cast(list[object], one)[1]).get("class", "")) for one in letter[2:]]
    places = [
        next(place for place, classes in enumerate(order) if name in classes.split())
        for name in ("guide-letter-state", "guide-sheets", "guide-note", "guide-letter-form")
    ]
    assert places == sorted(places)


def test_blanks_are_marked() -> None:
    """One sees at once what is missing."""
    tree = ask(answers=ANSWERS, show=SHOWN)["tree"]
    (sent,) = nodes(tree, "class", "guide-sent")
    blanks = nodes(sent, "class", "guide-blank")
    assert {"Order number", "Your true name"} & {words(one) for one in blanks}
    form = nodes(tree, "class", "guide-letter-form")
    for one in blanks:
        field = str(cast(Json, one[1])["href"]).removeprefix("#")
        assert nodes(form, "id", field), words(one)
    assert not nodes(sent, "class", "guide-given") or "京东" in words(sent)


def test_what_was_typed_stays_in_the_form_and_is_private() -> None:
    """And none of it is in the address."""
    reply = fill_in()
    kept = cast(Json, reply["answers"])
    assert {id: kept[id] for id in TYPED} == TYPED
    assert set(TYPED) <= set(cast(list[str], reply["private"]))
    fragment = str(reply["fragment"])
    assert fragment.startswith("complaint-path:at=letter:complaint_12315&")
    for typed in ("王", "4711", "script", "129", "2026-11-03"):
        assert typed not in fragment
    assert (
        ask(answers=kept, show="plan")["fragment"] == ask(answers=ANSWERS, show="plan")["fragment"]
    )


def test_what_is_wrong_is_told_beside_its_field() -> None:
    """A sum in words cannot be asked for."""
    reply = fill_in(refund_sum="some")
    assert reply["errors"] == 1
    assert nodes(reply["tree"], "class", "guide-errors")
    (link,) = nodes(
        nodes(reply["tree"], "class", "guide-errors"),
        "href",
        "#guide-complaint-path-refund_sum-field",
    )
    assert words(link)


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("order_date", "2026-12-24", "has not come yet"),
        ("refund_sum", "500", "more than your path works out: CNY 129"),
        ("came", "The box was empty when I opened it", "not in Chinese"),
        ("came", "不退就曝光你", "“曝光” reads as a threat"),
        ("came", "身份证 11010519491231002X", "identity card"),
        ("my_phone", "4539 1488 0343 6467", "bank card"),
        ("company", "Guangzhou Trading Co.", "Copy it in Chinese"),
    ],
)
def test_what_should_not_be_sent_is_told_beside_its_field(
    field: str, typed: str, said: str
) -> None:
    """And in the sentence above; what was typed stays."""
    usual = {"came": "打开时已经坏了", "refund_sum": "129", "amount": "129"}
    reply = fill_in(**{**usual, field: typed})
    (beside,) = nodes(reply["tree"], "class", "guide-error")
    assert said in words(beside)
    (state,) = nodes(reply["tree"], "class", "guide-letter-state")
    assert "1 field needs a look" in words(state)
    assert cast(Json, reply["answers"])[field] == typed


def test_addresses_of_pages_and_names_of_files_are_in_no_language() -> None:
    """A notice of stolen pictures consists of them."""
    links = "https://item.taobao.com/item.htm?id=1\nhttps://item.taobao.com/item.htm?id=2"
    reply = fill_in(came=links)
    assert not nodes(reply["tree"], "class", "guide-error")


def test_a_reply_lists_what_may_have_been_said_and_answers_what_is_ticked() -> None:
    """Nobody has to write Chinese, nor go back to the plan for it."""
    answers = {**ANSWERS, "progress": "nothing"}
    shown = "letter:objection_reply"
    before = ask(answers=answers, show=shown)
    options = nodes(before["tree"], "name", "said")
    first = str(cast(Json, options[0][1])["value"])
    after = ask(answers={**answers, "said": first}, show=shown)
    (sent,) = nodes(after["tree"], "class", "guide-sent")
    assert "你说：“" in words(sent)
    blanks = {words(one) for one in nodes(sent, "class", "guide-blank")}
    assert blanks == {"What you want"}
    # What is ticked stays where it was, for the next one.
    again = nodes(after["tree"], "name", "said")
    assert [cast(Json, one[1])["value"] for one in again] == [
        cast(Json, one[1])["value"] for one in options
    ]
    assert [one for one in again if "checked" in cast(Json, one[1])] == [
        one for one in again if cast(Json, one[1])["value"] == first
    ]


def test_the_move_opens_the_reply_once_the_seller_has_said_something() -> None:
    """One tap to the answer; until then, to the message."""
    answers: Json = {**ANSWERS, "progress": "nothing"}
    shown = ask(answers=answers, show="letter:objection_reply")["tree"]
    first = str(cast(Json, nodes(shown, "name", "said")[0][1])["value"])
    for heard, letter in (({}, "seller_message"), ({"said": first}, "objection_reply")):
        plan = ask(answers={**answers, **heard}, show="plan")["tree"]
        (move,) = nodes(plan, "class", "guide-move")
        goes = [str(cast(Json, one[1])["data-go"]) for one in nodes_named(move, "button")]
        assert next(go for go in goes if go.startswith("letter:")) == f"letter:{letter}"


def test_an_application_for_reconsideration_tells_what_happened_and_asks_no_day_twice() -> None:
    """The day is in the case."""
    answers: Json = {"matter": "goods", "aim": "money", "ext": "m12315_refused"}
    answers |= {"decision_days": "10", "who": "shop", "known": "in", "refused_for": "other"}
    answers |= {"identity": "own", "respondent": "full", "request": "clear", "basis": "yes"}
    kept = ask(flow="ready-for-12315", answers=answers, file="letter:reconsideration")
    text = content(kept).decode("utf-8-sig")
    assert "经过：2026年11月12日，我知道 12315 没有处理投诉。" in text
    assert "2026年11月12日，我知道被申请人决定不受理。" in text


def test_an_english_name_or_order_number_is_nothing_to_look_at() -> None:
    """Foreign readers have foreign names, and Taobao’s numbers have nineteen digits."""
    reply = fill_in(
        my_name="John Smith", order_no="4539148803436467", amount="200", came="打开时已经坏了"
    )
    assert not nodes(reply["tree"], "class", "guide-error")


def test_a_day_for_the_answer_lies_ahead() -> None:
    """Today is too late too."""
    answers = {**ANSWERS, "progress": "nothing", "state": "to_ship", "issue": "not_shipped"}
    shown = "letter:seller_message"
    for day, told in (("2026-11-22", True), ("2026-11-23", False)):
        submit = {"question": shown, "values": {"reply_by": day}}
        tree = ask(answers=answers, submit=submit)["tree"]
        assert bool(nodes(tree, "class", "guide-error")) is told


def test_a_complaint_says_which_of_its_four_things_is_missing() -> None:
    """Order 121 art. 10: without one of them it is not taken."""
    (state,) = nodes(ask(answers=ANSWERS, show=SHOWN)["tree"], "class", "guide-letter-state")
    assert "your true identity" in words(state)
    assert "what exactly you ask for" not in words(state)  # a refund was asked for already
    (whole,) = nodes(
        fill_in(
            my_phone="1",
            my_address="x",
            company="y",
            company_address="z",
            attached="w",
            came="打开时已经坏了",
            shop_name="s",
            item="i",
            amount="129.90",
        )["tree"],
        "class",
        "guide-letter-state",
    )
    assert "No blank is left" in words(whole)


def test_a_letter_with_blanks_asks_before_it_is_copied() -> None:
    """Python counts and words it."""
    tree = ask(answers=ANSWERS, show=SHOWN)["tree"]
    (anyway,) = nodes(tree, "class", "guide-anyway")
    assert "13 blanks are left. Copy anyway?" in words(anyway)


def test_a_form_sent_by_hand_sets_nothing_but_the_letters_fields() -> None:
    """The letter is no back door to the answers."""
    submit = {"question": SHOWN, "values": {"safety": "injury", "moon": "x", "my_name": "A"}}
    kept = cast(Json, ask(answers=ANSWERS, submit=submit)["answers"])
    assert kept == {**ANSWERS, "my_name": "A"}


@pytest.mark.parametrize(
    "show", ["letter:ip_notice", "letter:", "letter:moon", "letter:demand_letter"]
)
def test_a_letter_the_plan_does_not_offer_leads_to_the_plan(show: str) -> None:
    """An old link, or one written by hand, is no dead end."""
    assert cast(Json, ask(answers=ANSWERS, show=show)["view"])["kind"] == "plan"


def test_a_letter_asked_for_too_early_gives_the_question_still_needed() -> None:
    """Nobody writes to an office before it is clear which."""
    early = ask(answers={"safety": "none"}, show=SHOWN)
    assert cast(Json, early["view"])["kind"] == "question"


def test_the_text_file_is_the_letter_as_it_is_sent() -> None:
    """In Chinese, whatever language the page has."""
    kept = {**ANSWERS, **TYPED}
    files = [ask(answers=kept, file=SHOWN, lang=lang) for lang in ("zh", "en")]
    assert content(files[0]) == content(files[1])
    text = content(files[0]).decode("utf-8-sig")
    assert "姓名：王小明\n" in text
    assert "<script>alert(1)</script>\n{x}\n" in text
    assert cast(Json, files[0]["file"])["name"] == "complaint-12315.txt"


def test_the_word_file_says_what_the_text_file_says() -> None:
    """One letter, two forms."""
    kept = {**ANSWERS, **TYPED}
    text = content(ask(answers=kept, file=SHOWN)).decode("utf-8-sig")
    made = ask(answers=kept, file="docx:complaint_12315")
    read = reader.Document(BytesIO(content(made)))
    lines = "\n".join(one.text for one in read.paragraphs).splitlines()
    assert lines == [line for line in text.splitlines() if line]


def test_the_whole_set_for_an_office_is_one_word_file() -> None:
    """Letter and list of evidence, each piece once with its number."""
    kept = {**ANSWERS, **TYPED, "have": "order-photos"}
    made = ask(answers=kept, file="bundle:complaint_12315")
    assert cast(Json, made["file"])["name"] == "complaint-12315-all.docx"
    read = reader.Document(BytesIO(content(made)))
    titles = [one.text for one in read.paragraphs if one.style and one.style.name == "Title"]
    assert titles == ["投诉书", "证据清单"]
    assert [len(table.rows) for table in read.tables] == [3, 3]


def test_a_message_is_no_bundle() -> None:
    """A set of papers is for an office."""
    assert "lead to no" in str(ask(answers=ANSWERS, file="bundle:report_12315")["error"])


@pytest.mark.parametrize("wanted", ["letter:moon", "docx:", "docx:ip_notice", "letter"])
def test_a_file_of_no_letter_is_one_line_about_it(wanted: str) -> None:
    """Never a traceback."""
    assert "lead to no" in str(ask(answers=ANSWERS, file=wanted)["error"])


def test_an_export_letter_is_sent_in_english() -> None:
    """Its meaning is there in Chinese."""
    answers = {"safety": "no", "channel": "direct"}
    reply: Json = {}
    whole: Json = dict(answers)
    for _ in range(12):
        reply = ask(flow="export-complaint", answers=whole, show="plan")
        shown = cast(Json, reply["view"])
        if shown["kind"] == "plan":
            break
        (form,) = nodes(reply["tree"], "data-question", str(shown["id"]))
        names = {str(cast(Json, one[1])["name"]) for one in nodes_named(form, "input")}
        whole |= dict.fromkeys(names, "unknown")
    letter = ask(flow="export-complaint", answers=whole, show="letter:first_reply", lang="zh")
    (sent,) = nodes(letter["tree"], "class", "guide-sent")
    assert nodes(sent, "lang", "en")
    assert nodes(sent, "class", "guide-meant")
    assert nodes(sent, "lang", "zh-Hans")
    text = content(
        ask(flow="export-complaint", answers=whole, file="letter:first_reply", lang="zh")
    )
    assert text.decode("utf-8-sig").startswith("Dear ____,")


def nodes_named(tree: object, tag: str) -> list[list[object]]:
    """Return the elements of a tree with that tag."""
    if not isinstance(tree, list):
        return []
    own = [tree] if tree and tree[0] == tag else []
    return own + [one for child in tree for one in nodes_named(child, tag)]


TOLD: Json = {
    **ANSWERS,
    "where": "taobao_tmall",
    "progress": "nothing",
    "happened": "asked-20261115--refused-20261116",
    "signed_on": "2026-11-10",
}


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (ANSWERS, "我在订单页申请过退款，被拒绝了。"),
        (
            TOLD,
            "经过：2026年11月10日，我签收了商品；2026年11月15日，我在订单页申请了退款；"
            "2026年11月16日，卖家拒绝退款。",
        ),
    ],
)
def test_a_letter_tells_what_happened_with_its_days_or_without(
    answers: Json, sentence: str
) -> None:
    """Said once: a day that is known takes the place of the sentence without one."""
    text = content(ask(answers=answers, file=SHOWN)).decode("utf-8-sig")
    assert f"{sentence}\n" in text
    assert ("经过：" in text) is not ("申请过退款" in text)
    word = reader.Document(BytesIO(content(ask(answers=answers, file=f"docx:{SHOWN[7:]}"))))
    assert sentence in [paragraph.text for paragraph in word.paragraphs]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("zh", "2026年11月16日：卖家拒绝退款"),
        ("en", "16 November 2026: The seller refused the refund"),
    ],
)
def test_plan_and_text_list_what_happened(lang: str, line: str) -> None:
    """One list, wherever it is read."""
    plan = ask(answers=TOLD, show="plan", lang=lang)
    (told,) = nodes(plan["tree"], "class", "guide-chronology")
    assert line in [words(one) for one in told[2:]]
    assert f"{line}\n" in content(ask(answers=TOLD, file="plan", lang=lang)).decode("utf-8-sig")
