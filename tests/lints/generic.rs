//! Types with parameters, and types inside functions.

use core::error::Error;
use core::fmt;

use faultcode::ErrorCode;

/// A leaf.
#[derive(Debug, Clone, Copy, thiserror::Error, ErrorCode)]
#[code(category = "Leaf", kind = LeafKind)]
enum Leaf {
    /// The only one.
    #[error("leaf")]
    #[code(n = 1)]
    Own,
}

/// A parameter that is held, and one that is not.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Held")]
enum Holder<T, U = u8, const N: usize = 2> {
    /// What it holds.
    #[error(transparent)]
    Held(T),
    /// A value.
    #[error("{0}")]
    #[code(n = 1)]
    Value(U),
    /// Some bytes.
    #[error("more than {N} bytes")]
    #[code(n = 2)]
    Bytes([u8; N]),
}

/// A struct that holds a parameter.
#[derive(Debug, Clone, Copy, thiserror::Error, ErrorCode)]
#[error(transparent)]
struct Wrapper<T>(T);

/// A lifetime.
#[derive(Debug, Clone, Copy, thiserror::Error, ErrorCode)]
#[error("bad text {0}")]
#[code(category = "Borrowed", n = 1, kind = BorrowedKind)]
struct Borrowed<'a>(&'a str);

/// Two lifetimes.
#[derive(Debug, Clone, Copy, ErrorCode)]
#[code(category = "Life", kind = LifeKind)]
enum Life<'a, 'b> {
    /// A text.
    #[code(n = 1)]
    Text(&'a str),
    /// What borrows.
    #[code(transparent)]
    Held(&'a Borrowed<'b>),
}

impl fmt::Display for Life<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Text(text) => f.write_str(text),
            Self::Held(held) => held.fmt(f),
        }
    }
}

impl Error for Life<'_, '_> {}

/// A root over them.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum Root {
    /// Deep.
    #[error(transparent)]
    Deep(#[from] Box<Holder<Wrapper<Leaf>, u16, 3>>),
}

#[test]
fn parameters_are_held() {
    let deep = Root::from(Box::new(Holder::Held(Wrapper(Leaf::Own))));
    assert_eq!(deep.code(), "LEAF_001");
    assert_eq!(Holder::<Leaf>::Value(1).code(), "HELD_001");
    assert_eq!(Holder::<Leaf>::Bytes([0; 2]).code(), "HELD_002");
    let text = String::from("x");
    let borrowed = Borrowed(&text);
    assert_eq!(Life::Held(&borrowed).code(), "BORROWED_001");
    let kind = Life::Text(&text).kind();
    assert_eq!(kind, LifeKind::Text);
    assert_ne!(Life::Held(&borrowed).kind(), kind);
}

#[test]
fn a_type_inside_a_function_is_as_good() {
    /// Local.
    #[derive(Debug, Clone, Copy, thiserror::Error, ErrorCode)]
    #[code(root, category = "Local", kind = LocalKind)]
    enum Local {
        /// The only one.
        #[error("local")]
        #[code(n = 1)]
        Own,
        /// A leaf.
        #[error(transparent)]
        Leaf(#[from] Leaf),
    }
    assert_eq!(Local::Own.code(), "LOCAL_001");
    let kind = Local::from(Leaf::Own).kind();
    assert_eq!(kind, LocalKind::Leaf(LeafKind::Own));
}
