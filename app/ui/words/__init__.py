"""The sentences, numbers and times of the screen."""
