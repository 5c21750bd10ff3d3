"""The pages that a person works in."""
