"""Registers on the command line: explain draws one, decode reads a value of one, diff says what moved."""

from __future__ import annotations

import pytest

from tests.autogen.commands.conftest import Once, Tree

HEADER = """
enum ZOrder { LATE_Z, EARLY_Z = 3 };
#define regCNTL 0x203
#define regCNTL_BASE_IDX 1
#define CNTL__ENABLE__SHIFT 0x0
#define CNTL__Z_ORDER__SHIFT 0x4
#define CNTL__COUNT__SHIFT 0x8
#define CNTL__ENABLE_MASK 0x00000001L
#define CNTL__Z_ORDER_MASK 0x00000030L
#define CNTL__COUNT_MASK 0x0000FF00L
#define CNTL__ODD__SHIFT 0x1f
#define regDATA_0 1
#define regDATA_0_BASE_IDX 0
#define regDATA_1 2
#define regDATA_1_BASE_IDX 0
"""
MANIFEST = 'about = "Registers"\nheaders = ["chip.h"]\nsources = ["own"]\n'


@pytest.fixture
def chip(once: Once) -> Tree:
    """The project with a package of one register module more."""
    return once(_chip)


def _chip(tree: Tree) -> None:
    tree.header("chip.h", HEADER)
    (tree.root / "headers" / "gpu").mkdir()
    tree.manifest("gpu/chip", f'{MANIFEST}transform = ["registers"]\n')
    done = tree.run("regen", "gpu.chip")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["CNTL", "regCNTL", "regCNTL_BASE_IDX", "CNTL__COUNT_MASK"])
def test_explain_draws_the_bits(chip: Tree, name: str) -> None:
    assert chip.run("explain", f"gpu.chip.{name}").stdout.splitlines() == [
        "gpu.chip.CNTL",
        "  kind    register",
        "  header  chip.h:3",
        "  C       regCNTL, regCNTL_BASE_IDX, CNTL__*",
        "  Python  reg 1:0x203",
        "           bits  field          mask",
        "              0  ENABLE   0x00000001",
        "            3:1  -",
        "            5:4  Z_ORDER  0x00000030  ZOrder",
        "            7:6  -",
        "           15:8  COUNT    0x0000ff00",
        "          31:16  -",
    ]


def test_explain_of_an_array_and_of_what_is_no_register(chip: Tree) -> None:
    for name in ("DATA", "DATA_1", "regDATA_1"):
        text = chip.run("explain", f"gpu.chip.{name}").stdout
        assert "register array" in text
        assert "regDATA_{0..1}, regDATA_{0..1}_BASE_IDX" in text
        assert "reg 0:0x1, array 0-1 by 1" in text
    assert "31 (of C type int; a field without a mask)" in chip.run(
        "explain", "gpu.chip.CNTL__ODD__SHIFT"
    ).stdout.replace("0x1f", "31")
    assert "near it: CNTL" in chip.run("explain", "gpu.chip.CNT").stderr


@pytest.mark.parametrize("path", ["gpu.chip.CNTL", "chip.CNTL", "chip.regCNTL", "bindings.gpu.chip.CNTL"])
def test_decode_prints_the_fields_of_a_value(chip: Tree, path: str) -> None:
    name = path.rpartition(".")[2]
    assert chip.run("decode", path, "0x80001231", "32").stdout.splitlines() == [
        f"gpu.chip.{name} = 0x80001231",
        "   bits  field     value",
        "      0  ENABLE        1",
        "    3:1  -",
        "    5:4  Z_ORDER       3  EARLY_Z",
        "    7:6  -",
        "   15:8  COUNT      0x12",
        "  31:16  -        0x8000",
        f"gpu.chip.{name} = 0x00000020",
        "  bits  field    value",
        "     0  ENABLE       0",
        "   3:1  -",
        "   5:4  Z_ORDER      2  not in ZOrder",
        "   7:6  -",
        "  15:8  COUNT        0",
    ]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["chip.CNT", "1"], "gpu.chip has no register 'CNT'; near it: CNTL"),
        (["chip.CNTL", "x"], "'x' is no number; expected 0x… or decimal digits"),
        (["chip.CNTL", "--", "-1"], "-1: the value of a register is not negative"),
        (["CNTL", "1"], "'CNTL': expected MODULE.REGISTER"),
        (["chap.CNTL", "1"], "no binding is called 'chap'"),
        (["base.LIMIT", "1"], "base has no register 'LIMIT'"),
    ],
)
def test_decode_says_what_is_wrong(chip: Tree, words: list[str], message: str) -> None:
    chip.run("regen", "base")
    done = chip.run("decode", *words)
    assert done.returncode == 2
    assert message in done.stderr


def test_diff_and_list_know_registers(chip: Tree) -> None:
    chip.header("chip2.h", HEADER.replace("0x203", "0x204").replace("0x0000FF00L", "0x0001FF00L"))
    chip.manifest("gpu/chip2", MANIFEST.replace("chip.h", "chip2.h") + 'transform = ["registers"]\n')
    chip.run("regen", "gpu.chip2")
    done = chip.run("diff", "gpu.chip", "gpu.chip2")
    assert done.returncode == 4
    assert "  register CNTL: moved: reg 1:0x203 → reg 1:0x204" in done.stdout.splitlines()
    assert "  field CNTL.COUNT: widened: 15:8 → 16:8" in done.stdout.splitlines()
    kinds = dict(line.split()[1::-1] for line in chip.run("list", "gpu.chip").stdout.splitlines())
    assert kinds["CNTL"] == "register"


def test_gen_has_the_transform_as_an_option(chip: Tree) -> None:
    done = chip.run("gen", "include/chip.h", "-o", "out/chip.py", "--transform", "registers")
    assert done.returncode == 0, done.stderr
    assert "CNTL: reg 1:0x203" in (chip.root / "out" / "chip.py").read_text()
    assert "registers" in chip.run("gen", "include/chip.h", "-o", "o.py", "--transform", "registres").stderr


def test_an_unknown_transform_in_a_manifest(tree: Tree) -> None:
    tree.manifest("base", MANIFEST.replace("chip.h", "base.h") + 'transform = ["registres"]\n')
    done = tree.run("regen", "base")
    assert done.returncode == 2
    assert "'registres' is unknown" in done.stderr
    assert "registers" in done.stderr


@pytest.mark.needs("gcc")
def test_verify_of_a_file_asks_about_its_registers(chip: Tree) -> None:
    chip.run("gen", "include/chip.h", "-o", "out.py", "--transform", "registers")
    done = chip.run("verify", "out.py", "--cc", "gcc", "-I", "include")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 registers" in done.stdout
