"""Macros that call are proved where clang folds them, over stand-ins for the functions."""

from __future__ import annotations

from typing import Any

import pytest

from autogen.cfunctions.forward.forwarder import Forwarder
from autogen.cfunctions.proof import forwarding
from tests.autogen.conftest import Bind

HEADER = """
struct z; typedef struct z *zp;
int start(zp s, int level, const char *version, unsigned long size);
void settop(struct z *L, int n);
void *get(int k);
short narrow(short a, unsigned char b);
#define START(s, level) start((s), (level), "1.2", 112)
#define POP(L, n) settop(L, -(n) - 1)
#define GET(n) ((struct z *) get((n) | 4))
#define NARROW(a, b) (narrow(a, b) + narrow(b, a) * 2)
#define LARGER(a, b) ((a) > (b) ? START(0, a) : start(get(a), b, "", 7))
#define SIX start(0, 3, "x", 2)
"""
NAMES = {"START", "POP", "GET", "NARROW", "LARGER", "SIX"}


def test_clang_folds_each_and_agrees(bind: Bind, monkeypatch: pytest.MonkeyPatch) -> None:
    folded: set[str] = set()
    examine = forwarding.examine

    def watched(*arguments: Any) -> Any:
        answers, problems = examine(*arguments)
        folded.update(key.split()[1] for key, answer in answers.items() if isinstance(answer.value, int))
        return answers, problems

    monkeypatch.setattr(forwarding, "examine", watched)
    assert bind(HEADER).skipped == {}
    assert folded == NAMES


def test_arguments_in_another_order_are_refused(bind: Bind, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Forwarder._arguments
    monkeypatch.setattr(
        Forwarder,
        "_arguments",
        lambda self, given, kind: ", ".join(reversed(real(self, given, kind).split(", "))),
    )
    wrong = bind(HEADER).skipped
    assert wrong["NARROW"].startswith("its translation is not what C computes: NARROW(")


def test_another_number_is_refused(bind: Bind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        Forwarder, "_unary", lambda self, cursor: self.read(next(iter(cursor.get_children())))
    )
    assert bind(HEADER).skipped["POP"].startswith("its translation is not what C computes: POP(")
