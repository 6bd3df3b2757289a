"""Blanks tables of the WebAssembly's memory that nobody reads.

Section 11 of a file of WebAssembly holds what stands in memory when it starts: constants
of Python's C code. More than a third of it are tables such as the Chinese, Japanese and
Korean encodings. Zeros in their place weigh nothing on the wire.
"""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from widgets.runtime.sections import number, section
from widgets.runtime.tools import BundleError

__all__ = ["Table", "blanked", "memory", "table"]

_MEMORY = 11
_GLOBAL, _END = 0x23, 0x0B
"""“The value of a global”, “here an expression ends”: two of WebAssembly's instructions."""


class Table(NamedTuple):
    """A part of the memory, from and up to an offset in it, and what must stand there."""

    start: int
    end: int
    sha256: str


def table(content: bytes, start: int, end: int) -> Table:
    """Return a part of the memory's content with the hash of what stands there."""
    return Table(start, end, hashlib.sha256(content[start:end]).hexdigest())


def memory(wasm: bytes) -> slice:
    r"""Return where the memory's content stands in a file of WebAssembly.

    >>> small = b"\0asm\1\0\0\0" + b"\1\1\0" + b"\x0b\7\1\0\x23\0\x0b\2hi"
    >>> small[memory(small)]
    b'hi'
    """
    at = section(wasm, _MEMORY).start
    segments, at = number(wasm, at)
    kind, at = number(wasm, at)
    begins = wasm[at]
    _, at = number(wasm, at + 1)
    if (segments, kind, begins, wasm[at]) != (1, 0, _GLOBAL, _END):
        raise BundleError(
            "the WebAssembly's memory is not one segment at the memory's base: "
            "widgets/runtime/tables.py and tables.mjs count offsets from there"
        )
    size, at = number(wasm, at + 1)
    return slice(at, at + size)


def blanked(wasm: bytes, tables: Iterable[Table]) -> bytes:
    """Return the WebAssembly with these tables blank.

    A table that were missing would answer wrongly, without a word: so each must be,
    to the last byte, what it was when it was found out that nobody reads it.
    """
    content = memory(wasm)
    made = bytearray(wasm)
    for start, end, sha256 in tables:
        if table(wasm[content], start, end).sha256 != sha256:
            raise BundleError(
                f"the memory from {start} to {end} holds another table than the one that was "
                "recorded as read by nobody: run `python -m widgets.runtime.record`"
            )
        made[content.start + start : content.start + end] = bytes(end - start)
    return bytes(made)
