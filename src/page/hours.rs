//! Opening hours in words and tables.
