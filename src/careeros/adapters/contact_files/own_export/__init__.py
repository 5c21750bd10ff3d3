"""What CareerOS itself exports."""
