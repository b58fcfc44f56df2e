"""A plan that is looked at: its picture, nearer and farther."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QGestureEvent,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QPinchGesture,
)

from app.ui.theme import Theme
from app.ui.widgets.yard_layout import EMPTY_RATIO, WIDTH

ZOOM_STEP = 1.25
_MOST_ZOOM = 6.0


class PlanView(QGraphicsView):
    """Shows a picture as wide as `WIDTH`, or an empty yard. Wheel and pinch zoom, dragging pans."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QGraphicsPixmapItem()
        self._plan = QRectF()
        self.ratio = EMPTY_RATIO
        """The height of the plan by its width."""
        self._zoomed = 1.0
        self._set_up()

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture of the yard."""
        return not self._picture.pixmap().isNull()

    def show_plan(self, picture: QImage | None) -> None:
        """Show a picture; None for an empty yard."""
        self.ratio = EMPTY_RATIO
        if picture is not None and not picture.isNull():
            self.ratio = picture.height() / picture.width()
            self._picture.setPixmap(QPixmap.fromImage(picture))
            self._picture.setScale(WIDTH / picture.width())
        else:
            self._picture.setPixmap(QPixmap())

    def set_room(self, plan: QRectF, scene: QRectF) -> None:
        """Say where the plan is, and how far one can look beyond it."""
        self._plan = plan
        if scene != self.scene().sceneRect():
            self.scene().setSceneRect(scene)
            if self._zoomed == 1.0:
                self.zoom_to_fit()

    def zoom(self, factor: float) -> None:
        """Show the plan larger or smaller, at most so small that it fits."""
        wanted = min(max(self._zoomed * factor, 1.0), _MOST_ZOOM)
        change, self._zoomed = wanted / self._zoomed, wanted
        self.scale(change, change)

    def zoom_to_fit(self) -> None:
        """Show the whole plan."""
        self._zoomed = 1.0
        self.fitInView(self.scene().sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def _set_up(self) -> None:
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        scene.addItem(self._picture)
        self._picture.setZValue(-1)
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.setScene(scene)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self._theme.changed.connect(self.viewport().update)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802
        """Draw an empty yard where there is no picture of it."""
        super().drawBackground(painter, rect)
        if not self.has_picture and not self._plan.isEmpty():
            painter.setPen(self._theme.color("border_strong"))
            painter.setBrush(self._theme.color("surface_sunken"))
            painter.drawRect(self._plan)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom(pinch.scaleFactor())
                return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoomed == 1.0:
            self.zoom_to_fit()
