"""A wallet knows since when it pays; one from before pays for everything, as it did."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("wallet", sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True))
