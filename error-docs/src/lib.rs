//! Reads the document of an error-code catalog, and renders it.
