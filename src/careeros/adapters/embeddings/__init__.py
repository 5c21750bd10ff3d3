"""Models that turn texts into vectors. Each is loaded when it is first asked, and none is ever downloaded."""
