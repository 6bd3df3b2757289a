"""The first module that Python imports from a file.

All text is UTF-8 here; no other encoding is looked up by name.
"""

import finder  # noqa: F401 - it finds all the others
import codecs
from encodings import utf_8

codecs.register(lambda name: utf_8.getregentry() if name == "utf_8" else None)
