"""DeskCS: the service handbook, shift handover and complaint tracker of one service desk."""

__version__ = "0.1.0"
