"""What Pyodide says of all that crosses from JavaScript, which it looks up when it starts."""

from typing import Any

_js_flags = {}  # type: ignore[var-annotated]
_instantiate_token = None


class _JsProxyMetaClass(type):
    pass


class ConversionError(Exception):
    pass


class InternalError(Exception):
    pass


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Any  # of which every attribute is there, and is itself
