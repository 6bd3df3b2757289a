"""The command line: check, ask, plan, table, diagram, stale."""
