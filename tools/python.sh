#!/bin/sh
# Print the path of a Python 3.13, fetching one with uv when there is none.
#
# The minor version is the one inside Pyodide 0.29: bytecode compiled here must
# load there. A Python without ensurepip (Debian's without python3-venv) cannot
# make a virtual environment, so it does not count.
set -eu
here=$(dirname "$0")

suits() {
    "$1" -c 'import sys, ensurepip; sys.exit(sys.version_info[:2] != (3, 13))' 2>/dev/null
}

for name in python3.13 python3 python \
    "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.13.*/bin/python; do
    path=$(command -v "$name") || continue
    if suits "$path"; then
        echo "$path"
        exit 0
    fi
done

echo "No Python 3.13 on PATH or under pyenv: fetching one with uv." >&2
if uv=$("$here/uv.sh") && "$uv" python install 3.13 >&2; then
    path=$("$uv" python find 3.13)
    if suits "$path"; then
        echo "$path"
        exit 0
    fi
fi
echo "Stopped: install Python 3.13 (uv could not fetch it) and run make again." >&2
exit 1
