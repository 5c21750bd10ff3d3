"""Actors that do rows of work."""
