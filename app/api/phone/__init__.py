"""The small page that a driver opens by the QR label of a connector."""
