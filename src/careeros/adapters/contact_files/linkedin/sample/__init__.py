"""An export of invented people, to try CareerOS with; `make sample` writes it anew."""

from pathlib import Path

SAMPLE_EXPORT = Path(__file__).with_name("Basic_LinkedInDataExport_11-01-2026.zip")
