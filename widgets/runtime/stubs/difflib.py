"""An author’s mistake is found before a reader comes: nothing is like anything."""


def get_close_matches(*_, **__):
    return []
