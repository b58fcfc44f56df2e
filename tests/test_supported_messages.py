"""What the Help page and the documentation say is supported is what the code and the tests do."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_list_of_supported_messages_is_true() -> None:
    command = [sys.executable, "docs/supported_messages.py", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}Run: python docs/supported_messages.py"
