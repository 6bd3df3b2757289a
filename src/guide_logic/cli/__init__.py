"""The command line: check, ask, plan, find, table, diagram, stale."""
