"""Answers that were given before, for tests and demonstrations without a model."""
