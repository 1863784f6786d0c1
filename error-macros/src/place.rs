//! Where something stands, as the compiler knows it.

use proc_macro2::Span;

/// Line and column of a span, counted from 1, as `line << 32 | column`; 0
/// outside of a compiler, where there are none.
pub(crate) fn packed(span: Span) -> u64 {
    if !proc_macro::is_available() {
        return 0;
    }
    let span = span.unwrap();
    (span.line() as u64) << 32 | span.column() as u64
}

/// Line and column, each as the core's `shared/ends.rs` reads a number.
pub(crate) fn bytes(span: Span) -> [u8; 8] {
    packed(span).rotate_left(32).to_le_bytes()
}
