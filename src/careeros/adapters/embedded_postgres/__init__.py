"""The PostgreSQL that comes along: its programs out of a wheel, started and stopped by us."""
