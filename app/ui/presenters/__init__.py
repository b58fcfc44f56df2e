"""What the screen says, decided without widgets: one module a subject."""
