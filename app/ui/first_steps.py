"""The first start: language, name, who is here, the address, and the first charger."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QWidget

from app.core.errors import DepotError
from app.ui.access import DepotAccess
from app.ui.bridge import DepotBridge
from app.ui.charger_actions import ChargerActions, Told
from app.ui.first_start import FIRST_STEPS_SETTING
from app.ui.first_step_pages import (
    AddressStep,
    ChargerStep,
    LanguageStep,
    NameStep,
    OperatorStep,
    Step,
)
from app.ui.theme import Theme
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.labels import TextLabel
from app.ui.widgets.sheet import Sheet
from app.ui.words.failure_texts import failure

translate = QCoreApplication.translate

_WIDTH, _HEIGHT = 640, 300


class FirstSteps(Sheet):
    """A few steps, each of which may be skipped; what a step did stays done.

    `renew_window` asks for a window in the language that was chosen; the sheet goes on there.
    """

    renew_window = Signal()

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        access: DepotAccess,
        bridge: DepotBridge,
        actions: ChargerActions,
        start: int = 0,
    ) -> None:
        super().__init__(theme, window, translate("FirstSteps", "Welcome to ChargeYard"))
        self._access, self._actions = access, actions
        scale = theme.size.body / 14
        self.setMinimumWidth(min(round(_WIDTH * scale), window.window().width() - 32))
        self.steps: tuple[Step, ...] = (
            LanguageStep(theme, access),
            NameStep(theme, access),
            OperatorStep(theme, access),
            AddressStep(theme, access),
            ChargerStep(theme, access, bridge, actions),
        )
        self.place = TextLabel(theme, muted=True)
        self._stack = QStackedWidget()
        self._left = self._strict = False
        self._usual_height = min(round(_HEIGHT * scale), window.window().height() - 320)
        self._stack.setMinimumHeight(self._usual_height)
        for step in self.steps:
            self._stack.addWidget(step)
            step.changed.connect(self._on_changed)
            step.entered.connect(self._on_entered)
        self.said = TextLabel(theme, wrap=True)
        self.said.setProperty("role", "fault")
        for widget in (self.place, self._stack, self.said):
            self.body.addWidget(widget)
        self._build_buttons(theme)
        self._show(min(start, len(self.steps) - 1))

    def step(self) -> Step:
        """Return the step shown."""
        return self.steps[self._stack.currentIndex()]

    def host_keyboard(self, keyboard: QWidget | None) -> None:
        """Show a keyboard below the buttons; the step then takes only what it needs."""
        height = self._usual_height if keyboard is None else 0
        self._stack.setMinimumHeight(height)
        for step in self.steps:
            shown = step is self.step() or keyboard is None
            policy = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            step.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        super().host_keyboard(keyboard)

    def _build_buttons(self, theme: Theme) -> None:
        self.leave = QPushButton(translate("FirstSteps", "Leave"))
        self.back = QPushButton(translate("FirstSteps", "Back"))
        self.skip = QPushButton(translate("FirstSteps", "Skip"))
        self.next = BusyButton(theme, translate("FirstSteps", "Next"), "primary")
        left = QHBoxLayout()
        left.addWidget(self.leave)
        self._buttons.insertLayout(0, left)
        for button in (self.back, self.skip, self.next):
            self.add_button(button)
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(lambda: self._actions.run(self, self._finish()))
        self.back.clicked.connect(lambda: self._show(self._stack.currentIndex() - 1))
        self.skip.clicked.connect(lambda: self._actions.run(self, self._go_on()))
        self.next.clicked.connect(self._on_next)

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        last = number == len(self.steps) - 1
        text = translate("FirstSteps", "Step {number} of {count}: {title}")
        step = self.step()
        self.place.setText(text.format(number=number + 1, count=len(self.steps), title=step.title))
        self.back.setEnabled(number > 0)
        self.skip.setVisible(not last)
        words = translate("FirstSteps", "Done") if last else translate("FirstSteps", "Next")
        self.next.setText(words)
        step.begin()
        self._strict = False
        self._say("")

    def _on_changed(self) -> None:
        # Nobody is told of a mistake before having had the chance to make it.
        step = self.step()
        self._say(step.problem() if self._strict or step.typed() else "")

    def _on_next(self) -> None:
        self._strict = True
        problem = self.step().problem()
        if problem:
            self._say(problem)
        else:
            self._actions.run(self.next, self._apply())

    def _say(self, problem: str) -> None:
        self.said.setText(problem)
        self.next.setEnabled(not problem)

    def _on_entered(self) -> None:
        if self.next.isEnabled():
            self.next.click()

    async def _apply(self) -> Told | None:
        step = self.step()
        try:
            needs_window = await step.apply()
        except DepotError as error:
            if self._left:
                raise
            self.said.setText(failure(error))
            return None
        await self._go_on()
        if needs_window and not self._left:
            self.renew_window.emit()
        return None

    async def _go_on(self) -> None:
        # Who left while a step was being kept has no sheet any more, and is done with all steps.
        if self._left:
            return
        number = self._stack.currentIndex() + 1
        if number == len(self.steps):
            await self._finish()
            return
        await self._access.books.settings.save(FIRST_STEPS_SETTING, {"step": number})
        if not self._left:
            self._show(number)

    async def _finish(self) -> None:
        self._left = True
        await self._access.books.settings.save(FIRST_STEPS_SETTING, {"done": True})
        self.accept()

    def reject(self) -> None:
        """Leave, by Escape too; the steps are there again under Settings."""
        self._actions.run(self, self._finish())
