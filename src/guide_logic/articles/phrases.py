"""The sentences of what is written out at build: the outline, all paths of a guide, its letters."""

from guide_logic.language.text import T

__all__ = ["A"]


class A:
    """The sentences of articles, by name."""

    # Conditions
    fact_is = T(zh="“{fact}”是{options}", en="“{fact}” is {options}")
    fact_is_not = T(zh="“{fact}”不是{options}", en="“{fact}” is anything but {options}")
    quoted = T(zh="“{option}”", en="“{option}”")
    either = T(zh="或", en=" or ")
    and_ = T(zh="，并且", en=", and ")
    or_ = T(zh="；或者", en="; or if ")
    at_least = T(zh=" {n} 天或更久", en="{n} or more")
    below = T(zh="不到 {n} 天", en="fewer than {n}")
    between = T(zh=" {n} 到 {m} 天", en="{n} to {m}")
    only_if = T(zh="只在{when}时。", en="Only if {when}.")
    unless = T(zh="{when}时不用。", en="Not if {when}.")
    sometimes = T(zh="有时候才要，而且只在{when}时。", en="Sometimes, and only if {when}.")
    in_some_cases = T(zh="有时候才要。", en="Sometimes only.")
    when = T(zh="{when}时。", en="If {when}.")
    not_when = T(zh="只要不是{when}时。", en="Unless {when}.")
    row_always = T(zh="其他情况。", en="Every other case.")

    # The outline
    outline_hint = T(
        zh="从上往下看，第一种符合的就是你的情况。点开看要走的几步，点一步看怎么走。",
        en="Read from the top: the first case that fits is yours. Open it for its steps, and "
        "follow a step for how to take it.",
    )
    beside = T(
        zh="同时还有一条路：当作{when}，再从上往下看一遍。",
        en="There is a second path at the same time: read from the top once more as if {when}.",
    )
    in_full = T(
        zh="每一步怎么做、找哪里、最晚哪天，能要什么、要准备什么、依据是什么，都在“{page}”。",
        en="How to take each step, where and by when, what you can ask for, what to have ready "
        "and the sources: all of it is on “{page}”.",
    )
    written = T(zh="现成的信和投诉书：", en="Letters and complaints, ready to copy: ")

    # The pages
    paths = T(zh="全部路径：{flow}", en="Every path: {flow}")
    paths_about = T(
        zh="“{flow}”的每种情况、每一步、期限、证据和依据，不答题也能读。",
        en="Every case, step, time limit, piece of evidence and source of “{flow}”, to read "
        "without answering questions.",
    )
    paths_intro = T(
        zh="这一页是“{flow}”的全文，不用答题。想只看自己的，[去答题]({page})。",
        en="This is all that “{flow}” can say, without questions. For your own case alone, "
        "[answer the questions]({page}).",
    )
    cases = T(zh="哪种情况，走哪几步", en="Which case, and its steps")
    steps = T(zh="每一步怎么做", en="How to take each step")
    gathered = T(zh="日期、要求、注意和证据", en="Dates, claims, cautions and evidence")
    as_picture = T(zh="画成一张图", en="As a picture")
    all_sources = T(zh="依据", en="Sources")
    instruments = T(zh="{n} 个文件", en="{n} instruments")
    letters = T(zh="信和投诉书：{flow}", en="Letters: {flow}")
    letters_about = T(
        zh="“{flow}”里的信和投诉书，空着要填的地方，可以照抄。",
        en="The letters and complaints of “{flow}”, with blanks to fill in, to copy by hand.",
    )
    letter_words = T(
        zh="信. 投诉信. 投诉书. 举报信. 申请书. 起诉状. 模板. 范文. 文书. 怎么写",
        en="letter. complaint letter. demand letter. template. sample. draft. how to write. form",
    )
    letters_intro = T(
        zh="空格自己填。要按你的情况写好，[去答题]({page})。",
        en="Fill the blanks by hand. For letters written for your case, "
        "[answer the questions]({page}).",
    )
    letters_send = T(
        zh="空格自己填，别留着。",
        en="Fill the blanks by hand. What you send is the text in Chinese; the English says what "
        "it means.",
    )
    office = T(zh="找谁：", en="Who handles it: ")
    with_blanks = T(zh="全文和空格", en="The text, with its blanks")
    not_sure = T(zh="只在还不确定时。", en="Only while that is not sure.")
    otherwise = T(zh="其他情况：", en="Otherwise: ")
    take_along = T(zh="要带的证据：", en="Evidence to have: ")
    where = T(zh="在哪里办：", en="Where: ")
