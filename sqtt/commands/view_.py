"""`view`: captures in the browser."""

from __future__ import annotations

import sys
import threading
import webbrowser
from pathlib import Path

import click

from ..viewer.items import opened
from ..viewer.soon import Soon
from ..viewer.wire.server import Server
from . import Named

_TURN = 0.0005  #: seconds that a thread which works keeps those waiting that answer the page


@click.command("view")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=Named())
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="Port of 127.0.0.1; 0: any that is free."
)
@click.option("--browser/--no-browser", default=True, help="Whether to open the page.  [default: browser]")
@click.option(
    "--buffer", type=click.IntRange(min=1), help="Bytes of the buffer of each engine, to tell if it was full."
)
def command(paths: tuple[Path, ...], port: int, browser: bool, buffer: int | None) -> int:
    """Show captures in the browser, until interrupted. Nothing is decoded before it is clicked."""
    api = Soon(opened(paths), buffer)
    try:
        server = Server(api, port)
    except OSError as error:
        raise click.ClickException(
            f"port {port} of 127.0.0.1: {error.strerror}; choose another --port"
        ) from error
    click.echo(f"{server.address}  (for this machine's user only; ctrl-C ends it)")
    if browser:
        threading.Thread(target=webbrowser.open, args=(server.address,), daemon=True).start()
    sys.setswitchinterval(_TURN)
    try:
        server.serve_forever(poll_interval=0.1)
    except KeyboardInterrupt:
        click.echo("", err=True)
    finally:
        api.stop()
        server.server_close()
    return 0
