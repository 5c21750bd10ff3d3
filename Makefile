# The manual of this project: every target says what it is for.
PYTHON ?= python3
BIN := .venv/bin
# Tests run in two processes, those of a file in the same one.
TOGETHER := -n 2 --dist loadfile
LOCKED := --disable-pip-version-check --quiet --only-binary :all: --require-hashes

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run check test bench validate-quality learn-quality validate-search validate-drafting lock sample

help: ## Say what can be done here
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: .venv/.runtime ## Build .venv with the careeros command in it
setup-dev: .venv/.dev ## The same, with what tests and checks need

.venv/.python:
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit(f"CareerOS needs Python 3.11 or newer; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12 $(MAKECMDGOALS)")'
	@$(PYTHON) -m venv .venv || { echo "Python's venv module is missing; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@touch $@

.venv/.runtime: .venv/.python requirements/runtime.txt pyproject.toml
	@echo "Installing CareerOS into .venv (once; about a minute)" >&2
	@$(BIN)/pip install $(LOCKED) -r requirements/runtime.txt
	@$(BIN)/pip install --disable-pip-version-check --quiet --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: .venv/.runtime requirements/dev.txt
	@echo "Installing what the tests need" >&2
	@$(BIN)/pip install $(LOCKED) -r requirements/dev.txt
	@touch $@

run: setup ## Start CareerOS on a sample, or on your own: make run EXPORT=path/to/export.zip
	@$(BIN)/careeros up $(if $(EXPORT),--import "$(EXPORT)",--sample)

check: setup-dev ## The fast half: style, types, layers, unit and architecture tests
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/pyright
	@$(BIN)/pytest -q $(TOGETHER) tests/unit tests/architecture

test: check ## Everything
	@$(BIN)/python -m compileall -q src # or each command that a test starts does it, where PYTHONDONTWRITEBYTECODE is set
	@$(BIN)/pytest $(TOGETHER) tests/contract tests/integration tests/e2e

bench: setup-dev ## Print the figures that bench/README.md explains
	@$(BIN)/python bench/start.py
	@$(BIN)/python bench/imports.py
	@$(BIN)/python bench/quality.py
	@$(BIN)/python bench/drafting.py
	@$(BIN)/python bench/search.py

validate-quality: setup-dev ## Print how well the quality score tells good messages from bad
	@$(BIN)/python scripts/validate_quality.py

learn-quality: setup-dev ## Learn the quality score's frozen weights anew from the tuning data
	@$(BIN)/python scripts/learn_quality_weights.py

validate-search: setup-dev ## Print how well search answers questions: full text alone, vectors alone, and both blended
	@$(BIN)/python scripts/validate_search.py

validate-drafting: setup-dev ## Print what the check of drafts refuses: of hostile profiles and of honest ones
	@$(BIN)/python scripts/validate_drafting.py

sample: setup ## Make the sample export anew
	@$(BIN)/python scripts/make_sample_export.py

lock: ## Resolve the dependencies anew (needs uv); no index is written into the lock
	@uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-header --no-annotate --group build pyproject.toml -o requirements/runtime.txt
	@uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links \
		--no-header --no-annotate --group build --group dev pyproject.toml -o requirements/dev.txt
