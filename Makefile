# make run    set up and open the dashboard
# make test   set up and run every check and test
# make check  account for every figure of the shipped articles
# make fast   compile the reader in place: 1.5 times as fast, for much to read; needs a C compiler
# make pins   compile requirements*.txt anew from pyproject.toml

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
READER := $(wildcard metrics/extraction/*.py metrics/extraction/dates/*.py)
FAST := metrics/extraction/.compiled

.PHONY: run test lint check fast pins clean

# What was compiled once is kept up with its source.
run: .venv/run $(wildcard $(FAST))
	$(BIN)/streamlit run dashboard.py

test: .venv/test $(wildcard $(FAST)) lint
	@bash tests/prepare.sh
	$(BIN)/pytest

lint: .venv/test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

check: .venv/run
	$(BIN)/python -m metrics check

fast: $(FAST)

$(FAST): $(READER) setup.py | .venv/test
	METRICS_COMPILE=1 $(BIN)/python setup.py --quiet build_ext --inplace --parallel 4
	@touch $@

pins: .venv/test
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --no-header --no-annotate --no-emit-index-url \
		pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --no-header --no-annotate --no-emit-index-url \
		pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt

clean:
	rm -rf .venv build $(FAST)
	find . -maxdepth 4 -name '*.so' -not -path './.venv/*' -delete

.venv/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: install it, or name it with make PYTHON=/path/to/python" >&2; exit 1; }
	$(PYTHON) -m venv .venv
	@touch $@

.venv/run: requirements.txt | .venv/python
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/test: requirements-dev.txt requirements.txt | .venv/python
	$(BIN)/pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ .venv/run
