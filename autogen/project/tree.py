"""The tree that the commands work on: manifests, pins, committed modules and locks; or what came with the tool."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bindings import _support

from ..errors import AutogenError
from ..files import content
from ..manifest import Binding, load_bindings, order
from ..sources import Cache, Pins, load_pins, with_catalogue
from ..sources.schema import Document, nearest
from .config import FILES, Config, configured, configured_by

PACKAGE = "autogen_headers"
"""The folder of the manifests beside the packages in a wheel (tools/wheel.py); in a checkout it is `headers`."""


class NoProject(AutogenError):
    """There is no project around a folder."""


@dataclass(frozen=True)
class Lock:
    """What a committed module was made from, the hash of every header of its closure and its own, and by which version.

    It is how a run without the exact artifact can tell that the headers are the same ones.
    """

    headers: Mapping[str, str]
    module: str
    autogen: str = ""

    def text(self) -> str:
        """The lock as its file has it."""
        lines = [f'"{header}" = "{digest}"' for header, digest in sorted(self.headers.items())]
        return (
            "# Made by `autogen regen`: its version, the sha256 of the module, and of every header it was made from.\n"
            f'autogen = "{self.autogen}"\nmodule = "{self.module}"\n\n[headers]\n' + "\n".join(lines) + "\n"
        )


@dataclass(frozen=True)
class Project:
    """Manifests, and the modules made of them: a folder with `headers/` and `bindings/`, or what is installed."""

    root: Path
    bindings: Mapping[str, Binding]
    pins: Pins
    cache: Cache
    headers: Path
    """The folder of the manifests, their locks and the pins."""
    modules: Path
    """The package of the modules."""
    installed: bool = False
    """It came with the tool: to be read, not written."""
    support: Path | None = None
    """Where `regen` writes the run time of the modules: into their folder, or a package around it; None for nowhere."""
    init: bool = False
    """`regen` makes a package of their folder."""

    @property
    def base(self) -> Path:
        """The package that holds `_support`, from which modules name each other."""
        return self.support or self.modules

    def named(self, name: str) -> str:
        """What modules call a binding, as seen from `base`."""
        return ".".join((*self.modules.relative_to(self.base).parts, name))

    def plain(self, named: str) -> str:
        """The binding that modules call so."""
        return named.removeprefix(self.named(""))

    def module_path(self, name: str) -> Path:
        """Where the module of a binding lies."""
        return self.modules.joinpath(*name.split(".")).with_suffix(".py")

    def package_inits(self, name: str) -> list[Path]:
        """The __init__ files that make a package of each folder between the modules' package and the module."""
        folders = self.module_path(name).relative_to(self.modules).parents
        return [
            self.modules / folder / "__init__.py" for folder in folders if self.init or str(folder) != "."
        ]

    def stub_path(self, name: str) -> Path:
        """Where the stub of a binding lies."""
        return self.module_path(name).with_suffix(".pyi")

    def manifest_path(self, name: str) -> Path:
        """Where the manifest of a binding lies."""
        return self.headers.joinpath(*name.split(".")).with_suffix(".toml")

    def committed(self, path: Path) -> bytes | None:
        """The bytes of a file of the tree; None where there is none.

        Raises AutogenError for what is no file of the tree: a link that leads out of it, a device, a pipe.
        """
        try:
            return content(path, self.root)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise AutogenError(f"{path}: cannot be read: {error.strerror}") from None

    def lock_path(self, name: str) -> Path:
        """Where the lock of a binding lies."""
        return self.headers / "locks" / f"{name}.lock"

    def lock(self, name: str) -> Lock | None:
        """The committed lock of a binding, if there is one. Raises AutogenError for a file that is no lock."""
        path = self.lock_path(name)
        try:
            content(path, self.root)
            document = Document.read(path, AutogenError)
            return document.convert(document.data, Lock)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise AutogenError(f"{path}: cannot be read: {error.strerror}") from None
        except AutogenError as error:
            raise AutogenError(f"{error} It is no lock; remove it, and run `autogen regen {name}`") from None

    def choose(self, names: Iterable[str]) -> list[str]:
        """The bindings called `names` (all if none are given) in an order that links allow.

        A package's name stands for all of its bindings.
        Raises AutogenError for a name that is none.
        """
        chosen: set[str] = set()
        for name in list(names) or list(self.bindings):
            inside = [other for other in self.bindings if other == name or other.startswith(f"{name}.")]
            chosen.update(inside)
            if not inside:
                file = "names of bindings are expected, not files; " if name.endswith(".py") else ""
                raise AutogenError(f"no binding is called {name!r}; {file}{nearest(name, self.bindings)}")
        return [name for name in order(self.bindings) if name in chosen]

    def has(self, name: str) -> bool:
        """Whether a binding, or a package of some, has this name."""
        return any(other == name or other.startswith(f"{name}.") for other in self.bindings)

    def only(self, name: str) -> str:
        """The one binding called `name`, for a command that shows one.

        Raises AutogenError for a name that is none, or a package's.
        """
        if name not in self.bindings and len(inside := self.choose([name])) > 1:
            raise AutogenError(f"{name!r} is a package; name one of {', '.join(inside)}")
        return self.choose([name])[0]

    def with_links(self, names: Iterable[str]) -> list[str]:
        """The bindings and, before them, those they take types from."""
        needed: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in needed:
                needed.add(name)
                waiting += self.bindings[name].links.values()
        return [name for name in order(self.bindings) if name in needed]


def find(start: Path | None = None) -> Project:
    """The project that a folder belongs to: the nearest one upwards with a configuration, or headers/sources.toml.

    Raises NoProject where none is.
    """
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if config := configured(folder):
            return load(folder, folder / config.headers, folder / config.output, config)
        if (folder / "headers" / "sources.toml").is_file():
            return load(folder, folder / "headers", folder / "bindings")
    raise NoProject(
        f"{here}: neither this folder nor one above it has [tool.autogen] in its pyproject.toml, {FILES[0]}, or "
        "headers/sources.toml; make a project with `autogen init`, or name one with -C"
    )


def load(
    root: Path, headers: Path, modules: Path, config: Config | None = None, *, installed: bool = False
) -> Project:
    """The project of a folder of manifests and a package of modules, both below `root`.

    One with a configuration may name the pins that came with the tool, as NAME@VERSION.
    Raises AutogenError where that folder is not, or its manifests are wrong.
    """
    if config is not None and not headers.is_dir():
        raise AutogenError(f"{headers}: there is no such folder; `autogen init` makes it")
    pins = load_pins(headers / "sources.toml", root if config else None)
    if config is not None:
        pins = with_catalogue(pins, load_pins(headers_of_tool() / "sources.toml"))
    bindings, cache = load_bindings(headers, pins), Cache.default()
    if config is None:
        return Project(root, bindings, pins, cache, headers, modules, installed)
    support = _support_of(root, config)
    return Project(root, bindings, pins, cache, headers, modules, support=support, init=config.init)


def laid_out(where: Project, text: Callable[[str], str | None]) -> Project:
    """A project with its modules where it had them, by the text of each file that it had then."""
    config = configured_by(where.root, text)
    if config is None:
        return where
    return replace(where, modules=where.root / config.output, support=_support_of(where.root, config))


def _support_of(root: Path, config: Config) -> Path | None:
    """The folder that `_support` goes into."""
    if isinstance(config.support, str):
        return root / config.support
    return root / config.output if config.support else None


def headers_of_tool() -> Path:
    """The folder of the manifests and pins that came with the tool. Raises AutogenError where it is missing."""
    beside = Path(__file__).parents[2]
    for folder in (beside / "headers", beside / PACKAGE):
        if (folder / "sources.toml").is_file():
            return folder
    raise AutogenError(
        f"{beside / PACKAGE} is missing: this installation is damaged; install autogen-ctypes again"
    )


def installed() -> Project:
    """The bindings that came with the tool, to be read."""
    modules = Path(next(iter(_support.__path__))).parent
    return load(modules.parent, headers_of_tool(), modules, installed=True)
