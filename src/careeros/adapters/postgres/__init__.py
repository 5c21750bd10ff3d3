"""PostgreSQL, the one truth."""
