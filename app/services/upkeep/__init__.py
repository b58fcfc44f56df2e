"""What keeps the depot in order: alarms, tickets, backups, the age of data."""
