"""What charging costs, who pays it, and the papers about it."""
