"""Files of contacts, of every kind that people have: told apart by their contents, read row by row."""
