"""Sources of profiles on the network, and the guard that every request of theirs passes."""
