"""What chargers report becomes sessions, and what to do with those that do not fit."""
