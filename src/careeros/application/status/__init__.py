"""How it is."""
