"""Pyodide asks of what it hands out whether it must be waited for; here nothing must."""


def iscoroutinefunction(_):
    return False


isgeneratorfunction = isasyncgenfunction = iscoroutinefunction
