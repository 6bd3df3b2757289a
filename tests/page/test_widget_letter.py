"""A reader fills in a letter, copies it, keeps it, prints it; and nobody else learns of it."""

import re
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Page, Request, expect

from tests.page.reader import LANGUAGES, Reader
from tests.page.shelf import kept
from tests.server import SiteServer

_ANSWERS = {
    "safety": "none",
    "where": "jd",
    "who": "shop",
    "state": "received",
    "issue": "counterfeit",
    "progress": "refused",
}
_UNSHIPPED = {
    "safety": "none",
    "where": "xianyu",
    "who": "individual",
    "state": "to_ship",
    "issue": "not_shipped",
    "progress": "nothing",
}
_LETTER = "complaint_12315"
_FRAGMENT = "".join(
    (f"#complaint-path:at=letter:{_LETTER}", *(f"&{id}={given}" for id, given in _ANSWERS.items()))
)
_NAME = "王小明<b>"
_STORY = "第一行\n第二行 {x}"

in_both = pytest.mark.parametrize("lang", LANGUAGES)


@pytest.fixture
def page(page: Page) -> Page:
    """A small phone that may read the clipboard."""
    page.set_viewport_size({"width": 360, "height": 780})
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return page


def _opens(reader: Reader, lang: str = "en") -> None:
    reader.opens(lang, _FRAGMENT)
    expect(reader.view.locator(".guide-letter")).to_be_visible()


def _types(reader: Reader, my_name: str = _NAME) -> None:
    for name, words in (("my_name", my_name), ("came", _STORY), ("refund_sum", "7351.29")):
        field = reader.view.locator(f"[name={name}]")
        reader.unfolds(field)
        field.fill(words)


def _fills_in(reader: Reader) -> None:
    _types(reader)
    reader.view.locator(".guide-letter-form button[type=submit]").click()
    expect(reader.view.locator(".guide-sent .guide-given").first).to_have_text("王小明<b>")


def _clipboard(reader: Reader) -> str:
    expect(reader.part("letter-copied")).to_be_visible()
    return str(reader.page.evaluate("navigator.clipboard.readText()"))


def _says_it(text: str, my_name: str = _NAME) -> None:
    assert f"姓名：{my_name}\n" in text
    assert f"\n{_STORY}\n" in text
    assert "1. 退还货款 7,351.29元。\n" in text
    assert "通讯地址：＿＿＿＿\n" in text


def test_the_plan_leads_to_the_letter_and_back_leads_to_the_plan(reader: Reader) -> None:
    """By its button, and by the browser's own."""
    reader.opens().reaches_the_plan(_ANSWERS)
    reader.goes_to(f"letter:{_LETTER}")
    _fills_in(reader)
    reader.goes_to("plan")
    expect(reader.view.locator(".guide-plan")).to_be_visible()
    reader.page.go_back()
    expect(reader.view.locator("[name=my_name]")).to_have_value(_NAME)
    reader.page.go_back()
    expect(reader.view.locator(".guide-plan")).to_be_visible()


@in_both
def test_a_letter_is_filled_in_copied_and_printed_on_a_small_phone(
    reader: Reader, lang: str
) -> None:
    """Nothing runs off the screen, and what was typed is text in both languages.

    It is copied in Chinese from either page, with all that was typed. On its one page of paper
    is no form, no button, no translation for the office that gets it.
    """
    _opens(reader, lang)
    expect(reader.view.locator(".guide-sent .guide-blank").first).to_be_visible()
    _fills_in(reader)
    expect(reader.view.locator(".guide-sent")).to_contain_text("第二行 {x}")
    expect(reader.view.locator(".guide-sheet b")).to_have_count(0)
    expect(reader.view.locator("[name=came]")).to_have_value(_STORY)
    assert reader.page.evaluate("document.documentElement.scrollWidth") == 360
    reader.goes_to(f"copy:letter:{_LETTER}")
    _says_it(_clipboard(reader).replace("\r\n", "\n"))
    reader.page.emulate_media(media="print")
    expect(reader.view.locator(".guide-sent")).to_be_visible()
    for hidden in (".guide-letter-form", ".guide-actions", ".guide-meant", "h2"):
        expect(reader.view.locator(hidden).first).to_be_hidden()
    expect(reader.page.locator("h1")).to_be_hidden()
    printed = reader.page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
    assert re.search(rb"/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d", printed)


def test_a_blank_leads_to_its_field_and_is_filled_while_one_types(reader: Reader) -> None:
    """One tap on what is missing; the letter says it as soon as the field is left."""
    _opens(reader)
    blank = reader.view.locator(".guide-sent a.guide-blank", has_text="Order number")
    blank.click()
    field = reader.view.locator("[name=order_no]")
    expect(field).to_be_focused()
    field.press_sequentially("JD-4711")
    field.press("Tab")
    expect(reader.view.locator(".guide-sent")).to_contain_text("订单号 JD-4711")
    expect(blank).to_have_count(0)
    expect(reader.view.locator("[name=item]")).to_be_focused()


def test_a_reader_without_chinese_sends_a_letter_that_is_chinese_throughout(
    reader: Reader,
) -> None:
    """What was ticked in English stands in Chinese, and beside it what it says."""
    fragment = "&".join(f"{id}={given}" for id, given in _UNSHIPPED.items())
    reader.opens("en", f"#complaint-path:at=letter:seller_message&{fragment}")
    expect(reader.view.locator(".guide-letter-open")).to_contain_text("3 blanks are left")
    reader.view.locator("[name=wrong][value=overdue]").check()
    reader.view.locator("[name=wanted][value=deliver]").check()
    reader.view.locator("[name=order_no]").fill("4711")
    reader.view.locator("[name=order_no]").press("Tab")
    expect(reader.view.locator(".guide-letter-ready")).to_be_visible()
    assert "overdue" not in reader.page.url
    reader.goes_to("copy:letter:seller_message")
    sent = _clipboard(reader)
    assert "具体情况：已经过了承诺的时间" in sent
    assert "1. 按约定发货、送达。" in sent
    assert not re.search(r"[A-Za-z]{2}", sent)
    expect(
        reader.view.locator(".guide-sent .guide-meant", has_text="time promised")
    ).to_be_visible()


def test_a_letter_is_taken_along_with_what_has_only_been_typed(
    reader: Reader, tmp_path: Path
) -> None:
    """As a copy, as text and as a Word file: nobody has to know that a button fills it in.

    With blanks it asks first: an office that gets them sends the letter back.
    """
    _opens(reader)
    anyway = reader.view.locator(".guide-anyway")
    anyway.locator("summary").click()
    expect(anyway).to_contain_text("blanks are left. Copy anyway?")
    anyway.locator("button").click()
    assert "＿＿＿＿" in _clipboard(reader)
    _types(reader)
    expect(reader.part("letter-copied")).to_be_hidden()
    reader.goes_to(f"copy:letter:{_LETTER}")
    _says_it(_clipboard(reader).replace("\r\n", "\n"))
    _types(reader, "王大明")
    with reader.page.expect_download() as text:
        reader.goes_to(f"file:letter:{_LETTER}")
    _types(reader, "王二明")
    with reader.page.expect_download() as word:
        reader.goes_to(f"file:docx:{_LETTER}")
    assert text.value.suggested_filename == "complaint-12315.txt"
    assert word.value.suggested_filename == "complaint-12315.docx"
    text.value.save_as(tmp_path / "letter.txt")
    word.value.save_as(tmp_path / "letter.docx")
    _says_it((tmp_path / "letter.txt").read_text("utf-8-sig"), "王大明")
    paragraphs = docx.Document(str(tmp_path / "letter.docx")).paragraphs
    _says_it("".join(f"{one.text}\n" for one in paragraphs), "王二明")
    _fills_in(reader)
    _copies_without_the_clipboard_api(reader)


def _copies_without_the_clipboard_api(reader: Reader) -> None:
    """A page from a plain http mirror has none."""
    expect(reader.part("letter-copied")).to_be_hidden()
    reader.page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    reader.goes_to(f"copy:letter:{_LETTER}")
    expect(reader.part("letter-copied")).to_be_visible()


def test_what_is_typed_is_kept_in_this_tab_and_sent_nowhere(
    reader: Reader, server: SiteServer, site: Path
) -> None:
    """A name and an order number are the reader's own; they outlive a reload, half typed.

    Who looks up the order number in another app may find the page gone and loaded anew. With
    the answers they are deleted.
    """
    _opens(reader)
    _types(reader)
    reader.page.reload()
    expect(reader.view.locator("[name=my_name]")).to_have_value(_NAME)
    expect(reader.view.locator("[name=came]")).to_have_value(_STORY)
    expect(reader.view.locator(".guide-sent")).to_contain_text("王小明")
    asked: list[Request] = []
    reader.page.on("request", lambda request: asked.append(request))
    _fills_in(reader)
    reader.goes_to(f"copy:letter:{_LETTER}")
    expect(reader.part("letter-copied")).to_be_visible()
    remembered = kept(reader.page)
    for typed in ("王小明", "第二行", "7351", "%E7%8E%8B"):
        assert typed not in remembered
    _are_files_of_the_build(asked, server, site)
    other = Reader(reader.page.context.new_page(), reader.site)
    _opens(other)
    expect(other.view.locator("[name=my_name]")).to_have_value("")
    reader.goes_to("plan")
    reader.goes_to("forget")
    reader.answers(_ANSWERS)
    reader.goes_to(f"letter:{_LETTER}")
    expect(reader.view.locator("[name=my_name]")).to_have_value("")


def _are_files_of_the_build(asked: list[Request], server: SiteServer, site: Path) -> None:
    """Or blobs, whose names the browser makes up."""
    file = re.compile(rf"blob:.*|{re.escape(server.url)}(?P<name>(?:en/)?assets/[\w./-]+)")
    for one in asked:
        found = file.fullmatch(one.url)
        assert found, one.url
        assert one.post_data is None, one.url
        assert not found["name"] or (site / found["name"]).is_file(), one.url


def test_a_sum_in_words_is_put_right_before_the_letter_is_printed(reader: Reader) -> None:
    """Paper cannot be mended."""
    reader.page.add_init_script("window.print = () => { window.printed = true; }")
    _opens(reader)
    reader.unfolds(reader.view.locator("[name=refund_sum]"))
    reader.view.locator("[name=refund_sum]").fill("a lot")
    reader.goes_to("print")
    expect(reader.view.locator(".guide-errors")).to_be_visible()
    assert reader.page.evaluate("window.printed") is None
    reader.view.locator("[name=refund_sum]").fill("12")
    reader.goes_to("print")
    expect(reader.view.locator(".guide-sent")).to_contain_text("退还货款 12元")
    reader.page.wait_for_function("() => window.printed")


def test_typed_words_outlive_python(reader: Reader) -> None:
    """The head start shows the plan meanwhile, and forgets none of a story typed on a phone."""
    reader.page.add_init_script(
        "window.Worker = class extends Worker {"
        "  constructor(...how) { super(...how); window.last = this; }"
        "}"
    )
    _opens(reader)
    _types(reader)
    reader.page.evaluate(
        """() => {
            window.whole = Worker;
            window.Worker = class {
                constructor(_, { type }) { throw new Error(`no ${type}`); }
            };
            last.onerror(new ErrorEvent("error", { message: "out of memory" }));
        }"""
    )
    reader.goes_to("plan")
    reader.is_told_what_is_missing()
    reader.goes_to("check")
    reader.goes_to("plan")
    reader.is_told_what_is_missing()
    assert "7351" not in kept(reader.page)
    reader.page.evaluate("() => { window.Worker = window.whole; }")
    reader.goes_to("retry")
    expect(reader.part("broken")).to_be_hidden()
    reader.goes_to(f"letter:{_LETTER}")
    expect(reader.view.locator("[name=my_name]")).to_have_value(_NAME)
    expect(reader.view.locator("[name=came]")).to_have_value(_STORY)
    expect(reader.view.locator(".guide-sent .guide-given").first).to_have_text(_NAME)


@in_both
def test_a_link_to_a_letter_shows_the_plan_where_python_cannot_run(
    reader: Reader, lang: str
) -> None:
    """What to do now matters more than the words for it."""
    reader.page.add_init_script("delete globalThis.WebAssembly")
    reader.opens(lang, _FRAGMENT)
    reader.is_told_what_is_missing()
    expect(reader.view.locator(".guide-letters button").first).to_be_attached()
