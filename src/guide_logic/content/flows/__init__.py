"""The flows, a folder each; `content/guides.py` names them with their pages."""
