"""The sheets that ask, one module a question."""
