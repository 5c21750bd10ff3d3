"""`careeros up`: everything in one process, until a signal, and then stopped in order."""

import asyncio
import errno
import json
import os
import shlex
import shutil
import signal
import socket
import sys
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from os import environ
from types import FrameType

import click
import uvicorn
from attrs import frozen

from careeros.adapters.contact_files.linkedin.sample import SAMPLE_EXPORT
from careeros.adapters.dramatiq.wakeups import DramatiqWakeups
from careeros.adapters.embedded_postgres.folder import SAMPLE_NAME, DataFolder, FolderLock
from careeros.adapters.postgres.engine import WEB, open_engine
from careeros.domain.errors import InvalidInput
from careeros.entrypoints.cli.client import Client, Refused
from careeros.entrypoints.cli.first_steps import first_steps
from careeros.entrypoints.cli.session import UpOptions, print_json
from careeros.entrypoints.wiring.adapters import over_postgres
from careeros.entrypoints.wiring.interpreter import set_up_interpreter
from careeros.entrypoints.wiring.logs import log_into
from careeros.entrypoints.wiring.searching import Searching, searching
from careeros.entrypoints.wiring.settings import Settings
from careeros.entrypoints.wiring.site import make_site
from careeros.entrypoints.wiring.store import open_store
from careeros.entrypoints.wiring.transports import SocketTransport, as_refusals
from careeros.entrypoints.wiring.working import make_broker, working
from careeros.ports.errors import FolderBusy

_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_DRAIN_SECONDS = 5


def serve(options: UpOptions) -> None:
    """Run until a signal. Whatever happens, what was started is stopped, and the database last."""
    for number in _SIGNALS:
        signal.signal(number, signal.default_int_handler)
    folder = DataFolder(options.data_dir)
    with as_refusals(), ExitStack() as opened:
        settings = Settings.of(environ)
        if options.sample and settings.database_url:
            raise InvalidInput(
                "The sample keeps to a database of its own, and DATABASE_URL names another.",
                "Unset DATABASE_URL, or leave out --sample.",
            )
        folder.prepare()
        log_into(folder.path)
        set_up_interpreter()
        opened.callback(_hold(folder).close)
        tcp = opened.enter_context(_listening(options.host, options.port))
        local = opened.enter_context(_listening_at(folder))
        url = opened.enter_context(open_store(settings, folder))
        made = opened.enter_context(searching(settings, folder.vectors))
        broker = make_broker(settings)
        opened.enter_context(working(broker, url, folder.path, settings, made))
        web = _Web(options, settings, folder, url, DramatiqWakeups(broker), made)
        opened.callback(_stop_undisturbed)
        refused = asyncio.run(web.run([tcp, local]))
    if refused is not None:
        raise refused


def _stop_undisturbed() -> None:
    """We are stopping already: another signal must not stop us in the middle of that."""
    for number in _SIGNALS:
        signal.signal(number, _pass_over)


def _pass_over(number: int, frame: FrameType | None) -> None:
    del number, frame


@frozen
class _Web:
    """The web server's side of `careeros up`."""

    options: UpOptions
    settings: Settings
    folder: DataFolder
    database: str
    wakeups: DramatiqWakeups
    searching: Searching

    async def run(self, sockets: list[socket.socket]) -> Refused | None:
        """Serve until a signal; the refusal that ended it, if one did."""
        engine = open_engine(self.database)
        adapters = over_postgres(
            engine, WEB, self.wakeups, self.folder.path, settings=self.settings, searching=self.searching
        )
        try:
            app = await make_site(adapters, self.folder, self.settings, host=self.options.host)
            config = uvicorn.Config(
                app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=_DRAIN_SECONDS
            )
            server = _Server(config)
            loop = asyncio.get_running_loop()
            for number in _SIGNALS:
                loop.add_signal_handler(number, server.leave)
            steps = asyncio.create_task(self._first_steps(server, _address(sockets[0])))
            await server.serve(sockets=sockets)
            return await steps
        finally:
            await adapters.close()
            await engine.dispose()

    async def _first_steps(self, server: "_Server", address: str) -> Refused | None:
        """Once it answers: say where, and do what was asked for. A refusal stops the server."""
        while not server.started:
            if server.should_exit:
                return None
            await asyncio.sleep(0.005)
        try:
            self.folder.up_file.write_text(json.dumps({"url": address, "pid": os.getpid()}))
            await asyncio.to_thread(self._steps, address)
        except Refused as refused:
            return None if server.should_exit else self._end(server, refused)
        except OSError as error:
            message = f"The data folder {self.folder.path} cannot be written to: {error.strerror}."
            return self._end(server, Refused(507, "storage-full", message, "Free some space, or mend its rights."))
        finally:
            if server.should_exit:
                self.folder.up_file.unlink(missing_ok=True)
        return None

    def _end(self, server: "_Server", refused: Refused) -> Refused:
        server.leave()
        return refused

    def _steps(self, address: str) -> None:
        client = Client(SocketTransport(self.folder.api_socket))
        link = address + client.post("/sign-in-links")["path"]
        if self.options.as_json:
            print_json({"url": address, "sign_in_url": link, "pid": os.getpid()})
        else:
            click.echo(f"CareerOS is at {address}", err=True)
        export = SAMPLE_EXPORT if self.options.sample else self.options.import_path
        first_steps(client, export, self.folder.uploads, again=not self.options.sample, quiet=self.options.as_json)
        if self.options.sample and self.folder.path.name == SAMPLE_NAME:
            self.folder.sample_mark.touch()
        if not self.options.as_json:
            self._say_how_to_go_on(link)

    def _say_how_to_go_on(self, link: str) -> None:
        on_folder = f" --data-dir {shlex.quote(str(self.folder.path))}"
        program = "careeros" if shutil.which("careeros") else shlex.quote(sys.argv[0])
        click.echo(f"\nSign in (once, within the hour):  {link}")
        click.echo(f"Command line on this data:        {program} review list{on_folder}")
        click.echo("Stop with Ctrl-C.")


class _Server(uvicorn.Server):
    """Leaves signals to us: uvicorn would end the process before anything else is stopped."""

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield

    def leave(self) -> None:
        """Finish what is being answered; asked a second time, do not wait for it."""
        self.force_exit = self.should_exit
        self.should_exit = True


def _hold(folder: DataFolder) -> FolderLock:
    try:
        return folder.hold()
    except FolderBusy as busy:
        try:
            where = json.loads(folder.up_file.read_text())["url"]
        except (OSError, ValueError, KeyError):
            raise Refused(400, busy.code, busy.message, busy.mend) from None
        raise Refused(
            400,
            busy.code,
            f"CareerOS runs already on {folder.path}, at {where}.",
            "Open that, stop it with Ctrl-C first, or give another --data-dir.",
        ) from None


@contextmanager
def _listening(host: str, port: int) -> Generator[socket.socket, None, None]:
    """A bound TCP socket, or the sentence that says why there is none."""
    try:
        family, _, _, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listener = socket.socket(family)
    except OSError as error:
        raise Refused(400, "no-such-host", f"{host} is no address here ({error.strerror}).", "Check --host.") from None
    with listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(where)
            listener.listen(100)
        except OSError as error:
            raise _not_bound(host, port, error) from None
        yield listener


def _not_bound(host: str, port: int, error: OSError) -> Refused:
    if error.errno == errno.EADDRINUSE:
        message = f"The port {port} is in use by another program."
        return Refused(400, "port-in-use", message, f"Stop that, or choose another one: --port {port + 1}")
    return Refused(
        400, "no-such-host", f"Nothing can listen at {host}:{port} ({error.strerror}).", "Check --host, --port."
    )


@contextmanager
def _listening_at(folder: DataFolder) -> Generator[socket.socket, None, None]:
    """The socket for the command line. What an earlier run left of it is removed: we hold the folder."""
    folder.api_socket.unlink(missing_ok=True)
    folder.up_file.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder.api_socket))
        folder.api_socket.chmod(0o600)
        listener.listen(100)
        try:
            yield listener
        finally:
            folder.api_socket.unlink(missing_ok=True)
            folder.up_file.unlink(missing_ok=True)
            folder.leave_short_names()


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}"
