"""Libraries: looked for at the first call that needs one, in the order of the names, with a clear error."""

from __future__ import annotations

import ctypes
import functools
import importlib
import inspect
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.bindings.support.tabled_modules import Build, Maker

ANY_FUNCTION: Any = ctypes.CFUNCTYPE(None).__base__
FUNCTIONS = """
    which() -> c_int
    labs(_0: c_long) -> c_long
"""


def source(number: int) -> str:
    return f"int which(void) {{ return {number}; }} long labs(long n) {{ return {number}; }}"


def test_the_first_name_that_loads_is_taken(make: Maker, build: Build) -> None:
    first, second = build(source(1)), build(source(2))
    assert make(functions=FUNCTIONS, library=("libnothere.so.9", first, second)).which() == 1
    assert make(functions=FUNCTIONS, library=(second, first)).which() == 2


def test_the_environment_names_the_file_instead(
    make: Maker, build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUTOGEN_CHOOSER_LIBRARY", build(source(3)))
    assert make("chooser", functions=FUNCTIONS, library=(build(source(1)),)).which() == 3


def test_an_empty_variable_chooses_nothing(
    make: Maker, build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUTOGEN_CHOOSER_LIBRARY", "")
    assert make("chooser", functions=FUNCTIONS, library=(build(source(1)),)).which() == 1


def test_a_wrong_variable_is_an_error_and_no_fallback(
    make: Maker, build: Build, support: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUTOGEN_CHOOSER_LIBRARY", "/nowhere/libchosen.so")
    m = make("chooser", functions=FUNCTIONS, library=(build(source(1)),))
    with pytest.raises(support.LibraryError, match=r"/nowhere/libchosen\.so") as caught:
        m.which()
    assert "AUTOGEN_CHOOSER_LIBRARY" in str(caught.value)


def test_without_any_name_the_process_is_searched(make: Maker) -> None:
    assert make(functions="labs(_0: c_long) -> c_long").labs(-3) == 3


def test_names_per_platform(make: Maker, build: Build, support: Any) -> None:
    names = {"linux": ("libother.so",), "darwin": ("libother.dylib",), "win32": ("other.dll",)}
    mine = {**names, sys.platform: (build(source(4)),)}
    assert make(functions=FUNCTIONS, library=mine).which() == 4


def test_a_platform_without_a_name_has_no_library(make: Maker, support: Any) -> None:
    """The process may have a function of that name by accident, such as labs: that is another library's."""
    m = make(functions=FUNCTIONS, library={"beos": ("libbe.so",)})
    with pytest.raises(support.LibraryError):
        m.labs(-3)


def test_a_stem_is_completed_as_a_linker_does(
    make: Maker, build: Build, package: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "found"
    folder.mkdir()
    shutil.copy(build(source(5)), folder / "libstemmed.so")
    make("stemmed_user", functions=FUNCTIONS, library=("stemmed",))
    done = subprocess.run(
        [sys.executable, "-c", "from tabled import stemmed_user; print(stemmed_user.which())"],
        env={"LD_LIBRARY_PATH": str(folder), "PYTHONPATH": str(package.parent), "PATH": ""},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stdout == "5\n", done.stderr


def test_a_missing_library_is_an_error_at_the_call_only(make: Maker, support: Any) -> None:
    m = make("lonely", functions=FUNCTIONS, library=("libnot-a.so.1", "libnot-b.so"))
    which = m.which  # `from m import which` does this
    assert (which.restype, which.argtypes) == (ctypes.c_int, [])
    with pytest.raises(support.LibraryError) as caught:
        which()
    for part in (f"{m.__name__}:", "libnot-a.so.1", "libnot-b.so", "AUTOGEN_LONELY_LIBRARY"):
        assert part in str(caught.value)
    assert isinstance(caught.value, OSError) and not isinstance(caught.value, support.SymbolError)


def test_a_function_that_was_unbound_works_once_its_library_is_there(
    make: Maker, build: Build, support: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    m = make("late", functions=FUNCTIONS, aliases="whichever = which", library=("libnot-a.so.1",))
    which, whichever = m.which, m.whichever
    with pytest.raises(support.LibraryError):
        which()
    monkeypatch.setenv("AUTOGEN_LATE_LIBRARY", build(source(6)))
    assert which() == whichever() == m.which() == m.whichever() == 6
    assert isinstance(m.which, ANY_FUNCTION)
    assert m.whichever is m.which


def test_what_a_missing_function_says_of_itself_is_what_it_says_when_it_is_there(make: Maker) -> None:
    m = make(functions="gone(size: c_long) -> c_long", library=("libnot-a.so.1",))
    assert m.gone is m.gone
    assert (m.gone.__name__, m.gone.__module__, m.gone.__doc__) == ("gone", m.__name__, "long gone(long)")
    assert [*inspect.signature(m.gone).parameters] == ["size"]
    assert (m.gone.restype, m.gone.argtypes) == (ctypes.c_long, [ctypes.c_long])
    copied = functools.wraps(m.gone)(lambda size: size)
    assert (copied.__name__, [*inspect.signature(copied).parameters]) == ("gone", ["size"])


@pytest.mark.parametrize(
    "find",
    [lambda m, which: m.which(), lambda m, which: which(), lambda m, which: (dir(m), m.labs, which())[2]],
    ids=["a touch", "a call", "a listing"],
)
def test_what_is_set_while_it_is_missing_it_has_once_it_is_there(
    make: Maker, build: Build, monkeypatch: pytest.MonkeyPatch, find: Callable[[Any, Any], Any]
) -> None:
    """A program that sets `errcheck` when it starts relies on it whenever the library came."""
    m = make("later", functions=FUNCTIONS, library=("libnot-a.so.1",))
    which = m.which
    which.errcheck = lambda result, function, arguments: [result]
    which.restype = ctypes.c_void_p
    which.note = "mine"
    monkeypatch.setenv("AUTOGEN_LATER_LIBRARY", build(source(6)))
    assert find(m, which) == [6]
    assert (which(), m.which(), m.which.restype, m.which.note) == ([6], [6], ctypes.c_void_p, "mine")
    which.restype = ctypes.c_long
    assert m.which.restype is ctypes.c_long and repr(which) == repr(m.which)


def test_who_wants_its_address_learns_what_is_missing_or_gets_it(
    make: Maker, build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ctypes says of what it does not know that it has the wrong type."""
    m = make("addressed", functions=FUNCTIONS, library=("libnot-a.so.1",))
    which = m.which
    with pytest.raises(ctypes.ArgumentError, match="tried libnot-a"):
        ctypes.cast(which, ctypes.c_void_p)
    assert "_as_parameter_" not in dir(which)  # a mock that looks at everything looks for no library
    monkeypatch.setenv("AUTOGEN_ADDRESSED_LIBRARY", build(source(6)))
    assert ctypes.cast(which, ctypes.CFUNCTYPE(ctypes.c_int))() == 6
    assert ctypes.cast(which, ctypes.c_void_p).value == ctypes.cast(m.which, ctypes.c_void_p).value


def test_what_a_test_has_put_in_its_place_stays_there(
    make: Maker, build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    m = make("replaced", functions=FUNCTIONS, library=("libnot-a.so.1",))
    which, mine = m.which, object()
    m.which = mine
    monkeypatch.setenv("AUTOGEN_REPLACED_LIBRARY", build(source(6)))
    assert (which(), which(), m.which) == (6, 6, mine)


@pytest.fixture
def opened(support: Any, monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The files that are opened as libraries, in this order."""
    library = importlib.import_module(f"{support.__name__}.library")
    opened = []

    class Watched(ctypes.CDLL):
        def __init__(self, name: str | None, **options: Any) -> None:
            opened.append(name)
            super().__init__(name, **options)

    monkeypatch.setattr(library.ctypes, "CDLL", Watched)
    return opened


def test_a_missing_library_is_looked_for_once_and_again_at_a_call(
    make: Maker, build: Build, support: Any, monkeypatch: pytest.MonkeyPatch, opened: list[str | None]
) -> None:
    m = make("seldom", functions=FUNCTIONS, library=("libnot-a.so.1",))
    for name in ("which", "labs", "which"):
        assert type(getattr(m, name)).__name__ == "Unbound"
    assert opened == ["libnot-a.so.1"]
    with pytest.raises(support.LibraryError):
        m.which()
    assert opened[1:] and set(opened) == {"libnot-a.so.1"}
    del opened[:]
    assert (type(m.labs).__name__, opened) == ("Unbound", [])
    monkeypatch.setenv("AUTOGEN_SELDOM_LIBRARY", file := build(source(6)))
    assert isinstance(m.labs, ANY_FUNCTION)
    assert opened[0] == file  # and the process itself, to ask what it is called


def test_of_several_each_that_is_missing_is_looked_for_once(
    make: Maker, build: Build, opened: list[str | None]
) -> None:
    file = build(source(3))
    other = "    other() -> c_int\n"
    m = make(functions=FUNCTIONS + other, library=(("libnot-a.so.1",), (file,)))
    assert (m.which(), m.labs(1), type(m.other).__name__) == (3, 3, "Unbound")
    assert (opened[:2], opened.count("libnot-a.so.1")) == (["libnot-a.so.1", file], 1)


def test_nothing_is_loaded_before_the_first_call(make: Maker, build: Build, opened: list[str | None]) -> None:
    file = build(source(7))
    m = make(
        functions=FUNCTIONS, constants="A = 1", records="r: struct, 4 bytes\n  a: c_int @ 0", library=(file,)
    )
    assert (m.A, m.r(1).a, "which" in dir(m)) == (1, 1, True)
    assert opened == []
    assert (m.which(), m.labs(1)) == (7, 7)
    assert opened == [file]


def test_errno_is_kept_where_the_module_wants_it(make: Maker, build: Build) -> None:
    file = build("#include <errno.h>\nint fail(void) { errno = 99; return -1; }")
    for wanted in (True, False):
        m = make(functions="fail() -> c_int", library=(file,), errno=wanted)
        ctypes.set_errno(0)
        assert m.fail() == -1
        assert ctypes.get_errno() == (99 if wanted else 0)


def test_importing_a_module_imports_neither_ctypes_nor_the_machinery(make: Maker, package: Path) -> None:
    make("quiet", functions=FUNCTIONS, constants="A = 1")
    code = "import sys; from tabled import quiet; print([n for n in sys.modules if 'ctypes' in n or 'namespace' in n])"
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], env={"PYTHONPATH": str(package.parent)},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.stdout == "[]\n", done.stderr


def built(build: Build, tmp_path: Path, name: str, number: int, soname: str = "") -> Path:
    """A library with the file name and the name of its own that are given."""
    file = Path(build(source(number)))
    target = tmp_path / name
    target.parent.mkdir(parents=True, exist_ok=True)
    text = tmp_path / "source.c"
    text.write_text(source(number))
    flags = [f"-Wl,-soname,{soname}"] if soname else []
    subprocess.run(["gcc", "-shared", "-fPIC", "-w", *flags, text, "-o", target], check=True)
    assert file.exists()
    return target


def test_a_library_that_ships_with_the_module(make: Maker, build: Build, package: Path) -> None:
    (package / "lib").mkdir(exist_ok=True)
    shutil.copy(build(source(6)), package / "lib/libgeo.so")
    assert make(functions=FUNCTIONS, library=("$package/lib/libgeo.so",)).which() == 6


def test_one_that_is_missing_is_named_with_its_path(make: Maker, package: Path, support: Any) -> None:
    m = make(functions=FUNCTIONS, library=("$package/lib/libnone.so",))
    with pytest.raises(support.LibraryError) as caught:
        m.which()
    assert str(package / "lib/libnone.so") in str(caught.value)


def test_several_libraries_each_have_their_own(make: Maker, build: Build) -> None:
    first, second = (
        build("int one(void) { return 1; }"),
        build("int one(void) { return 3; } int two(void) { return 2; }"),
    )
    m = make(
        functions="one() -> c_int\ntwo() -> c_int\nthree() -> c_int",
        library=((first,), ("libnone.so.9", second)),
    )
    assert (m.one(), m.two()) == (1, 2)
    with pytest.raises(OSError, match=f"no symbol 'three' in {first} nor in {second}"):
        m.three()


def test_of_several_one_may_be_missing(make: Maker, build: Build, support: Any) -> None:
    first = build("int one(void) { return 1; }")
    m = make(functions="one() -> c_int\ntwo() -> c_int", library=(("libnone.so.9",), (first,)))
    assert m.one() == 1
    with pytest.raises(support.SymbolError, match=r"no symbol 'two' .*libnone\.so\.9"):
        m.two()
    with pytest.raises(support.LibraryError, match=r"libnone\.so\.9"):
        make(functions="one() -> c_int", library=(("libnone.so.9",), ("libnone2.so.9",))).one()


@pytest.mark.needs("gcc")
@pytest.mark.skipif(sys.platform != "linux", reason="ELF")
class TestVersions:
    def test_another_major_version_is_refused(
        self, make: Maker, build: Build, tmp_path: Path, support: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        newer = built(build, tmp_path, "libver.so", 7, "libver.so.7")
        monkeypatch.setenv("AUTOGEN_VERSIONED_LIBRARY", str(newer))
        m = make("versioned", functions=FUNCTIONS, library=("libver.so.6",))
        with pytest.raises(
            support.LibraryError, match=r"libver\.so is libver\.so\.7, of another major version"
        ) as caught:
            m.which()
        assert "libver.so.6" in str(caught.value) and "AUTOGEN_VERSIONED_ANY_VERSION=1" in str(caught.value)
        monkeypatch.setenv("AUTOGEN_VERSIONED_ANY_VERSION", "1")
        assert m.which() == 7

    def test_a_link_without_a_version_is_seen_through(
        self, make: Maker, build: Build, tmp_path: Path, support: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """libver.so leads to what is installed: a later version, which has no name of its own here."""
        built(build, tmp_path, "libver.so.7.1", 7)
        (tmp_path / "libver.so").symlink_to("libver.so.7.1")
        names = (f"{tmp_path}/libver.so.6", f"{tmp_path}/libver.so")
        with pytest.raises(support.LibraryError, match="another major version"):
            make(functions=FUNCTIONS, library=names).which()

    @pytest.mark.parametrize("soname", ["libver.so.6", "libver.so.6.2", "libmock.so.9", "libver.so", ""])
    def test_the_same_or_none_or_another_library_is_taken(
        self, make: Maker, build: Build, tmp_path: Path, soname: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("AUTOGEN_VERSIONED_LIBRARY", str(built(build, tmp_path, "libany.so", 6, soname)))
        assert make("versioned", functions=FUNCTIONS, library=("libver.so.6", "libver.so")).which() == 6
