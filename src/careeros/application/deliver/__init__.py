"""Approved messages on their way."""
