"""A display that is named and not there is told in words; Qt would end in an abort."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.display import display_problem

NOWHERE = ":987"


@pytest.mark.parametrize(
    "environ",
    [
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "vnc:size=800x600", "DISPLAY": NOWHERE},
        {"QT_QPA_PLATFORM": "wayland;offscreen"},
    ],
)
def test_what_needs_no_screen_is_never_wrong(environ):
    assert display_problem(environ) == ""


@pytest.mark.parametrize(
    ("environ", "said"),
    [
        ({}, "no display"),
        ({"QT_QPA_PLATFORM": "xcb"}, "no display"),
        ({"DISPLAY": NOWHERE}, "DISPLAY=:987"),
        ({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"}, "WAYLAND_DISPLAY"),
    ],
)
def test_a_display_that_does_not_answer_is_named(environ, said):
    assert said in display_problem(environ)


def test_a_wayland_compositor_that_listens_is_enough(tmp_path):
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-1"))
        compositor.listen()
        environ = {
            "WAYLAND_DISPLAY": "wayland-1",
            "XDG_RUNTIME_DIR": str(tmp_path),
            "DISPLAY": NOWHERE,
        }
        assert display_problem(environ) == ""


@pytest.mark.skipif(sys.platform != "linux", reason="only there a display is named so")
def test_the_program_ends_with_one_line_instead_of_an_abort(tmp_path):
    environ = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    ended = subprocess.run(
        [sys.executable, "-m", "app", "--data-dir", str(tmp_path)],
        env=environ | {"DISPLAY": NOWHERE},
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stderr == (
        "chargeyard: The display that is named here does not answer (DISPLAY=:987). "
        "Run the depot without one: chargeyard --headless\n"
    )
