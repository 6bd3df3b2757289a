"""The flows, a folder each."""
