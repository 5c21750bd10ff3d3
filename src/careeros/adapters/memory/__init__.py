"""Everything in dictionaries: for scripts that import the package, and for tests. Keeps the same promises."""
