"""Pyodide takes this one function from here."""

from _pyodide._base import eval_code

__all__ = ["eval_code"]
