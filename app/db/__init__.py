"""The local books in SQLite: the only package that imports sqlmodel, alembic and sqlite3."""
