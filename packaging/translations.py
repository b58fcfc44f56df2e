"""Collects the texts of the screen into Qt Linguist files and compiles them: `make translations`.

A new text appears in resources/i18n/chargeyard_*.ts as unfinished. Translate it there, with Qt
Linguist (.venv/bin/pyside6-linguist) or in an editor, and run this again.
"""

import ast
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.core.settings_catalogue import words

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "en", "ru", "tr")


def main() -> int:
    """Update and compile every language; tell what is not translated yet."""
    collect(FOLDER)
    for code in LANGUAGES:
        release(FOLDER / f"chargeyard_{code}.ts", FOLDER / f"chargeyard_{code}.qm")
    unfinished = {code: _unfinished(code) for code in LANGUAGES}
    for code, count in unfinished.items():
        print(f"{code}: {count} texts to translate" if count else f"{code}: complete")
    return 1 if any(unfinished.values()) else 0


def collect(folder: Path) -> None:
    """Write every text of the screen into the files of a folder; translations stay."""
    with tempfile.TemporaryDirectory() as temporary:
        sources = Path(temporary)
        lines = [f'QCoreApplication.translate("Failure", {text!r})' for text in failure_texts()]
        lines += [f'QCoreApplication.translate("Setting", {text!r})' for text in words()]
        (sources / "failures.py").write_text("\n".join(lines), encoding="utf-8")
        for number, path in enumerate(sorted((ROOT / "app" / "ui").rglob("*.py"))):
            copy = sources / f"{number:04}_{path.name}"
            copy.write_text(_with_plain_counts(path.read_text("utf-8")), encoding="utf-8")
        _collect(folder, [str(path) for path in sorted(sources.iterdir())])


def _with_plain_counts(source: str) -> str:
    """Replace what is counted in a call of `translate` by 1: lupdate knows plurals only so."""
    counts = [
        call.args[3]
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and len(call.args) == 4
        and ast.unparse(call.func).endswith("translate")
    ]
    lines = source.encode().splitlines(keepends=True)
    for count in sorted(counts, key=lambda each: (each.lineno, each.col_offset), reverse=True):
        assert count.end_lineno is not None
        last = lines[count.end_lineno - 1][count.end_col_offset :]
        first = lines[count.lineno - 1][: count.col_offset]
        lines[count.lineno - 1 : count.end_lineno] = [first + b"1" + last]
    return b"".join(lines).decode()


def failure_texts() -> Iterator[str]:
    """Yield every sentence that core and services raise a `DepotError` with.

    What the database, the command line and the network raise is for whoever reads the log, and
    stays English.

    Raises:
        SystemExit: A sentence is put together at run time, so that nobody could translate it.
    """
    rules = (path for part in ("core", "services") for path in (ROOT / "app" / part).rglob("*.py"))
    trees = {path: ast.parse(path.read_text()) for path in sorted(rules)}
    kinds = _failures(list(trees.values()))
    for path, tree in trees.items():
        tables = _tables(tree)
        for sentence in _sentences(tree, kinds):
            said = _literals(sentence, tables)
            if said is None:
                place = f"{path.relative_to(ROOT)}:{sentence.lineno}"
                sys.exit(f"{place}: write the sentence of a failure as one literal with values")
            yield from filter(None, said)


def _sentences(tree: ast.Module, kinds: set[str]) -> Iterator[ast.expr]:
    """Yield message and hint of every failure that is made in a module."""
    own = {
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name in kinds - {"DepotError"}
        if any(isinstance(each, ast.FunctionDef) for each in node.body)
    }
    # Who makes its own sentence hands it to the class above.
    calls = [
        call
        for node in tree.body
        for call in ast.walk(node)
        if isinstance(call, ast.Call)
        if (isinstance(call.func, ast.Name) and call.func.id in kinds - own)
        or (
            isinstance(node, ast.ClassDef)
            and node.name in own
            and ast.unparse(call.func) == "super().__init__"
        )
    ]
    for call in calls:
        yield from call.args[:1]
        yield from (each.value for each in call.keywords if each.arg == "hint")


def _tables(tree: ast.Module) -> dict[str, list[str]]:
    """Return the sentences of a module's constants: a text, or a table of them."""
    tables: dict[str, list[str]] = {}
    for node in tree.body:
        targets = [node.target] if isinstance(node, ast.AnnAssign) else getattr(node, "targets", [])
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        value = getattr(node, "value", None)
        if not names or value is None:
            continue
        found = [d.values for d in ast.walk(value) if isinstance(d, ast.Dict)]
        texts = found[0] if found else [value]
        said = [t.value for t in texts if isinstance(t, ast.Constant) and isinstance(t.value, str)]
        tables[names[0]] = said
    return tables


def _literals(sentence: ast.expr, tables: dict[str, list[str]]) -> list[str] | None:
    """Return what a failure may say; None where it is put together at run time."""
    if isinstance(sentence, ast.Constant):
        return [str(sentence.value)]
    name = sentence.value if isinstance(sentence, ast.Subscript) else sentence
    return tables.get(name.id) if isinstance(name, ast.Name) else None


def _failures(trees: Sequence[ast.Module]) -> set[str]:
    """Return the names of all classes that derive from DepotError."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    known = {"DepotError"}
    while True:
        found = {
            each.name
            for each in classes
            if any(isinstance(base, ast.Name) and base.id in known for base in each.bases)
        }
        if found <= known:
            return known
        known |= found


def _collect(folder: Path, sources: Sequence[str]) -> None:
    for code in LANGUAGES:
        target = folder / f"chargeyard_{code}.ts"
        # English needs a translation only where a number decides between singular and plural.
        plural = ("-pluralonly",) if code == "en" else ()
        _run(
            "pyside6-lupdate",
            *sources,
            "-ts",
            str(target),
            "-target-language",
            code,
            "-source-language",
            "en",
            "-locations",
            "none",
            "-no-obsolete",
            *plural,
        )


def release(source: Path, target: Path) -> None:
    """Compile one Qt Linguist file; what is unfinished stays English."""
    _run("pyside6-lrelease", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    command: Sequence[str] = (str(Path(sysconfig.get_path("scripts")) / tool), *arguments)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{tool} failed: {done.stderr or done.stdout}")


def _unfinished(code: str) -> int:
    text = (FOLDER / f"chargeyard_{code}.ts").read_text(encoding="utf-8")
    return text.count('type="unfinished"')


if __name__ == "__main__":
    sys.exit(main())
