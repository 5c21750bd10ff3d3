"""Drafts that lean on facts alone. `template_draft` writes one from a `Brief` without any model."""

from careeros.domain.drafting.brief import AS_USUAL, Brief, Draft, Style
from careeros.domain.drafting.writing import template_draft

__all__ = ["AS_USUAL", "Brief", "Draft", "Style", "template_draft"]
