"""Reads a file of WebAssembly: a row of sections, each with a number and a size."""

from widgets.runtime.tools import BundleError

__all__ = ["number", "replaced", "section", "written"]

_HEAD = 8
"""What comes before the first section: "\\0asm" and the version."""


def section(wasm: bytes, wanted: int) -> slice:
    r"""Return where the content of a section stands in a file of WebAssembly.

    >>> small = b"\0asm\1\0\0\0" + b"\1\1\0" + b"\x0b\2hi"
    >>> small[section(small, 11)]
    b'hi'
    """
    return _found(wasm, wanted)[1]


def replaced(wasm: bytes, wanted: int, content: bytes) -> bytes:
    r"""Return the WebAssembly with another content of a section.

    >>> replaced(b"\0asm\1\0\0\0" + b"\x0b\x82\0hi" + b"\0\1x", 11, b"hello")
    b'\x00asm\x01\x00\x00\x00\x0b\x05hello\x00\x01x'
    """
    head, before = _found(wasm, wanted)
    return wasm[:head] + bytes([wanted]) + written(len(content)) + content + wasm[before.stop :]


def _found(wasm: bytes, wanted: int) -> tuple[int, slice]:
    """Return where a section begins, and where its content stands."""
    head = _HEAD
    while head < len(wasm):
        size, at = number(wasm, head + 1)
        if wasm[head] == wanted:
            return head, slice(at, at + size)
        head = at + size
    raise BundleError(f"the WebAssembly has no section {wanted}")


def number(wasm: bytes, at: int) -> tuple[int, int]:
    r"""Return a number, of which each byte holds seven bits, and where the next thing begins.

    >>> number(b"\xe5\x8e\x26", 0)
    (624485, 3)
    """
    read = shift = 0
    while wasm[at] & 128:
        read |= (wasm[at] & 127) << shift
        at, shift = at + 1, shift + 7
    return read | wasm[at] << shift, at + 1


def written(number: int) -> bytes:
    r"""Return a number as it stands in a file of WebAssembly.

    >>> written(624485)
    b'\xe5\x8e&'
    """
    made = bytearray()
    while number > 127:
        made.append(number & 127 | 128)
        number >>= 7
    return bytes([*made, number])
