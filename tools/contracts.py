"""A contract for import-linter: a package that needs nothing but the standard library."""

import sys

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, output

__all__ = ["StandardLibraryOnly"]


class StandardLibraryOnly(Contract):
    """Breaks where a root package imports a module that Python does not ship."""

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Return whether the contract is kept, with the imports that break it."""
        del verbose
        foreign = {
            (importer, imported)
            for imported in graph.modules
            if graph.is_module_squashed(imported)
            and imported.split(".")[0] not in sys.stdlib_module_names
            for importer in graph.find_modules_that_directly_import(imported)
        }
        return ContractCheck(kept=not foreign, metadata={"foreign": sorted(foreign)})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print each import that breaks the contract."""
        for importer, imported in check.metadata["foreign"]:
            output.print_error(f"{importer} imports {imported}, which is not in Python's library")
