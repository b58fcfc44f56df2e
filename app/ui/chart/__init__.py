"""The chart of one connector. Import it when it is first shown: numpy and pyqtgraph take 0.5 s."""
