"""`autogen explain`: where a name comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click

from ...build import Built, Listing, name_and_kind
from ...errors import AutogenError
from ...modulefile import Method, method, read
from ...passes.registers.families import owners
from ...project import Project
from ...view import LinkedModule, View, headers_of
from .. import shared
from ..printing import answer, echo
from . import recorded

Entry = Mapping[str, Any]
Rows = Iterator[tuple[str, str]]
_MESSAGE = re.compile(r"([-+])\[([\w.$]+) ([^\]]+)\]")


@click.command("explain")
@click.argument("words", nargs=-1, required=True, metavar="MODULE.NAME | FILE.py NAME")
@recorded.FOLDERS_OPTION
@click.option("--target", default="", help=shared.TARGET)
@click.option("--json", "as_json", is_flag=True, help="Print the entries as `list --json` has them, as JSON.")
@click.pass_obj
def command(
    folder: Path | None, words: tuple[str, ...], folders: tuple[Path, ...], target: str, as_json: bool
) -> int:
    """Say where MODULE.NAME is declared, what it is in C and in Python, or why it was skipped.

    An Objective-C method is MODULE.CLASS.METHOD, by its attribute or its selector, or MODULE.-[CLASS SELECTOR].
    FILE.py is a module that `autogen gen` made.

    libclang reads the headers in a child process, and nothing of them is run; no module is imported.
    """
    if len(words) == 2 and recorded.files(words[:1], folders):
        name, module = words[1], Path(words[0]).stem
        built, listings = recorded.listings(Path(words[0]), folders, target)
    else:
        path = words[0].removeprefix("bindings.")
        where = shared.reading(folder, lambda one: one.has(_split(one, path)[0]))
        module, name = _split(where, path)
        if not module or len(words) > 1 or folders:
            raise AutogenError(
                f"{' '.join(words)!r}: expected MODULE.NAME, as in kfd.AMDKFD_IOC_GET_VERSION, or FILE.py NAME"
            )
        built, listings = shared.listings(where, module, target)
    file = read(built.text)
    found = [
        (entry, on, view, heir)
        for on, listing in listings.items()
        for view in [LinkedModule(file).view(on)]
        for entries, heir in [_find(listing, view, name)]
        for entry in entries
    ]
    if not found:
        close = near(name, [entry for listing in listings.values() for entry in listing])
        hint = f"; near it: {', '.join(close)}" if close else ""
        raise AutogenError(f"{module} declares no {name!r}{hint}")
    if as_json:
        answer([{"module": module, "target": on, **entry} for entry, on, _, _ in found])
        return 0
    for entry, on, view, heir in found:
        echo(f"{module}.{entry['name']}")
        rows = [("kind", entry["kind"]), *_of_targets(entry, on, built, listings)]
        rows.append(("header", shared.place(entry) or f"one of {shared.few([*headers_of(file)])}"))
        rows += [("C", entry["declaration"] or entry["c"])]
        if entry["kind"] == "method":
            rows += _of_method(entry, heir)
        elif entry["kind"] in ("class", "protocol"):
            rows += _of_container(entry, view)
        else:
            rows.append(("reason" if entry["kind"] == "skipped" else "Python", entry["python"]))
        for label, text in rows:
            echo(f"  {label:<7} " + text.replace("\n", "\n          "))
    return 0


def _of_targets(entry: Entry, on: str, built: Built, listings: Mapping[str, Listing]) -> Rows:
    """The target of an entry and how the others have it, unless all have the same."""
    here, *others = listings
    name = name_and_kind(entry)
    lacking = [target for target in listings if name not in map(name_and_kind, built.on(target))]
    unlike = [target for target in others if name in map(name_and_kind, listings[target])]
    if on != here or lacking or unlike:
        rest = {"otherwise": unlike if on == here else [], "none": lacking}
        yield (
            "target",
            "; ".join([on, *(f"{what} on {', '.join(there)}" for what, there in rest.items() if there)]),
        )


def _split(where: Project, path: str) -> tuple[str, str]:
    """The binding and the name within it: the longest name of a binding that the path begins with."""
    names = [name for name in where.bindings if path.startswith(f"{name}.")]
    if not names:
        module, _, name = path.rpartition(".")
        return module, name
    module = max(names, key=len)
    return module, path[len(module) + 1 :]


def _find(listing: Sequence[Entry], view: View, name: str) -> tuple[list[Entry], str]:
    """The entries with a name, and the class that was asked for if they are inherited from another one."""
    found = [entry for entry in listing if name in (entry["name"], entry["c"])]
    if found:
        return found, ""
    message = _MESSAGE.fullmatch(name)
    sign, owner, selector = message.groups() if message else ("", *name.rpartition(".")[::2])
    for above in _lineage(view, owner):
        own = [entry for entry in listing if _is_method(entry, above, selector, sign)]
        if own:
            return own, owner if above != owner else ""
    about = set(owners(name))  # a macro that a register was made of
    return [one for one in listing if one["kind"].startswith("register") and one["name"] in about], ""


def _is_method(entry: Entry, owner: str, selector: str, sign: str) -> bool:
    holder, _, attribute = entry["name"].rpartition(".")
    if (
        entry["kind"] != "method"
        or holder != owner
        or selector not in (attribute, entry["method"]["selector"])
    ):
        return False
    return not sign or (sign == "+") == entry["method"]["class_method"]


def _lineage(view: View, name: str) -> Iterator[str]:
    """A class or protocol by its Python name or its name in the runtime, then all that it inherits from, as far as
    the module has it."""
    by_runtime = {one.objc_name: one for one in view.containers.values()}
    found = view.containers.get(name) or by_runtime.get(name)
    if found is not None:
        yield from (found.name, *(above.name for _, above in view.ancestors(found)))


def near(name: str, listing: Sequence[Entry]) -> list[str]:
    """Up to three names that look like one: a method is looked for among the methods, by either of its names."""
    is_message = name.startswith(("-[", "+["))
    known = dict.fromkeys(entry["c"] if is_message else entry["name"] for entry in listing)
    return get_close_matches(name, known, 3)


# Objective-C ------------------------------------------------------------------------------------------------


def _of_method(entry: Entry, heir: str) -> Rows:
    facts: Mapping[str, Any] = entry["method"]
    one = method(f"{'+' if facts['class_method'] else '-'} {entry['python']}")
    owner = entry["name"].rpartition(".")[0]
    yield "Python", call(one, heir or owner)
    if heir:
        yield "of", f"{owner}, from which {heir} inherits it"
    if facts["encoding"]:
        yield "encoded", facts["encoding"]
    words = list(ownership(one, facts["encoding"].lstrip("rnNoORV")[:1] in ("@", "#")))
    if words:
        yield "owner", "\n".join(words)
    if one.availability:
        yield "macOS", ", ".join(one.availability)
    if facts["category"]:
        yield "in", f"the category {facts['category']}"
    if facts["property"]:
        yield "for", f"the property {facts['property']}"
    if one.optional:
        yield "but", "optional: who adopts the protocol may lack it"


def call(one: Method, owner: str) -> str:
    """How Python calls a method; objects that the callee stores are left out, or passed as Ref(T)."""
    receiver = owner if one.sign == "+" else "obj"
    shown = [f"{name}: {kind}" for name, kind in one.parameters if kind != "out(NSError)"]
    shown += ["..."] * one.variadic
    raises = " (raises ObjCError)" if any(kind == "out(NSError)" for _, kind in one.parameters) else ""
    return f"{receiver}.{one.attribute}({', '.join(shown)}) -> {one.result}{raises}"


def ownership(one: Method, is_object: bool) -> Iterator[str]:
    """Who owns the result, and what changes hands, in words."""
    if one.retained:
        yield "the caller owns the result (+1)"
    elif one.inner_pointer:
        yield "the result lies inside the receiver, and goes with it"
    elif is_object:
        yield "the caller does not own the result (+0)"
    if one.consumes_self:
        yield "the receiver is consumed: only the result may be used afterwards"
    for position in one.consumes:
        yield f"{one.parameters[position][0]} is consumed: the callee releases it"


def _of_container(entry: Entry, view: View) -> Rows:
    found = view.containers.get(entry["name"])
    yield "Python", entry["python"]
    if found is not None and found.objc_name != found.name:
        yield "runtime", found.objc_name
    methods = list(found.methods.values()) if found is not None else []
    width = max((len(one.attribute) for one in methods), default=0)
    listed = [f"{m.sign} {m.attribute:<{width}}  {m.selector}".rstrip() for m in methods]
    if listed:
        yield "methods", "\n".join(listed)
