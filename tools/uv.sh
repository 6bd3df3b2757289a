#!/bin/sh
# Print the path of uv: the one on PATH, else one that pip puts in .uv/.
set -eu
cd "$(dirname "$0")/.."

if command -v uv; then
    exit 0
fi
if [ ! -x .uv/bin/uv ]; then
    # A plain --target needs no venv module and leaves a managed Python alone.
    python3 -m pip install --quiet --upgrade --target .uv uv >&2
fi
echo "$PWD/.uv/bin/uv"
