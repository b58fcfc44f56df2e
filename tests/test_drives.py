"""Which drives of a computer are somebody's own, to take files away on."""

from pathlib import Path

from app.drives import mounted_drives, removable_drives
from app.services.ports.drive import Drive

MOUNTS = """\
/dev/nvme0n1p2 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
tmpfs /run tmpfs rw 0 0
/dev/nvme0n1p1 /boot/efi vfat rw 0 0
/dev/sdb1 /media/anna/MY\\040STICK vfat rw 0 0
/dev/mmcblk0p1 /run/media/system/CARD exfat rw 0 0
/dev/sdc1 /mnt/plugged ext4 rw 0 0
/dev/sdd1 /srv/data ext4 rw 0 0
"""


def test_what_is_plugged_in_is_found_by_its_place_or_its_plug() -> None:
    found = list(mounted_drives(MOUNTS, {"sdc1": True}.get))  # type: ignore[arg-type]
    assert found == [
        Drive(Path("/media/anna/MY STICK"), "MY STICK"),
        Drive(Path("/run/media/system/CARD"), "CARD"),
        Drive(Path("/mnt/plugged"), "plugged"),
    ]


def test_this_computer_is_looked_at_without_harm() -> None:
    assert Path("/") not in [drive.folder for drive in removable_drives()]
