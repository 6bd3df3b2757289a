"""The parts in C alone: one text in, one text out."""

from _json import encode_basestring, make_encoder, make_scanner
from json.decoder import JSONDecodeError


class Defaults:
    strict = True
    object_hook = object_pairs_hook = None
    parse_float = parse_constant = float
    parse_int = int


_read = make_scanner(Defaults)  # type: ignore[arg-type]


def _unknown(value):
    raise TypeError(f"{type(value).__name__} is not JSON")


def loads(text):
    text = text.strip(" \t\n\r")
    try:
        value, end = _read(text, 0)
    except StopIteration:
        end = -1
    if end != len(text):
        raise JSONDecodeError("not JSON", text, end)
    return value


def dumps(value, *, ensure_ascii=False):
    write = make_encoder({}, _unknown, encode_basestring, None, ": ", ", ", False, False, True)
    return "".join(write(value, 0))
