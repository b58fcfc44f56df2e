"""Properties are judged by what they say, not by how busy the machine is."""

from hypothesis import settings

settings.register_profile("depot", deadline=None)
settings.load_profile("depot")
