"""`view`: captures in the browser."""

from __future__ import annotations

import threading
import webbrowser
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

import click

from ..viewer.items import Item, opened
from ..viewer.wire.server import Answers, Reply, Server


@click.command("view")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="Port of 127.0.0.1; 0: any that is free."
)
@click.option("--browser/--no-browser", default=True, help="Whether to open the page.  [default: browser]")
@click.option(
    "--buffer", type=click.IntRange(min=1), help="Bytes of the buffer of each engine, to tell if it was full."
)
def command(paths: tuple[Path, ...], port: int, browser: bool, buffer: int | None) -> int:
    """Show captures in the browser, until interrupted. Nothing is decoded before it is clicked."""
    api = _Soon(opened(paths), buffer)
    try:
        server = Server(api, port)
    except OSError as error:
        raise click.ClickException(
            f"port {port} of 127.0.0.1: {error.strerror}; choose another --port"
        ) from error
    click.echo(f"{server.address}  (for this machine's user only; ctrl-C ends it)")
    if browser:
        threading.Thread(target=webbrowser.open, args=(server.address,), daemon=True).start()
    try:
        server.serve_forever(poll_interval=0.1)
    except KeyboardInterrupt:
        click.echo("", err=True)
    finally:
        api.stop()
        server.server_close()
    return 0


class _Soon:
    """Answers as soon as what answers is imported, which goes on while the browser opens the page."""

    def __init__(self, items: Sequence[Item], capacity: int | None) -> None:
        self._api: Future[Answers] = Future()
        threading.Thread(target=self._load, args=(items, capacity), daemon=True).start()

    def _load(self, items: Sequence[Item], capacity: int | None) -> None:
        try:
            from ..viewer.api import Api

            self._api.set_result(Api(items, capacity))
        except BaseException as error:
            self._api.set_exception(error)

    def answer(self, name: str, asked: Mapping[str, str]) -> Reply:
        return self._api.result().answer(name, asked)

    def stop(self) -> None:
        self._api.result().stop()
