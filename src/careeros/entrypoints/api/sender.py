from litestar import Controller, get, patch

from careeros.application.core import Core
from careeros.application.sender.set_sender import SenderChanges
from careeros.domain.ids import OwnerId
from careeros.entrypoints.api.views import SenderView


class SenderApi(Controller):
    path = "/sender"
    tags = ["Sender"]  # noqa: RUF012 - Litestar's way

    @get()
    async def show(self, core: Core, owner_id: OwnerId) -> SenderView:
        """Who the messages are from."""
        return SenderView.of(await core.show_sender(by=owner_id))

    @patch()
    async def change(self, core: Core, owner_id: OwnerId, data: SenderChanges) -> SenderView:
        """Say who the messages are from."""
        return SenderView.of(await core.set_sender(data, by=owner_id))
