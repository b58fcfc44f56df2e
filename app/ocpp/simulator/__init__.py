"""Virtual chargers with cars, over real sockets."""
