"""Types are for the checker alone."""

TYPE_CHECKING = False


class ParamSpec:
    """Every form of a type there is: it takes part in anything and says nothing."""

    def __init__(self, *_, **__):
        pass

    def __call__(self, *given, **_):
        return given[0] if given and callable(given[0]) else self

    def __getattr__(self, _):
        return self

    def __getitem__(self, _):
        return self

    def __or__(self, _):
        return self

    __ror__ = __or__

    def __mro_entries__(self, _):
        return ()


class Generic:
    def __class_getitem__(cls, _):
        return cls


Protocol = Generic
_form = ParamSpec()


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return _form
