"""The contacts that Google gives out as a table."""
