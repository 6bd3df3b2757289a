"""Python finds what JavaScript has registered; nothing is ever missing."""

import sys
from _frozen_importlib import spec_from_loader


class JsFinder:
    def __init__(self):
        self.jsproxies = {}

    def find_spec(self, name, path=None, target=None):
        if name in self.jsproxies:
            return spec_from_loader(name, Loader(self.jsproxies[name]))  # type: ignore[arg-type]

    def register_js_module(self, name, proxy):
        self.jsproxies[name] = proxy

    def unregister_js_module(self, name):
        del self.jsproxies[name]


class Loader:
    def __init__(self, proxy):
        self.proxy = proxy

    def create_module(self, spec):
        return self.proxy

    def exec_module(self, module):
        pass

    def is_package(self, name):
        return True


jsfinder = JsFinder()
register_js_module = jsfinder.register_js_module
unregister_js_module = jsfinder.unregister_js_module


def register_js_finder():
    sys.meta_path.append(jsfinder)


def register_windows_finder():
    pass


def register_module_not_found_hook(packages, unvendored):
    pass


def add_note_to_module_not_found_error(error):
    pass
