"""Writes the content security policy of a page, with a hash for each inline script.

A static host lets us set no headers, so the policy stands in a `<meta>`. It
reaches every resource of the page but not the worker, which a page's `<meta>`
never governs.
"""

import base64
import hashlib
import re

__all__ = ["with_policy"]

_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
_CHARSET = '<meta charset="utf-8">'


def _inline_scripts(html: str) -> list[str]:
    """Return the code of the scripts a browser would run from the page itself.

    >>> _inline_scripts('<script>a()</script><script src="b.js"></script>'
    ...                 '<script type="application/json">{}</script>')
    ['a()']
    """
    return [
        found["code"]
        for found in _SCRIPT.finditer(html)
        if "src=" not in found["attributes"] and "json" not in found["attributes"]
    ]


def _hash(code: str) -> str:
    """Return the source expression that allows exactly this code.

    >>> _hash("")
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    """
    digest = hashlib.sha256(code.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def with_policy(html: str) -> str:
    """Return the page with its policy in front of everything the policy governs."""
    scripts = sorted({_hash(code) for code in _inline_scripts(html)})
    policy = "; ".join(
        (
            "default-src 'self'",
            # Pyodide compiles WebAssembly; nothing needs eval.
            f"script-src 'self' 'wasm-unsafe-eval' {' '.join(scripts)}".rstrip(),
            "style-src 'self'",
            # Material draws its icons from data: addresses in its style sheet.
            "img-src 'self' data:",
            "worker-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'none'",
        )
    )
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    if _CHARSET not in html:
        raise ValueError(f"the page has no {_CHARSET} to put its content policy behind")
    return html.replace(_CHARSET, f"{_CHARSET}\n{meta}", 1)
