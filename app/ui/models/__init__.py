"""Item models of the screen."""
