"""HTTP, under /v1."""
