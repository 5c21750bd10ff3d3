"""The tenants' tables, as the migrations make them; a test holds the two together. Those of search are in
`search_tables`."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSON, JSONB, TIMESTAMP

from careeros.adapters.postgres.installation_tables import metadata

_Moment = TIMESTAMP(timezone=True)
Key = sa.Text(collation="C")


def owned(name: str, *columns: sa.schema.SchemaItem) -> sa.Table:
    """A tenant's table: every key starts with the owner, or it would tell of other owners' rows."""
    return sa.Table(name, metadata, sa.Column("owner_id", sa.Uuid, nullable=False), *columns)


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def texts(name: str) -> sa.Column[list[str]]:
    return sa.Column(name, ARRAY(sa.Text), nullable=False)


def of_contact() -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE")


accounts = sa.Table(
    "accounts",
    metadata,
    sa.Column("id", sa.Uuid, primary_key=True),
    text("name"),
    sa.Column("is_local", sa.Boolean, nullable=False),
    sa.Index("accounts_one_local", "is_local", unique=True, postgresql_where=sa.text("is_local")),
)

sign_in_links = owned(
    "sign_in_links",
    sa.Column("digest", sa.Text, primary_key=True),
    sa.Column("expires_at", _Moment, nullable=False),
)

sessions = owned(
    "sessions",
    sa.Column("digest", sa.Text, primary_key=True),
    sa.Column("expires_at", _Moment, nullable=False),
)

contacts = owned(
    "contacts",
    sa.Column("id", sa.Uuid, nullable=False),
    text("full_name"),
    text("first_name"),
    text("last_name"),
    text("name_title"),
    sa.Column("name_key", Key, nullable=False),
    text("company"),
    sa.Column("company_key", Key, nullable=False),
    text("position"),
    text("location"),
    sa.Column("linkedin_slug", sa.Text),
    texts("emails"),
    texts("phones"),
    texts("tags"),
    text("notes"),
    sa.Column("connected_on", sa.Date),
    text("source"),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("handles", ARRAY(sa.Text), nullable=False, server_default=sa.text("'{}'")),
    sa.Column("made_by", sa.Uuid),
    sa.Column("shaped_by", sa.Uuid),
    sa.Column("said", sa.Text, nullable=False, server_default=""),
    sa.Column("blocked", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("block_reason", sa.Text, nullable=False, server_default=""),
    sa.Column("name_set", Key, nullable=False, server_default=""),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    sa.UniqueConstraint("owner_id", "linkedin_slug", name="contacts_slug_once"),
    sa.Index("contacts_by_name", "owner_id", "name_key", "id"),
    sa.Index("contacts_without_slug", "owner_id", "name_key", postgresql_where=sa.text("linkedin_slug is null")),
    sa.Index("contacts_blocked", "owner_id", "connected_on", postgresql_where=sa.text("blocked")),
    sa.Index(
        "contacts_with_a_name_alone",
        "owner_id",
        "name_set",
        postgresql_where=sa.text("linkedin_slug is null and handles = '{}' and connected_on is null"),
    ),
)

contact_keys = owned(
    "contact_keys",
    sa.Column("key", Key, nullable=False),
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "key", "contact_id"),
    of_contact(),
    sa.Index("contact_keys_by_contact", "owner_id", "contact_id"),
)

facts = owned(
    "facts",
    sa.Column("id", sa.Uuid, nullable=False),
    sa.Column("contact_id", sa.Uuid),
    text("kind"),
    text("text"),
    text("source"),
    sa.Column("at", _Moment, nullable=False),
    sa.Column("company_key", Key),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    of_contact(),
    sa.Index("facts_by_contact", "owner_id", "contact_id", "id"),
    sa.Index("facts_by_company", "owner_id", "company_key", postgresql_where=sa.text("company_key is not null")),
)

senders = owned(
    "senders",
    sa.Column("sender", JSONB, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.PrimaryKeyConstraint("owner_id"),
)

batches = owned(
    "batches",
    sa.Column("id", sa.Uuid, nullable=False),
    text("purpose"),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.Column("paused", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.PrimaryKeyConstraint("owner_id", "id"),
)

messages = owned(
    "messages",
    sa.Column("id", sa.Uuid, nullable=False),
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.Column("batch_id", sa.Uuid),
    text("channel"),
    text("purpose"),
    text("destination"),
    text("subject"),
    text("body"),
    text("origin"),
    sa.Column("revisions", JSONB, nullable=False),
    sa.Column("created_at", _Moment, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    text("state"),
    sa.Column("state_data", JSONB, nullable=False),
    sa.Column("report", JSON, nullable=False),
    sa.Column("provenance", JSONB, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    sa.UniqueConstraint("owner_id", "batch_id", "contact_id", name="messages_once_a_batch"),
    of_contact(),
    sa.Index("messages_by_state", "owner_id", "state", "id"),
    sa.Index("messages_by_contact", "owner_id", "contact_id", "id"),
)

sketches = owned(
    "sketches",
    sa.Column("batch_id", sa.Uuid, nullable=False),
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.Column("minima", ARRAY(sa.BigInteger), nullable=False),
    texts("names"),
    texts("company"),
    texts("facts"),
    sa.Column("head", Key, sa.Computed("coalesce(company[1], '')", persisted=True)),
    sa.PrimaryKeyConstraint("owner_id", "batch_id", "contact_id"),
    of_contact(),
    sa.Index("sketches_by_employer", "owner_id", "batch_id", "head", "contact_id"),
    sa.Index("sketches_by_contact", "owner_id", "contact_id"),
)

sketch_bands = owned(
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

budget_limits = owned(
    "budget_limits",
    text("service"),
    sa.Column("monthly", sa.BigInteger, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "service"),
)

budgets = owned(
    "budgets",
    text("service"),
    sa.Column("month", sa.Date, nullable=False),
    sa.Column("spent", sa.BigInteger, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "service", "month"),
)

reservations = owned(
    "reservations",
    sa.Column("id", sa.Uuid, nullable=False),
    text("service"),
    sa.Column("month", sa.Date, nullable=False),
    sa.Column("amount", sa.BigInteger, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    sa.Index("reservations_by_month", "owner_id", "service", "month"),
)

earlier_drafts = owned(
    "earlier_drafts",
    sa.Column("contact_id", sa.Uuid, nullable=False),
    text("key"),
    sa.Column("draft", JSONB, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "contact_id", "key"),
    of_contact(),
)

imports = owned(
    "imports",
    sa.Column("id", sa.Uuid, nullable=False),
    text("kind"),
    texts("files"),
    sa.Column("counts", JSONB, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.Column("undone_at", _Moment),
    texts("remarks"),
    sa.PrimaryKeyConstraint("owner_id", "id"),
)

import_rows = owned(
    "import_rows",
    sa.Column("import_id", sa.Uuid, nullable=False),
    sa.Column("first", sa.Integer, nullable=False),
    texts("files"),
    sa.Column("lines", ARRAY(sa.Integer), nullable=False),
    texts("outcomes"),
    texts("reasons"),
    sa.Column("contact_ids", ARRAY(sa.Uuid), nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "import_id", "first"),
    sa.ForeignKeyConstraint(["owner_id", "import_id"], ["imports.owner_id", "imports.id"], ondelete="CASCADE"),
)

import_changes = owned(
    "import_changes",
    sa.Column("import_id", sa.Uuid, nullable=False),
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.Column("before", JSONB, nullable=False),
    sa.Column("facts", ARRAY(sa.Uuid), nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "import_id", "contact_id"),
    sa.ForeignKeyConstraint(["owner_id", "import_id"], ["imports.owner_id", "imports.id"], ondelete="CASCADE"),
    sa.Index("import_changes_by_contact", "owner_id", "contact_id"),
)

merges = owned(
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
    sa.Column("passed", JSONB, nullable=False, server_default=sa.text("'{}'::jsonb")),
    sa.PrimaryKeyConstraint("owner_id", "id"),
    sa.Index("merges_by_kept", "owner_id", "kept_id"),
)

separations = owned(
    "separations",
    sa.Column("a", sa.Uuid, nullable=False),
    sa.Column("b", sa.Uuid, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "a", "b"),
    sa.Index("separations_by_b", "owner_id", "b"),
)

suppressions = owned(
    "suppressions",
    sa.Column("fingerprint", sa.Text, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.PrimaryKeyConstraint("owner_id", "fingerprint"),
)

suppression_salts = owned("suppression_salts", text("salt"), sa.PrimaryKeyConstraint("owner_id"))

histories = owned(
    "histories",
    sa.Column("contact_id", sa.Uuid, nullable=False),
    sa.Column("import_id", sa.Uuid, nullable=False),
    sa.Column("last_contact_at", _Moment),
    sa.Column("last_from", sa.Text),
    sa.Column("sent", sa.Integer, nullable=False),
    sa.Column("received", sa.Integer, nullable=False),
    sa.Column("answered_at", _Moment),
    text("invitation"),
    sa.Column("invited_by", sa.Text),
    sa.PrimaryKeyConstraint("owner_id", "contact_id", "import_id"),
    of_contact(),
    sa.ForeignKeyConstraint(
        ["owner_id", "import_id"],
        ["imports.owner_id", "imports.id"],
        ondelete="CASCADE",
        deferrable=True,
        initially="DEFERRED",
    ),
    sa.Index("histories_by_import", "owner_id", "import_id"),
)

work = owned(
    "work",
    sa.Column("id", sa.Uuid, nullable=False),
    text("kind"),
    sa.Column("payload", JSONB, nullable=False),
    sa.Column("run_at", _Moment, nullable=False),
    text("state"),
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

audit_heads = owned(
    "audit_heads",
    sa.Column("sequence", sa.BigInteger, nullable=False),
    text("hash"),
    sa.PrimaryKeyConstraint("owner_id"),
)

audit_log = owned(
    "audit_log",
    sa.Column("sequence", sa.BigInteger, nullable=False),
    sa.Column("at", _Moment, nullable=False),
    sa.Column("actor", sa.Uuid, nullable=False),
    text("action"),
    text("subject"),
    text("fingerprint"),
    text("previous"),
    text("hash"),
    sa.PrimaryKeyConstraint("owner_id", "sequence"),
)
