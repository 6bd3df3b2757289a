"""What died or went off: whether it must go back is asked, not taken for granted."""

from guide_logic.content.law import PRACTICE_NOTES
from guide_logic.language.text import T
from guide_logic.language.things import Sources

__all__ = ["ASK_FIRST", "ASK_FIRST_SOURCES"]

ASK_FIRST = T(
    zh="植物、动物死了，生鲜烂了：当天拍照片和视频，先别扔也别寄，在聊天里问卖家要不要寄回，让它写明。",
    en="A dead plant or animal, fresh goods gone off: take photos and video today, throw nothing "
    "away, send nothing, and let the seller write in the chat whether they must go back.",
)

ASK_FIRST_SOURCES: Sources = (PRACTICE_NOTES["evidence"],)
