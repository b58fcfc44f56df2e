# ChargeYard. `make` alone lists the commands; everything they need goes into .venv.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON_IN := .venv/bin/python
# Options for the program: make run ARGS="--kiosk --data-dir /srv/depot"
ARGS ?=
# Tests are spread over the processors; more than four do not pay.
PYTEST := QT_QPA_PLATFORM=offscreen $(PYTHON_IN) -m pytest -n logical --maxprocesses 4
HAS_SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)$(QT_QPA_PLATFORM)
# Without bytecode each worker compiles five hundred files anew.
unexport PYTHONDONTWRITEBYTECODE
NO_SCREEN_FLAG := $(if $(HAS_SCREEN),,--headless)

.PHONY: help
help: ## This list
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

.PHONY: setup
setup: ## Install what is missing: system libraries, .venv, locked packages
	@packaging/linux/setup.sh

.PHONY: setup-tests
setup-tests: setup
	@packaging/linux/setup.sh test

.PHONY: run
run: setup ## Open the program (ARGS="..." are its options)
	@$(if $(HAS_SCREEN),,echo "No display here: running the depot without a screen; Ctrl+C ends it.")
	@exec $(PYTHON_IN) -m app $(NO_SCREEN_FLAG) $(ARGS)

.PHONY: demo
demo: setup ## The program with eight simulated chargers and a database of its own
	@$(if $(HAS_SCREEN),,echo "No display here: running the demo without a screen; Ctrl+C ends it.")
	@exec $(PYTHON_IN) -m app --demo $(NO_SCREEN_FLAG) $(ARGS)

.PHONY: test
test: setup-tests ## Format, lint, types, import contracts and every test
	@$(MAKE) --jobs 2 --output-sync=target style types contracts
	@$(PYTEST) $(ARGS)

.PHONY: check
check: setup-tests ## The same with the fast tests only: under a minute, for every commit
	@$(MAKE) --jobs 2 --output-sync=target style types contracts
	@$(PYTEST) -m "not slow" $(ARGS)

.PHONY: conformance
conformance: setup ## The OCPP 1.6 compliance cases, as a table
	@$(PYTEST) -q -p tests.conformance.table --hypothesis-profile explore tests/conformance $(ARGS)

# Frames as chargers sent them, one JSON object a line: make replay FRAMES=tests/frames/envelopes.jsonl
FRAMES ?=
.PHONY: replay
replay: setup ## Frames from a file against a depot: what was read, mended, answered (FRAMES=file)
	@[[ -n "$(FRAMES)" ]] || { echo "Which frames? make replay FRAMES=file.jsonl"; exit 2; }
	@$(PYTHON_IN) -m tests.replay $(FRAMES)

.PHONY: api-test
api-test: setup ## The HTTP API: what a minute of made-up requests finds, the conversations, the docs
	@$(PYTHON_IN) -m tests.api.explore
	@$(PYTEST) tests/api $(ARGS)

.PHONY: api-schema
api-schema: setup ## Write docs/openapi.json anew after a change of the API
	@$(PYTHON_IN) -m app.api.schema_file

.PHONY: monkey
monkey: setup ## Random clicks and keys at every page, 5,000 each (EVENTS=..., SEED=...)
	@MONKEY_EVENTS=$(or $(EVENTS),5000) MONKEY_SEED=$(or $(SEED),7) $(PYTEST) -rP -q tests/ui/test_monkey.py $(ARGS)

.PHONY: style
style:
	@.venv/bin/ruff format --check --quiet . || { echo "Not formatted: run .venv/bin/ruff format"; exit 1; }
	@.venv/bin/ruff check --quiet .

.PHONY: types
types:
	@.venv/bin/mypy --no-error-summary

.PHONY: contracts
contracts:
	@out=$$(.venv/bin/lint-imports --no-logo 2>&1) || { echo "$$out"; exit 1; }

.PHONY: bench
bench: setup ## Every benchmark, each under a minute (FULL=1: at full length)
	@failed=""; \
	for script in benchmarks/[!_]*.py; do \
	    echo "== $$script"; \
	    QT_QPA_PLATFORM=offscreen $(PYTHON_IN) $$script $(if $(FULL),,--quick) || failed+=" $$script"; \
	done; \
	if [[ -n $$failed ]]; then echo "Missed their goals:$$failed"; exit 1; fi

.PHONY: screenshots
screenshots: setup ## The pictures of docs/, taken anew (ARGS=--all: every view, to be looked at)
	@QT_QPA_PLATFORM=offscreen $(PYTHON_IN) docs/screenshots.py $(ARGS)

.PHONY: translations
translations: setup ## Collect the texts of the screen and compile their translations
	@$(PYTHON_IN) packaging/translations.py

.PHONY: package
package: ## Build dist/chargeyard and charge a simulated car with it
	@packaging/linux/setup.sh package
	@$(PYTHON_IN) packaging/build.py
	@$(PYTHON_IN) packaging/smoke_test.py dist/chargeyard/chargeyard

.PHONY: lock
lock: ## Write the lock files from pyproject.toml (UPGRADE=1: newest versions)
	@packaging/lock.sh $(if $(UPGRADE),--upgrade)

.PHONY: clean
clean: ## Remove everything that was built or cached, .venv too
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
