"""`autogen init`: a project for bindings in a repository of one's own."""

from __future__ import annotations

from pathlib import Path

import click

from ...errors import AutogenError
from ...files import text, write
from ...manifest import can_be_module
from ...project import Config, configured
from ...project.config import refusal
from ...sources.schema import Document
from ..printing import AS_JSON, answer, summary

_SOURCES = """\
# Where headers come from, by the names that manifests use under `sources`. Two need no entry here: `builtins` (clang's
# own headers) and `host` (this machine's). `autogen new` adds folders of this repository.
"""


@click.command("init")
@click.option(
    "--output", default=Config().output, show_default=True, help="Folder of the modules, a Python package."
)
@click.option(
    "--headers", default=Config().headers, show_default=True, help="Folder of manifests, pins and locks."
)
@AS_JSON
@click.pass_obj
def command(folder: Path | None, output: str, headers: str, as_json: bool) -> int:
    """Make this folder a project: [tool.autogen] in its pyproject.toml, or an autogen.toml where there is none.

    `autogen new NAME HEADER…` then writes a manifest, and `autogen regen` the module and what it needs beside it.
    """
    root = (folder or Path.cwd()).resolve()
    config = configured(root)
    if (
        config is not None and not (root / config.headers).exists()
    ):  # a configuration written by hand, or a lost folder
        return _completed(root, config, output, headers, as_json=as_json)
    if config is not None or (root / "headers" / "sources.toml").is_file():
        raise AutogenError(f"{root} is a project already; start a binding with `autogen new NAME HEADER…`")
    pyproject = root / "pyproject.toml"
    has = pyproject.is_file()
    for name, value in (("--output", output), ("--headers", headers)):
        if refused := refusal(root, name.strip("-"), value):
            raise AutogenError(f"{name}: {refused}")
        if not value or '"' in value:
            raise AutogenError(f"{name} {value!r}: expected a folder of this project, such as src/geo/native")
    if (package := Path(output).name) and not can_be_module(package):
        raise AutogenError(f"--output {output}: no import can name a package {package!r}; use an identifier")
    table = f'output = "{Path(output).as_posix()}"\nheaders = "{Path(headers).as_posix()}"\n'
    target = pyproject if has else root / "autogen.toml"
    if has:
        Document.read(pyproject, AutogenError)  # it is TOML, to which a table can be added
        table = f"{text(pyproject, root).rstrip()}\n\n[tool.autogen]\n{table}"
    pins = root / headers / "sources.toml"
    write({target: table, **({} if pins.exists() else {pins: _SOURCES})}, root)
    if as_json:
        answer({"configuration": target.name, "output": output, "headers": headers})
        return 0
    summary(f"{target.name}: written; now run `autogen new NAME HEADER…` and `autogen regen`")
    return 0


def _completed(root: Path, config: Config, output: str, headers: str, *, as_json: bool) -> int:
    """Make the folder that a configuration names, as far as the options do not say something else."""
    for name, value, written in (
        ("--output", output, config.output),
        ("--headers", headers, config.headers),
    ):
        if value not in (written, getattr(Config(), name.strip("-"))):
            raise AutogenError(
                f"{name} {value}: {root} is a project already, and says {written!r}; edit it there"
            )
    pins = Path(config.headers) / "sources.toml"
    write({root / pins: _SOURCES}, root)
    if as_json:
        answer({"configuration": None, "output": config.output, "headers": config.headers})
        return 0
    summary(f"{pins.as_posix()}: written; now run `autogen new NAME HEADER…` and `autogen regen`")
    return 0
