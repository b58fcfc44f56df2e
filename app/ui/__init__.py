"""The screen: the only package besides main that imports PySide6 and pyqtgraph."""
