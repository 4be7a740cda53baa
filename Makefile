# make regen    set up, regenerate every module from its pinned headers
# make test     set up, lint, types, import arrows, autogen check, every test this machine can run
# make bench    set up, measure against the peers from PyPI (writes docs/benchmarks.md)

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
CODE := autogen bindings/_support tests tools

.PHONY: regen test lint check bench clean

regen: $(VENV)/test
	$(BIN)/autogen regen

test: lint check
	$(BIN)/python -m pytest -n auto

lint: $(VENV)/test
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/mypy autogen bindings
	$(BIN)/lint-imports

check: $(VENV)/test
	$(BIN)/autogen check

bench: $(VENV)/bench
	$(BIN)/python -m tools.bench

clean:
	rm -rf $(VENV)

# A stamp file for each set of extras, made again when the dependencies change.
$(VENV)/test $(VENV)/bench: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[$(notdir $@)]'
	touch $@
