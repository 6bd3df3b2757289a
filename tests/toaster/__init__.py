"""Another country's guide, as its authors would write it: a toaster, in Freedonia.

It uses the engine and no word of `guide_logic.content`; its law is made up.
"""
