//! Types with parameters.

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;

use faultcode::{ErrorCode, Kind};

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Leaf", format = "LEAF-{n}", kind = LeafKind)]
enum Leaf {
    #[error("one")]
    #[code(n = 1)]
    One,
    #[error("two")]
    #[code(n = 2)]
    Two,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Other", format = "OTHER-{n}")]
enum Other {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Holder", format = "HOLD-{n}")]
enum Holder<T> {
    #[error(transparent)]
    Held(T),
    #[error("own")]
    #[code(n = 1)]
    Own,
}

#[test]
fn a_transparent_parameter_brings_its_codes() {
    assert_eq!(Holder::Held(Leaf::Two).code(), "LEAF-2");
    assert_eq!(Holder::<Leaf>::Own.code(), "HOLD-1");
    let codes: Vec<_> = Holder::<Leaf>::CATALOG
        .iter()
        .map(|entry| entry.code())
        .collect();
    assert_eq!(codes, ["HOLD-1", "LEAF-1", "LEAF-2"]);
    assert!(Holder::<Leaf>::CATALOG.get("OTHER-1").is_none());
    assert!(Holder::<Other>::CATALOG.get("OTHER-1").is_some());
    assert_eq!(Holder::<Holder<Other>>::CATALOG.len(), 2);
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum RootOfGenerics {
    #[error(transparent)]
    Leaf(Holder<Leaf>),
    #[error(transparent)]
    Other(Holder<Other>),
    #[error(transparent)]
    Nested(Box<Holder<Holder<Other>>>),
}

#[test]
fn a_generic_type_counts_once_under_a_root_whatever_its_parameters() {
    let codes: Vec<_> = RootOfGenerics::CATALOG
        .iter()
        .map(|entry| entry.code())
        .collect();
    assert_eq!(codes, ["HOLD-1", "LEAF-1", "LEAF-2", "OTHER-1"]);
    let error = RootOfGenerics::Nested(Box::new(Holder::Held(Holder::Held(Other::One))));
    assert_eq!(error.code(), "OTHER-1");
    assert_eq!(
        RootOfGenerics::Leaf(Holder::Own).code(),
        RootOfGenerics::Other(Holder::Own).code()
    );
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Value", format = "VAL-{n}")]
enum WithValue<T> {
    #[error("bad value {0}")]
    #[code(n = 1)]
    Bad(T),
    #[error("bad list")]
    #[code(n = 2)]
    List(Vec<T>),
    #[error(transparent)]
    Leaf(Leaf),
}

#[test]
fn a_parameter_of_a_value_needs_no_code() {
    assert_eq!(WithValue::Bad(7).code(), "VAL-1");
    assert_eq!(WithValue::Bad("text").to_string(), "bad value text");
    assert_eq!(WithValue::List(vec![1_u8]).code(), "VAL-2");
    assert_eq!(WithValue::<u8>::Leaf(Leaf::One).code(), "LEAF-1");
    assert_eq!(WithValue::Bad(1_u8).info(), WithValue::Bad(1_u16).info());
    assert_eq!(WithValue::<u8>::CATALOG.len(), 4);
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Borrowed", format = "BOR-{n}", kind = BorrowedKind)]
enum Borrowed<'a> {
    #[error("bad text {0}")]
    #[code(n = 1)]
    Text(&'a str),
    #[error("bad text {0}")]
    #[code(n = 2)]
    Cow(#[code(public)] Cow<'a, str>),
}

// thiserror asks of a transparent field that it lives for ever, so these are
// written by hand.
#[derive(Debug, ErrorCode)]
#[code(kind = HoldsBorrowedKind)]
enum HoldsBorrowed<'a, 'b>
where
    Self: 'a,
{
    #[code(transparent)]
    Short(Borrowed<'a>),
    #[code(transparent)]
    Long(Box<Borrowed<'b>>),
    #[code(transparent)]
    Reference(&'a Borrowed<'b>),
}

impl Display for HoldsBorrowed<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Short(held) => Display::fmt(held, f),
            Self::Long(held) => Display::fmt(held, f),
            Self::Reference(held) => Display::fmt(held, f),
        }
    }
}

impl Error for HoldsBorrowed<'_, '_> {}

#[test]
fn an_error_may_borrow_and_hold_what_borrows() {
    let text = String::from("x");
    let long = Borrowed::Text("for ever");
    let borrowed = || Borrowed::Text(&text);
    assert_eq!(
        borrowed().coded().to_string(),
        "[BOR-1] Borrowed error: bad text x"
    );
    for error in [
        HoldsBorrowed::Short(borrowed()),
        HoldsBorrowed::Long(Box::new(Borrowed::Text("y"))),
        HoldsBorrowed::Reference(&long),
    ] {
        assert_eq!(error.code(), "BOR-1");
        assert_eq!(error.kind().code(), "BOR-1");
    }
    assert_eq!(HoldsBorrowed::CATALOG.len(), 2);
    assert_eq!(Borrowed::Cow(text.into()).kind(), BorrowedKind::Cow);
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Const", format = "CON-{n}")]
enum WithConst<const N: usize = 2, const STRICT: bool = false> {
    #[error("more than {N} bytes")]
    #[code(n = 1)]
    TooLong([u8; N]),
    #[error(transparent)]
    Leaf(Leaf),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
enum HoldsConst<const N: usize> {
    #[error(transparent)]
    Own(WithConst<N>),
    #[error(transparent)]
    Fixed(WithConst<8, true>),
}

#[test]
fn a_parameter_may_be_a_constant_with_a_default() {
    let error: WithConst = WithConst::TooLong([0; 2]);
    assert_eq!(error.code(), "CON-1");
    assert_eq!(WithConst::<3, true>::CATALOG.len(), 3);
    assert_eq!(HoldsConst::<3>::CATALOG.len(), 3);
    assert_eq!(HoldsConst::Own(WithConst::TooLong([0; 4])).code(), "CON-1");
    let fixed: HoldsConst<1> = HoldsConst::Fixed(WithConst::Leaf(Leaf::One));
    assert_eq!(fixed.code(), "LEAF-1");
}

trait Backend {
    type Failure: ErrorCode + 'static;
}

#[derive(Debug)]
struct Disk;

impl Backend for Disk {
    type Failure = Leaf;
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Where", format = "WH-{n}")]
enum WithWhere<B, T = u8>
where
    B: Backend + Debug,
    T: Display + Debug,
{
    #[error("backend failed: {0}")]
    #[code(n = 1)]
    Failed(T, PhantomData<B>),
    #[error(transparent)]
    #[code(n = 2)]
    OwnCode(#[from] Leaf),
}

#[derive(Debug, ErrorCode)]
enum Projected<B: Backend + Debug> {
    #[code(transparent)]
    Failure(B::Failure),
}

impl<B: Backend + Debug> Display for Projected<B> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Failure(failure) = self;
        Display::fmt(failure, f)
    }
}

impl<B: Backend + Debug> Error for Projected<B> where B::Failure: Debug {}

#[test]
fn where_clauses_and_projections_are_kept() {
    let error = WithWhere::<Disk>::Failed(1, PhantomData);
    assert_eq!(error.code(), "WH-1");
    assert_eq!(WithWhere::<Disk>::from(Leaf::One).code(), "WH-2");
    assert_eq!(Projected::<Disk>::Failure(Leaf::Two).code(), "LEAF-2");
    assert_eq!(Projected::<Disk>::CATALOG.len(), 2);
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Unsized", format = "UN-{n}")]
enum MaybeUnsized<T: ?Sized> {
    #[error("bad {0}")]
    #[code(n = 1)]
    Bad(Box<T>),
}

#[test]
fn a_parameter_may_be_unsized() {
    let error: MaybeUnsized<str> = MaybeUnsized::Bad("text".into());
    assert_eq!(error.code(), "UN-1");
    assert_eq!(MaybeUnsized::<str>::CATALOG.len(), 1);
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error(transparent)]
struct Wrapper<T>(T);

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("at step {step}")]
#[code(category = "Step", n = 1)]
struct AtStep<T, const LAST: usize = 9> {
    step: usize,
    #[source]
    cause: T,
}

#[test]
fn a_struct_may_be_generic() {
    let error = Wrapper(Wrapper(Leaf::Two));
    assert_eq!(error.code(), "LEAF-2");
    assert_eq!(Wrapper::<Wrapper<Leaf>>::CATALOG.len(), 2);
    let error: AtStep<_> = AtStep {
        step: 1,
        cause: Leaf::One,
    };
    assert_eq!(error.code(), "STEP_001");
    assert_eq!(
        format!("{:#}", error.coded()),
        "[STEP_001] Step error: at step 1: one"
    );
    assert_eq!(error.cause.kind(), LeafKind::One);
}
