"""Settings of the whole installation."""
