"""An error is told by its name; the lines of code that led to it have no numbers anyway."""


def format_exception(kind, value=None, *_, **__):
    return [f"{kind}: {value}"]


def print_exception(*_, **__):
    pass
