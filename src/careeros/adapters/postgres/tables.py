"""The tenants' tables, as the migrations make them; a test holds the two together."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSON, JSONB, TIMESTAMP, TSVECTOR

from careeros.adapters.postgres.installation_tables import metadata

_Moment = TIMESTAMP(timezone=True)
_Key = sa.Text(collation="C")


def _owned(name: str, *columns: sa.schema.SchemaItem) -> sa.Table:
    """A tenant's table: every key starts with the owner, or it would tell of other owners' rows."""
    return sa.Table(name, metadata, sa.Column("owner_id", sa.Uuid, nullable=False), *columns)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _texts(name: str) -> sa.Column[list[str]]:
    return sa.Column(name, ARRAY(sa.Text), nullable=False)


def _of_contact() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE")


accounts = sa.Table(
    "accounts",
    metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    _text("name"),
    sa.Column("is_local", sa.Boolean, nullable=False),
    sa.Index("accounts_one_local", "is_local", unique=True, postgresql_where=sa.text("is_local")),
)

sign_in_links = _owned(
    "sign_in_links",
    sa.Column("digest", sa.Text, primary_key=True),
    sa.Column("expires_at", _Moment, nullable=False),
)

sessions = _owned(
    "sessions",
    sa.Column("digest", sa.Text, primary_key=True),
    sa.Column("expires_at", _Moment, nullable=False),
)

contacts = _owned(
    "contacts",
    sa.Column("id", sa.Uuid, nullable=False),
    _text("full_name"),
    _text("first_name"),
    _text("last_name"),
    _text("name_title"),
    sa.Column("name_key", _Key, nullable=False),
    _text("company"),
    sa.Column("company_key", _Key, nullable=False),
    _text("position"),
    _text("location"),
    sa.Column("linkedin_slug", sa.Text),
    _texts("emails"),
    _texts("phones"),
    _texts("tags"),
    _text("notes"),
    sa.Column("connected_on", sa.Date),
    _text("source"),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("profile_words", TSVECTOR, nullable=False),
    sa.Column("handles", ARRAY(sa.Text), nullable=False, server_default=sa.text("'{}'")),
    sa.Column("made_by", sa.Uuid),
    sa.Column("shaped_by", sa.Uuid),
    sa.Column("said", sa.Text, nullable=False, server_default=""),
    sa.Column("blocked", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("block_reason", sa.Text, nullable=False, server_default=""),
    sa.Column("name_set", _Key, nullable=False, server_default=""),
    sa.Column("fact_words", TSVECTOR, nullable=False, server_default=sa.text("''::tsvector")),
    sa.Column("words", TSVECTOR, sa.Computed("profile_words || fact_words", persisted=True)),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    sa.UniqueConstraint("owner_id", "linkedin_slug", name="contacts_slug_once"),
    sa.Index("contacts_by_name", "owner_id", "name_key", "id"),
    sa.Index("contacts_without_slug", "owner_id", "name_key", postgresql_where=sa.text("linkedin_slug is null")),
    sa.Index("contacts_words", "words", postgresql_using="gin"),
)

contact_keys = _owned(
    "contact_keys",
    sa.Column("key", _Key, nullable=False),
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "key", "contact_id"),
    _of_contact(),
    sa.Index("contact_keys_by_contact", "owner_id", "contact_id"),
)

facts = _owned(
    "facts",
    sa.Column("id", sa.Uuid, nullable=False),
    sa.Column("contact_id", sa.Uuid),
    _text("kind"),
    _text("text"),
    _text("source"),
    sa.Column("at", _Moment, nullable=False),
    sa.Column("company_key", _Key),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    _of_contact(),
    sa.Index("facts_by_contact", "owner_id", "contact_id", "id"),
    sa.Index("facts_by_company", "owner_id", "company_key", postgresql_where=sa.text("company_key is not null")),
)

senders = _owned(
    "senders",
    sa.Column("sender", JSONB, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.PrimaryKeyConstraint("owner_id"),
)

batches = _owned(
    "batches",
    sa.Column("id", sa.Uuid, nullable=False),
    _text("purpose"),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.Column("paused", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.PrimaryKeyConstraint("owner_id", "id"),
)

messages = _owned(
    "messages",
    sa.Column("id", sa.Uuid, nullable=False),
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.Column("batch_id", sa.Uuid),
    _text("channel"),
    _text("purpose"),
    _text("destination"),
    _text("subject"),
    _text("body"),
    _text("origin"),
    sa.Column("revisions", JSONB, nullable=False),
    sa.Column("created_at", _Moment, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    _text("state"),
    sa.Column("state_data", JSONB, nullable=False),
    sa.Column("report", JSON, nullable=False),
    sa.Column("provenance", JSONB, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    sa.UniqueConstraint("owner_id", "batch_id", "contact_id", name="messages_once_a_batch"),
    _of_contact(),
    sa.Index("messages_by_state", "owner_id", "state", "id"),
    sa.Index("messages_by_contact", "owner_id", "contact_id", "id"),
)

sketches = _owned(
    "sketches",
    sa.Column("batch_id", sa.Uuid, nullable=False),
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.Column("minima", ARRAY(sa.BigInteger), nullable=False),
    _texts("names"),
    _texts("company"),
    _texts("facts"),
    sa.Column("head", _Key, sa.Computed("coalesce(company[1], '')", persisted=True)),
    sa.PrimaryKeyConstraint("owner_id", "batch_id", "contact_id"),
    _of_contact(),
    sa.Index("sketches_by_employer", "owner_id", "batch_id", "head", "contact_id"),
    sa.Index("sketches_by_contact", "owner_id", "contact_id"),
)

sketch_bands = _owned(
    "sketch_bands",
    sa.Column("batch_id", sa.Uuid, nullable=False),
    sa.Column("band", sa.BigInteger, nullable=False),
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "batch_id", "band", "contact_id"),
    sa.ForeignKeyConstraint(
        ["owner_id", "batch_id", "contact_id"],
        ["sketches.owner_id", "sketches.batch_id", "sketches.contact_id"],
        ondelete="CASCADE",
    ),
    sa.Index("sketch_bands_by_contact", "owner_id", "batch_id", "contact_id"),
)

budget_limits = _owned(
    "budget_limits",
    _text("service"),
    sa.Column("monthly", sa.BigInteger, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "service"),
)

budgets = _owned(
    "budgets",
    _text("service"),
    sa.Column("month", sa.Date, nullable=False),
    sa.Column("spent", sa.BigInteger, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "service", "month"),
)

reservations = _owned(
    "reservations",
    sa.Column("id", sa.Uuid, nullable=False),
    _text("service"),
    sa.Column("month", sa.Date, nullable=False),
    sa.Column("amount", sa.BigInteger, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    sa.Index("reservations_by_month", "owner_id", "service", "month"),
)

earlier_drafts = _owned(
    "earlier_drafts",
    sa.Column("contact_id", sa.Uuid, nullable=False),
    _text("key"),
    sa.Column("draft", JSONB, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "contact_id", "key"),
    _of_contact(),
)

embeddings = _owned(
    "embeddings",
    sa.Column("id", _Key, nullable=False),
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.Column("fact_id", sa.Uuid),
    _text("text_hash"),
    _text("content_hash"),
    _text("model"),
    sa.Column("vector", sa.LargeBinary, nullable=False),
    sa.Column("indexed", sa.Boolean, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    sa.Index("embeddings_by_contact", "owner_id", "contact_id"),
    sa.Index("embeddings_not_indexed", "owner_id", postgresql_where=sa.text("not indexed")),
)

search_words = _owned(
    "search_words",
    sa.Column("word", _Key, nullable=False),
    sa.Column("letters", sa.BigInteger, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "word"),
)

saved_searches = _owned(
    "saved_searches",
    sa.Column("name", _Key, nullable=False),
    _text("question"),
    *(sa.Column(name, sa.Text) for name in ("company", "tag", "channel")),
    *(sa.Column(name, sa.Date) for name in ("in_touch_since", "quiet_since")),
    sa.PrimaryKeyConstraint("owner_id", "name"),
)

imports = _owned(
    "imports",
    sa.Column("id", sa.Uuid, nullable=False),
    _text("kind"),
    _texts("files"),
    sa.Column("counts", JSONB, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.Column("undone_at", _Moment),
    sa.PrimaryKeyConstraint("owner_id", "id"),
)

import_rows = _owned(
    "import_rows",
    sa.Column("import_id", sa.Uuid, nullable=False),
    sa.Column("place", sa.Integer, nullable=False),
    _text("file"),
    sa.Column("line", sa.Integer, nullable=False),
    _text("outcome"),
    _text("reason"),
    sa.Column("contact_id", sa.Uuid),
    sa.PrimaryKeyConstraint("owner_id", "import_id", "place"),
    sa.ForeignKeyConstraint(["owner_id", "import_id"], ["imports.owner_id", "imports.id"], ondelete="CASCADE"),
)

import_changes = _owned(
    "import_changes",
    sa.Column("import_id", sa.Uuid, nullable=False),
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.Column("before", JSONB, nullable=False),
    sa.Column("facts", ARRAY(sa.Uuid), nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "import_id", "contact_id"),
    sa.ForeignKeyConstraint(["owner_id", "import_id"], ["imports.owner_id", "imports.id"], ondelete="CASCADE"),
    sa.Index("import_changes_by_contact", "owner_id", "contact_id"),
)

merges = _owned(
    "merges",
    sa.Column("id", sa.Uuid, nullable=False),
    sa.Column("kept_id", sa.Uuid, nullable=False),
    sa.Column("gone_id", sa.Uuid, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.Column("kept", JSONB, nullable=False),
    sa.Column("gone", JSONB, nullable=False),
    sa.Column("moved", ARRAY(sa.Uuid), nullable=False),
    sa.Column("noted", ARRAY(sa.Uuid), nullable=False),
    sa.Column("messages", JSONB, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    sa.Index("merges_by_kept", "owner_id", "kept_id"),
)

separations = _owned(
    "separations",
    sa.Column("a", sa.Uuid, nullable=False),
    sa.Column("b", sa.Uuid, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "a", "b"),
    sa.Index("separations_by_b", "owner_id", "b"),
)

suppressions = _owned(
    "suppressions",
    sa.Column("fingerprint", sa.Text, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "fingerprint"),
)

suppression_salts = _owned("suppression_salts", _text("salt"), sa.PrimaryKeyConstraint("owner_id"))

histories = _owned(
    "histories",
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.Column("import_id", sa.Uuid, nullable=False),
    sa.Column("last_contact_at", _Moment),
    sa.Column("last_from", sa.Text),
    sa.Column("sent", sa.Integer, nullable=False),
    sa.Column("received", sa.Integer, nullable=False),
    sa.Column("answered_at", _Moment),
    _text("invitation"),
    sa.Column("invited_by", sa.Text),
    sa.PrimaryKeyConstraint("owner_id", "contact_id", "import_id"),
    _of_contact(),
    sa.ForeignKeyConstraint(
        ["owner_id", "import_id"],
        ["imports.owner_id", "imports.id"],
        ondelete="CASCADE",
        deferrable=True,
        initially="DEFERRED",
    ),
    sa.Index("histories_by_import", "owner_id", "import_id"),
)

work = _owned(
    "work",
    sa.Column("id", sa.Uuid, nullable=False),
    _text("kind"),
    sa.Column("payload", JSONB, nullable=False),
    sa.Column("run_at", _Moment, nullable=False),
    _text("state"),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("error", sa.Text),
    sa.Column("batch_id", sa.Uuid),
    sa.Column("token", sa.BigInteger, nullable=False),
    sa.Column("leased_until", _Moment),
    sa.Column("named_at", _Moment),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    sa.Index("work_by_id", "id"),
    sa.Index("work_by_batch", "owner_id", "batch_id"),
    sa.Index("work_open", "run_at", postgresql_where=sa.text("state in ('queued', 'claimed')")),
)

audit_heads = _owned(
    "audit_heads",
    sa.Column("sequence", sa.BigInteger, nullable=False),
    _text("hash"),
    sa.PrimaryKeyConstraint("owner_id"),
)

audit_log = _owned(
    "audit_log",
    sa.Column("sequence", sa.BigInteger, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.Column("actor", sa.Uuid, nullable=False),
    _text("action"),
    _text("subject"),
    _text("fingerprint"),
    _text("previous"),
    _text("hash"),
    sa.PrimaryKeyConstraint("owner_id", "sequence"),
)
