"""Address cards, as phones and mail programs write them."""
