"""Hands readings and sessions to other computers, over HTTP and MQTT."""
