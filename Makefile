# Everything runs in .venv, which the first target that needs it builds. Needed: Python 3.11+, git, make.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
BUILD  := build
DEMO   := $(BUILD)/demo.db
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test lint types gate floors bench docs picture seeds-db clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "claimcheck needs Python 3.11 or later, this is %s; try: make PYTHON=python3.12 …" % sys.version.split()[0])'
	@echo "setting up $(VENV) …"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml | $(VENV)/pyvenv.cfg
	@$(PIP) --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(VENV)/pyvenv.cfg
	@$(PIP) --editable '.[dev]'
	@touch $(VENV)/installed $@

$(VENV)/installed-bench: pyproject.toml | $(VENV)/pyvenv.cfg
	@$(PIP) --editable '.[bench]'
	@touch $(VENV)/installed $@

demo: $(VENV)/installed ## ingest seeds/ into a fresh database, show claims and a diff
	@mkdir -p $(BUILD) && rm -f $(DEMO)
	$(BIN)/claimcheck ingest seeds --db $(DEMO)
	$(BIN)/claimcheck claims --db $(DEMO) --limit 12
	@# diff says 1 where claims conflict, as diff(1) does where files differ; only 2 is trouble.
	$(BIN)/claimcheck diff --db $(DEMO) seeds/raketen.txt seeds/aschgabat.md || test $$? -eq 1

test: lint types ## every check: format, lint, types, layers, tests, quality gate
	$(BIN)/python -m pytest
	$(BIN)/python evaluation/gate.py

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: $(VENV)/installed-dev
	$(BIN)/mypy

gate: $(VENV)/installed-dev ## the quality gate alone
	$(BIN)/python evaluation/gate.py

floors: $(VENV)/installed-dev ## raise the floors of the gate to what is measured now
	$(BIN)/python evaluation/gate.py --raise

bench: $(VENV)/installed-bench ## speed, memory, growth (SIZE=100000 claims; PARTS=linking,…; FILE=articles.jsonl)
	$(BIN)/python benchmarks/run.py $(if $(SIZE),--size $(SIZE)) $(if $(PARTS),--parts $(PARTS)) $(FILE)

docs: picture ## bring outputs and figures in README.md and docs/ up to date
	$(BIN)/python -m claimcheck.store.schema_docs > $(BUILD)/schema.md && mv $(BUILD)/schema.md docs/schema.md
	$(BIN)/python docs/tour.py

picture: $(VENV)/installed ## draw docs/diff.svg, the picture in the README, from real output
	@mkdir -p $(BUILD)
	$(BIN)/python docs/picture.py

seeds-db: $(VENV)/installed ## rebuild claims.db from seeds/
	rm -f claims.db
	$(BIN)/claimcheck ingest seeds --db claims.db

clean: ## remove what the other targets made
	rm -rf $(VENV) $(BUILD) .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
