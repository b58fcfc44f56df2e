"""A minute of made-up requests against a demo depot: `make api-test`.

Schemathesis makes them from the schema, by the examples in it, at its bounds and beyond them. No
answer may be a server's error, nor one that the schema does not name, nor in another shape.
"""

import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SECONDS = 45
START_S = 30.0
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
)


def main() -> int:
    """Run a depot and everything against it; return the exit status."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        token = _app("token", "create", "--role", "admin", "explore", "--data-dir", data / "demo")
        depot = subprocess.Popen(
            _command("--headless", "--demo", "3", "--data-dir", data, "--api-port", "0"),
            stdout=subprocess.DEVNULL,
        )
        try:
            status = _explore(_url(data / "demo" / "logs" / "chargeyard.log"), token, data)
        finally:
            depot.send_signal(signal.SIGTERM)
            depot.wait(20)
        return status or _surprises(data / "demo" / "logs" / "chargeyard.log")


def _explore(url: str, token: str, folder: Path) -> int:
    # What asks chargers waits for them: half a minute for each would leave no time for the rest.
    slow = r"/(remote-st|reset$|unlock|commands|change-avail)|/charging/"
    common = [
        *("--header", f"Authorization: Bearer {token}", "--checks", ",".join(CHECKS)),
        *("--suppress-health-check", "all", "--warnings", "off", "--no-color"),
        *("--phases", "examples,coverage,fuzzing", "--generation-database", "none"),
    ]
    program = [str(Path(sys.executable).parent / "schemathesis"), "run", f"{url}/openapi.json"]
    quick = [*program, *common, "--max-time", str(SECONDS), "--exclude-path-regex", slow]
    asking = [*program, *common, "--max-time", "15", "-n", "3", "--include-path-regex", slow]
    return max(
        subprocess.run(command, cwd=folder, check=False).returncode for command in (quick, asking)
    )


def _surprises(log: Path) -> int:
    """Tell what the depot logged as an error; 1 where there is something."""
    errors = [line for line in log.read_text().splitlines() if '"level": "error"' in line]
    for line in errors:
        print(line, file=sys.stderr)  # noqa: T201
    return 1 if errors else 0


def _url(log: Path) -> str:
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline:
        if log.exists() and (found := re.search(r"The HTTP API is on (\S+?)\"", log.read_text())):
            return found[1]
        time.sleep(0.1)
    raise TimeoutError("The API was not served")


def _command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "app", *map(str, arguments)]


def _app(*arguments: object) -> str:
    done = subprocess.run(
        _command(*arguments), check=True, capture_output=True, text=True, env=os.environ
    )
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
