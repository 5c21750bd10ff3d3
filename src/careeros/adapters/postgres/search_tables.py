"""The tables that searching needs, as the migrations make them."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, TSVECTOR

from careeros.adapters.postgres.tables import Key, of_contact, owned, text

_PENDING_KB = 256
"""Words that wait for their place in the index: each search reads them, and they are held against the index where
PostgreSQL chooses how to search.
"""

contact_words = owned(
    "contact_words",
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.Column("words", TSVECTOR, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "contact_id"),
    of_contact(),
    sa.Index(
        "contact_words_words", "words", postgresql_using="gin", postgresql_with={"gin_pending_list_limit": _PENDING_KB}
    ),
)

search_totals = owned(
    "search_totals", sa.Column("people", sa.Integer, nullable=False), sa.PrimaryKeyConstraint("owner_id")
)
"""How many people have words: written with them, and when people are removed."""

words_due = owned(
    "words_due",
    sa.Column("place", sa.BigInteger, sa.Identity(always=True), nullable=False),
    sa.Column("contact_ids", ARRAY(sa.Uuid), nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "place"),
)

embeddings = owned(
    "embeddings",
    sa.Column("id", Key, nullable=False),
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.Column("fact_id", sa.Uuid),
    text("text_hash"),
    text("content_hash"),
    text("model"),
    sa.Column("vector", sa.LargeBinary, nullable=False),
    sa.Column("indexed", sa.Boolean, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    sa.Index("embeddings_by_contact", "owner_id", "contact_id"),
    sa.Index("embeddings_not_indexed", "owner_id", postgresql_where=sa.text("not indexed")),
)

search_words = owned(
    "search_words",
    sa.Column("word", Key, nullable=False),
    sa.Column("letters", sa.BigInteger, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "word"),
)

saved_searches = owned(
    "saved_searches",
    sa.Column("name", Key, nullable=False),
    text("question"),
    *(sa.Column(name, sa.Text) for name in ("company", "tag", "channel")),
    *(sa.Column(name, sa.Date) for name in ("in_touch_since", "quiet_since")),
    sa.PrimaryKeyConstraint("owner_id", "name"),
)
