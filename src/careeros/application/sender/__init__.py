"""Who the messages are from."""
