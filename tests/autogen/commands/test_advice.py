"""What `gen` says to do about headers that do not parse, and about options of the compiler before `--`."""

from __future__ import annotations

from pathlib import Path

import pytest

from autogen.commands.advice import advise
from autogen.errors import HeaderError
from tests.autogen.run import autogen

HEADERS = {
    "declares.h": "typedef unsigned long size_t;\ntypedef struct file FILE;\n",
    "sized.h": "size_t f(void);\nFILE *g(void);\n",
    "asks.h": "#ifndef VERSION\n#  error only version 30 or greater is supported\n#endif\n",
    "plus.h": "namespace a { class B { int x; }; }\n",
    "lost.h": "#include <nowhere/at/all.h>\n",
    "wrong.h": "int f(int;\n",
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in HEADERS.items():
        Path(name).write_text(text)


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        (["sized.h"], "what to do: it includes no header that declares size_t: name that before it, or,"),
        (["asks.h"], "what to do: -D NAME=VALUE defines a macro that the header asks for"),
        (["plus.h"], "what to do: --language c++ reads it as C++"),
        (["lost.h"], "what to do: -I FOLDER names a folder that has nowhere/at/all.h; if none has, install"),
        (["wrong.h"], ""),
        (["sized.h", "-std=c99"], "Arguments for the compiler stand behind --: -- -std=c99"),
        (["sized.h", "-isystem", "sdk"], "Arguments for the compiler stand behind --: -- -isystem"),
        (["sized.h", "-z"], "No such option '-z'."),
        (["sized.h", "--only", "--all-headers"], "give one of them"),
    ],
)
def test_what_is_wrong_is_followed_by_what_to_do(here: None, words: list[str], advice: str) -> None:
    run = autogen("gen", *words, "-o", "x.py")
    assert run.returncode == 2
    assert advice in run.stderr and ("what to do" in run.stderr) == ("what to do" in advice)
    assert not Path("x.py").exists()


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize(
    "words",
    [
        ["sized.h", "--", "-include", "declares.h"],
        ["asks.h", "wrong.h", "-D", "VERSION=30"],
        ["plus.h", "wrong.h", "--language", "c++"],
    ],
)
def test_what_it_says_helps(words: list[str]) -> None:
    Path("wrong.h").write_text("int right(void);\n")
    run = autogen("gen", "-o", "x.py", *words)
    assert run.returncode == 0, run.stderr


def test_of_another_target_a_folder_of_this_machine_can_be_searched_last() -> None:
    problem = HeaderError("geo.h: 1 error\nfatal error: 'geo.h' file not found\n  searched: /pinned/include")
    advice = str(advise(problem, ["aarch64-linux-gnu"]))
    assert advice.startswith(str(problem)) and advice.endswith(
        "searched last with -- -idirafter /usr/include"
    )
