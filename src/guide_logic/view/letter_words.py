"""The sentences around a letter: its form, its state, the ways to take it along."""

from guide_logic.language.text import T

__all__ = ["L"]


class L:
    """The sentences, by name."""

    fill = T(zh="填空", en="Fill in")
    hint = T(
        zh="你写的只留在这个标签页里：不上传，不进链接；刷新还在，关掉标签页就没有了。",
        en="What you write stays in this tab: it is not sent and is in no link. It survives a "
        "reload, and is gone when you close the tab.",
    )
    apply = T(zh="填进信里", en="Put it into the letter")
    more = T(zh="还可以补充或修改", en="What you can add or change")
    evidence = T(
        zh="手上有哪些证据（信里会列出来）", en="The evidence you have; the letter lists it"
    )
    many = T(zh="{what}（可多选）", en="{what}: tick what fits")
    theirs = T(
        zh="卖家说了什么？勾了的会写进信里，连同怎么回",
        en="What did the seller say? What you tick stands in the letter with its answer",
    )
    blank = T(zh="还有 1 处空白。", en="1 blank is left.")
    blanks = T(zh="还有 {n} 处空白。", en="{n} blanks are left.")
    look = T(zh="有 1 处要核对，见下面。", en="1 field needs a look, see below.")
    looks = T(zh="有 {n} 处要核对，见下面。", en="{n} fields need a look, see below.")
    missing = T(
        zh="规定要有、现在还缺的：{names}。",
        en="Required by the rules and still missing: {names}.",
    )
    ready = T(
        zh="没有空白了，也没有发现要改的。发出前自己再读一遍：你对内容负责。",
        en="No blank is left, and nothing was found to put right. Read it once more: you answer "
        "for what it says.",
    )
    anyway = T(zh="仍然复制吗？", en="Copy anyway?")
    copy_anyway = T(zh="照样复制", en="Copy anyway")
    share = T(zh="分享", en="Share")
    bundle = T(
        zh="整套材料（Word）：信、经过、证据清单",
        en="The whole set (.docx): letter, events, list of evidence",
    )
    text = T(zh="要发出去的信（中文）", en="The letter to send (in Chinese)")
    text_en = T(zh="要发出去的信（英文）", en="The letter to send (in English)")
    means = T(zh="英文意思", en="What it says, in English")
    means_zh = T(zh="中文意思", en="What it says, in Chinese")
    copy = T(zh="复制这封信", en="Copy the letter")
    docx = T(zh="存成 Word 文档", en="Save as .docx")
    print = T(zh="打印这封信", en="Print the letter")
    back = T(zh="回到我的路径", en="Back to my path")
    evidence_list = T(zh="证据清单", en="List of evidence")
