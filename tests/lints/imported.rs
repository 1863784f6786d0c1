//! An enum whose variants are all in scope.

use faultcode::ErrorCode;

use Imported::{Held, Named, Unit};

/// What is imported.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Imported", kind = ImportedKind)]
enum Imported {
    /// Nothing.
    #[error("unit")]
    #[code(n = 1)]
    Unit,
    /// A field.
    #[error("named {at}")]
    #[code(n = 2)]
    Named {
        /// Where.
        #[code(public)]
        at: u32,
    },
    /// Another.
    #[error(transparent)]
    Held(Other),
}

/// What is held.
#[derive(Debug, Clone, Copy, thiserror::Error, ErrorCode)]
#[error("other")]
#[code(category = "Imported", n = 3, kind = OtherKind)]
struct Other;

#[test]
fn variants_may_be_imported() {
    let codes = [Unit.code(), Named { at: 1 }.code(), Held(Other).code()];
    assert_eq!(codes, ["IMPORTED_001", "IMPORTED_002", "IMPORTED_003"]);
}
