"""What all processes share while Redis is there, and what may be lost with it."""
