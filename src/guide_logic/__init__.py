"""Decides complaint paths: rules as data, evaluated in plain Python.

Standard library only; no clock, locale, network or browser. `flows.load(id)`
gives a flow, `bridge` speaks JSON, `python -m guide_logic` is the command line.
"""
