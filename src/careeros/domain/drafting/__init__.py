"""Drafts that lean on facts alone. `template_draft` writes one from a `Brief` without any model."""

from careeros.domain.drafting.brief import Brief, Draft
from careeros.domain.drafting.writing import template_draft

__all__ = ["Brief", "Draft", "template_draft"]
