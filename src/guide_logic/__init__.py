"""Decides complaint paths: rules as data, evaluated in plain Python.

Standard library only; no clock, locale, network or browser. `api`
speaks JSON, `site` has the guides of this site, `python -m guide_logic` is the
command line.
"""
