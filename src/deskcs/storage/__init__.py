"""The only room that opens a database: transactions, journal, migrations, backups."""
