"""Dialogs that are awaited. Nothing here, and nothing that uses it, opens a nested event loop."""

import asyncio

from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from shiboken6 import isValid

from app.ui.theme import Theme
from app.ui.widgets.hold_button import HoldButton
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.sheet import Sheet


async def show(dialog: QDialog) -> int:
    """Open a dialog and return its result code once it is finished.

    The dialog is deleted afterwards; read what was entered before the next `await`. Where the
    waiting task is cancelled, or the dialog's window goes away, the dialog is rejected.
    """
    done: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def finish(result: int) -> None:
        if not done.done():
            done.set_result(result)

    def vanish() -> None:
        finish(QDialog.DialogCode.Rejected.value)

    dialog.finished.connect(finish)
    dialog.destroyed.connect(vanish)
    dialog.open()
    try:
        return await done
    finally:
        if isValid(dialog):
            dialog.finished.disconnect(finish)
            dialog.close()
            dialog.deleteLater()


async def confirm(  # noqa: PLR0913 - all words of one question
    theme: Theme,
    parent: QWidget,
    *,
    title: str,
    consequence: str,
    confirm_text: str,
    refuse_text: str = "",
    danger: bool = True,
    hold: bool = False,
) -> bool:
    """Ask once before something that stops power or deletes; return whether it was confirmed.

    `title` names the act and its thing ("Stop charging at bay 7?"), `consequence` what it means.
    `refuse_text` stands where "Cancel" could be taken for the act itself. Cancel has the focus, so
    that a stray Enter does no harm. With `hold` the button must be held.
    """
    sheet = confirm_sheet(
        theme,
        parent,
        title=title,
        consequence=consequence,
        confirm_text=confirm_text,
        refuse_text=refuse_text,
        danger=danger,
        hold=hold,
    )
    return await show(sheet) == QDialog.DialogCode.Accepted.value


def confirm_sheet(  # noqa: PLR0913 - as for `confirm`
    theme: Theme,
    parent: QWidget,
    *,
    title: str,
    consequence: str,
    confirm_text: str,
    refuse_text: str = "",
    danger: bool,
    hold: bool,
) -> Sheet:
    """Build the sheet of `confirm`."""
    sheet = Sheet(theme, parent, title, consequence)
    sheet.add_cancel(refuse_text).setFocus()
    if hold:
        button = HoldButton(theme, confirm_text)
        button.confirmed.connect(sheet.accept)
        sheet.add_button(button)
        sheet.body.addWidget(_hold_hint(theme, button))
    else:
        plain = QPushButton(confirm_text)
        plain.setProperty("kind", "danger" if danger else "primary")
        sheet.add_button(plain, QDialog.DialogCode.Accepted.value)
    return sheet


def _hold_hint(theme: Theme, button: HoldButton) -> TextLabel:
    """Say how the button works; it stands out once somebody has only tapped it."""
    hint = TextLabel(theme, button.accessibleDescription(), muted=True, wrap=True)

    def stand_out() -> None:
        hint.setProperty("muted", False)
        hint.setProperty("role", "attention")
        hint.style().polish(hint)

    button.let_go_early.connect(stand_out)
    return hint
