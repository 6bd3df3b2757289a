"""Nobody asks for help."""


def get_cmeth_docstring(_):
    return ""
