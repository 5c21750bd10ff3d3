"""The words that the rules rest on: one subject a module, in a form that people can read and correct.

Patterns are read by `phrases.tree_of`: '|' separates alternatives, '?' follows what may be missing, '_' joins the
words of one alternative.
"""
