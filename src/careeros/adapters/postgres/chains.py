"""Contacts and whoever was merged into them, at however many removes."""

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY

from careeros.adapters.postgres.tables import merges
from careeros.domain.ids import ContactId, OwnerId


def chains_of(owner_id: OwnerId, contact_ids: Collection[ContactId]) -> sa.CTE:
    """Rows of `root`, one of the contacts, and `id`: itself, or somebody who was merged into it."""
    roots = sa.select(sa.func.unnest(sa.cast(list(contact_ids), ARRAY(sa.Uuid))).label("root")).subquery()
    itself = sa.select(roots.c.root, roots.c.root.label("id")).cte(recursive=True)
    further = (
        sa.select(itself.c.root, merges.c.gone_id)
        .join(merges, merges.c.kept_id == itself.c.id)
        .where(merges.c.owner_id == owner_id)
    )
    return itself.union(further)
