"""Modules of Pyodide and of the library with less in them.

Pyodide comes for notebooks: it runs an event loop, loads packages, and reads code
that somebody has just typed. The guide's code is written before, and asked one
question at a time. With these parts two thirds of the library stay at home.
"""

__all__ = ["SHORTER"]

SHORTER = {
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
    # At its start Pyodide evaluates “import x; x”, and nobody types code later.
    "_pyodide/_base.py": """
from importlib import import_module
def eval_code(source, globals=None, locals=None, **_):
    *before, last = source.split(";")
    globals = {} if globals is None else globals
    for line in before: exec(line.strip(), globals, locals)
    return eval(last.strip(), globals, locals)
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
    # importlib.abc imports the package for the name of its module.
    "importlib/resources/__init__.py": "",
    "importlib/resources/abc.py": "",
}
"""Python sources, by their place in the library."""
