"""Modules of Pyodide and of the library with less in them.

Pyodide comes for notebooks: it runs an event loop, loads packages, and reads code
that somebody has just typed. The guide's code is written before, and asked one
question at a time. With these parts two thirds of the library stay at home.
"""

__all__ = ["SHORTER"]

SHORTER = {
    # To find a module in one file of all takes half the time of an import from an archive, which
    # Python’s own Python opens, searches and reads. What is imported stays, so there is nothing to
    # tidy up before much more has been made.
    "finder.py": """
import gc, marshal, sys
from _frozen_importlib import ModuleSpec
modules = marshal.loads(__loader__.get_data(__file__.rpartition("/")[0] + "/modules"))
class Finder:
    def find_spec(name, path=None, target=None):
        if name in modules: return ModuleSpec(name, Finder, is_package=modules[name][0])
    def create_module(spec): pass
    def exec_module(module): exec(marshal.loads(modules[module.__name__][1]), module.__dict__)
def add(file):
    with open(file, "rb") as more: modules.update(marshal.load(more))
sys.meta_path.insert(0, Finder)
gc.set_threshold(100_000)
""",
    # The first module that Python imports from a file. All text is UTF-8 here; no other encoding is
    # looked up by name.
    "encodings/__init__.py": """
import finder, codecs
from encodings import utf_8
codecs.register(lambda name: utf_8.getregentry() if name == "utf_8" else None)
""",
    # Pyodide writes down where a library of packages would be.
    "os.py": """
environ = {}
""",
    # Every call is answered before it returns, so nothing runs a loop.
    "pyodide/webloop.py": """
def _initialize_event_loop(): pass
""",
    "asyncio/__init__.py": """
def get_event_loop(): raise RuntimeError("no event loop here")
""",
    # Only what Pyodide asks for at its start: nothing is ever installed.
    "pyodide/_package_loader.py": """
class Place:
    def __init__(self, path): self.path = path
    def __str__(self): return self.path
SITE_PACKAGES = Place("/lib/python3.13/site-packages")
DSO_DIR = Place("/usr/lib")
def init_loaded_packages(): pass
""",
    # At its start Pyodide evaluates “{}” and “import x; x.y”, and nobody types code later: Python’s
    # own compiler stays at home.
    "_pyodide/_base.py": """
from importlib import import_module
def eval_code(source, *_, **__):
    if source == "{}": return {}
    name, wanted = source.removeprefix("import ").split("; ")
    module = import_module(name)
    return module if wanted == name else getattr(module, wanted.removeprefix(name + "."))
pyimport_impl = import_module
""",
    "pyodide/code.py": """
from _pyodide._base import eval_code
""",
    # Pyodide asks of what it hands out whether it must be waited for; here nothing must.
    "inspect.py": """
def iscoroutinefunction(_): return False
isgeneratorfunction = isasyncgenfunction = iscoroutinefunction
""",
    # Nobody asks for help.
    "_pyodide/docstring.py": """
def get_cmeth_docstring(_): return ""
""",
    # It reads the types of JavaScript's functions; none is called.
    "_pyodide/jsbind.py": """
no_default = default_signature = None
""",
    # An error is told by its name; the lines of code that led to it have no numbers anyway.
    "traceback.py": """
def format_exception(kind, value=None, *_, **__): return [f"{kind}: {value}"]
def print_exception(*_, **__): pass
""",
    # Types are for the checker alone; collections.abc wants one class by its name.
    "typing.py": """
class ParamSpec:
    def __init__(self, *_, **__): pass
    def __call__(self, *given, **_): return given[0] if given and callable(given[0]) else self
    def __getattr__(self, _): return self
    def __getitem__(self, _): return self
    def __or__(self, _): return self
    __ror__ = __or__
    def __mro_entries__(self, _): return ()
class Generic:
    def __class_getitem__(cls, _): return cls
Protocol = Generic
_form = ParamSpec()
TYPE_CHECKING = False
def __getattr__(name):
    if name.startswith("__"): raise AttributeError(name)
    return _form
""",
    # The parts in C alone: one text in, one text out.
    "json/__init__.py": """
from _json import encode_basestring, make_encoder, make_scanner
from json.decoder import JSONDecodeError
class Defaults:
    strict = True
    object_hook = object_pairs_hook = None
    parse_float = parse_constant = float
    parse_int = int
_read = make_scanner(Defaults)
def _unknown(value): raise TypeError(f"{type(value).__name__} is not JSON")
def loads(text):
    text = text.strip(" \\t\\n\\r")
    try: value, end = _read(text, 0)
    except StopIteration: end = -1
    if end != len(text): raise JSONDecodeError("not JSON", text, end)
    return value
def dumps(value, *, ensure_ascii=False):
    write = make_encoder({}, _unknown, encode_basestring, None, ": ", ", ", False, False, True)
    return "".join(write(value, 0))
""",
    "json/decoder.py": """
class JSONDecodeError(ValueError): pass
""",
    "json/encoder.py": "",
    # Python finds what JavaScript has registered; nothing is ever missing.
    "_pyodide/_importhook.py": """
import sys
from _frozen_importlib import spec_from_loader
class JsFinder:
    def __init__(self): self.jsproxies = {}
    def find_spec(self, name, path=None, target=None):
        if name in self.jsproxies: return spec_from_loader(name, Loader(self.jsproxies[name]))
    def register_js_module(self, name, proxy): self.jsproxies[name] = proxy
    def unregister_js_module(self, name): del self.jsproxies[name]
class Loader:
    def __init__(self, proxy): self.proxy = proxy
    def create_module(self, spec): return self.proxy
    def exec_module(self, module): pass
    def is_package(self, name): return True
jsfinder = JsFinder()
register_js_module = jsfinder.register_js_module
unregister_js_module = jsfinder.unregister_js_module
def register_js_finder(): sys.meta_path.append(jsfinder)
def register_windows_finder(): pass
def register_module_not_found_hook(packages, unvendored): pass
def add_note_to_module_not_found_error(error): pass
""",
    "functools.py": """
from _functools import partial, reduce
class cached_property:
    def __init__(self, work): self.work = work
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, one, owner=None):
        one.__dict__[self.name] = found = self.work(one)
        return found
""",
    "operator.py": """
from _operator import *
""",
    "collections/__init__.py": """
import _collections_abc as abc, sys
sys.modules["collections.abc"] = abc
""",
    # An author's mistake is found before a reader comes.
    "difflib.py": """
def get_close_matches(*_, **__): return []
""",
}
"""Python sources, by their place in the library."""
