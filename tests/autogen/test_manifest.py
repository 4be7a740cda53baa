"""Manifests: what is accepted, and how a mistake in one is told."""

from __future__ import annotations

import itertools
import pickle
from pathlib import Path

import pytest

from autogen.manifest import KINDS, Binding, ManifestError, load_bindings, order

PINS = f"""[artifact.zig]
kind = "pypi"
requirement = "zig==1"
platform = "any"
python = "3.11"
sha256 = "{"0" * 64}"
bytes = 1
licence = "MIT"
[source.linux]
artifact = "zig"
include = ["include"]
[source.x86]
artifact = "zig"
include = {{ x86_64-linux-gnu = ["x86"] }}
"""
KFD = """about = "KFD user-mode interface"
headers = ["linux/kfd_ioctl.h"]
sources = ["linux"]
"""


@pytest.fixture
def headers(tmp_path: Path) -> Path:
    (tmp_path / "sources.toml").write_text(PINS)
    return tmp_path


def write(folder: Path, name: str, text: str = KFD) -> Path:
    path = folder / f"{name}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def load_binding(path: Path) -> Binding:
    """The binding of a manifest; its folder has the pins, or the one above."""
    root = next((folder for folder in path.parents if (folder / "sources.toml").is_file()), path.parent)
    return load_bindings(root)[".".join(path.relative_to(root).with_suffix("").parts)]


def complaint(folder: Path, text: str, name: str = "kfd") -> str:
    """What the user reads, without the folder."""
    with pytest.raises(ManifestError) as caught:
        load_binding(write(folder, name, text))
    assert "\n" not in str(caught.value)
    return str(caught.value).removeprefix(f"{folder}/")


def test_the_smallest_manifest(headers: Path) -> None:
    kfd = load_binding(write(headers, "kfd"))
    assert (kfd.name, kfd.about, kfd.headers) == ("kfd", "KFD user-mode interface", ("linux/kfd_ioctl.h",))
    assert kfd.targets == ("x86_64-linux-gnu",)
    assert (kfd.language, kfd.kinds, kfd.libraries, kfd.optional) == ("c", KINDS, {}, False)


def test_every_key(headers: Path) -> None:
    write(headers, "drm")
    full = KFD + (
        'select = ["linux/kfd_*.h"]\ntargets = ["x86_64-linux-gnu", "aarch64-linux-gnu"]\n'
        'language = "objective-c"\nargs = ["-DX=1"]\nprelude = "typedef int t;"\nuse_errno = true\n'
        'optional = true\nlibrary = ["libhip.so.6", "libhip.so.5"]\nkinds = ["macro", "record"]\n'
        '[links]\n"drm/drm.h" = "drm"\n[symbols]\ninclude = ["hip.*"]\nexclude = ["hipEvil"]\n'
        '[skips]\n"KFD_*_X" = "a statement"\n[stubs]\n"config.h" = ""\n'
    )
    kfd = load_binding(write(headers, "kfd", full))
    assert kfd.links == {"drm/drm.h": "drm"}
    assert kfd.skips == {"KFD_*_X": "a statement"}
    assert kfd.stubs == {"config.h": ""}
    assert kfd.kinds == ("macro", "record")
    assert (kfd.use_errno, kfd.optional, kfd.language) == (True, True, "objective-c")
    assert pickle.loads(pickle.dumps(kfd)) == kfd


def test_a_binding_does_not_change(headers: Path) -> None:
    with pytest.raises(AttributeError):
        load_binding(write(headers, "kfd")).name = "other"  # type: ignore[misc]


def test_one_list_of_libraries_serves_every_platform(headers: Path) -> None:
    kfd = load_binding(write(headers, "kfd", KFD + 'library = ["liba.so.2", "liba.so.1"]\n'))
    assert kfd.library("linux") == kfd.library("darwin") == ("liba.so.2", "liba.so.1")


def test_libraries_by_platform(headers: Path) -> None:
    kfd = load_binding(write(headers, "kfd", KFD + 'library = { linux = ["liba.so"], win32 = ["a.dll"] }\n'))
    assert [kfd.library(platform) for platform in ("linux", "win32", "darwin")] == [
        ("liba.so",),
        ("a.dll",),
        (),
    ]


def test_symbols_are_patterns(headers: Path) -> None:
    symbols = '[symbols]\ninclude = ["hip.*", "hsa"]\nexclude = ["hipEvil.*"]\n'
    found = load_binding(write(headers, "kfd", KFD + symbols)).symbols
    assert (found.include, found.exclude) == (("hip.*", "hsa"), ("hipEvil.*",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(
            (KFD + f"[bounds]\n{key} = {value}\n", f"kfd.toml:5: bounds.{key}: expected {expected};")
            for key, values, expected in (
                ("seconds", (-1, 0, 3601, 2**63 - 1), "1 or more and at most 3600"),
                ("megabytes", (63, 16385, 2**63 - 1), "64 or more and at most 16384"),
            )
            for value in values
        ),
        (KFD + "[bounds]\nminutes = 3\n", "kfd.toml:5: bounds.minutes: unknown key;"),
        (KFD + "[bounds]\nseconds = 'x'\n", "kfd.toml:5: bounds.seconds: expected"),
        (KFD + "heders = 1\n", "kfd.toml:4: heders: unknown key; did you mean 'headers'?"),
        (
            KFD + "\nname = 'x'\n",
            "kfd.toml:5: name: unknown key; expected one of about, args, bounds, buffers,",
        ),
        ("about = 'x'\nsources = ['linux']\n", "kfd.toml: the key 'headers' is missing."),
        (KFD.replace("[", "").replace("]", ""), "kfd.toml:2: headers: expected a list, got a string."),
        (KFD + "use_errno = 1\n", "kfd.toml:4: use_errno: expected true or false, got an integer."),
        (KFD + "args = ['-x', 2]\n", "kfd.toml:4: args[1]: expected a string, got an integer."),
        (
            "about = 'x'\nheaders = []\nsources = ['linux']\n",
            "kfd.toml:2: headers: expected a list that is not empty.",
        ),
        (
            KFD + "[skips]\nA = 'why'\n'B C' = 3\n",
            'kfd.toml:6: skips."B C": expected a string, got an integer.',
        ),
        (KFD + "[skips]\nA = ''\n", "kfd.toml:5: skips.A: expected a string that is not empty."),
        (
            KFD + "kinds = ['macro', 'recod']\n",
            "kfd.toml:4: kinds[1]: 'recod' is unknown; did you mean 'record'?",
        ),
        (
            KFD + "language = 'C'\n",
            "kfd.toml:4: language: 'C' is unknown; did you mean 'c'?",
        ),
        (
            KFD + "targets = ['x86_64-linux']\n",
            "kfd.toml:4: targets[0]: 'x86_64-linux' is unknown; did you mean",
        ),
        (
            KFD + "targets = ['armv7-linux-gnueabihf']\n",
            "kfd.toml:4: targets[0]: 'armv7-linux-gnueabihf' is unknown; did you mean 'aarch64-linux-gnu'? Manifests ",
        ),
        (
            KFD + "library = 'a'\n",
            "kfd.toml:4: library: expected a list of sonames, or a table of such lists by",
        ),
        (KFD + "library = {linus=['a']}\n", "kfd.toml:4: library.linus: unknown key; did you mean 'linux'?"),
        (
            KFD + "[symbols]\nincludes = []\n",
            "kfd.toml:5: symbols.includes: unknown key; did you mean 'include'?",
        ),
        (
            KFD + "[symbols]\nexclude = ['ok', '(']\n",
            "kfd.toml:5: symbols.exclude[1]: '(' is not a regular expression: missing ), unterminated",
        ),
        *(
            (KFD + f"[symbols]\ninclude = ['{pattern}']\n", f"kfd.toml:5: symbols.include[0]: {expected}")
            for pattern, expected in (
                ("a{99999999999}", "'a{99999999999}' is not a regular expression: the repetition number is"),
                ("(" * 1000 + ")" * 1000, "the pattern is longer than 1024 characters."),
                ("(" * 500 + ")" * 500, f"'{'(' * 80}' is not a regular expression: it nests too deep."),
                (
                    "[[a]]",
                    "'[[a]]' is not a regular expression: possible nested set at position 1, which Python",
                ),
                (
                    "[a||b]",
                    "'[a||b]' is not a regular expression: possible set union at position 2, which Python",
                ),
            )
        ),
        (
            KFD + "[skips]\n" + "".join(f"'{number}*' = 'why'\n" for number in range(201)),
            "kfd.toml:4: skips: 201 entries have a '*', '?' or '['; expected at most 200.",
        ),
        (KFD + f"words = ['{'a*' * 600}']\n", "kfd.toml:4: words: a pattern is longer than 1024 characters."),
        (
            KFD.replace("linux/", "../"),
            "kfd.toml:2: headers[0]: '../kfd_ioctl.h': expected a path as it stands",
        ),
        (
            KFD.replace('"linux"', '"linus"'),
            "kfd.toml:3: sources[0]: sources.toml has no source called 'linus'; did",
        ),
        (
            KFD + "targets = ['arm64-apple-macos13', 'arm64-apple-macos14']\n",
            "kfd.toml:4: targets[1]: 'arm64-apple-macos14' is given before, if in another version",
        ),
        (
            KFD.replace('"linux"', '"x86"') + "targets = ['aarch64-linux-gnu']\n",
            "kfd.toml:3: sources[0]: 'x86' has no include directories for aarch64-linux-gnu;",
        ),
        (
            KFD + "[links]\n'a.h' = 'drm'\n",
            "kfd.toml:5: links.\"a.h\": no binding is called 'drm'; expected one of",
        ),
        (KFD + "[links]\n'a.h' = 'kfd'\n", 'kfd.toml:5: links."a.h": a binding cannot link to itself.'),
        (
            "about = 1 = 2\n",
            "kfd.toml:1: not valid TOML: expected newline or end of document after a statement.",
        ),
        (KFD.replace("KFD", "K\\nD"), "kfd.toml:1: about: expected one line."),
        (
            KFD + "args = ['-DX', '-MD', '-MF', 'x']\n",
            "kfd.toml:4: args[1]: '-MD' is refused: it writes a list of dependencies to a file.",
        ),
        (
            KFD + "args = ['-fplugin=x.so']\n",
            "kfd.toml:4: args[0]: '-fplugin=x.so' is refused: it loads code",
        ),
        (
            KFD + "args = ['-Xclang', '-load']\n",
            "kfd.toml:4: args[0]: '-Xclang' is refused: it hands options",
        ),
        (
            KFD + "args = ['x.c']\n",
            "kfd.toml:4: args[0]: 'x.c' is refused: it is no option; headers are named",
        ),
        (
            KFD + "library = ['a\\nb']\n".replace("'", '"'),
            "kfd.toml:4: library[0]: expected a string matching",
        ),
        *(
            (KFD + f"[stubs]\n{name} = 'x'\n", f"kfd.toml:5: stubs.{name}: ")
            for name in ('"../../x.h"', '"/x.h"', '"a/../../x.h"')
        ),
        (
            KFD + "[stubs]\na = 'x'\n'a/b/c' = 'y'\n",
            "kfd.toml:6: stubs.\"a/b/c\": 'a' is a stub as well, and so no folder.",
        ),
        *(
            (
                KFD + f"[stubs]\n'{name}' = 'x'\n",
                f"kfd.toml:5: stubs.\"{name[:100]}{'…' * (len(name) > 100)}\": '{name[:80]}'…: too long",
            )
            for name in (
                "a" * 256 + ".h",
                "ä" * 128 + ".h",
                "a/" * 40 + "a.h",
                "aaaaaaaa/" * 30 + "a" * 200 + "/a" * 400,
            )
        ),
        (
            KFD.replace("linux/", "linux/\\n"),
            "kfd.toml:2: headers[0]: 'linux/\\nkfd_ioctl.h': expected a path",
        ),
        (
            KFD.replace("linux/", 'linux/\\"'),
            "kfd.toml:2: headers[0]: 'linux/\"kfd_ioctl.h': expected a path",
        ),
    ],
)
def test_a_mistake_is_one_sentence_with_its_place(headers: Path, text: str, expected: str) -> None:
    assert complaint(headers, text).startswith(expected)


@pytest.mark.parametrize(
    "name",
    [
        "two words",
        "class",
        "2d",
        "a.b",
        "_support",
        "__init__",
        "__main__",
        "q/__init__",
        "\ufb01",
        "\u210c/x",
    ],
)
def test_a_manifest_is_named_like_a_module(headers: Path, name: str) -> None:
    assert "cannot be the name of a Python module" in complaint(headers, KFD, name)


def test_macos_targets_may_have_a_version(headers: Path) -> None:
    text = KFD + 'targets = ["arm64-apple-macos14", "x86_64-apple-macos"]\n'
    assert load_binding(write(headers, "kfd", text)).targets[0] == "arm64-apple-macos14"


def test_all_manifests_of_a_folder(headers: Path) -> None:
    for name in ("kfd", "drm", "amd_gpu/gc_11_0_0", ".hidden/x"):
        write(headers, name)
    (headers / "objc").mkdir()
    assert list(load_bindings(headers)) == ["amd_gpu.gc_11_0_0", "drm", "kfd"]


def test_one_manifest_of_a_subfolder_knows_its_whole_name(headers: Path) -> None:
    write(headers, "drm")
    path = write(headers, "amd_gpu/gc", KFD + "[links]\n'drm.h' = 'drm'\n")
    assert load_binding(path).name == "amd_gpu.gc"


def test_a_module_and_a_package_of_one_name(headers: Path) -> None:
    write(headers, "amd_gpu")
    write(headers, "amd_gpu/gc")
    with pytest.raises(ManifestError, match=r"'amd_gpu' cannot be a module and the package of 'amd_gpu.gc'"):
        load_bindings(headers)


def test_a_module_and_a_package_further_down(headers: Path) -> None:
    for name in ("a", "a/b/c"):
        write(headers, name)
    with pytest.raises(ManifestError, match=r"'a' cannot be a module and the package of 'a\.b\.c'"):
        load_bindings(headers)


def test_names_that_differ_in_capitals_only(headers: Path) -> None:
    for name in ("q/T", "Q/t"):
        write(headers, name)
    with pytest.raises(ManifestError, match=r"'Q\.t' and 'q\.T' are one name to some file systems"):
        load_bindings(headers)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ManifestError, match="there is no such folder"):
        load_bindings(tmp_path / "headers")


def links(**table: list[str]) -> dict[str, Binding]:
    return {
        name: Binding(
            name=name, about="x", headers=("x.h",), sources=("s",), links={f"{one}.h": one for one in linked}
        )
        for name, linked in table.items()
    }


def test_links_come_first_else_the_alphabet() -> None:
    assert order(links(a=["z"], z=["m"], m=[], b=[])) == ["b", "m", "z", "a"]


def test_a_link_to_what_is_not_asked_for_is_no_matter() -> None:
    assert order(links(a=["elsewhere"])) == ["a"]


def test_a_circle_of_links_is_spelled_out() -> None:
    with pytest.raises(ManifestError) as caught:
        order(links(a=["b"], b=["c"], c=["a"], d=[]))
    cycle = str(caught.value).removeprefix("links go round in a circle: ").partition(";")[0].split(" -> ")
    assert cycle[0] == cycle[-1]
    assert set(itertools.pairwise(cycle)) == {("a", "b"), ("b", "c"), ("c", "a")}


def test_several_libraries_and_one_beside_the_module(tmp_path: Path) -> None:
    write(tmp_path, "fftw", KFD + 'library = [["libfftw3.so.3"], ["libfftw3f.so.3", "fftw3f"]]')
    write(tmp_path, "geo", KFD + 'library.linux = ["$package/lib/libgeo.so"]')
    found = load_bindings(tmp_path)
    assert found["fftw"].library("linux") == (("libfftw3.so.3",), ("libfftw3f.so.3", "fftw3f"))
    assert found["geo"].library("linux") == ("$package/lib/libgeo.so",)


@pytest.mark.parametrize(
    "text",
    [
        *('["$home/x.so"]', '["$package/"]', '["$package"]', '[["a"], "b"]', "[[]]", "[[1]]"),
        *(
            '["$package/../evil.so"]',
            '["$package/lib/../../evil.so"]',
            '["$package/./x.so"]',
            '["$package/.."]',
        ),
    ],
)
def test_names_of_libraries_that_are_none(tmp_path: Path, text: str) -> None:
    write(tmp_path, "geo", f"{KFD}library = {text}")
    with pytest.raises(ManifestError, match="library"):
        load_bindings(tmp_path)
