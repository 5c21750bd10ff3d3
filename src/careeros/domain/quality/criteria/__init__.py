"""The nine criteria, each a function from the evidence to an assessment of 0 to 1."""
