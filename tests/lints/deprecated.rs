//! Deprecated variants, fields and types: who uses one is told, who derives is
//! not.

use faultcode::ErrorCode;

/// Old variants.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Old", kind = OldVariantsKind)]
enum OldVariants {
    /// The new way.
    #[error("new")]
    #[code(n = 1)]
    New,
    /// The old way.
    #[deprecated = "use `New`"]
    #[error("old")]
    #[code(n = 2)]
    Old,
    /// The old way with a value.
    #[deprecated(since = "0.1.0", note = "use `New`")]
    #[error("old {0}")]
    #[code(n = 3)]
    OldValue(u8),
    /// The old way to hold another.
    #[deprecated]
    #[error(transparent)]
    OldHeld(#[from] Leaf),
    /// An old field.
    #[error("old {old}")]
    #[code(n = 4)]
    Field {
        /// The old field.
        #[deprecated]
        old: u8,
    },
    /// An old field that is held.
    #[error("old source")]
    #[code(transparent)]
    Source {
        /// The old field.
        #[deprecated]
        source: Leaf,
    },
}

/// A leaf.
#[derive(Debug, Clone, Copy, thiserror::Error, ErrorCode)]
#[error("leaf")]
#[code(category = "Leaf", n = 1, kind = LeafKind)]
struct Leaf;

/// An old type.
#[deprecated = "use `OldVariants`"]
#[derive(Debug, Clone, Copy, thiserror::Error, ErrorCode)]
#[code(category = "OldType", kind = OldTypeKind)]
enum OldType {
    /// The only one.
    #[error("old type")]
    #[code(n = 1)]
    Own,
    /// A leaf.
    #[error(transparent)]
    Leaf(#[from] Leaf),
}

/// An old struct.
#[deprecated]
#[derive(Debug, Clone, Copy, thiserror::Error, ErrorCode)]
#[error("old struct")]
#[code(category = "OldStruct", n = 1, kind = OldStructKind)]
struct OldStruct;

/// An old type with parameters.
#[deprecated]
#[derive(Debug, Clone, Copy, thiserror::Error, ErrorCode)]
#[code(category = "OldGeneric")]
enum OldGeneric<T> {
    /// What it holds.
    #[error(transparent)]
    Held(T),
    /// Its own.
    #[error("own")]
    #[code(n = 1)]
    Own,
}

/// Who holds an old type allows it once, on the type.
#[expect(deprecated, reason = "the old types have their codes, too")]
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, kind = RootKind)]
enum Root {
    /// Old variants.
    #[error(transparent)]
    Variants(#[from] OldVariants),
    /// An old type.
    #[error(transparent)]
    Type(#[from] OldType),
    /// An old struct.
    #[error(transparent)]
    Struct(OldStruct),
}

#[test]
#[expect(deprecated, reason = "they have their codes, too")]
fn what_is_deprecated_has_its_code() {
    let errors = [
        (OldVariants::New, "OLD_001"),
        (OldVariants::Old, "OLD_002"),
        (OldVariants::OldValue(1), "OLD_003"),
        (OldVariants::OldHeld(Leaf), "LEAF_001"),
        (OldVariants::Field { old: 1 }, "OLD_004"),
        (OldVariants::Source { source: Leaf }, "LEAF_001"),
    ];
    for (error, code) in errors {
        assert_eq!(error.code(), code);
        assert_eq!(error.kind().to_string(), code);
    }
    assert_eq!(Root::from(OldType::Own).code(), "OLDTYPE_001");
    assert_eq!(
        OldType::from(Leaf).kind(),
        OldTypeKind::Leaf(LeafKind::Leaf)
    );
    assert_eq!(Root::Struct(OldStruct).code(), "OLDSTRUCT_001");
    assert_eq!(OldGeneric::Held(Leaf).code(), "LEAF_001");
    assert_eq!(OldGeneric::<Leaf>::Own.code(), "OLDGENERIC_001");
    let kinds = [OldVariantsKind::Old, OldVariantsKind::OldValue];
    assert!(kinds.iter().all(|kind| kind.to_string().starts_with("OLD")));
}
