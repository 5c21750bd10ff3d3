"""Rows of work, done and looked at."""
