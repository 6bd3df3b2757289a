# make serve, make test and make build each set up all they need; see tools/.
# .venv/bin leads PATH, for the Node that tools/node.sh may have put there.
export PATH := $(CURDIR)/.venv/bin:$(PATH)
# Material announces its end of life at every start; we know.
export NO_MKDOCS_2_WARNING := 1
# Set on many machines that run containers: each of our commands would compile all of it anew.
unexport PYTHONDONTWRITEBYTECODE

# What one command needs is made side by side; several commands come one after the other.
ifeq ($(word 2,$(MAKECMDGOALS)),)
MAKEFLAGS += --jobs=3
endif

PIP = .venv/bin/python -m pip install --quiet --disable-pip-version-check

.PHONY: help serve test build publish check browsers bench format lock clean

help:
	@echo 'make serve    show the site at a local address, rebuilt at every change'
	@echo 'make test     run every check and every test'
	@echo 'make build    build the site, strictly, into site/'
	@echo 'make publish  build it, say what changes for readers, and push it to gh-pages'
	@echo 'make check    run the linters and prove the flows, without the tests'
	@echo 'make bench    time the guide beside its peers, and what grows with it (an hour)'
	@echo 'make format   rewrite Python files in the house format'
	@echo 'make lock     pin the newest versions that requirements*.in and package.json allow'
	@echo 'make clean    remove all that these commands made'

serve: .venv/ready node_modules/ready
	.venv/bin/mkdocs serve

build: .venv/ready node_modules/ready
	.venv/bin/mkdocs build

# REMOTE=pages publishes to another remote than origin.
publish: build
	.venv/bin/python -m tools.publish --remote $(or $(REMOTE),origin)

# The tests build the site themselves, strictly, into a folder of their own.
test: check browsers
	.venv/bin/python -m pytest --numprocesses auto --dist worksteal --durations 20 \
	    --max-suite-reruns 3 --rerun-show-tracebacks

check: .venv/ready node_modules/ready
	.venv/bin/python tools/check.py

browsers: .venv/ready node_modules/ready .venv/browsers
	.venv/bin/python tools/browser.py
	.venv/bin/python tools/other_browsers.py

bench: .venv/ready node_modules/ready
	.venv/bin/python -m benchmarks

format: .venv/ready
	.venv/bin/ruff check --fix-only .
	.venv/bin/ruff format .

# An environment with nothing in it but Node, where the machine has none.
.venv/made: requirements.txt requirements-node.txt pyproject.toml tools/python.sh tools/node.sh
	python=$$(tools/python.sh) && "$$python" -m venv --clear .venv
	tools/node.sh
	touch $@

.venv/ready: .venv/made
	$(PIP) --require-hashes --requirement requirements.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	touch $@

# What Debian has for the tests: it is fetched while Python's packages are.
.venv/browsers: .venv/made tools/debian.py
	.venv/bin/python tools/debian.py && touch $@

node_modules/ready: package-lock.json .venv/made
	npm ci --no-progress --loglevel=error && touch $@

lock: .venv/ready
	uv=$$(tools/uv.sh) && for name in requirements requirements-node; do \
	    "$$uv" pip compile --quiet --no-config --upgrade --universal --python-version 3.13 \
	        --generate-hashes --no-header $$name.in --output-file $$name.txt || exit; done
	npm install --package-lock-only && touch package-lock.json
	cd tests/browsers && npm install --package-lock-only

clean:
	rm -rf .venv .uv .cache node_modules tests/browsers/node_modules site dist
