"""Empties the functions of the WebAssembly that nobody calls, before anything reads them.

Section 10 of a file of WebAssembly holds the functions, each with its size. To leave most of
them out here takes no time; Binaryen would first have to understand them all.
"""

from collections.abc import Collection

from widgets.runtime.sections import number, replaced, section, written

__all__ = ["emptied"]

_CODE = 10

_STOPS = b"\3\0\0\x0b"
"""A function of three bytes: no variables, “unreachable”, the end."""


def emptied(wasm: bytes, kept: Collection[int], of: int) -> bytes:
    r"""Return the WebAssembly with only some `of` so many functions; each other one stops it.

    They are kept by their numbers, the first of which those have that are imported.

    >>> head, one, two = b"\0asm\1\0\0\0", b"\4\0\x41\1\x0b", b"\4\0\x41\2\x0b"
    >>> emptied(head + b"\x0a\x0b\2" + one + two, [5], of=6)[8:]
    b'\n\n\x02\x03\x00\x00\x0b\x04\x00A\x02\x0b'
    """
    count, at = number(wasm, section(wasm, _CODE).start)
    code = bytearray(written(count))
    for place in range(of - count, of):
        size, begins = number(wasm, at)
        code += wasm[at : begins + size] if place in kept else _STOPS
        at = begins + size
    return replaced(wasm, _CODE, bytes(code))
