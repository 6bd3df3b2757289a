"""Keeps what each source was compiled to: after an edit, only what is new is compiled."""

import hashlib
import marshal
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from widgets.runtime.library import compiled
from widgets.runtime.tools import ROOT

__all__ = ["ReadyCode"]


class ReadyCode:
    """Compiles sources, or looks up what they became; `save` keeps what this build asked for."""

    def __init__(self, file: Path | None) -> None:
        """Read what the build before kept, if the same code compiled it; without a file nothing."""
        digest = hashlib.sha256(sys.version.encode())
        # Any of it may bear on the code: a list of those that do would be forgotten one day.
        for path in sorted(ROOT.glob("widgets/runtime/*.py")):
            digest.update(path.read_bytes())
        self._file, self._made_by = file, digest.digest()
        self._known: dict[bytes, bytes] = {}
        if file and file.exists():
            made_by, known = marshal.loads(file.read_bytes())  # noqa: S302 - written by `save`
            self._known = known if made_by == self._made_by else {}
        self._asked: dict[bytes, bytes] = {}

    def of(self, sources: Mapping[str, bytes], lang: str = "") -> dict[str, bytes]:
        """Return the code of some files, with `lang` in that language alone."""
        code = {}
        for file, source in sources.items():
            key = hashlib.sha256(f"{lang} {file}\n".encode() + source).digest()
            if key not in self._asked:
                self._asked[key] = self._known.get(key) or compiled(file, source, lang)
            code[file] = self._asked[key]
        return code

    def save(self) -> None:
        """Keep the code for the next build."""
        if self._file and self._asked != self._known:
            new = self._file.with_suffix(f".{os.getpid()}")
            new.write_bytes(marshal.dumps((self._made_by, self._asked)))
            new.replace(self._file)
