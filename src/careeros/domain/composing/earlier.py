"""When a text that a model wrote before may be used again."""

from hashlib import sha256

from careeros.domain.composing.prompt import Prompt
from careeros.domain.drafting.brief import Brief

_HUNDREDTHS = 100


def cache_key(brief: Brief, prompt: Prompt) -> str:
    """SHA-256, in hex, of everything that the model would be sent and of whom it is for: no other person has it."""
    parts = (str(brief.contact.id), prompt.version, prompt.system, prompt.user)
    return sha256("".join(f"{len(part)}:{part}" for part in parts).encode("utf-8", "surrogatepass")).hexdigest()


def is_in_share(key: str, percent: int) -> bool:
    """Whether a key is among the `percent` of all keys that are answered from earlier drafts; always the same ones."""
    return int(key[:12], 16) % _HUNDREDTHS < percent
