# make regen    set up, regenerate every module from its pinned headers
# make test     set up, lint, types, import arrows, autogen check, the tests that this machine can run
# make lists    set up, the tests of minutes: compilers asked about every declaration, whole spaces, faults on purpose,
#               and each property with all of its examples, of which the others try a quarter
# make quick    set up, lint, types, the tests that want no network and no compiler's long lists
# make bench    set up, measure against the peers from PyPI (writes docs/benchmarks.md)
# make fuzz     set up, fuzz what reads strangers' bytes, each reader for FUZZ_SECONDS (60)
# make faults   set up, kill and hinder runs on purpose, and count (writes docs/faults.md)
# make docs     set up, build the documents as a site, links checked (build/site)
# make dist     set up, the source distribution and the wheels of it (into dist/)
# make lock     newer versions of all that is installed here, with their hashes (writes requirements/*.lock)

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
CODE := autogen batch bindings/_support decode runtime sqtt tests tools
# Where compiled modules may not be kept, each of the hundreds of processes of a run compiles its modules anew.
unexport PYTHONDONTWRITEBYTECODE
FUZZ_SECONDS ?= 60
FUZZ_SEED ?= 0
# Readers at a time; as many as there are cores where it is not given.
FUZZ_JOBS ?=
# What an install compiles: with another content it is to be compiled again.
COMPILED := $(shell find bindings decode sqtt -name '*.c' -o -name '*.h')
# Only files that a lock file has the hash of, and of those none that would be built by what no lock file names.
LOCKED := pip install --quiet --require-hashes --only-binary :all:

.PHONY: regen test tests lists environments quick quick-tests lint check bench fuzz faults docs dist lock clean

regen: $(VENV)/test
	$(BIN)/autogen regen

# Types take one core, and the first check of a clone waits for what it fetches: they go beside each other, and the tests
# begin when there is something to test. They start makes of their own, which are not to ask this one for jobs.
test: $(VENV)/test
	$(MAKE) --no-print-directory --jobs=2 lint tests

tests: check
	env -u MAKEFLAGS $(BIN)/python -m pytest -n auto -m 'not lists'

lists: $(VENV)/browser $(VENV)/dataset $(VENV)/docs $(VENV)/dist
	HYPOTHESIS_PROFILE=all $(BIN)/python -m pytest -n auto -m 'lists or hypothesis'

# All that the targets here install into the environment.
environments: $(VENV)/browser $(VENV)/dataset $(VENV)/docs $(VENV)/dist $(VENV)/fuzz

quick: $(VENV)/test
	$(MAKE) --no-print-directory --jobs=2 lint quick-tests

quick-tests: $(VENV)/test
	env -u MAKEFLAGS HYPOTHESIS_PROFILE=quick $(BIN)/python -m pytest -n auto -m 'not network and not long and not lists'

lint: $(VENV)/test
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/mypy autogen batch bindings decode runtime sqtt tools
	$(BIN)/lint-imports

check: $(VENV)/test
	$(BIN)/autogen check

bench: $(VENV)/browser $(VENV)/peers/ready
	$(BIN)/python -m tools.bench --wait 10

fuzz: $(VENV)/fuzz
	$(BIN)/python -m tools.fuzz --seconds $(FUZZ_SECONDS) --seed $(FUZZ_SEED) $(addprefix --jobs ,$(FUZZ_JOBS))

faults: $(VENV)/test
	$(BIN)/python -m tools.faults --write

docs: $(VENV)/docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --quiet --strict --clean

dist: $(VENV)/dist
	$(BIN)/python -m tools.dist

lock: $(VENV)/uv/ready
	$(VENV)/uv/bin/python tools/lock.py

clean:
	rm -rf $(VENV)

# Stamp files, made again when the dependencies change. The peers have a venv of their own: they bring another
# clang.cindex. The project itself is built by the setuptools of the lock file, and nothing is fetched for it.
$(VENV)/test: pyproject.toml requirements/test.lock $(COMPILED)
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m $(LOCKED) --requirement requirements/test.lock
	$(BIN)/python -m pip install --quiet --no-index --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/fuzz: $(VENV)/test requirements/fuzz.lock
	$(BIN)/python -m $(LOCKED) --requirement requirements/fuzz.lock
	touch $@

# What makes wheels that an index takes.
$(VENV)/dist: $(VENV)/test requirements/dist.lock
	$(BIN)/python -m $(LOCKED) --requirement requirements/dist.lock
	touch $@

# What drives a browser; the tests of the viewer's page skip where it is not.
$(VENV)/browser: $(VENV)/test requirements/browser.lock
	$(BIN)/python -m $(LOCKED) --requirement requirements/browser.lock
	touch $@

# What spreads the writing of datasets, and what reads them. Spark comes as source only, and that is its finished jars.
$(VENV)/dataset: $(VENV)/test requirements/dataset.lock
	$(BIN)/python -m $(LOCKED) --no-build-isolation --no-binary pyspark --requirement requirements/dataset.lock
	touch $@

$(VENV)/docs: $(VENV)/test requirements/docs.lock
	$(BIN)/python -m $(LOCKED) --requirement requirements/docs.lock
	touch $@

$(VENV)/%/ready: requirements/%.lock
	$(PYTHON) -m venv $(VENV)/$*
	$(VENV)/$*/bin/python -m $(LOCKED) --requirement $<
	touch $@
