//! Types that hold themselves.

use std::sync::Arc;

use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Nest", format = "NE{n}")]
enum Nested {
    #[error("innermost")]
    #[code(n = 1)]
    Innermost,
    #[error(transparent)]
    Deeper(Box<Self>),
    #[error(transparent)]
    Named(Arc<Nested>),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum RootOfRecursive {
    #[error(transparent)]
    Nested(Nested),
    #[error(transparent)]
    This(Box<Self>),
}

#[test]
fn a_type_may_hold_itself() {
    let error = Nested::Deeper(Box::new(Nested::Named(Arc::new(Nested::Innermost))));
    assert_eq!(error.code(), "NE1");
    assert_eq!(Nested::CATALOG.len(), 1);
}

#[test]
fn a_root_may_hold_types_that_hold_themselves() {
    let codes: Vec<_> = RootOfRecursive::CATALOG
        .iter()
        .map(|entry| entry.code())
        .collect();
    assert_eq!(codes, ["NE1"]);
    let error = RootOfRecursive::This(Box::new(RootOfRecursive::Nested(Nested::Innermost)));
    assert_eq!(error.code(), "NE1");
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Tree", format = "TREE-{n}")]
enum Tree<T> {
    #[error("{0}")]
    #[code(n = 1)]
    Leaf(T),
    #[error(transparent)]
    Branch(Box<Self>),
}

#[test]
fn a_generic_type_may_hold_itself() {
    let error = Tree::Branch(Box::new(Tree::Leaf(1)));
    assert_eq!(error.code(), "TREE-1");
    assert_eq!(Tree::<u8>::CATALOG.len(), 1);
}
