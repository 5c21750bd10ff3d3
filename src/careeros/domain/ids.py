"""The names by which things are known. All are UUIDv7, made by the `IdSource` port."""

from typing import NewType
from uuid import UUID

OwnerId = NewType("OwnerId", UUID)
ContactId = NewType("ContactId", UUID)
FactId = NewType("FactId", UUID)
MessageId = NewType("MessageId", UUID)
BatchId = NewType("BatchId", UUID)
ImportId = NewType("ImportId", UUID)
MergeId = NewType("MergeId", UUID)
WorkId = NewType("WorkId", UUID)
