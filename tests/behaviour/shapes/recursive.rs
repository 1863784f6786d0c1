//! Types that hold themselves, through others or directly.

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
#[code(category = "Ping", format = "PI{n}")]
enum Ping {
    #[error("ping")]
    #[code(n = 1)]
    Own,
    #[error(transparent)]
    Pong(Box<Pong>),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Pong", format = "PO{n}")]
enum Pong {
    #[error("pong")]
    #[code(n = 1)]
    Own,
    #[error(transparent)]
    Ping(Box<Ping>),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum RootOfRecursive {
    #[error(transparent)]
    Nested(Nested),
    #[error(transparent)]
    Ping(Ping),
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
fn two_types_may_hold_each_other() {
    let error = Ping::Pong(Box::new(Pong::Ping(Box::new(Ping::Own))));
    assert_eq!(error.code(), "PI1");
    assert_eq!(Ping::Pong(Box::new(Pong::Own)).code(), "PO1");
    assert_eq!(Ping::CATALOG.len(), 2);
    assert_eq!(Pong::CATALOG.len(), 2);
    assert!(Pong::CATALOG.get("PI1").is_some());
}

#[test]
fn a_root_may_hold_types_that_hold_themselves() {
    let codes: Vec<_> = RootOfRecursive::CATALOG
        .iter()
        .map(|entry| entry.code())
        .collect();
    assert_eq!(codes, ["NE1", "PI1", "PO1"]);
    let error = RootOfRecursive::This(Box::new(RootOfRecursive::Ping(Ping::Own)));
    assert_eq!(error.code(), "PI1");
    assert_eq!(RootOfRecursive::Nested(Nested::Innermost).code(), "NE1");
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
