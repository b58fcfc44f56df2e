"""Build dist/chargeyard: the program as a folder that needs no Python on the machine."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "chargeyard"


def main() -> None:
    """Build the bundle and say how large it is."""
    started = time.monotonic()
    before = run_pyinstaller()
    saved = strip_symbols(BUNDLE) if sys.platform == "linux" else 0
    print(
        f"{BUNDLE.relative_to(ROOT)}: {(before - saved) / 1e6:.0f} MB "
        f"({saved / 1e6:.0f} MB of symbols removed) in {time.monotonic() - started:.0f} s"
    )


def run_pyinstaller() -> int:
    """Run PyInstaller over the spec file and return the size of the bundle in bytes."""
    options = (
        "--noconfirm",
        "--clean",
        "--log-level=WARN",
        f"--distpath={BUNDLE.parent}",
        f"--workpath={ROOT / 'build' / 'pyinstaller'}",
    )
    subprocess.run(
        [
            sys.executable,
            "-m",
            "PyInstaller",
            *options,
            str(ROOT / "packaging" / "chargeyard.spec"),
        ],
        check=True,
        cwd=ROOT,
        # The same input gives the same bundle: PyInstaller stores hash-ordered sets otherwise.
        env={**os.environ, "PYTHONHASHSEED": "1"},
    )
    return sum(path.stat().st_size for path in regular_files(BUNDLE))


def strip_symbols(bundle: Path) -> int:
    """Remove symbols from the interpreter and compiled modules; return the bytes saved.

    Qt's and numpy's libraries are left alone: their wheels come stripped, and `strip` breaks the
    ELF layout that their packaging has given them.
    """
    strip = shutil.which("strip")
    if strip is None:
        return 0
    saved = 0
    for path in filter(is_strippable, regular_files(bundle)):
        size = path.stat().st_size
        subprocess.run([strip, "--strip-unneeded", str(path)], check=True)
        saved += size - path.stat().st_size
    return saved


def is_strippable(path: Path) -> bool:
    """Tell whether a file is the interpreter's library or a compiled module with symbols."""
    if {"PySide6", "shiboken6", "numpy", "numpy.libs"} & set(path.parts):
        return False
    return path.name.startswith("libpython3.") or path.name.endswith(("linux-gnu.so", ".abi3.so"))


def regular_files(folder: Path) -> list[Path]:
    """Return every file under a folder, links left out."""
    return [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]


if __name__ == "__main__":
    main()
