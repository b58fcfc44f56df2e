"""The local books in SQLite: the only package that imports sqlmodel, sqlalchemy, alembic and sqlite3."""
