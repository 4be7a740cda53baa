# make regen    set up, regenerate every module from its pinned headers
# make test     set up, lint, types, import arrows, autogen check, every test this machine can run
# make quick    set up, lint, types, the tests that want no network and no compiler's long lists
# make bench    set up, measure against the peers from PyPI (writes docs/benchmarks.md)

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
CODE := autogen bindings/_support runtime sqtt tests tools

.PHONY: regen test quick lint check bench clean

regen: $(VENV)/test
	$(BIN)/autogen regen

test: lint check
	$(BIN)/python -m pytest -n auto

quick: lint
	$(BIN)/python -m pytest -n auto -m 'not network and not long'

lint: $(VENV)/test
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/mypy autogen bindings runtime sqtt tools
	$(BIN)/lint-imports

check: $(VENV)/test
	$(BIN)/autogen check

bench: $(VENV)/test $(VENV)/peers/ready
	$(BIN)/python -m tools.bench --wait 10

clean:
	rm -rf $(VENV)

# Stamp files, made again when the dependencies change. The peers have a venv of their own: they bring another
# clang.cindex.
$(VENV)/test: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	touch $@

$(VENV)/peers/ready: tools/bench/peers.txt
	$(PYTHON) -m venv $(VENV)/peers
	$(VENV)/peers/bin/python -m pip install --quiet -r $<
	touch $@
