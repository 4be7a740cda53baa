"""`autogen export`: modules for another tree."""

from __future__ import annotations

import json
import tomllib
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

import click

from ... import __version__
from ...errors import AutogenError
from ...files import content
from ...project import Project
from ...view import open_module
from .. import replacing, shared
from ..printing import AS_JSON, answer, echo, summary
from ..support import support

DIFFERS = 1
STAMP = "_support/export.toml"
_INIT = '"""Generated modules; `autogen export` wrote those that _support/export.toml names."""\n'
_OBJC = "objc"


@click.command("export")
@click.argument("words", nargs=-1, required=True, metavar="NAME… DIR")
@click.option("--check", "checking", is_flag=True, help="Write nothing; say what DIR has otherwise (exit 1).")
@AS_JSON
@replacing.option
@click.pass_obj
def command(folder: Path | None, words: tuple[str, ...], checking: bool, as_json: bool, anyway: bool) -> int:
    """Copy the modules NAME…, those they take types from, and `_support` into a package's DIR.

    DIR becomes a package (__init__.py, py.typed), with a licence and a stamp in `_support`: which modules were copied,
    and by which version. What DIR had from an earlier export is renewed with it. `_support/objc` is left out where no
    module has Objective-C. With --check, NAME… may be left out: the stamp has them.

    They are read as text, and refused if they are more than tables, then copied; nothing of them is run.
    """
    *names, last = words
    target = Path(last)
    before = _stamped(target)
    if not names and not (checking and before):
        what = f"{target / STAMP} is not there" if checking else "no module is named"
        raise AutogenError(
            f"{what}; expected `autogen export NAME… DIR`, as in `autogen export kfd mine/gpu`"
        )
    names = list(dict.fromkeys([*before, *names]))
    where = shared.reading(folder, shared.having(*names))
    texts = _texts(where, where.with_links(where.choose(names)), target, names)
    if checking:
        return _differing(texts, target, as_json)
    replacing.recover(target)
    changed = replacing.replace(texts, target, anyway=anyway)
    needed = where.with_links(where.choose(names))
    if as_json:
        files = [path.relative_to(target).as_posix() for path in changed]
        answer({"modules": needed, "version": __version__, "changed": files})
    else:
        summary(f"{target}: {', '.join(needed)} and _support")
    return 0


def _stamped(target: Path) -> list[str]:
    """What earlier exports into a folder were asked for. Raises AutogenError where their stamp cannot be read."""
    path = target / STAMP
    try:
        found: Any = tomllib.loads(content(path, target).decode()).get("names", [])
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise AutogenError(
            f"{path}: cannot be read: {error}; remove it, and export what is wanted again"
        ) from None
    if not isinstance(found, list) or not all(isinstance(name, str) for name in found):
        raise AutogenError(f"{path}: `names` is no list of names; remove it, and export what is wanted again")
    return found


def _texts(where: Project, needed: list[str], target: Path, names: list[str]) -> dict[Path, str | bytes]:
    """All that a folder is to have, by path."""
    texts: dict[Path, str | bytes] = {}
    for name in needed:
        for path in (where.module_path(name), where.stub_path(name)):
            committed = where.committed(path)
            if committed is None:
                raise AutogenError(f"{path} is missing; run `autogen regen {name}` first")
            texts[target / path.relative_to(where.base)] = committed
        open_module(where.module_path(name), where.root)  # who gets it is going to import it
        for init in where.package_inits(name):
            if init.parent == where.base:  # that of DIR is its owner's
                continue
            texts[target / init.relative_to(where.base)] = where.committed(init) or b""
    objc = any(where.bindings[name].language == "objective-c" for name in needed)
    every = support(target)
    if not objc and not (target / "_support" / _OBJC).exists():  # what else lies there may need it
        every = {
            path: text for path, text in every.items() if _OBJC not in path.relative_to(target).parts[1:2]
        }
    texts |= every
    init = target / "__init__.py"
    if every:
        texts |= {
            path: text for path, text in {init: _INIT, target / "py.typed": ""}.items() if not path.exists()
        }
        texts[target / "_support" / "LICENSE"] = _licence()
        texts[target / STAMP] = _stamp(names, needed)
    return texts


def _stamp(names: list[str], needed: list[str]) -> str:
    def listed(each: list[str]) -> str:
        return json.dumps(each, ensure_ascii=False)

    return (
        "# Made by `autogen export`; `autogen export --check` on this folder compares it with what autogen has.\n"
        f'version = "{__version__}"\nlicence = "MIT, see LICENSE; of what the headers say, that of the headers"\n'
        f"names = {listed(names)}  # as asked for\nmodules = {listed(needed)}\n"
    )


def _licence() -> str:
    """The licence that came with the tool."""
    try:
        text = metadata.distribution("autogen-ctypes").read_text("licenses/LICENSE")
    except metadata.PackageNotFoundError:
        text = None
    if text is None:
        raise AutogenError(
            "autogen-ctypes is not installed as a package: its licence is not here; install it"
        )
    return text


def _differing(texts: dict[Path, str | bytes], target: Path, as_json: bool) -> int:
    """Say what a folder has otherwise than it would be written."""
    rows = []
    for path, text in texts.items():
        name = path.relative_to(target).as_posix()
        try:
            found = content(path, target)
        except FileNotFoundError:
            rows.append({"file": name, "what": "missing"})
        except OSError as error:
            raise AutogenError(f"{path}: cannot be read: {error.strerror}") from None
        else:
            if found != (text.encode() if isinstance(text, str) else text):
                what = "made by another version" if name == STAMP else "differs"
                rows.append({"file": name, "what": what})
    wanted = {path.relative_to(target).as_posix() for path in texts}
    inside = sorted((target / "_support").rglob("*.py*"))
    for name in (path.relative_to(target).as_posix() for path in inside):
        if name not in wanted and "__pycache__" not in PurePosixPath(name).parts:
            rows.append({"file": name, "what": "not of this version's _support"})
    if as_json:
        answer({"version": __version__, "differences": rows})
    else:
        for row in rows:
            echo(f"{target / row['file']}: {row['what']}")
        echo(f"{target}: {'differs; run `autogen export` to renew it' if rows else 'same'}")
    return DIFFERS if rows else 0
