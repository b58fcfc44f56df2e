"""Reusable widgets that show and ask; they never decide, fetch or store."""
