"""A person decides."""
