"""Style, script and icon. Their address holds a digest of all of them, so that a browser may keep them for good."""

from hashlib import sha256
from importlib.resources import files

from litestar import Response, get
from litestar.datastructures import ResponseHeader
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_FOREVER = "public, max-age=31536000, immutable"


def _read() -> dict[str, bytes]:
    folder = files("careeros.entrypoints.web") / "static"
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir(), key=lambda file: file.name)}


_FILES = _read()
_DIGEST = sha256(b"\0".join(name.encode() + b"\0" + content for name, content in _FILES.items())).hexdigest()[:16]


def static(name: str) -> str:
    """The address of a file of ours."""
    assert name in _FILES, name
    return f"/static/{_DIGEST}/{name}"


@get(
    "/static/{digest:str}/{name:str}",
    sync_to_thread=False,
    include_in_schema=False,
    response_headers=(ResponseHeader(name="Cache-Control", value=_FOREVER),),
)
def static_file(digest: FromPath[str], name: FromPath[str]) -> Response[bytes]:
    """A file of this version; one of another version is gone."""
    suffix = name[name.rfind(".") :]
    if digest != _DIGEST or name not in _FILES:
        raise NotFoundException
    return Response(_FILES[name], media_type=_TYPES[suffix])
