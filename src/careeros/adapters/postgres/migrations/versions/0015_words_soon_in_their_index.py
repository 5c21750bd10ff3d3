"""Words wait in a short list for their place in their index. After a large import it was so long that searches read the
words of everybody, without the index, until autovacuum came.

Revision ID: 0015
"""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("set local statement_timeout = 0")
    op.execute("select gin_clean_pending_list('contact_words_words')")
    op.execute("alter index contact_words_words set (gin_pending_list_limit = 256)")


def downgrade() -> None:
    op.execute("alter index contact_words_words reset (gin_pending_list_limit)")
