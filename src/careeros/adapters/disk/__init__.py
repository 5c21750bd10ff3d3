"""The disk that data is kept on."""
