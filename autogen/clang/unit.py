"""One parse: headers and flags in, a `Unit` out, or the header's own errors."""

from __future__ import annotations

import functools
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from ..children import stage
from ..errors import HeaderError
from ..files import Border, opened
from ..host import COMPILER_VARIABLES
from . import library as clang
from . import precompiled, raw
from .kinds import CursorKind
from .library import cindex

STUBS = Path("/autogen-stubs")  # exists only in libclang's view, as unsaved files
MAIN = str(STUBS / "main.c")  # so that no folder of this machine is the includer's own
BUILTIN_HEADERS = Path(__file__).with_name("include")
_LANGUAGES = {
    "c": ("c", "gnu17"),
    "c++": ("c++", "gnu++17"),
    "objective-c": ("objective-c", "gnu17"),
    "c++20": ("c++", "gnu++20"),
    "objective-c++20": ("objective-c++", "gnu++20"),
}
_PLAIN = ("c", "objective-c")  # where a body completes no type, as it may in C++
_ERROR = 3
_FOLDERS = ("-iquote", "-I", "-isystem", "-idirafter")
_FRAMEWORK = re.compile(r"[/\\](\w+)\.framework[/\\](?:Versions[/\\]\w+[/\\])?Headers[/\\](.+)$")


@dataclass(frozen=True)
class Request:
    """What to parse. `roots` are the include directories, searched in this order and no others.

    `texts` are headers given as text (path -> text): stubs for headers that the sources lack. `files` are headers that
    are files of the user's, as (name, path): they are included by their path and are told from others by what they are.
    `known` are further files with their names, told from others in the same way. `also` are headers that these leave to
    their user, read behind them. A file beyond the `border` is an error, whatever included it; without one, the headers
    may include whatever they like.
    """

    headers: tuple[str, ...]
    roots: tuple[Path, ...]
    target: str = "x86_64-linux-gnu"
    language: str = "c"
    args: tuple[str, ...] = ()
    prelude: str = ""
    texts: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    known: tuple[tuple[str, str], ...] = ()
    also: tuple[str, ...] = ()
    border: Border | None = None

    def flags(self) -> list[str]:
        """The arguments for clang."""
        name, standard = _LANGUAGES[self.language]
        flags = ["-x", name, f"-std={standard}", "-target", self.target, "-nostdinc", "-ferror-limit=0"]
        if self.language == "objective-c":
            flags.append("-fblocks")
        if self.texts:
            flags += ["-isystem", str(STUBS)]
        for root in self.roots:
            flags += ["-isystem", str(root)]
        return [*flags, *self.args]

    def warning_flags(self, tolerant: bool) -> list[str]:
        """The flags of a parse: a first one asks which attributes clang ignores, a later one for errors alone."""
        if tolerant:
            return [*self.flags(), "-w"]
        asks = re.compile(
            r"-w|-W(?!no-).*|-pedantic.*"
        )  # warnings are no errors here, whatever the user's are
        return [*(flag for flag in self.flags() if not asks.fullmatch(flag)), "-Wsystem-headers"]

    def main(self) -> str:
        """The text that includes the headers."""
        paths = dict(self.files)
        includes = "".join(f'#include "{paths.get(header, header)}"\n' for header in self.headers)
        includes += behind(self.also)
        return f"{self.prelude}\n{includes}" if self.prelude else includes


@dataclass(frozen=True)
class Unit:
    """A parsed translation unit without errors."""

    request: Request
    tu: clang.TranslationUnit
    bodies: bool = False
    _names: dict[str, str | None] = field(default_factory=dict)
    _owners: dict[str, str] = field(default_factory=dict)
    _paths: dict[int, str] = field(default_factory=dict)
    _texts: dict[str, bytes] = field(default_factory=dict)

    def cursors(self) -> Iterator[clang.Cursor]:
        """The top-level declarations and macro definitions, in order, linkage blocks opened."""
        yield from _opened(self.tu.cursor)

    def header(self, cursor: clang.Cursor) -> str | None:
        """The header that a cursor stands in, by the name it can be included as; None for built-in things."""
        file = raw.place(cursor).file
        return self.name(self.path(file)) if file else None

    def path(self, file: int) -> str:
        """The path of the file that an `Extent` names."""
        if file not in self._paths:
            self._paths[file] = raw.file_name(file)
        return self._paths[file]

    def name(self, path: str) -> str | None:
        """A file's include name; None for the main file.

        That is its path from the innermost root that holds it, or FRAMEWORK/HEADER. Of several files of one name, the
        first that clang opened has it, and what that includes as #include_next; others have more of their paths.
        """
        if path not in self._names:
            _ = self.files  # names are given in the order in which files are opened
            self._names.setdefault(path, self._include_name(path))
        return self._names[path]

    def text(self, path: str) -> bytes:
        """What clang has read of a file that it opened."""
        if path not in self._texts:
            self._texts[path] = clang.contents(self.tu, path)
        return self._texts[path]

    @property
    def with_bodies(self) -> Unit:
        """The same headers with the bodies of their functions."""
        return self if self.bodies else self._parsed_with_bodies

    @functools.cached_property
    def _parsed_with_bodies(self) -> Unit:
        return parse(self.request, tolerant=True, bodies=True)

    def forget_texts(self) -> None:
        """Free the copies of what was read; clang still has it."""
        self._texts.clear()

    def _include_name(self, path: str) -> str | None:
        if path == MAIN:
            return None
        real = os.path.realpath(path)
        if real in self._own:
            return self._own[real]
        name, parts = self._place(path), Path(os.path.abspath(path)).parts
        length = name.count("/") + 1
        while name in self._own.values() or self._owners.setdefault(name, real) != real:
            length += 1
            name = "/".join(parts[-length:]) if length < len(parts) else path
            if name == path:
                break
        return name

    @functools.cached_property
    def _own(self) -> dict[str, str]:
        """The names of the files that the request names, by their real paths."""
        return {os.path.realpath(path): name for name, path in (*self.request.known, *self.request.files)}

    def _place(self, path: str) -> str:
        normal = os.path.abspath(path)
        roots, quotes = self._roots
        best = _innermost(normal, roots) or _innermost(normal, quotes)
        if framework := _FRAMEWORK.search(normal):
            return f"{framework[1]}/{framework[2]}".replace(os.sep, "/")
        return normal[len(best) :].replace(os.sep, "/") if best else path

    @functools.cached_property
    def _roots(self) -> tuple[list[str], list[str]]:
        """The folders that names begin at, with a separator behind them: of all includes, and of those in quotes."""
        folders = directories_of(self.request.args, _FOLDERS[1:])
        each = [str(root) for root in (STUBS, *self.request.roots, *folders)]
        return _ends(each), _ends(directories_of(self.request.args, _FOLDERS[:1]))

    @functools.cached_property
    def files(self) -> dict[str, str]:
        """Every file that libclang opened besides the main one: include name -> path, in order."""
        opened: dict[str, str] = {}
        for inclusion in self.tu.get_includes():
            path, source = inclusion.include.name, inclusion.source.name if inclusion.source else MAIN
            if path not in self._names:
                earlier = self._names.get(
                    source
                )  # what has the name already, where this is its #include_next
                self._names[path] = earlier if earlier == self._place(path) else self._include_name(path)
            opened.setdefault(self._names[path] or path, path)
        return opened


def behind(headers: Sequence[str]) -> str:
    """C text that reads headers which others leave to their user."""
    return "".join(f"#include <{header}>\n" for header in headers)


def _ends(folders: Sequence[str]) -> list[str]:
    return [os.path.abspath(folder) + os.sep for folder in folders]


def _innermost(path: str, roots: Sequence[str]) -> str | None:
    return max(filter(path.startswith, roots), key=len, default=None)


def directories_of(args: Sequence[str], flags: Sequence[str] = _FOLDERS) -> list[str]:
    """The include directories among the user's own clang arguments, in the order in which clang searches them."""
    found: list[tuple[str, str]] = []
    for argument, following in zip(args, (*args[1:], ""), strict=False):
        for flag in flags:
            if argument == flag and following:
                found.append((flag, following))
            elif argument.startswith(flag) and argument != flag:
                found.append((flag, argument.removeprefix(flag)))
    return [folder for _, folder in sorted(found, key=lambda one: _FOLDERS.index(one[0]))]


def without_directories(args: Sequence[str]) -> tuple[str, ...]:
    """The arguments besides those that name include directories."""
    kept: list[str] = []
    words = iter(args)
    for argument in words:
        if argument in _FOLDERS:
            next(words, None)
        elif not argument.startswith(_FOLDERS):
            kept.append(argument)
    return tuple(kept)


def _opened(cursor: clang.Cursor) -> Iterator[clang.Cursor]:
    for child in raw.stream(cursor):
        kind = clang.kind(child)
        if kind in (CursorKind.LINKAGE_SPEC, CursorKind.NAMESPACE) or (
            kind == CursorKind.UNEXPOSED_DECL and child.spelling == ""
        ):
            yield from _opened(child)
        else:
            yield child


def parse(request: Request, tail: str = "", *, tolerant: bool = False, bodies: bool = False) -> Unit:
    """Parse the headers, then `tail` (C text after them). Errors of the headers raise `HeaderError`.

    With `tolerant`, which is for further parses of the same headers, errors are left to the caller, who finds them in
    `unit.tu.diagnostics`, and the headers' macros have no cursors; with `bodies`, the bodies of functions are parsed
    as well. In C they are without being asked for where the headers are parsed alone and all the bodies are in order.
    """
    if not (tolerant or tail or bodies) and request.language in _PLAIN:
        try:
            return _parse(request, "", tolerant=False, bodies=True)
        except HeaderError:  # in a body, it may be, which is not what the headers declare
            pass
    return _parse(request, tail, tolerant=tolerant, bodies=bodies)


def _parse(request: Request, tail: str, *, tolerant: bool, bodies: bool) -> Unit:
    stage(f"{'asking about' if tail else 'parsing'} them for {request.target}")
    clang.library()
    options = 0 if tolerant else cindex.TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD
    if request.language == "objective-c":
        options |= clang.ATTRIBUTED_TYPES | clang.IMPLICIT_ATTRIBUTES
    if not bodies:
        options |= cindex.TranslationUnit.PARSE_SKIP_FUNCTION_BODIES
    flags, text = request.warning_flags(tolerant), request.main() + tail
    try:
        if tail and tolerant and (asked := _behind_precompiled(request, tail, flags, options)):
            return asked
        tu = _read(request, text, flags, options)
    except UnicodeEncodeError as error:
        raise HeaderError(
            f"{error.object!a}: the name is not UTF-8, and libclang's binding reads no such files; move it"
        ) from None
    except cindex.TranslationUnitLoadError as error:
        if not request.headers and not request.args:  # a question about the target alone
            raise HeaderError(
                f"clang has no target {request.target}: give a triple such as x86_64-linux-gnu or arm64-apple-macos"
            ) from None
        raise HeaderError(
            f"clang could not start on {', '.join(request.headers)} for the target {request.target} with the "
            f"arguments {' '.join(request.args) or '(none)'}: {error} Check the target and what stands after `--`."
        ) from None
    unit = Unit(request, tu, bodies)
    if any(argument.startswith("-m") for argument in request.args):
        _same_machine(request, clang.triple(tu))
    _see_what_was_opened(unit, tolerant)
    if not tolerant:
        errors = [diagnostic for diagnostic in tu.diagnostics if diagnostic.severity >= _ERROR]
        if errors:
            raise HeaderError(_report(unit, errors))
        if not tail:
            precompiled.remember(request, tu)
    return unit


def _read(
    request: Request, text: str, flags: list[str], options: int, *, tail_alone: bool = False
) -> clang.TranslationUnit:
    unsaved = [(MAIN, text), *((str(STUBS / path), text) for path, text in request.texts)]
    with _without_variables():
        index = cindex.Index.create(excludeDecls=tail_alone)
        return index.parse(MAIN, args=flags, unsaved_files=unsaved, options=options)


def _behind_precompiled(request: Request, tail: str, flags: list[str], options: int) -> Unit | None:
    """The tail behind headers that were read before, in the lines that it would have behind their text."""
    start = precompiled.of(request)
    if start is None:
        return None
    lines = "\n" * request.main().count("\n")
    try:
        tu = _read(request, lines + tail, [*flags, "-include-pch", start.path], options, tail_alone=True)
    except (
        cindex.TranslationUnitLoadError
    ):  # a header is not what it was: all is read, and what clang says is true
        return None
    unit = Unit(request, tu)
    _see_what_was_opened(unit, tolerant=True)
    return unit


_accepted: set[tuple[str, Border | None]] = set()
"""The files of a first parse and of further ones, which read them again, that have been looked at."""


def _see_what_was_opened(unit: Unit, tolerant: bool) -> None:
    """Refuse what is no regular file, or lies beyond the border, before a word of it is shown."""
    about, border = ", ".join(unit.request.headers), unit.request.border
    if not tolerant:
        _accepted.clear()
    for path in map(raw.file_name, dict.fromkeys(raw.opened(unit.tu))):
        if (path, border) in _accepted or path == MAIN or path.startswith(f"{STUBS}/"):
            continue
        why = border.refusal(path) if border else None
        with suppress(OSError):
            if why is None and opened.strange(Path(path).stat()):
                why = "is a device, a pipe or a file of the system's, and no header"
        if why:
            hint = (
                "; where it is a module's own command that reads it, -I names a folder to trust"
                if border
                else ""
            )
            raise HeaderError(f"{about}: the header {path}, which is included, {why}{hint}")
        _accepted.add((path, border))


def _same_machine(request: Request, found: str) -> None:
    """See that the user's arguments leave the machine what the target says; of ARM, its version is no other machine."""

    def family(triple: str) -> str:
        return re.sub(r"^(?:arm|thumb)(?!eb)[^-]*", "arm", triple)

    plain = _triple(request.target)
    if family(found) != family(plain):
        raise HeaderError(
            f"the arguments {' '.join(request.args)} make another machine of {request.target}: {found}; choose the "
            "target with --target, in a manifest with `targets`"
        )


@functools.cache
def _triple(target: str) -> str:
    return clang.triple(parse(Request((), (), target), tolerant=True).tu)


@contextmanager
def _without_variables() -> Iterator[None]:
    """clang adds the directories of some even under -nostdinc, and writes the files that others name."""
    saved = {name: os.environ.pop(name) for name in COMPILER_VARIABLES if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(saved)


def _report(unit: Unit, errors: list[clang.Diagnostic]) -> str:
    """clang's messages, each with the include stack that led to it."""
    shown = errors[:20]
    text = "\n".join(_explain(unit, error) for error in shown)
    more = f"\n… and {len(errors) - len(shown)} more errors" if len(errors) > len(shown) else ""
    return f"{', '.join(unit.request.headers)}: {len(errors)} error{'s' * (len(errors) > 1)}\n{text}{more}"


def _explain(unit: Unit, error: clang.Diagnostic) -> str:
    includers: dict[str, tuple[str, int]] = {}
    for one in unit.tu.get_includes():
        if one.source:  # the first time, so that none is above itself
            includers.setdefault(one.include.name, (one.source.name, one.location.line))
    file = error.location.file
    lines: list[str] = []
    place = file.name if file else ""
    while place in includers:
        place, line = includers[place]
        if place != MAIN:
            lines.append(f"In file included from {place}:{line}:")
    where = (
        f"{file.name}:{error.location.line}:{error.location.column}: " if file and file.name != MAIN else ""
    )
    level = "fatal error" if error.severity > _ERROR else "error"
    message = error.spelling
    if file and unit.request.border and not unit.request.border.quotes(file.name):
        message = "(what clang says is not shown, as it quotes a file outside of the project)"
    hint = ""
    if "file not found" in error.spelling:
        roots = ", ".join(str(root) for root in unit.request.roots) or "none"
        hint = f"\n  searched: {roots}"
    elif "nested too deeply" in error.spelling:
        hint = "\n  a header includes itself, or another that includes it, and has no include guard"
    elif file and file.name.startswith(f"{STUBS}/"):  # a text that no file on disk holds
        lines_of_text = unit.text(file.name).decode(errors="replace").splitlines()
        hint = "".join(f"\n  {text}" for text in lines_of_text[error.location.line - 1 : error.location.line])
    return "\n".join([*reversed(lines), f"{where}{level}: {message}{hint}"])
