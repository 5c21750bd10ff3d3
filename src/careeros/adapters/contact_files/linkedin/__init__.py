"""The files that LinkedIn gives its members of their own data."""
