//! Tests of the derive and the core together: see the folders beside this file.
