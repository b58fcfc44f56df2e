"""The door for other programs: REST, live events, metrics. Only here FastAPI and uvicorn."""
