"""The tables of the whole installation, which tell of no owner."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TIMESTAMP

metadata = sa.MetaData()

_Moment = TIMESTAMP(timezone=True)

runtime_settings = sa.Table(
    "runtime_settings",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Integer, nullable=False),
    sa.Column("changed_at", _Moment, nullable=False),
)

source_outcomes = sa.Table(
    "source_outcomes",
    metadata,
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("hour", _Moment, nullable=False),
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Column("times", sa.BigInteger, nullable=False),
    sa.PrimaryKeyConstraint("source", "hour", "outcome"),
)

request_turns = sa.Table(
    "request_turns",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("at", _Moment, nullable=False),
)
