"""A charger may be let in only with its own certificate (security profile 3)."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    required = sa.Column(
        "certificate_required", sa.Boolean(), nullable=False, server_default=sa.text("0")
    )
    op.add_column("charger", required)
