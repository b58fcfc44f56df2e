"""What is true in a depot: pure Python, no I/O, no asyncio, no Qt, no SQL, no OCPP."""
