"""Looking profiles up: as work, paced, counted and paid for."""
