"""Who charges, with which cards, and how much of it."""
