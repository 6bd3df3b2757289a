"""The one function that is called, which Python has inside."""

from _frozen_importlib import _gcd_import as import_module  # type: ignore[attr-defined]

__all__ = ["import_module"]
