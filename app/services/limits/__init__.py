"""How much power chargers may draw."""
