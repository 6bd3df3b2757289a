"""The one name that the scanner in C takes from here."""


class JSONDecodeError(ValueError):
    pass
