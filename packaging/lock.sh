#!/usr/bin/env bash
# Write requirements.lock and requirements-dev.lock from pyproject.toml: for every platform and
# Python from 3.11 on, exact versions, with the SHA-256 of every file a package index offers.
#
#   packaging/lock.sh [--upgrade]      `make lock`, `make lock UPGRADE=1`
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly tool=build/lock-tool
[[ -x $tool/bin/uv ]] || {
    python3 -m venv --clear "$tool"
    "$tool/bin/python" -m pip --disable-pip-version-check --quiet install uv==0.13.9
}

# A developer's own settings must not decide what everybody installs (hence --no-config, too).
unset "${!UV_@}"

compile() {
    "$tool/bin/uv" --no-config pip compile pyproject.toml --quiet --universal --python-version 3.11 \
        --generate-hashes --no-emit-index-url --no-emit-find-links \
        --custom-compile-command "make lock" "$@"
}

compile --output-file requirements.lock "$@"
compile --extra dev --constraints requirements.lock --output-file requirements-dev.lock "$@"
