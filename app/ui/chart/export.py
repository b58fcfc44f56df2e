"""The readings of a chart as a table for other programs."""

from datetime import datetime, tzinfo

import numpy as np

from app.ui.chart.data import ChartData, Curve


def chart_csv(data: ChartData, zone: tzinfo | None = None) -> str:
    """Return a line for each reading: its time with offset (in `zone`, or else local), values.

    Energy is the meter's register in kWh. What was not read is left empty.
    """
    lines = [",".join(("time", *Curve))]
    for at_s, *values in data.rows():
        time = datetime.fromtimestamp(at_s).astimezone(zone).isoformat(timespec="seconds")
        lines.append(",".join((time, *("" if np.isnan(v) else f"{v:.10g}" for v in values))))
    return "\n".join(lines) + "\n"
