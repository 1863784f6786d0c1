//! `import FILE`: hand-kept tables become enums.
