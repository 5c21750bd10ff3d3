"""Any other table of people."""
