"""Schema changes, oldest first; loaded by alembic from their files."""
