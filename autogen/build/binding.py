"""One binding and its headers to the module: what clang is asked, what is taken, what the module says of itself."""

from __future__ import annotations

import functools
import shlex
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from .. import SERIES
from ..clang import VERSION, Request
from ..errors import AutogenError
from ..files import Border
from ..manifest import Binding
from ..passes import Options
from ..passes.options import Linked
from ..patches import declarations
from ..produce import Product, globs, produce
from ..render.listing import entries
from ..render.module import ModuleHeader
from .outcome import Built, PerTarget, artifacts, listings


def generate(binding: Binding, headers: PerTarget, linked: tuple[Linked, ...], within: int = 0) -> Built:
    """The module of a binding; it lies `within` that many folders of the package that holds `_support`.

    Raises AutogenError where nothing is selected, or clang opened a header outside of the sources.
    """
    requests = [
        request(binding, headers[target].roots, target, headers[target].border) for target in binding.targets
    ]
    selected = taken(binding)
    header = functools.partial(_module_header, binding, headers, selected, within)
    product = produce(requests, lambda _unit: selected, options(binding, linked), header)
    model = product.model
    outside = [header for header in product.closure if Path(header.partition(":")[2] or header).is_absolute()]
    if outside:
        raise AutogenError(f"{binding.name}: clang opened headers outside the sources: {', '.join(outside)}")
    if not model.declarations:
        raise AutogenError(
            f"headers/{binding.name.replace('.', '/')}.toml: nothing is selected; clang opened "
            f"{', '.join(product.closure)}: check `select`, `symbols` and `kinds`"
        )
    return of_product(binding.name, product)


def of_product(name: str, product: Product) -> Built:
    """A product with what later steps need of it, as plain data."""
    return Built(
        name,
        product.text,
        product.stub,
        dict(product.closure),
        product.skipped,
        product.names,
        sorted(product.complete),
        *listings(
            {target: [asdict(one) for one in entries(model)] for target, model in product.models.items()}
        ),
    )


def options(binding: Binding, linked: tuple[Linked, ...]) -> Options:
    """What the passes need to know of a binding."""
    return Options(
        binding.symbols.include,
        binding.symbols.exclude,
        binding.kinds,
        linked,
        binding.buffers,
        binding.transform,
        {32: binding.words, 64: binding.words64},
        binding.tag_aliases,
        binding.other_pin,
    )


def request(binding: Binding, roots: tuple[Path, ...], target: str, border: Border | None = None) -> Request:
    """What clang is asked to parse for a binding; the manifest's own methods are a header of their own."""
    patches = _patches(binding)
    return Request(
        (*binding.headers, *patches),
        roots,
        target,
        binding.language,
        binding.args,
        binding.prelude,
        (*binding.stubs.items(), *patches.items()),
        border=border,
    )


def taken(binding: Binding) -> Callable[[str], bool]:
    """Whether the declarations of a header, by its include name, are taken."""
    return globs((*(binding.select or binding.headers), *_patches(binding)))


def _patches(binding: Binding) -> dict[str, str]:
    """The header that declares the manifest's own methods, by its name; none for a manifest without."""
    return {f"{binding.name}.patches.h": declarations(binding.patch)} if binding.patch else {}


def _module_header(
    binding: Binding,
    headers: PerTarget,
    selected: Callable[[str], bool],
    within: int,
    closure: Mapping[str, str],
) -> ModuleHeader:
    source = {header: closure[header] for header in closure if selected(header)}
    source["artifact"] = ", ".join(one.artifact.pin for one in artifacts(headers))
    source |= {"libclang": VERSION, "autogen": SERIES}
    if binding.args:
        source["arguments"] = shlex.join(binding.args)
    path = binding.name.replace(".", "/")
    return ModuleHeader(
        binding.name,
        f"{binding.about.strip().rstrip('.')}: {', '.join(binding.headers)}",
        f"Made by `autogen regen {binding.name}` from headers/{path}.toml; do not edit.",
        source,
        dict(binding.libraries),
        binding.use_errno,
        dots="." * (1 + within + binding.name.count(".")),
        variable=binding.name.replace(".", "_")
        if within
        else "",  # else it is the module's own, from `_support` on
    )
