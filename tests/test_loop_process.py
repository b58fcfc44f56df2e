"""The loop in a process of its own: signals, shut-down, and the build without epoll."""

import os
import select
import signal
import subprocess
import sys
import textwrap
import time

import pytest

_PROGRAM = """
import asyncio, select, signal, sys, threading
{before}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from app.loop import DepotLoop

app = QApplication([])
app.setQuitOnLastWindowClosed(False)

async def main():
    loop = asyncio.get_running_loop()
{main}

with asyncio.Runner(loop_factory=lambda: DepotLoop(app)) as runner:
    runner.run(main())
print("ended")
"""


def _start(main: str, before: str = "") -> "subprocess.Popen[str]":
    program = _PROGRAM.format(before=before, main=textwrap.indent(textwrap.dedent(main), "    "))
    return subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "ignore", "-c", program],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def _finish(process: "subprocess.Popen[str]") -> tuple[int, str, str]:
    with process:
        try:
            out, err = process.communicate(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    return process.returncode, out, err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no add_signal_handler")
def test_sigterm_wakes_an_idle_loop_at_once() -> None:
    process = _start("""
        stop = asyncio.Event()
        loop.add_signal_handler(signal.SIGTERM, stop.set)
        print("ready", flush=True)
        await stop.wait()
        await asyncio.sleep(0.01)
        print("cleaned up", flush=True)
    """)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    sent_at = time.monotonic()
    process.send_signal(signal.SIGTERM)
    assert process.stdout.readline() == "cleaned up\n"
    assert time.monotonic() - sent_at < 1
    rest = process.stdout.read()
    code, _, err = _finish(process)
    assert (code, rest, err) == (0, "ended\n", "")


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
def test_ctrl_c_cancels_the_main_coroutine_of_an_idle_loop() -> None:
    process = _start("""
        print("ready", flush=True)
        try:
            await asyncio.sleep(3600)
        finally:
            await asyncio.sleep(0.01)
            print("cleaned up")
    """)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGINT)
    code, out, err = _finish(process)
    assert code == -signal.SIGINT
    assert out == "cleaned up\n"
    assert "KeyboardInterrupt" in err


def test_a_task_that_once_lived_under_a_dialog_does_not_freeze_the_end() -> None:
    process = _start("""
        async def session():
            while True:
                await asyncio.sleep(0.001)
        tasks = [asyncio.create_task(session()) for _ in range(20)]
        await asyncio.sleep(0.01)
        dialog = QDialog()
        QTimer.singleShot(50, dialog.accept)
        dialog.exec()
        await loop.run_in_executor(None, int)
    """)
    assert _finish(process) == (0, "ended\n", "")


def test_a_job_that_outlives_the_main_coroutine_does_not_abort_the_end() -> None:
    process = _start("""
        go = threading.Event()
        loop.run_in_executor(None, go.wait)
        loop.call_later(0.05, go.set)
        threading.Timer(0.1, go.set).start()
    """)
    assert _finish(process) == (0, "ended\n", "")


@pytest.mark.skipif(not hasattr(select, "epoll"), reason="is the only way there")
def test_without_epoll_sockets_threads_timers_and_dialogs_work_too() -> None:
    process = _start(
        """
        hung_up = asyncio.Event()
        async def echo(reader, writer):
            while line := await reader.readline():
                writer.write(line)
            writer.close()
            hung_up.set()
        server = await asyncio.start_server(echo, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        lines = 0
        async def talk():
            nonlocal lines
            while lines < 500:
                writer.write(b"line\\n")
                assert await reader.readline() == b"line\\n"
                lines += 1
        talking = asyncio.create_task(talk())
        await asyncio.sleep(0.01)
        dialog = QDialog()
        loop.call_later(0.03, dialog.accept)
        before = lines
        dialog.exec()
        assert lines > before
        await talking
        print(await loop.run_in_executor(None, lambda: "from a thread"))
        writer.close()
        await writer.wait_closed()
        await hung_up.wait()
        server.close()
        await server.wait_closed()
        """,
        before="del select.epoll",
    )
    assert _finish(process) == (0, "from a thread\nended\n", "")
