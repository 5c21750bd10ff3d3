"""What cells and properties say, whatever format they stand in."""
