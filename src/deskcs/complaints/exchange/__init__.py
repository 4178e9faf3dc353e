"""Cases from files and into files: CSV and workbooks."""
