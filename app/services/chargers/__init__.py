"""Which chargers belong to the depot, and what is asked of them."""
