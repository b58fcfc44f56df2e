"""Finds the removable drives of this computer. It may wait for a slow one: call it in a thread."""

import ctypes
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.services.ports.drive import Drive

# Where desktops and systemd-mount put what is plugged in.
_FOR_GUESTS = ("/media/", "/run/media/")
_WINDOWS_REMOVABLE = 2


def removable_drives() -> Sequence[Drive]:
    """Return what is plugged in and can be used, in the order of the names."""
    if sys.platform == "win32":
        found = list(_on_windows())
    elif sys.platform == "darwin":
        found = list(_on_macos(Path("/Volumes")))
    else:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
        found = list(mounted_drives(mounts, _is_usb))
    return sorted(found, key=lambda drive: drive.name.casefold())


def mounted_drives(mounts: str, is_usb: Callable[[str], bool]) -> Iterator[Drive]:
    """Yield the drives in a list of mounts, in the form of `/proc/self/mounts`.

    `is_usb` tells of a device such as ``sdb1`` whether it is plugged in from outside.
    """
    for line in mounts.splitlines():
        device, mounted = [_plain(part) for part in line.split(" ")[:2]]
        if not device.startswith("/dev/") or mounted == "/":
            continue
        if mounted.startswith(_FOR_GUESTS) or is_usb(device.removeprefix("/dev/")):
            folder = Path(mounted)
            yield Drive(folder, folder.name)


def _plain(part: str) -> str:
    """Return a word of the list with its spaces, which are written there as ``\\040``."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), part)


def _is_usb(device: str) -> bool:
    path = Path("/sys/class/block", device)
    return path.exists() and "/usb" in str(path.resolve())


def _on_macos(volumes: Path) -> Iterator[Drive]:
    for folder in volumes.iterdir():
        # The disk that the system started from is linked there, too.
        if folder.resolve() != Path("/"):
            yield Drive(folder, folder.name)


def _on_windows() -> Iterator[Drive]:
    if sys.platform != "win32":
        return
    kernel = ctypes.windll.kernel32
    there = kernel.GetLogicalDrives()
    for place in range(26):
        root = f"{chr(ord('A') + place)}:\\"
        if there >> place & 1 and kernel.GetDriveTypeW(root) == _WINDOWS_REMOVABLE:
            label = ctypes.create_unicode_buffer(261)
            known = kernel.GetVolumeInformationW(root, label, 261, *[None] * 5)
            if known:  # an empty card reader is a drive, too
                yield Drive(Path(root), label.value or root)
