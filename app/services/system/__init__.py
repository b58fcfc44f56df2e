"""Who may use the program, how it is set, and what was done with it."""
