"""What a depot does: async use cases over ports."""
