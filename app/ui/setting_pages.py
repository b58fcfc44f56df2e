"""The sections of the Settings page: what they are called and who may use them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.core.roles import Operator, Role

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SectionHead:
    """One entry at the left of the page."""

    key: str
    icon: str
    title: str
    needed: Role = Role.ADMIN


def section_heads() -> dict[str, SectionHead]:
    """Return every section by its key, in their order."""
    heads = (
        SectionHead("appearance", "contrast", translate("Settings", "Appearance"), Role.VIEWER),
        SectionHead("depot", "overview", translate("Settings", "Depot")),
        SectionHead("network", "server", translate("Settings", "Network and server")),
        SectionHead("chargers", "charger", translate("Settings", "Chargers")),
        SectionHead("alarms", "alert", translate("Settings", "Alarms"), Role.MANAGER),
        SectionHead("operators", "people", translate("Settings", "Operators")),
        SectionHead("security", "lock", translate("Settings", "Security")),
        SectionHead(
            "backup", "download", translate("Settings", "Backup and restore"), Role.MANAGER
        ),
        SectionHead("retention", "calendar", translate("Settings", "Retention")),
        SectionHead("forwarding", "upload", translate("Settings", "Forwarding")),
        SectionHead("notices", "bell", translate("Settings", "Notices")),
        SectionHead("drivers", "card", translate("Settings", "Drivers' page"), Role.MANAGER),
        SectionHead("tokens", "external", translate("Settings", "API tokens")),
    )
    return {head.key: head for head in heads}


def setting_pages(operator: Operator) -> list[tuple[str, str, str]]:
    """Return key, icon and title of what an operator may set, for the search."""
    words = translate("Settings", "Settings: {section}")
    return [
        (f"settings/{head.key}", head.icon, words.format(section=head.title))
        for head in section_heads().values()
        if operator.may(head.needed)
    ]
