"""Wake-ups over Dramatiq."""
