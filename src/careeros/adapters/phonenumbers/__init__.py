"""Phone numbers by Google's libphonenumber."""
