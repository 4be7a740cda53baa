"""headers/*.toml: what one binding is made of, read and checked before anything else happens."""

from __future__ import annotations

import graphlib
import keyword
import re
import unicodedata
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from autogen import arguments
from autogen.arguments import TRANSFORMS, Transform
from autogen.children import LEAST, MOST, Bounds
from autogen.errors import AutogenError
from autogen.modulefile.names import is_library
from autogen.passes.options import pattern
from autogen.patches import Patch
from autogen.sources import targets as known_targets
from autogen.sources.pins import Pins, load_pins
from autogen.sources.schema import GLOBS, LONGEST, Document, Key, nearest
from autogen.sources.unpack.names import sound
from bindings._support.format.targets import normal

Kind: TypeAlias = Literal["record", "enum", "typedef", "function", "macro", "global", "class", "protocol"]
Language: TypeAlias = Literal["c", "c++", "objective-c"]
NonEmpty: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]
FileName: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, pattern=r"^[^\x00-\x1f\x7f]+\Z")]
# Of one library, tried in order; or tuples of them, for several.
Names: TypeAlias = tuple[FileName | tuple[FileName, ...], ...]
AtLeastOne: TypeAlias = Annotated[tuple[NonEmpty, ...], msgspec.Meta(min_length=1)]

KINDS: tuple[Kind, ...] = ("record", "enum", "typedef", "function", "macro", "global", "class", "protocol")
LANGUAGES: tuple[Language, ...] = ("c", "c++", "objective-c")
PLATFORMS = ("linux", "darwin", "win32")
SOURCES = "sources.toml"
DIFFERENCES = "differences.toml"
PINS = (SOURCES, "history.toml", DIFFERENCES)  # what is in the folder besides manifests


class ManifestError(AutogenError):
    """A manifest is wrong; the text says file, line, key, what is wrong and what was expected."""


class Symbols(msgspec.Struct, frozen=True):
    """Which names are taken: regular expressions that must match all of the name."""

    include: tuple[str, ...] = ()
    """Empty takes every name."""
    exclude: tuple[str, ...] = ()


class Binding(msgspec.Struct, frozen=True, kw_only=True):
    """One manifest. Every field but `name`, `libraries` and `other_pin` is a TOML key of the same name."""

    name: str
    """The module below `bindings`, dotted: headers/amd_gpu/gc_11_0_0.toml is amd_gpu.gc_11_0_0."""
    about: NonEmpty
    """One line: what is bound."""
    headers: AtLeastOne
    """What the translation unit includes, in order."""
    select: tuple[NonEmpty, ...] = ()
    """Globs over include-relative header paths whose declarations are taken; empty: the headers."""
    sources: AtLeastOne
    """Names in sources.toml whose include directories are searched, in order."""
    targets: AtLeastOne = ("x86_64-linux-gnu",)
    """What the module is for. With the source `host` it is this machine's own target alone, as `new` writes it."""
    language: Language = "c"
    args: tuple[NonEmpty, ...] = ()
    """For clang, after all others."""
    prelude: str = ""
    """C text before the includes."""
    links: Mapping[str, NonEmpty] = {}
    """Header glob -> the binding that has that header's types."""
    libraries: Mapping[str, Names] = {}
    """TOML key `library`: sonames tried in order, by sys.platform; under "" those of every platform. Lists in the list
    are several libraries, each with its names. `$package/…` is a file beside the module."""
    use_errno: bool = False
    buffers: tuple[NonEmpty, ...] = ()
    """Globs of functions whose `const char *` result is bytes, not a string that ends at its first NUL."""
    words: tuple[NonEmpty, ...] = ()
    """Globs of macros whose values are unsigned words of 32 bits, where C has a negative `int`."""
    words64: tuple[NonEmpty, ...] = ()
    """The same of 64 bits."""
    tag_aliases: bool = False
    """`struct_X`, `union_X` and `enum_X` are further names of what has a tag, as other generators have them."""
    optional: bool = False
    """The run goes on if the sources are unavailable."""
    symbols: Symbols = Symbols()
    kinds: tuple[Kind, ...] = KINDS
    transform: tuple[Transform, ...] = ()
    """What becomes of families of declarations: "registers" makes registers of AMD's macros for them, "bitranges"
    ranges of bits of macros such as `31:16` and `MW(127:96)`."""
    skips: Mapping[str, NonEmpty] = {}
    """Name or glob -> the reason why it is not bound."""
    stubs: Mapping[str, str] = {}
    """Header path -> text that stands in for a header which the sources lack."""
    patch: tuple[Patch, ...] = ()
    """Methods that no header declares; one that a header does declare is an error."""
    witnesses: tuple[NonEmpty, ...] = ()
    """Names in sources.toml: headers by others that declare the same, for `verify` to compare."""
    elsewhere: Mapping[str, tuple[NonEmpty, ...]] = {}
    """Header -> the headers that declare the same in an SDK, which has none of that name."""
    bounds: Bounds = Bounds()
    """What reading the headers may take, where the usual bounds are too narrow."""
    other_pin: bool = False
    """The headers are those of another version than the manifest was written for: not all that it names is there."""

    def library(self, platform: str) -> Names:
        """Sonames for a sys.platform, in the order in which they are tried; or those of each of several libraries."""
        return self.libraries.get(platform, self.libraries.get("", ()))


_KEYS = [
    *(name for name in Binding.__struct_fields__ if name not in ("name", "libraries", "other_pin")),
    "library",
]


def load_bindings(folder: Path, pins: Pins | None = None) -> dict[str, Binding]:
    """Every manifest below `folder`, by name, in the order of their names.

    Source names are checked against `pins`, or those of the folder; links against the folder.
    Raises ManifestError; a mistake in sources.toml itself is a
    SourceError.
    """
    if not folder.is_dir():
        raise ManifestError(f"{folder}: there is no such folder; expected the one with the manifests.")
    if pins is None and (folder / SOURCES).is_file():
        pins = load_pins(folder / SOURCES)
    bindings: dict[str, Binding] = {}
    names = _names(folder)
    for path in _manifests(folder):
        binding = _load(path, folder, pins, names)
        bindings[binding.name] = binding
    disjoint(folder, bindings)
    return dict(sorted(bindings.items()))


def order(bindings: Mapping[str, Binding]) -> list[str]:
    """Names such that a binding comes after those it links to, else alphabetically. Cycles are errors."""
    sorter: graphlib.TopologicalSorter[str] = graphlib.TopologicalSorter()
    for name, binding in bindings.items():
        sorter.add(name, *(linked for linked in binding.links.values() if linked in bindings))
    try:
        sorter.prepare()
    except graphlib.CycleError as problem:
        # graphlib lists each node before the one that needs it; we say who links to whom.
        cycle = " -> ".join(reversed(problem.args[1]))
        raise ManifestError(f"links go round in a circle: {cycle}; cut it at one of them.") from None
    names: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        names += ready
        sorter.done(*ready)
    return names


def disjoint(folder: Path, names: Collection[str]) -> None:
    """Raises ManifestError if two bindings have one file, on file systems too that do not tell capitals apart."""
    folded: dict[str, str] = {}
    for name in names:
        other = folded.setdefault(name.casefold(), name)
        if other != name:
            raise ManifestError(
                f"{folder}: {other!r} and {name!r} are one name to some file systems; rename one."
            )
    for name in names:
        parts = name.casefold().split(".")
        for parent in (folded.get(".".join(parts[:count])) for count in range(1, len(parts))):
            if parent is not None:
                raise ManifestError(
                    f"{folder / Path(*parent.split('.'))}.toml: a manifest and a folder with manifests have one "
                    f"name, but {parent!r} cannot be a module and the package of {name!r}; rename one."
                )


def _manifests(folder: Path) -> list[Path]:
    found = []
    for path in sorted(folder.rglob("*.toml")):
        inside = path.relative_to(folder)
        if str(inside) not in PINS and not any(part.startswith(".") for part in inside.parts):
            found.append(path)
    return found


def _names(folder: Path) -> list[str]:
    return [".".join(path.relative_to(folder).with_suffix("").parts) for path in _manifests(folder)]


def _load(path: Path, root: Path, pins: Pins | None, names: list[str]) -> Binding:
    return _binding(Document.read(path, ManifestError), root, pins, names)


def see_that_it_loads(path: Path, text: str, folder: Path) -> None:
    """Raises ManifestError if a file of that text would be no manifest; its sources are not looked at."""
    _binding(Document.parsed(path, text, ManifestError), folder, None, [])


def _binding(document: Document, root: Path, pins: Pins | None, names: list[str]) -> Binding:
    document.only(document.data, _KEYS)
    table: dict[str, Any] = {**document.data, "name": _name(document, root)}
    table["libraries"] = _libraries(document, table.pop("library", []))
    _choices(document, "kinds", KINDS)
    _choices(document, "language", LANGUAGES)
    _choices(document, "transform", TRANSFORMS)
    if isinstance(table.get("symbols"), dict):
        document.only(table["symbols"], Symbols.__struct_fields__, ("symbols",))
    if isinstance(table.get("bounds"), dict):
        document.only(table["bounds"], Bounds.__dataclass_fields__, ("bounds",))
        for key, least in LEAST.items():
            if isinstance(value := table["bounds"].get(key), int) and not least <= value <= MOST[key]:
                what = (
                    f"expected {least} or more and at most {MOST[key]}; AUTOGEN_{key.upper()} may allow more."
                )
                raise document.wrong(("bounds", key), what)
    binding = document.convert(table, Binding)
    if "\n" in binding.about.strip():
        raise document.wrong(("about",), "expected one line.")
    _patterns(document, binding)
    _headers(document, binding)
    if found := arguments.refusal(binding.args):
        raise document.wrong(("args", found[0]), found[1])
    _patches(document, binding)
    _targets(document, binding)
    if pins is not None:
        _sources(document, binding, pins)
    _links(document, binding, names)
    return binding


def _name(document: Document, root: Path) -> str:
    parts = document.path.relative_to(root).with_suffix("").parts
    for part in parts:
        if not can_be_module(part):
            raise document.wrong(
                (), f"{part!r} cannot be the name of a Python module; rename the file or folder."
            )
    return ".".join(parts)


def can_be_module(part: str) -> bool:
    """Whether a module, or a package, of bindings can have this name."""
    # Python takes the NFKC of an identifier for it; `__init__` and `__main__` are not modules of their own.
    own = unicodedata.normalize("NFKC", part) == part and not re.fullmatch("__.*__", part)
    return own and part.isidentifier() and not keyword.iskeyword(part) and part != "_support"


def _libraries(document: Document, value: object) -> dict[str, Names]:
    if isinstance(value, dict):
        document.only(value, PLATFORMS, ("library",))
        return {
            platform: _names_of(document, each, ("library", platform)) for platform, each in value.items()
        }
    if not isinstance(value, list):
        raise document.wrong(
            ("library",), "expected a list of sonames, or a table of such lists by platform."
        )
    names = _names_of(document, value, ("library",))
    return {"": names} if names else {}


def _names_of(document: Document, value: object, key: Key) -> Names:
    """One library's names, or those of each of several. Raises ManifestError."""
    several = isinstance(value, list) and any(isinstance(one, list) for one in value)
    names: Names
    if several:
        names = document.convert(
            value, tuple[Annotated[tuple[FileName, ...], msgspec.Meta(min_length=1)], ...], key
        )
    else:
        names = document.convert(value, tuple[FileName, ...], key)
    for name in (inner for one in names for inner in ([one] if isinstance(one, str) else one)):
        if not is_library(name):
            raise document.wrong(key, f"{name!r}: expected $package/PATH, below the folder of the module.")
    return names


def _choices(document: Document, key: str, choices: Collection[str]) -> None:
    value = document.data.get(key)
    for number, one in enumerate(value if isinstance(value, list) else [value]):
        if isinstance(one, str) and one not in choices:
            where = (key, number) if isinstance(value, list) else (key,)
            raise document.wrong(where, f"{one!r} is unknown; {nearest(one, choices)}")


def _patterns(document: Document, binding: Binding) -> None:
    for key in ("include", "exclude"):
        patterns = getattr(binding.symbols, key)
        if len(patterns) > GLOBS:
            raise document.wrong(("symbols", key), f"expected at most {GLOBS} patterns.")
        for number, text in enumerate(patterns):
            where = ("symbols", key, number)
            if len(text) > LONGEST:
                raise document.wrong(where, f"the pattern is longer than {LONGEST} characters.")
            try:
                pattern(text)
            except ValueError as problem:
                what = f"{text[:80]!r} is not a regular expression: {problem}."
                raise document.wrong(where, what) from None
    for key in ("select", "buffers", "words", "words64", "links", "skips"):
        document.few_globs((key,), getattr(binding, key))


def _headers(document: Document, binding: Binding) -> None:
    """Names of headers become text between quotes after #include, and `verify` writes the stubs below a folder."""
    places: list[tuple[Key, str]] = [
        (("headers", number), header) for number, header in enumerate(binding.headers)
    ]
    places += [(("stubs", header), header) for header in binding.stubs]
    for header, others in binding.elsewhere.items():
        places += [(("elsewhere", header), header), *((("elsewhere", header), other) for other in others)]
    for key, header in places:
        outside = {"", "..", "."} & set(header.split("/"))
        if outside or not re.fullmatch(r'[^\x00-\x1f\x7f"<>\\:]+', header):
            raise document.wrong(key, f"{header[:LONGEST]!r}: expected a path as it stands in an #include.")
        if not sound(header.split("/")):
            raise document.wrong(key, f"{header[:80]!r}…: too long, or too deep, for the name of a file.")
    for header in binding.stubs:
        for count, part in enumerate(header):
            if part == "/" and header[:count] in binding.stubs:
                raise document.wrong(
                    ("stubs", header), f"{header[:count]!r} is a stub as well, and so no folder."
                )


def _patches(document: Document, binding: Binding) -> None:
    if binding.patch and binding.language != "objective-c":
        raise document.wrong(("patch",), 'only a binding with language = "objective-c" has methods to add.')
    for number, patch in enumerate(binding.patch):
        colons = patch.selector.count(":")
        if colons and not patch.selector.endswith(":"):
            what = f"{patch.selector!r} is no selector: with a colon in it, it ends with one."
            raise document.wrong(("patch", number, "selector"), what)
        if len(patch.arguments) != colons:
            what = f"{patch.selector} takes {colons} arguments; {len(patch.arguments)} types are given."
            raise document.wrong(("patch", number, "arguments"), what)
        if patch.names and len(patch.names) != colons:
            what = f"{patch.selector} takes {colons} arguments; {len(patch.names)} names are given."
            raise document.wrong(("patch", number, "names"), what)


def _targets(document: Document, binding: Binding) -> None:
    for number, target in enumerate(binding.targets):
        if not known_targets.known(target):
            what = (
                f"{target!r} is unknown; {nearest(target, known_targets.KNOWN)} Manifests have "
                f"{', '.join(known_targets.KNOWN)}; `autogen gen --target` takes others too."
            )
            raise document.wrong(("targets", number), what)
        if normal(target) in map(normal, binding.targets[:number]):
            what = (
                f"{target!r} is given before, if in another version: a running Python cannot tell them apart."
            )
            raise document.wrong(("targets", number), what)


def _sources(document: Document, binding: Binding, pins: Pins) -> None:
    for key in ("sources", "witnesses"):
        for number, name in enumerate(getattr(binding, key)):
            if name not in pins.sources:
                what = f"{SOURCES} has no source called {name!r}; {nearest(name, pins.sources)}"
                raise document.wrong((key, number), what)
    for number, name in enumerate(binding.sources):
        for target in binding.targets:
            if not pins.sources[name].serves(target):
                what = f"{name!r} has no include directories for {target}; leave one of them out."
                raise document.wrong(("sources", number), what)


def _links(document: Document, binding: Binding, names: list[str]) -> None:
    for header, linked in binding.links.items():
        if linked == binding.name:
            raise document.wrong(("links", header), "a binding cannot link to itself.")
        if linked not in names:
            what = f"no binding is called {linked!r}; {nearest(linked, names)}"
            raise document.wrong(("links", header), what)
