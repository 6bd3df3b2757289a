"""The sentences of the page around a flow: buttons, headings, states."""

from guide_logic.language.text import T

__all__ = ["P"]


class P:
    """The page's own sentences, by name."""

    why = T(zh="为什么问这个", en="Why we ask")
    go_on = T(zh="继续", en="Continue")
    back = T(zh="上一步", en="Back")
    errors = T(zh="有地方需要改一下", en="Something needs to be put right")
    error = T(zh="需要修改：", en="To put right: ")
    urgent = T(zh="先做这些，再往下答", en="Do this first, then go on")

    check = T(zh="核对你的回答", en="Check your answers")
    check_hint = T(
        zh="有不对的就改；改一题，别的回答会留着。",
        en="Change what is wrong. The other answers stay.",
    )
    change = T(zh="修改", en="Change")
    also_said = T(zh="；", en="; ")
    change_named = T(zh="：{question}", en=": {question}")
    show_plan = T(zh="看我的路径", en="Show my path")

    plan = T(zh="你的路径", en="Your path")
    case = T(zh="你的情况：{row}", en="Your case: {row}")
    as_of = T(
        zh="按 {day} 和你的回答得出。内容核对于 {checked}，以平台页面和现行规定为准。"
        "这是信息，不是法律意见，也不保证结果。",
        en="Worked out for {day} from your answers. Checked on {checked}; the platform’s page and "
        "the rules in force decide. This is information, not legal advice, and promises no result.",
    )
    as_of_later = T(
        zh="按你的回答得出，日期和金额还没有算进来。以平台页面和现行规定为准。"
        "这是信息，不是法律意见，也不保证结果。",
        en="Worked out from your answers; dates and sums are still to come. The platform’s page "
        "and the rules in force decide. This is information, not legal advice, and promises no "
        "result.",
    )
    rule = T(
        zh="觉得不对？告诉我们规则编号 {ref}。", en="Something wrong? Tell us the rule: {ref}."
    )
    ladder = T(zh="一步一步做", en="Step by step")
    urgent_now = T(zh="现在马上做", en="Do this now")
    beside = T(zh="同时走这条路：{row}", en="Beside that: {row}")
    alongside = T(zh="可以同时做", en="What you can do at the same time")
    due = T(zh="{day} 前", en="By {day}")
    due_today = T(zh="今天", en="Today")
    call = T(zh="拨打 {number}", en="Call {number}")
    deadline = T(zh="期限：", en="Deadline: ")
    takes = T(zh="多久：", en="How long: ")
    fails = T(zh="如果不成：", en="If it fails: ")
    step_evidence = T(zh="这一步要带的证据", en="Evidence for this step")
    changes = T(zh="哪个回答变了，路就不一样", en="What would change this")
    leads_to = T(zh="如果是“{answer}”：{row}", en="If it were “{answer}”: {row}")
    clashes = T(zh="这些回答对不上，请核对", en="These answers do not fit together")
    rests_on = T(zh="依据：", en="Sources: ")
    sources = T(zh="依据和核对日期", en="Sources and when they were checked")
    source_line = T(
        zh="{version}；{in_force} 起施行；{sure}；核对于 {checked}",
        en="{version}; in force since {in_force}; {sure}; checked on {checked}",
    )
    ended = T(zh="{day} 起不再施行", en="No longer in force from {day}")
    read = T(zh="读过：{articles}", en="Read: {articles}")
    read_as = T(zh="{articles}（{sure}）", en="{articles} ({sure})")
    sure_differs = T(zh="各条确定程度不同，见下", en="how sure differs by article, see below")
    check_by = T(zh="再核对不晚于 {day}", en="To be checked again by {day}")
    stale = T(
        zh="原定在 {day} 前复核，现在已过期，请以官方现行文本为准。",
        en="This was to be checked again by {day} and is overdue: rely on the official text.",
    )
    calendar = T(zh="日期：最晚哪天，从哪天起", en="Dates: by when, and from when")
    calendar_save = T(zh="加到日历", en="Add to calendar")
    timeline = T(zh="时间线：{n} 个日期", en="Timeline: {n} dates")
    picture_twin = T(zh="用文字读这张图", en="Read this picture as text")
    picture_until = T(zh="{since}起，{period}内", en="Within {period}: {since}")
    picture_from = T(zh="{since}起，满{period}以后", en="After {period}: {since}")
    until = T(zh="最晚 {day}", en="By {day}")
    opens = T(zh="从 {day} 起", en="From {day}")
    today = T(zh="今天：{day}", en="Today: {day}")
    days_left = T(zh="还有 {n} 天", en="{n} days left")
    in_days = T(zh="{n} 天后", en="in {n} days")
    one_day_left = T(zh="明天", en="tomorrow")
    last_day = T(zh="就是今天", en="today")
    passed = T(zh="已经过了", en="over")
    may_be_moved = T(zh="可能顺延到 {day}，今天就办", en="may move to {day}: act today")
    open_since = T(zh="现在就可以", en="open now")
    provisional = T(zh="暂定", en="provisional")
    provisional_why = T(
        zh="暂定：那一年的放假安排还没公布，公布后可能有变。",
        en="Provisional: that year’s public holidays are not published yet; the day may change.",
    )
    moved = T(
        zh="最后一天 {day} 在法定节假日里，所以顺延到节后第一天。",
        en="The last day, {day}, falls in a public holiday, so it moves to the first day after.",
    )
    rests = T(
        zh="这天不是工作日，不要指望顺延：提前一个工作日办。",
        en="That is no working day, and do not count on an extension: act a working day earlier.",
    )
    too_early = T(
        zh="这个日期算不出：我们只有 {year} 年起的放假安排，请自己数工作日或问办理的人。",
        en="This day cannot be worked out: our holiday calendar begins in {year}. Count the "
        "working days yourself, or ask whoever handles the case.",
    )
    ladder_ends = T(
        zh="今天才开始，最慢要到 {day}。",
        en="Begun today, it could take until {day}.",
    )
    sharpen = T(zh="重新计算", en="Work it out again")
    print = T(zh="打印", en="Print")
    copy = T(zh="复制链接", en="Copy the link")
    copied = T(zh="链接已复制（不含金额）", en="Link copied, without the amount")
    save = T(zh="存成文本", en="Save as text")
    forget = T(zh="删除回答，重新开始", en="Delete the answers and start again")
    change_answers = T(zh="修改回答", en="Change answers")

    outline = T(zh="不答题，直接看全部路径", en="Every path, without answering questions")

    waiting = T(
        zh="正在准备：判断规则下载到你的设备上运行，回答不会发出去。",
        en="Getting ready: the rules are downloaded and "
        "run on your device. Your answers stay here.",
    )
    bytes = T(zh="已下载", en="downloaded")
    joined = T(zh="日期和金额已经补上。", en="Dates and sums have been added.")
    broken = T(
        zh="判断程序没能在这台设备上运行起来。你的回答还在；"
        "可以再试一次，或者直接看下面的全部路径。"
        "缺的只是按你的情况算出的日期和金额，还有按你的情况写好的信。",
        en="The program that decides could not run on this device. Your answers are kept: try "
        "again, or read every path below. Only the dates and sums for your case, and the letters "
        "written for it, are missing.",
    )
    too_old = T(
        zh="这个浏览器太旧，算不了日期和金额，也写不了信。下面的步骤照样有效；期限请看本页文章。"
        "要日期、金额和信，请用新版的 Chrome、Edge、Firefox 或 Safari 打开这一页。",
        en="This browser is too old for dates, sums and letters. The steps hold all the same; the "
        "article on this page has the time limits. For the rest, open this page in an up-to-date "
        "Chrome, Edge, Firefox or Safari.",
    )
    insecure = T(
        zh="这一页是用不加密的地址（http）打开的，浏览器不许在这里算日期和金额、写信。"
        "请把网址开头改成 https 再打开；步骤照样有效。",
        en="This page was opened without encryption (http), so the browser allows no dates, sums "
        "or letters here. Open its address with https; the steps hold all the same.",
    )
    retry = T(zh="再试一次", en="Try again")
    diagram = T(zh="“{flow}”怎么判断", en="How “{flow}” decides")
    diagram_hint = T(
        zh="一竖是一个问题，一横是一种情况；圆点表示这种情况要看这个问题的回答。"
        "从上往下，第一个全部符合的就是结果。下面的文字列表说的是同样的内容。",
        en="Each column is a question, each line a case; a dot says that the case depends on the "
        "answer to that question. Reading from the top, the first that fits is the result. The "
        "list below says the same in words.",
    )

    why_this = T(zh="为什么是这条路", en="Why this path")
    you_said = T(zh="你的回答里起决定作用的：{answers}", en="What decided it: {answers}")
    state_now = T(zh="现在", en="Now")
    further = T(
        zh="做完还不成：被拒绝，或者没有回音，就往下走",
        en="If it is refused, or nobody answers, go on",
    )
    lead = T(zh="接着用：", en="Go on with: ")
    save_first = T(
        zh="先存这些：对方可能改掉、删掉", en="Save these first: the other side can change them"
    )
    at_hand = T(zh="{all} 项里，手上已有 {have} 项。", en="{have} of {all} at hand.")
    at_hand_hint = T(
        zh="有的就打勾。勾选记在网址里，不会发出去。",
        en="Tick what you have. The ticks are kept in the address and sent nowhere.",
    )
    proof_you = T(zh="你先证明", en="You first")
    proof_other = T(zh="对方先证明", en="The other side first")
    answers = T(zh="你的回答", en="Your answers")
    brought = T(
        zh="从上一个向导带来了 {n} 个回答，已经填好，可以改",
        en="Answers brought from the last guide: {n}. They are filled in, and can be changed",
    )
    brought_hint = T(
        zh="下面只问还不知道的。答完后在“核对你的回答”里，每一个都能改。",
        en="Only what is not known yet is asked below. At the end, each answer can be changed.",
    )

    offline = T(
        zh="现在连不上网站。你看到的是{day}的版本，可能已有更新。",
        en="The site cannot be reached now. What you see is the version of {day}; there may be a "
        "newer one.",
    )
    older = T(
        zh="你看到的是{day}的旧版本，网站后来更新过。请重新载入这一页。",
        en="You are reading the version of {day}, and the site has been updated since. "
        "Load this page again.",
    )
    without_script = T(
        zh="答题需要浏览器启用 JavaScript。没有也不要紧，全部路径就在下面。",
        en="Answering needs JavaScript. Without it, every path is written out below.",
    )

    not_loaded = T(
        zh="答题的程序还没有加载出来。可以刷新页面再试；全部路径就在下面。",
        en="The questions have not loaded yet. Reload the page to try again; every path is written "
        "out below.",
    )

    working = T(zh="怎么算的", en="How it is worked out")
    choose = T(
        zh="这几项里只能要一项，这项不是最高的，没有算进合计。",
        en="You can have only one of these alternatives. This one is not the highest, so the total "
        "leaves it out.",
    )
    total = T(zh="合起来最多可以要求 {most}", en="In all you may ask for {most} at most")
    total_range = T(
        zh="合起来：{least} 到 {most}",
        en="In all: from {least} to {most}",
    )
    total_least = T(
        zh="{least} 是货款和花费；再多的部分，要能证明各项的条件才有。",
        en="{least} is the price and your costs. What is above it depends on proving its "
        "conditions.",
    )
    total_most = T(
        zh="这是最多能提的数，不是会拿到的数。",
        en="This is the most you may ask for, not what will be paid.",
    )
    total_open = T(
        zh="还没算进去，缺金额或日期：{names}",
        en="Not counted yet, for want of an amount or a day: {names}",
    )
    listed = T(zh="、", en=", ")
    how = T(zh="怎么做", en="How to do it")
    then = T(zh="到时候还没有结果：{step}", en="If nothing has come by then: {step}")
    type_amounts = T(
        zh="在下面填上付了多少，能要多少就写在这里。",
        en="Enter below what you paid, and what you can ask for stands here.",
    )
    type_days = T(
        zh="在下面填上你知道的日期，要紧的那一天就写在这里。",
        en="Enter below the dates you know, and the day that matters stands here.",
    )
    next_day = T(zh="{when}：{what}", en="{when}: {what}")
    move_sum = T(zh="可以要 {sum}", en="For {sum}")
    open_letter = T(zh="写好的话：{letter}", en="The words for it: {letter}")
    copy_move = T(zh="复制这一步", en="Copy this step")
    what_came = T(zh="后来怎样？", en="What came of it?")
    recorded = T(zh="已记下：{told}。", en="Noted: {told}.")
    take_back = T(zh="撤回", en="Take it back")
    other_day = T(zh="不是这一天？", en="Another day?")
    day_of = T(zh="发生在哪一天", en="The day it happened")
    set_day = T(zh="改成这一天", en="Use this day")
    dropped = T(
        zh="改了回答以后，之前记下的经过有几条对不上，已经去掉。",
        en="After the change some of what you had noted no longer fits and has been left out.",
    )
    assumed = T(
        zh="你说不确定，这里先按“{option}”算（{fact}）。",
        en="You were not sure; we assumed “{option}” ({fact}).",
    )
    overtaken = T(
        zh="照你填的日期，最后一天是 {day}，已经过了：这里按“{option}”算。",
        en="By the date you typed, the last day was {day}: we count it as “{option}”.",
    )
    over = T(
        zh="订单、聊天记录和收到的文书再留一段时间：以后还用得着。",
        en="Keep the order, the chats and any papers for a while: they may be needed again.",
    )
    chronology = T(zh="经过", en="What has happened")
    not_claims = T(zh="哪些不适用，为什么", en="What does not apply, and why")
    not_claim = T(zh="{name}：", en="{name}: ")
    court = T(zh="要是走到法院：费用和程序", en="If it comes to court: the fee and the procedure")
    letters = T(zh="可以用的信", en="Letters you can use")
    letter_copied = T(zh="已复制，可以粘贴了", en="Copied; paste it where you need it")

    objections_hint = T(
        zh="被这样回绝过，就点开看怎么回。说过的点一下，它会排到前面。",
        en="If you were put off with one of these, open it and see what to answer. Mark what they "
        "said, and it comes first.",
    )
    more_said = T(zh="还会这么说", en="More that is said")
    quoted = T(zh="“{said}”", en="“{said}”")
    they_said = T(zh="对方说过：", en="They said: ")
    was_said = T(zh="对方这么说了", en="They said this to me")
    not_said = T(zh="没这么说，取消", en="They did not say this")
    write_back = T(zh="可以这样回：", en="What to write back:")
    write_if = T(zh="{case}，可以这样回：", en="{case}, write:")
    copy_answer = T(zh="复制这段话", en="Copy these words")
    holds_if = T(zh="这样才站得住：", en="What must be so: ")
    they_are_right = T(zh="什么时候对方有理：", en="When they are right: ")
