"""What leaves the depot for other computers and people."""
