//! Modules, types, constants and macros with the names of the standard ones.
#![allow(
    non_camel_case_types,
    non_upper_case_globals,
    unused_macros,
    reason = "the names are those of others"
)]

pub mod alloc {}
pub mod core {}
pub mod faultcode {}
pub mod std {}

macro_rules! traps {
    ($($name:ident)*) => {
        $(macro_rules! $name { ($trap:tt) => { $trap $trap }; })*
    };
}
traps! {
    assert cfg column compile_error concat debug_assert env eprintln file format format_args
    include_bytes include_str line matches module_path option_env panic println stringify todo
    unimplemented unreachable vec write writeln
}

macro_rules! types {
    ($($name:ident)*) => { $(pub struct $name;)* };
}
types! {
    Box Catalog Catalogued Category CategoryParts Clone Coded Copy Debug Default Display Drop
    Entries Entry Eq Error From FromStr Formatter Hash Index Info Into Iterator Kind Kinded Layout
    Option PartialEq Piece Place Result Self_ Send Sized String Sync Table Tables ToString TryFrom
    UnknownCode Vec
    bool char f64 i32 str u8 u16 u32 u64 u128 usize
}

pub const Ok: () = ();
pub const Err: () = ();
pub const None: () = ();
pub const Some: () = ();

pub static CATALOG: () = ();
pub static TABLE: () = ();
pub static ROWS: () = ();

pub fn drop() {}

/// Every name above stands beside these.
#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(
    crate = ::renamed,
    title = "Shadowed errors",
    format = "SHADOW-{category_n}{n:02x}",
    categories(Shadow(n = 7, title = "Shadows"), Other(n = 8, name = "other")),
    display = "{code} {category} {message}",
    http = 503,
    retryable,
    kind = ShadowedKind
)]
pub enum Shadowed {
    #[error("plain")]
    #[code(category = "Shadow", n = 0x0A, common, retryable = false)]
    Plain,
    #[error("value {value}")]
    #[code(category = "Shadow", n = 11, http = 404, internal, optional)]
    Value {
        #[code(public)]
        value: ::core::primitive::u8,
    },
    #[error("custom {0}")]
    #[code(category = "other", id = "CUSTOM", custom)]
    Custom(::core::primitive::u16),
    #[error("alias")]
    #[code(category = "Shadow", alias_of = "SHADOW-70a")]
    Alias,
    #[error(transparent)]
    Held(#[from] ::std::boxed::Box<Held>),
}

/// Written without thiserror.
#[derive(::core::fmt::Debug, ::renamed::ErrorCode)]
#[code(crate = ::renamed, category = "Held", kind = HeldKind)]
pub enum Held {
    #[code(n = 1, message = "by hand")]
    ByHand,
}

impl ::core::fmt::Display for Held {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str("by hand")
    }
}

impl ::core::error::Error for Held {}

/// A root beside them.
#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(
    crate = ::renamed,
    root,
    title = "Everything",
    fallback = "SHADOW-70a",
    display = "<{code}> {message}",
    kind = RootKind
)]
pub enum Root {
    #[error(transparent)]
    Shadowed(#[from] Shadowed),
    #[error(transparent)]
    Unit(#[from] Unit),
}

#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[error("unit")]
#[code(crate = ::renamed, category = "Unit", n = 1, kind = UnitKind)]
pub struct Unit;

#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, root, kind = EmptyKind)]
pub enum Empty {}
