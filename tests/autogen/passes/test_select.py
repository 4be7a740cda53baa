"""Which declarations are kept."""

from __future__ import annotations

import pytest

from autogen.errors import BindingError
from autogen.passes import options
from autogen.passes.options import Options, matcher
from tests.autogen.conftest import Bind

TEXT = """
struct used { int a; }; struct unused { int b; };
enum color { RED, BLUE }; enum { LOOSE = 3 };
typedef struct used *handle;
int take(handle h); int drop(void);
#define LIMIT 4
#define take_alias take
"""


def names(bound: object) -> set[str]:
    module = bound.module  # type: ignore[attr-defined]
    return {name for name in dir(module) if not name.startswith("_") and name not in ("annotations",)}


def test_symbols_are_whole_names(bind: Bind) -> None:
    assert names(bind(TEXT, symbols="take")) == {"take", "handle", "used"}


def test_a_pattern_matches_the_whole_name_and_what_is_excluded_is_not_wanted() -> None:
    wanted = matcher(Options(("hip.*", "hsa"), ("hipEvil.*",)))
    assert list(filter(wanted, ("hipInit", "hipEvilest", "hsa", "hsaX", "xhip"))) == ["hipInit", "hsa"]
    assert matcher(Options())("anything")


def test_an_enumeration_is_kept_by_any_of_its_enumerators(bind: Bind) -> None:
    assert names(bind(TEXT, symbols="BLUE")) == {"RED", "BLUE", "color"}


def test_loose_enumerators_are_chosen_one_by_one(bind: Bind) -> None:
    assert names(bind(TEXT, symbols="LOO.*")) == {"LOOSE"}


def test_the_target_of_an_alias_is_kept(bind: Bind) -> None:
    assert {"take_alias", "take"} <= names(bind(TEXT, symbols="take_alias"))


def test_the_ledger_has_only_what_was_asked_for(bind: Bind) -> None:
    bound = bind("#define A(x) x {\n#define B(x) x {\nint c;", symbols="A|c")
    assert set(bound.skipped) == {"A"}


def test_a_pattern_that_goes_back_and_forth_is_an_error_that_names_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(options, "SECONDS", 0.1)
    slow = ("x", "(a+)+b")
    for key, wanted in {"include": matcher(Options(slow)), "exclude": matcher(Options(exclude=slow))}.items():
        assert wanted("ab") == (key == "include")
        with pytest.raises(BindingError, match=rf"^symbols\.{key}: the pattern '\(a\+\)\+b' takes more than"):
            wanted("a" * 60)
    assert matcher(Options(exclude=("(a+)+b",)))("c"), "the timer is off again"
