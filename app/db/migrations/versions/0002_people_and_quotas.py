"""People with groups, vehicles, rights and quotas; who charged, as a number."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Added as they are, without building the tables anew: charging_session must stay AUTOINCREMENT.
_ADDED = (
    "person ADD COLUMN surname VARCHAR NOT NULL DEFAULT ''",
    "person ADD COLUMN group_id INTEGER"
    " CONSTRAINT fk_person_group_id_person_group REFERENCES person_group (id)",
    "person ADD COLUMN phone VARCHAR NOT NULL DEFAULT ''",
    "person ADD COLUMN email VARCHAR NOT NULL DEFAULT ''",
    "person ADD COLUMN notes VARCHAR NOT NULL DEFAULT ''",
    "person ADD COLUMN quota_plan_ids VARCHAR NOT NULL DEFAULT '[]'",
    "person ADD COLUMN active BOOLEAN NOT NULL DEFAULT 1",
    "card ADD COLUMN lost BOOLEAN NOT NULL DEFAULT 0",
    "card ADD COLUMN most_sessions INTEGER",
    "card ADD COLUMN access VARCHAR",
    "card ADD COLUMN vehicle VARCHAR NOT NULL DEFAULT ''",
    "charging_session ADD COLUMN person_id INTEGER"
    " CONSTRAINT fk_charging_session_person_id_person REFERENCES person (id)",
)


def upgrade() -> None:
    op.create_table(
        "person_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("access", sa.String(), nullable=False),
        sa.Column("quota_plan_ids", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_group")),
        sa.UniqueConstraint("name", name=op.f("uq_person_group_name")),
    )
    op.create_table(
        "quota_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("limit_wh", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("unlimited", sa.Boolean(), nullable=False),
        sa.Column("warn_percent", sa.Integer(), nullable=False),
        sa.Column("carry_percent", sa.Integer(), nullable=False),
        sa.Column("carry_cap_wh", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quota_plan")),
    )
    for change in _ADDED:
        op.execute(f"ALTER TABLE {change}")
    op.create_index(
        "ix_charging_session_person_id_started_at", "charging_session", ["person_id", "started_at"]
    )
    # Who held the card is the best that is known of who charged before.
    op.execute(
        "UPDATE charging_session SET person_id = (SELECT person_id FROM card"
        " WHERE card.card_key = charging_session.card_key)"
    )
    op.create_table(
        "vehicle",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plate", sa.String(), nullable=False),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("battery_wh", sa.Integer(), nullable=True),
        sa.Column("most_power_w", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_vehicle_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vehicle")),
        sa.UniqueConstraint("plate", name=op.f("uq_vehicle_plate")),
    )
    op.create_table(
        "quota_grant",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("energy_wh", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("granted_by", sa.String(), nullable=False),
        sa.Column("granted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_quota_grant_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["person_group.id"], name=op.f("fk_quota_grant_group_id_person_group")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quota_grant")),
    )
    op.create_table(
        "quota_reset",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_quota_reset_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["person_group.id"], name=op.f("fk_quota_reset_group_id_person_group")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quota_reset")),
    )
