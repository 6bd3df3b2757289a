"""Pyodide’s _pyodide/_core_docs.py imports it; nothing that it would use it for is called."""
