"""Receipts, statements and lists as PDF, XLSX and CSV; neither Qt nor the database is needed."""
