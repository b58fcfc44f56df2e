"""Audit entries are chained by hash."""

import sqlalchemy as sa
from alembic import op

from app.db.audit_chain import chain_what_is_there

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "audit_entry", sa.Column("hash", sa.String(), nullable=False, server_default=sa.text("''"))
    )
    chain_what_is_there(op.get_bind())
