"""What every format is read with: archives, encodings, lines, headers and tables, all within bounds."""
