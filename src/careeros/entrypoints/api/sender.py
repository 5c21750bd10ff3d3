from litestar import Controller, get, patch
from litestar.params import JSONBody

from careeros.application.sender.set_sender import SenderChanges
from careeros.entrypoints.api.requests import Owner, TheCore
from careeros.entrypoints.api.views import SenderView


class SenderApi(Controller):
    path = "/sender"
    tags = ["Sender"]  # noqa: RUF012 - Litestar's way

    @get()
    async def show(self, core: TheCore, owner_id: Owner) -> SenderView:
        """Who the messages are from."""
        return SenderView.of(await core.show_sender(by=owner_id))

    @patch()
    async def change(self, core: TheCore, owner_id: Owner, data: JSONBody[SenderChanges]) -> SenderView:
        """Say who the messages are from."""
        return SenderView.of(await core.set_sender(data, by=owner_id))
