"""Operators sign in by PIN too, and wrong tries are counted."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_NONE = sa.text("0")


def upgrade() -> None:
    with op.batch_alter_table("operator") as operator:
        operator.add_column(sa.Column("pin_hash", sa.String(), nullable=True))
        operator.add_column(
            sa.Column("wrong_tries", sa.Integer(), nullable=False, server_default=_NONE)
        )
        operator.add_column(sa.Column("waits", sa.Integer(), nullable=False, server_default=_NONE))
        operator.add_column(
            sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True)
        )
