"""Words about operators: their roles, and how long somebody has to wait."""

from PySide6.QtCore import QCoreApplication

from app.core.roles import Role

translate = QCoreApplication.translate


def role_name(role: Role) -> str:
    """Return a role as people call it."""
    names = {
        Role.VIEWER: translate("Operator", "Viewer"),
        Role.ATTENDANT: translate("Operator", "Attendant"),
        Role.MANAGER: translate("Operator", "Manager"),
        Role.ADMIN: translate("Operator", "Admin"),
    }
    return names[role]


def role_help(role: Role) -> str:
    """Return in a sentence what a role may do."""
    sentences = {
        Role.VIEWER: translate(
            "Operator", "Looks at everything that is not about people or money."
        ),
        Role.ATTENDANT: translate(
            "Operator", "Starts and stops charging, takes in chargers, gives out cards."
        ),
        Role.MANAGER: translate(
            "Operator", "Also changes people, quotas, tariffs and how chargers are set."
        ),
        Role.ADMIN: translate("Operator", "Also changes settings, operators and passwords."),
    }
    return sentences[role]


def locked_for(seconds: int) -> str:
    """Say for how long somebody is locked out yet."""
    text = translate("Operator", "Too many wrong tries. Try again in {minutes}:{seconds}.")
    return text.format(minutes=seconds // 60, seconds=f"{seconds % 60:02}")
