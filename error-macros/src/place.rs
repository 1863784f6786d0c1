//! Where something stands, as the compiler knows it.

use proc_macro2::Span;

/// Line and column of a span, counted from 1, as `line << 32 | column`; 0
/// outside of a compiler, where there are none.
pub(crate) fn packed(span: Span) -> u64 {
    if !proc_macro::is_available() {
        return 0;
    }
    let span = span.unwrap();
    pack(span.line(), span.column())
}

fn pack(line: usize, column: usize) -> u64 {
    (line as u64) << 32 | column as u64
}

/// Line and column, each as the core's `shared/ends.rs` reads a number.
pub(crate) fn bytes(span: Span) -> [u8; 8] {
    packed(span).rotate_left(32).to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::pack;

    #[test]
    fn places_are_ordered_as_in_the_source() {
        assert_eq!(pack(3, 17), 0x0000_0003_0000_0011);
        assert!(pack(3, 17) < pack(3, 18) && pack(3, 18) < pack(4, 1));
    }
}
