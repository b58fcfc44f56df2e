#!/usr/bin/env bash
# Make this tree ready to run and to test: system libraries, .venv, locked packages.
# Done before for the same locks, it returns at once.
#
#   packaging/linux/setup.sh            what `make run` and `make test` share
#   packaging/linux/setup.sh test       and the broker and browser that tests drive
#   packaging/linux/setup.sh package    and what building the bundle needs besides
#
# PYTHON=python3.12 chooses an interpreter; otherwise the first of 3.11 or newer is taken.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly venv=.venv lock=requirements-dev.lock stamp=.venv/set-up

# What Qt and its plugins for X11 and Wayland load from the system, and the Debian package that holds it.
readonly libraries="
libglib-2.0.so.0        libglib2.0-0
libEGL.so.1             libegl1
libGL.so.1              libgl1
libxkbcommon.so.0       libxkbcommon0
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-shape.so.0       libxcb-shape0
libwayland-client.so.0  libwayland-client0
libwayland-cursor.so.0  libwayland-cursor0
"

say() { printf 'setup: %s\n' "$*"; }
die() { printf 'setup: %s\n' "$*" >&2; exit 1; }

fingerprint() {
    { pwd; cat packaging/linux/setup.sh "$lock"; } | sha256sum
}

is_set_up() {
    [[ -x $venv/bin/python && -f $stamp && $(<"$stamp") == "$(fingerprint)" ]]
}

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3.11 python3.12 python3.13 python3.14 python3}; do
        if "$candidate" -c 'import sqlite3, ssl, sys; sys.exit(sys.version_info < (3, 11))' \
            >/dev/null 2>&1; then
            command -v "$candidate"
            return
        fi
    done
    die "Python 3.11 or newer is missing${PYTHON:+ (asked for: $PYTHON)}; on Debian: apt-get install python3"
}

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        return 1
    fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -y --no-install-recommends install "$@" >"$log" 2>&1
}

install_packages() {
    (($#)) || return 0
    command -v apt-get >/dev/null ||
        die "these are missing and this system has no apt-get to install them (Debian's names): $*"
    say "installing system packages: $*"
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    # The package lists of a fresh machine are empty or old: fetch them only if they prove to be.
    apt_install "$@" || { as_root apt-get -qq update >>"$log" 2>&1 && apt_install "$@"; } || {
        tail -n 5 "$log" >&2
        die "could not install them; run as root: apt-get update && apt-get install $*"
    }
}

missing_libraries() {
    local known soname package
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
    while read -r soname package; do
        [[ -z $soname || $known == *"$soname "* ]] || echo "$package"
    done <<<"$libraries"
    [[ -n $(find -L /usr/share/fonts ~/.fonts ~/.local/share/fonts -name '*.[ot]tf' -print -quit \
        2>/dev/null) ]] || echo fonts-dejavu-core
}

missing_for_venv() {
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        "$python" -c 'import sys; print("python3.%d-venv" % sys.version_info[1])'
}

missing_for_tests() {
    PATH=$PATH:/usr/sbin command -v mosquitto >/dev/null || echo mosquitto
    command -v chromium >/dev/null || echo chromium
}

missing_for_package() {
    command -v objdump >/dev/null || echo binutils
    # PyInstaller copies the interpreter as a shared library, which Debian packages apart.
    "$venv/bin/python" -c 'from PyInstaller.depend import bindepend as b; b.get_python_library_path()' \
        2>/dev/null || "$venv/bin/python" -c 'import sys; print("libpython3.%d" % sys.version_info[1])'
}

make_venv() {
    if [[ -x $venv/bin/python && $(<"$venv/pyvenv.cfg") == *"$PWD/$venv"* ]] &&
        "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        return
    fi
    say "creating $venv with $("$python" --version)"
    "$python" -m venv --clear "$venv" || die "could not create $venv with $python"
}

install_locked() {
    local pip=("$venv/bin/python" -m pip --disable-pip-version-check --quiet install)
    say "installing the packages of $lock (about 200 MB to fetch the first time)"
    "${pip[@]}" --require-hashes --only-binary :all: --requirement "$lock" ||
        die "could not install the packages of $lock; is a package index within reach?"
    "${pip[@]}" --no-deps --no-build-isolation --editable . || die "could not install ChargeYard into $venv"
}

check_qt() {
    local error
    error=$(QT_QPA_PLATFORM=offscreen "$venv/bin/python" -c 'import PySide6.QtWidgets' 2>&1) ||
        die "Qt does not load: ${error##*$'\n'}"
}

set_up() {
    local started=$SECONDS
    python=$(find_python)
    # shellcheck disable=SC2046  # package names hold no spaces
    install_packages $(missing_libraries; missing_for_venv)
    make_venv
    install_locked
    check_qt
    fingerprint >"$stamp"
    say "done in $((SECONDS - started)) s"
}

main() {
    if ! is_set_up; then
        # Two makes started together must not fill one .venv at the same time.
        exec 9<.
        flock 9
        is_set_up || set_up
    fi
    # shellcheck disable=SC2046
    case ${1:-} in
        test) install_packages $(missing_for_tests) ;;
        package) install_packages $(missing_for_package) ;;
    esac
}

main "$@"
