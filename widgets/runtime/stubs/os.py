"""Pyodide writes down here where a library of packages would be; nothing else asks."""

environ = {}  # type: ignore[var-annotated]
