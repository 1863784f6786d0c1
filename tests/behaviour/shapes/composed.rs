//! Types that hold others, and each other.

use std::sync::Arc;

use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Leaf", format = "LF{n}", kind = LeafKind)]
enum Leaf {
    #[error("one")]
    #[code(n = 1, http = 404)]
    One,
    #[error("two")]
    #[code(n = 2)]
    Two,
}

#[allow(
    clippy::redundant_allocation,
    reason = "pointers to pointers are the case"
)]
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(kind = AllHeldKind)]
enum AllHeld {
    #[error(transparent)]
    Plain(#[from] Leaf),
    #[error(transparent)]
    Boxed(Box<Leaf>),
    #[error(transparent)]
    Shared(#[from] Arc<Leaf>),
    #[error(transparent)]
    Static(&'static Leaf),
    #[error(transparent)]
    Deep(Box<&'static Leaf>),
    #[error(transparent)]
    Record { source: Leaf },
    #[error("not the text of the leaf")]
    #[code(transparent)]
    OwnText(#[source] Leaf, u8),
}

static LEAF: Leaf = Leaf::Two;

#[test]
fn what_is_held_may_be_boxed_shared_or_borrowed() {
    let errors = [
        AllHeld::from(Leaf::Two),
        AllHeld::Boxed(Box::new(Leaf::Two)),
        AllHeld::from(Arc::new(Leaf::Two)),
        AllHeld::Static(&LEAF),
        AllHeld::Deep(Box::new(&LEAF)),
        AllHeld::Record { source: Leaf::Two },
        AllHeld::OwnText(Leaf::Two, 0),
    ];
    for error in errors {
        assert_eq!(error.code(), "LF2");
        assert_eq!(AllHeld::CATALOG.entry(&error), Leaf::CATALOG.get("LF2"));
        assert_eq!(error.info(), LEAF.info());
    }
    assert_eq!(
        AllHeld::Static(&LEAF).kind(),
        AllHeldKind::Static(LeafKind::Two)
    );
    assert_eq!(
        AllHeld::OwnText(Leaf::One, 1).coded().to_string(),
        "[LF1] Leaf error: not the text of the leaf"
    );
}

#[test]
fn a_type_with_only_transparent_variants_has_no_code_of_its_own() {
    assert_eq!(AllHeld::CATALOG.own().count(), 0);
    assert_eq!(AllHeld::CATALOG.len(), 2);
    assert_eq!("LF1".parse(), Ok(AllHeldKind::Plain(LeafKind::One)));
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Mixed", format = "MX{n}")]
enum Mixed {
    #[error("before")]
    #[code(n = 1)]
    Before,
    #[error(transparent)]
    First(Leaf),
    #[error("between {0}")]
    #[code(n = 2)]
    Between(u8),
    #[error(transparent)]
    Second(AllHeld),
    #[error("after")]
    #[code(n = 3)]
    After { at: u8 },
}

#[test]
fn own_and_transparent_variants_may_alternate() {
    let errors = [
        (Mixed::Before, "MX1"),
        (Mixed::First(Leaf::One), "LF1"),
        (Mixed::Between(0), "MX2"),
        (Mixed::Second(Leaf::Two.into()), "LF2"),
        (Mixed::After { at: 0 }, "MX3"),
    ];
    for (error, code) in errors {
        assert_eq!(error.code(), code);
    }
    let codes: Vec<_> = Mixed::CATALOG.iter().map(|entry| entry.code()).collect();
    assert_eq!(codes, ["MX1", "MX2", "MX3", "LF1", "LF2"]);
}

#[derive(Debug, thiserror::Error, ErrorCode)]
enum Left {
    #[error(transparent)]
    Leaf(Leaf),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
enum Right {
    #[error(transparent)]
    Leaf(Arc<Leaf>),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, kind = DiamondKind)]
enum Diamond {
    #[error(transparent)]
    #[code(transparent)]
    Left(Leaf),
    #[error(transparent)]
    Again(Leaf),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum DeepDiamond {
    #[error(transparent)]
    Left(Left),
    #[error(transparent)]
    Right(Right),
}

#[test]
fn a_type_that_is_held_twice_counts_once() {
    assert_eq!(Diamond::CATALOG.len(), 2);
    assert_eq!(DeepDiamond::CATALOG.len(), 2);
    assert_eq!(Diamond::Left(Leaf::Two).code(), "LF2");
    assert_eq!(DeepDiamond::Left(Left::Leaf(Leaf::One)).code(), "LF1");
    let right = DeepDiamond::Right(Right::Leaf(Arc::new(Leaf::Two)));
    assert_eq!(right.code(), "LF2");
}

#[test]
fn a_code_that_is_held_twice_leads_to_the_first_kind() {
    assert_eq!("LF1".parse(), Ok(DiamondKind::Left(LeafKind::One)));
    assert_eq!(
        Diamond::Again(Leaf::One).kind(),
        DiamondKind::Again(LeafKind::One)
    );
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(
    category = "Shown",
    format = "SN{n}",
    display = "{category}/{code}: {message}"
)]
enum Shown {
    #[error("own layout")]
    #[code(n = 1)]
    Own,
    #[error(transparent)]
    Leaf(#[from] Leaf),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, display = "<{{{code}}}> {message}")]
enum RootWithDisplay {
    #[error(transparent)]
    Shown(#[from] Shown),
    #[error(transparent)]
    Leaf(Leaf),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum RootWithoutDisplay {
    #[error(transparent)]
    Shown(Shown),
    #[error(transparent)]
    Leaf(Leaf),
}

#[test]
fn an_enum_may_say_how_its_codes_are_displayed() {
    assert_eq!(Shown::Own.coded().to_string(), "Shown/SN1: own layout");
    assert_eq!(
        Shown::from(Leaf::One).coded().to_string(),
        "Leaf/LF1: one",
        "whatever it holds"
    );
    let error = RootWithoutDisplay::Shown(Shown::Own);
    assert_eq!(error.coded().to_string(), "Shown/SN1: own layout");
    let error = RootWithoutDisplay::Leaf(Leaf::One);
    assert_eq!(error.coded().to_string(), "[LF1] Leaf error: one");
}

#[test]
fn the_display_of_the_root_wins() {
    let error = RootWithDisplay::from(Shown::Own);
    assert_eq!(error.coded().to_string(), "<{SN1}> own layout");
    let error = RootWithDisplay::Leaf(Leaf::One);
    assert_eq!(error.coded().to_string(), "<{LF1}> one");
    let shared = Arc::new(error);
    assert_eq!(shared.coded().to_string(), "<{LF1}> one");
}
