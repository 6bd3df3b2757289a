"""What the owner of a picture is asked; one answer may settle several facts."""

from guide_logic.content.figures import numbered
from guide_logic.content.flows.image_theft.facts import F
from guide_logic.content.moments import D, dates_question
from guide_logic.language.facts import Choice, Entry, Option, Question
from guide_logic.language.text import T

__all__ = ["QUESTIONS"]

PROOF = Question(
    "proof",
    T(zh="图是谁的，你能证明吗？", en="Whose picture is it, and can you prove it?"),
    T(
        zh="通知平台要附初步证据。通知错了给对方造成损失要赔，恶意的加倍赔。",
        en="A notice needs first evidence. Loss from a wrong notice has to be paid for, and from a "
        "malicious one twice over.",
    ),
    (
        Choice(
            "proof",
            (F.own_proof, F.origin),
            (
                Option(
                    "own_proof",
                    T(
                        zh="自己拍的、做的，或书面写明归我，有证据",
                        en="We made it, or it is ours in writing, and we can show that",
                    ),
                    {"own_proof": "yes", "origin": "own"},
                    hint=T(
                        zh="比如相机原图、同场景的其他照片、分层稿、最早发布记录、拍摄合同",
                        en="For example camera originals, other shots of the scene, layered files, "
                        "the first publication, the shooting contract",
                    ),
                ),
                Option(
                    "own_no_proof",
                    T(
                        zh="自己拍的、做的，但拿不出证据",
                        en="We made it, but have nothing to show for it",
                    ),
                    {"own_proof": "no", "origin": "own"},
                ),
                Option(
                    "hired",
                    T(
                        zh="员工或请的摄影师拍的，没有书面写明归我",
                        en="Staff or a hired photographer made it, and nothing in writing says "
                        "it is ours",
                    ),
                    {"own_proof": "no", "origin": "hired"},
                    hint=T(
                        zh="付了钱不等于著作权归你，要看合同怎么写",
                        en="Paying for it does not make the copyright yours; the contract decides",
                    ),
                ),
                Option(
                    "licensed",
                    T(
                        zh="别人的图，我有书面授权可以维权",
                        en="Someone else’s, and I have written authority to act for it",
                    ),
                    {"own_proof": "yes", "origin": "licensed"},
                ),
                Option(
                    "supplier",
                    T(
                        zh="供应商、品牌方或网上的图，没有维权授权",
                        en="A supplier’s, a brand’s or from the internet, without such authority",
                    ),
                    {"own_proof": "no", "origin": "supplier"},
                ),
            ),
        ),
    ),
)

_NOTHING_YET = {"d15": "unknown", "filed": "unknown", "so_far": "none"}

_ANSWERED = {"notice": "counter", "so_far": "none"}

NOTICE = Question(
    "notice",
    T(zh="向平台投诉到哪一步了？", en="How far has your complaint to the platform got?"),
    numbered(
        zh="选走得最远的那一步。收到对方的声明后有 {counter_statement_wait}，这是唯一由法律定死的"
        "日子。",
        en="Take the furthest step. After the seller’s statement you have "
        "{counter_statement_wait}: the one time limit that the law fixes.",
    ),
    (
        Choice(
            "notice",
            (F.notice, F.d15, F.filed, F.so_far),
            (
                *(
                    Option(id, label, {**_NOTHING_YET, "notice": id})
                    for id, label in F.notice.options.items()
                    if id != "counter"
                ),
                Option(
                    "counter_in",
                    numbered(
                        zh="收到对方的不侵权声明，{counter_statement_wait}还没过或记不清",
                        en="The seller’s counter-statement has come; the {counter_statement_wait} "
                        "still run, or you are not sure",
                    ),
                    {**_ANSWERED, "d15": "in", "filed": "no"},
                    hint=T(
                        zh="平台会把对方的声明转给你，标题可能叫“申诉”或“反通知”",
                        en="The platform forwards it to you; it may be called an appeal (申诉) or "
                        "a counter-notice (反通知)",
                    ),
                ),
                Option(
                    "counter_filed",
                    T(
                        zh="收到声明，我已经向主管部门投诉或向法院起诉",
                        en="The statement has come, and I have complained to the authority or sued",
                    ),
                    {**_ANSWERED, "d15": "in", "filed": "yes"},
                ),
                Option(
                    "counter_out",
                    numbered(
                        zh="收到声明，{counter_statement_wait}已经过了，没有投诉也没有起诉",
                        en="The statement has come, the {counter_statement_wait} are over, and "
                        "nothing was filed",
                    ),
                    {**_ANSWERED, "d15": "out", "filed": "no"},
                ),
            ),
        ),
    ),
)

ARRIVED = Question(
    "statement_days",
    T(
        zh="声明到你手上几天了？",
        en="How many days ago did the statement reach you?",
    ),
    numbered(
        zh="从到达的第二天起算 {counter_statement_wait}，算得出就把最后一天告诉你。",
        en="The {counter_statement_wait} begin on the day after it arrived. With the count we can "
        "name the last one.",
    ),
    (
        Entry(
            F.statement_days,
            T(
                zh="填整天数，今天到的填 0；看平台转给你的日期，不记得就留空",
                en="Whole days; 0 if it came today. Look at the date on which the platform sent it "
                "on; leave it empty if you do not remember",
            ),
        ),
    ),
)

WHERE = Question(
    "where",
    T(zh="图被用在哪里？", en="Where is the picture being used?"),
    T(
        zh="各家入口不同；不是购物平台的，适用的规则也不同。",
        en="Each site has its own entrance, and outside shopping platforms other rules apply.",
    ),
    (Choice.of(F.site),),
    on_plan=True,
)

DATES = dates_question(
    D.learned_on,
)

QUESTIONS = (PROOF, NOTICE, ARRIVED, WHERE, DATES)
