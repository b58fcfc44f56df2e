"""How alembic runs here: on the connection that `app.db.migrate` hands in."""

from alembic import context

from app.db.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    # SQLite alters a table by building a new one.
    render_as_batch=True,
    # SQLite can undo schema changes: an upgrade happens as a whole or not at all.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
