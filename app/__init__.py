"""ChargeYard: the charging control room of an EV depot, in one program on one PC."""

__version__ = "0.1.0"
