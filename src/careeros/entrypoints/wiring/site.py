"""The application for one data folder, with its local account."""

from litestar import Litestar

from careeros.adapters.embedded_postgres.folder import DataFolder
from careeros.domain.accounts import Account
from careeros.domain.ids import OwnerId
from careeros.entrypoints.shared.doorkeeper import Doorkeeper
from careeros.entrypoints.shared.uploads import Uploads
from careeros.entrypoints.wiring.adapters import Adapters
from careeros.entrypoints.wiring.asgi import make_app
from careeros.entrypoints.wiring.core import make_core
from careeros.entrypoints.wiring.settings import Settings


async def make_site(adapters: Adapters, folder: DataFolder, settings: Settings, *, host: str | None = None) -> Litestar:
    """API and pages. Whoever comes by no port is the local account, which is made when there is none."""
    account = await adapters.accounts.local(Account(OwnerId(adapters.ids.new_id()), "local"))
    core = make_core(adapters)
    hosts = settings.hosts | ({host} if host else set[str]())
    uploads = Uploads(folder.uploads, folder.sample_mark)
    uploads.clear_abandoned()
    return make_app(core, Doorkeeper(core.recognise, account.id, hosts), uploads)
