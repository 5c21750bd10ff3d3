"""What the environment says, under the names that the runbook uses."""

from collections.abc import Mapping
from pathlib import Path

from attrs import field, frozen

from careeros.domain.errors import InvalidInput
from careeros.domain.identity.emails import EmailRules
from careeros.entrypoints.wiring.drafting_settings import DraftingSettings
from careeros.entrypoints.wiring.email_settings import email_rules_of
from careeros.entrypoints.wiring.profile_settings import ProfileSettings

DEFAULT_WORKERS = 4
DEFAULT_MODEL, OPENAI_MODEL = "use", "openai"
MODELS = (DEFAULT_MODEL, "minilm", OPENAI_MODEL)
OPENAI_URL = "https://api.openai.com/v1"


@frozen
class Settings:
    """None stands for "not set": then the embedded part takes its place.

    Attributes:
        database_url: your PostgreSQL, 15 or newer, instead of the embedded one.
        redis_url: wake-ups for workers in other processes; needs `database_url`.
        chroma_url: a Chroma server, instead of a folder in the data folder, which one process at a time can use.
        embedding_model: "use", "minilm", "openai", or the folder of a model.
        openai_key: shown by nothing.
        openai_url: OpenAI, or a server that speaks as it does.
        workers: threads that do rows of work, two at a time each.
        hosts: further names by which the web server may be called, beside those of this machine.
        drafting: the language model that drafts, where there is one.
        emails: when two addresses are one mailbox, and when it is nobody's own.
        phone_region: the country (two letters) of phone numbers that are written without one; None guesses nothing.
        profiles: the sources of profiles that are switched on.
    """

    database_url: str | None = None
    redis_url: str | None = None
    chroma_url: str | None = None
    embedding_model: str = DEFAULT_MODEL
    openai_key: str | None = field(default=None, repr=False)
    openai_url: str = OPENAI_URL
    workers: int = DEFAULT_WORKERS
    hosts: frozenset[str] = frozenset()
    drafting: DraftingSettings = field(factory=DraftingSettings)
    phone_region: str | None = None
    profiles: ProfileSettings = field(factory=ProfileSettings)
    emails: EmailRules = field(factory=EmailRules)

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> "Settings":
        """Read and check; raises `InvalidInput` for what cannot be."""
        settings = cls(
            _address(environ, "DATABASE_URL", ("postgresql://", "postgres://", "postgresql+psycopg://")),
            _address(environ, "REDIS_URL", ("redis://", "rediss://", "unix://")),
            _address(environ, "CHROMA_URL", ("http://", "https://")),
            environ.get("EMBEDDING_MODEL", "").strip() or DEFAULT_MODEL,
            environ.get("OPENAI_API_KEY", "").strip() or None,
            _address(environ, "OPENAI_BASE_URL", ("https://", "http://")) or OPENAI_URL,
            _workers(environ.get("CAREEROS_WORKERS", "")),
            frozenset(filter(None, environ.get("CAREEROS_ALLOWED_HOSTS", "").lower().replace(",", " ").split())),
            DraftingSettings.of(environ),
            _region(environ.get("CAREEROS_PHONE_REGION", "")),
            ProfileSettings.of(environ),
            email_rules_of(environ),
        )
        if settings.redis_url and not settings.database_url:
            raise InvalidInput(
                "REDIS_URL is set, but DATABASE_URL is not: other processes could not reach the embedded database.",
                "Set DATABASE_URL too, or unset REDIS_URL.",
            )
        if settings.embedding_model == OPENAI_MODEL and not settings.openai_key:
            raise InvalidInput(
                "EMBEDDING_MODEL is openai, but OPENAI_API_KEY is not set.", "Set the key, or unset EMBEDDING_MODEL."
            )
        if settings.embedding_model not in MODELS and not Path(settings.embedding_model).is_absolute():
            raise InvalidInput(
                f"EMBEDDING_MODEL is '{settings.embedding_model[:40]}'.",
                f"It is one of {', '.join(MODELS)}, or the whole path of a model's folder.",
            )
        return settings


def _address(environ: Mapping[str, str], name: str, schemes: tuple[str, ...]) -> str | None:
    found = environ.get(name, "").strip()
    if found and not found.startswith(schemes):
        raise InvalidInput(f"{name} is no address of the kind that is needed.", f"It starts with {schemes[0]}.")
    return found or None


def _workers(text: str) -> int:
    if not text:
        return DEFAULT_WORKERS
    if not text.isdecimal() or not 1 <= int(text) <= 200:
        raise InvalidInput(f"CAREEROS_WORKERS is '{text[:20]}'.", "It is a number of threads, 1 to 200.")
    return int(text)


def _region(text: str) -> str | None:
    region = text.strip().upper()
    if region and not (len(region) == 2 and region.isascii() and region.isalpha()):
        raise InvalidInput(f"CAREEROS_PHONE_REGION is '{text[:20]}'.", "It is a country's two letters, such as DE.")
    return region or None
