"""The sections of the Settings page that are more than a form."""
