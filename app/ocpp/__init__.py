"""The OCPP central system and simulated chargers: only here ocpp and websockets are imported."""
