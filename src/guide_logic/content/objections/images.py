"""What is said where pictures are taken, by those who take and those who accuse."""

from guide_logic.content.figures import numbered
from guide_logic.content.law import (
    ALIBABA_IPP,
    CIVIL_CODE,
    COPYRIGHT_CASES,
    COPYRIGHT_LAW,
    ECL,
    IP_EVIDENCE,
    PICTURE_NOTES,
)
from guide_logic.content.objections.speakers import ACCUSED, COMPLAINANT
from guide_logic.language.objections import OFTEN, RARELY, SOMETIMES, Objection
from guide_logic.language.text import T

__all__ = [
    "CERTIFICATE_PROVES_IT",
    "JUST_A_PRODUCT_PHOTO",
    "MODIFIED",
    "NO_REGISTRATION",
    "PAY_OR_NO_WITHDRAWAL",
    "PHOTOGRAPHER_FIRST",
    "PRICE_PER_PICTURE",
    "PUBLIC_DOMAIN",
    "SUPPLIER_GAVE_IT",
    "TAKEN_DOWN_ENOUGH",
]

PUBLIC_DOMAIN = Objection(
    "public_domain",
    by=ACCUSED,
    likely=OFTEN,
    said=T(zh="网上的图谁都能用。", en="Pictures on the internet are free for all."),
    truth=T(
        zh="公开能看到不等于可以拿去用；有独创性的照片一拍出来就受保护，商用要作者许可。不受保"
        "护的只有法律列的几类。",
        en="That all can see it does not make it free. An original photo is protected once "
        "taken, and commercial use needs the author’s consent. Only what the law lists is "
        "unprotected.",
    ),
    answer=T(
        zh="该图片由我方拍摄，受《著作权法》保护。未经许可通过信息网络传播属于第53条规定的侵权"
        "行为，请停止使用并删除；如有授权，请出示。",
        en="We took this picture, and it is protected by the Copyright Law. Making it "
        "available online without consent is an infringement under article 53. Please stop "
        "and delete it; if you have a licence, please show it.",
    ),
    holds=T(
        zh="图有一定的独创性；你有原图、拍摄或委托记录。",
        en="The picture has some originality; you have originals or shooting records.",
    ),
    right=T(
        zh="图本来不是你的，或是过了保护期、纯参数表格；或对方只是评论时少量引用。",
        en="It was not yours, its term is over, it is a mere table of figures, or it was "
        "quoted briefly in a review.",
    ),
    sources=(
        COPYRIGHT_LAW[3],
        COPYRIGHT_LAW[53],
        COPYRIGHT_LAW["5-24-59"],
    ),
)

SUPPLIER_GAVE_IT = Objection(
    "supplier_gave_it",
    by=ACCUSED,
    likely=OFTEN,
    said=T(
        zh="图是供应商给的，不关我的事。",
        en="My supplier gave it to me; not my fault.",
    ),
    truth=T(
        zh="供应商没有权利，就给不了授权；用图的店铺先要停用，再去找供应商。有没有过错，影响赔"
        "多少。",
        en="A supplier without the right can grant none. The shop that uses the picture has "
        "to stop and then turn to the supplier. Fault bears on how much is paid.",
    ),
    answer=T(
        zh="请出示供应商的授权文件和权利来源。按《著作权法》第59条，诉讼中主张不侵权的一方应当"
        "证明已取得权利人许可；不能出示的，请立即停止使用，你方与供应商的问题另行解决。",
        en="Please show the supplier’s authorisation and its title. Under article 59 of the "
        "Copyright Law whoever denies infringement in a suit must prove the owner’s licence. "
        "Otherwise please stop at once; your matter with the supplier is separate.",
    ),
    holds=T(zh="供应商没有你的授权。", en="You never authorised the supplier."),
    right=T(
        zh="你授权过供应商转给下家用，或图本来是供应商拍的：对方没有侵权。",
        en="You let the supplier pass it on, or the supplier took it: no infringement.",
    ),
    sources=(
        COPYRIGHT_LAW["5-24-59"],
        COPYRIGHT_LAW[54],
        CIVIL_CODE[1165],
        IP_EVIDENCE[4],
    ),
)

MODIFIED = Objection(
    "modified",
    by=ACCUSED,
    likely=SOMETIMES,
    said=T(
        zh="我改过、加了水印，已经是我的图。",
        en="I edited it and added my mark; it is mine now.",
    ),
    truth=T(
        zh="在别人作品上修改，仍要原作者许可；裁剪、换底、加字不会让它变成自己的。",
        en="Editing someone’s work still needs the author’s consent. Cropping, a new "
        "background or words do not make it one’s own.",
    ),
    answer=T(
        zh="对比图附后，主体和构图与我方原图一致。按《著作权法》第13条，改编已有作品不得侵犯原"
        "作品的著作权；裁剪、加字不改变侵权性质，请停止使用。",
        en="A comparison is attached: subject and composition are those of our original. "
        "Under article 13 of the Copyright Law adapting a work may not infringe the original. "
        "Cropping and words do not change that; please stop.",
    ),
    holds=T(zh="对比看得出是同一张图。", en="A comparison shows the same picture."),
    right=T(
        zh="对方自己重新拍的，只是同款同角度：各有各的著作权。",
        en="They shot it anew, the same goods from the same angle: each has its own copyright.",
    ),
    sources=(
        COPYRIGHT_LAW[13],
        COPYRIGHT_LAW[10],
        COPYRIGHT_CASES[15],
    ),
)

PHOTOGRAPHER_FIRST = Objection(
    "photographer_first",
    by=ACCUSED,
    likely=SOMETIMES,
    said=T(
        zh="版权是摄影师的，你没资格投诉。",
        en="The photographer owns it; you cannot complain.",
    ),
    truth=T(
        zh="这话有时对：委托拍的，合同没写归谁，著作权归摄影师，你只能在约定的用途里用。有书面"
        "归属约定或转让、授权的，你才可以主张。",
        en="Sometimes true: for commissioned photos the copyright is the photographer’s "
        "unless the contract says otherwise, and you may use them for the purpose agreed. "
        "With a written clause, transfer or authority you may act.",
    ),
    answer=T(
        zh="该图片为我方委托拍摄，合同约定著作权归我方（或摄影师已书面授权我方维权），文件附后。"
        "按《著作权法》第19条，归属依合同约定。",
        en="We commissioned the picture; the contract gives us the copyright (or the "
        "photographer authorised us in writing), attached. Under article 19 of the Copyright "
        "Law the contract decides.",
    ),
    holds=T(
        zh="合同写明归你，或有书面授权；员工拍的有约定或属法人作品。",
        en="The contract says it is yours, or there is written authority; for staff, an "
        "agreement or a work of the firm.",
    ),
    right=T(
        zh="合同没写：先请摄影师补一份授权，或由他来投诉。",
        en="The contract is silent: get an authority from the photographer, or let him complain.",
    ),
    sources=(
        COPYRIGHT_LAW["11-18-19"],
        COPYRIGHT_LAW[12],
        COPYRIGHT_CASES[12],
    ),
)

JUST_A_PRODUCT_PHOTO = Objection(
    "just_a_product_photo",
    by=ACCUSED,
    likely=SOMETIMES,
    said=T(
        zh="产品图都长一样，没有版权。",
        en="Product photos all look alike; there is no copyright.",
    ),
    truth=T(
        zh="看有没有独创性：布景、光线、构图有自己选择的，可以受保护；白底随手拍的，可能不够。"
        "不够的，还可以看不正当竞争。",
        en="It depends on originality: own choices of setting, light and composition can be "
        "protected; a plain snapshot may not. Then unfair competition may still help.",
    ),
    answer=T(
        zh="该图在布景、光线、构图上有我方的选择和安排，属于《著作权法》第3条的摄影作品，原片"
        "和花絮附后；你方页面系直接复制，请停止使用。",
        en="Setting, light and composition are our own choice; it is a photographic work "
        "under article 3 of the Copyright Law, originals and outtakes attached. Your page "
        "copies it; please stop.",
    ),
    holds=T(
        zh="能说出拍摄上的选择；有原片、花絮。",
        en="You can name the choices made, and have originals and outtakes.",
    ),
    right=T(
        zh="纯白底标准角度、参数图：保护不一定有，可以改用平台的其他规则，或自己加水印。",
        en="Plain white-ground views and tables: protection is uncertain; use other platform "
        "rules or a watermark.",
    ),
    sources=(
        COPYRIGHT_LAW[3],
        PICTURE_NOTES["originality"],
    ),
)

NO_REGISTRATION = Objection(
    "no_registration",
    by=ACCUSED,
    likely=RARELY,
    said=T(
        zh="你没有版权登记，不算数。",
        en="You have no registration, so it does not count.",
    ),
    truth=T(
        zh="著作权自动产生，登记不是前提；底稿、原件、合同、署名都可以证明。登记只是方便举证。",
        en="Copyright arises by itself; registration is no condition. Drafts, originals, "
        "contracts and a signature prove it. Registration only makes proof easier.",
    ),
    answer=T(
        zh="著作权不以登记为条件。按《著作权法》第12条和最高人民法院著作权解释第7条，署名、底"
        "稿、原件、取得权利的合同均可作为证据，材料附后。",
        en="Copyright does not depend on registration. Under article 12 of the Copyright Law "
        "and article 7 of the Supreme People’s Court interpretation on copyright, signature, "
        "drafts, originals and contracts are evidence; attached.",
    ),
    holds=T(zh="有原图等证据。", en="You have originals or the like."),
    right=T(
        zh="平台的投诉入口要求登记或权利声明：按它的要求补。",
        en="The platform’s form asks for registration or a declaration of rights: supply it.",
    ),
    sources=(
        COPYRIGHT_LAW[12],
        COPYRIGHT_CASES[7],
        ALIBABA_IPP["materials"],
    ),
)

TAKEN_DOWN_ENOUGH = Objection(
    "taken_down_enough",
    by=ACCUSED,
    likely=SOMETIMES,
    said=T(zh="我已经删了，不用赔。", en="I have deleted it; nothing to pay."),
    truth=T(
        zh="删了只是停止侵害；用过期间的损失和维权合理开支，仍可以要。小额的，先谈再决定值不值"
        "得起诉。",
        en="Deleting only ends the wrong. Loss during the use and reasonable costs can still "
        "be claimed. For small sums talk first, then weigh a suit.",
    ),
    answer=T(
        zh="感谢删除。使用期间造成的损失和维权支出，按《著作权法》第54条应予赔偿；我方提出按合"
        "理许可费支付，明细附后，望协商解决。",
        en="Thank you for deleting it. Loss during the use and our costs are due under "
        "article 54 of the Copyright Law; we propose a reasonable licence fee, itemised "
        "below, and hope to settle.",
    ),
    holds=T(
        zh="侵权有存证；金额有依据。",
        en="The infringement is preserved; the sum has a basis.",
    ),
    right=T(
        zh="你们谈好“删了就不追究”，或没有存证、算不出损失。",
        en="You agreed “deleted and done”, or nothing was preserved and no loss can be shown.",
    ),
    sources=(
        COPYRIGHT_LAW[54],
        COPYRIGHT_LAW[52],
    ),
)

PAY_OR_NO_WITHDRAWAL = Objection(
    "pay_or_no_withdrawal",
    by=COMPLAINANT,
    likely=OFTEN,
    said=T(zh="赔五千才撤诉，不然一直投诉你。", en="Pay 5,000 or the notices go on."),
    truth=numbered(
        zh="真侵权的，先停用，再按合理的数谈；没侵权的，交不侵权声明，"
        "{counter_statement_wait}内对方没投诉、没起诉，链接要恢复。错误通知要赔，恶意的加倍。",
        en="If you did infringe, stop and settle at a fair sum. If not, file a "
        "counter-statement: unless the other side complains or sues within "
        "{counter_statement_wait} the listing comes back. A wrong notice has to be paid for, "
        "a malicious one doubly.",
    ),
    answer=T(
        zh="请提供权属证明和赔偿的计算依据。图片来源和授权文件附后，我方已向平台提交不存在侵权"
        "行为的声明；因错误通知造成的损失，按《电子商务法》第42条由通知人承担。",
        en="Please show your title and how the sum is worked out. Source and licence are "
        "attached, and we have filed a statement of non-infringement; under article 42 of the "
        "E-Commerce Law loss from a wrong notice falls on its author.",
    ),
    holds=T(
        zh="图是你自己的或有授权，拿得出。",
        en="The picture is yours or licensed, and you can show it.",
    ),
    right=T(
        zh="图确实是拿别人的：删掉、道歉，按使用时间和许可费谈，不要交假声明。",
        en="It was taken: delete, apologise, settle by time of use and licence fee, and file "
        "no false statement.",
    ),
    sources=(
        ECL["42-3"],
        ECL[43],
        COPYRIGHT_LAW[54],
    ),
)

PRICE_PER_PICTURE = Objection(
    "price_per_picture",
    by=COMPLAINANT,
    likely=OFTEN,
    said=T(
        zh="一张图五千，不签合同就起诉你。",
        en="5,000 a picture: sign, or we sue.",
    ),
    truth=numbered(
        zh="真用了的，停用、赔偿躲不掉，但法律没有“一张图多少钱”的价：看损失、所得或许可费，都难算的"
        "由法院在 {copyright_damages_from}到 {copyright_damages_to}之间定。对方先要拿出权属，图库转"
        "授权的，要整条授权链。",
        en="If you used it, stopping and paying cannot be avoided, but no law sets a price per "
        "picture: loss, gain or a licence fee count, and where none can be worked out the court "
        "sets {copyright_damages_from} to {copyright_damages_to}. They first have to show their "
        "right, and an agency its whole chain of licences.",
    ),
    answer=T(
        zh="来函收到，图片已经删除。请提供权属证明（摄影者、登记或整条授权链）、首次发布时间，以及你方"
        "对同类图片实际收取的许可费。核实后，我方愿意按使用时间和合理的许可费协商，并书面了结。",
        en="We have your letter, and the picture is removed. Please send proof of your right "
        "(photographer, registration or the whole chain of licences), the first publication, and "
        "the licence fee that you actually charge for such pictures. Once it is checked we are "
        "ready to settle by time of use and a reasonable fee, in writing.",
    ),
    holds=T(
        zh="图已经删了；对方没拿出权属，或要的数没有依据。",
        en="The picture is removed; no right was shown, or the sum has no grounds.",
    ),
    right=T(
        zh="权属清楚、价目是它真收的价，你又用了很久、用在销量大的链接上。",
        en="The right is clear, the price is one it really charges, and you used it long or in "
        "listings that sold well.",
    ),
    sources=(
        COPYRIGHT_LAW[54],
        COPYRIGHT_LAW[12],
        COPYRIGHT_CASES[7],
    ),
)

CERTIFICATE_PROVES_IT = Objection(
    "certificate_proves_it",
    by=COMPLAINANT,
    likely=RARELY,
    said=T(
        zh="我有著作权登记证书，就是我的。",
        en="I have the registration, so it is mine.",
    ),
    truth=T(
        zh="登记证书是初步证据，可以用相反的证据推翻：更早的原图、拍摄记录、首发时间。",
        en="A certificate is first proof and can be rebutted by earlier originals, shooting "
        "records or first publication.",
    ),
    answer=T(
        zh="登记证书仅为初步证据。按《著作权法》第12条，有相反证明的除外；我方原片、拍摄记录和"
        "更早的发布记录附后，请平台据此终止措施。",
        en="A certificate is only first proof. Article 12 of the Copyright Law makes an "
        "exception for proof to the contrary; our originals, shooting records and earlier "
        "publication are attached. Please lift the measures.",
    ),
    holds=T(
        zh="你的证据早于对方登记、首发。",
        en="Your proof is earlier than their registration and publication.",
    ),
    right=T(zh="你没有更早的证据。", en="You have nothing earlier."),
    sources=(
        COPYRIGHT_LAW[12],
        COPYRIGHT_CASES[7],
        ECL[43],
    ),
)
