"""The OCPP central system and simulated chargers: the only package that imports ocpp and websockets."""
