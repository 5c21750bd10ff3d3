"""Keeping the index of vectors in step with what is known of people."""
