"""Draws the picture that stands for the site where a link to it is shared.

Usage: python tools/card.py   (after a change of name or colours; the files are kept)
"""

from html import escape
from pathlib import Path

from playwright.sync_api import sync_playwright

from tools.browser import browser

_FOLDER = Path(__file__).parent.parent / "widgets/site/theme/assets/images"
_SIGN = (_FOLDER / "guide.svg").read_text(encoding="utf-8")

_CARDS = {
    "zh": ("网购维权指路", "在中国网购出了问题，下一步做什么、最晚什么时候、要什么证据"),
    "en": (
        "Redress Guide",
        "Online shopping in China gone wrong: what to do next, by when, with which proof",
    ),
}

_STYLE = """
body { margin: 0; width: 1200px; height: 630px; background: #fcfbf8; color: #1d2829;
  font-family: system-ui, "Noto Sans CJK SC", sans-serif; display: flex; align-items: center; }
main { padding: 0 90px; border-left: 24px solid #0d5c56; height: 100%; box-sizing: border-box;
  display: flex; flex-direction: column; justify-content: center; gap: 34px; }
svg { width: 120px; height: 120px; color: #0d5c56; }
h1 { margin: 0; font-size: 92px; font-weight: 700; }
p { margin: 0; font-size: 42px; line-height: 1.5; color: #4c5a5a; max-width: 22em;
  text-wrap: balance; }
"""


def main() -> None:
    """Draw a card for each language."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=browser(), args=["--no-sandbox", "--disable-gpu"]
        )
        page = chromium.new_page(viewport={"width": 1200, "height": 630})
        for lang, (name, line) in _CARDS.items():
            page.set_content(
                f'<html lang="{lang}"><style>{_STYLE}</style>'
                f"<main>{_SIGN}<h1>{escape(name)}</h1><p>{escape(line)}</p></main>"
            )
            page.screenshot(path=_FOLDER / f"card-{lang}.png")
        chromium.close()


if __name__ == "__main__":
    main()
