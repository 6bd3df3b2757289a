"""What is asked of JSON: whether it is a mapping. All else is for the checker of types alone."""


class Kind(type):
    def __instancecheck__(cls, one):
        if cls is Other:
            raise TypeError("widgets/runtime/stubs/collections/abc.py knows a Mapping alone")
        return type(one) is dict

    def __subclasscheck__(cls, other):
        return False


class Other(metaclass=Kind):
    def __class_getitem__(cls, _):
        return cls

    def register(_):
        pass


class Mapping(Other):
    pass


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Other
