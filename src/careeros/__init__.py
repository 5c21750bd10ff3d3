"""CareerOS: turn the network you already have into conversations."""

__version__ = "0.1.0"
