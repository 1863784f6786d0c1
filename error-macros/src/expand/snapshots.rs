//! What declarations become, formatted. `INSTA_UPDATE=always cargo test -p
//! faultcode-macros` writes the snapshots anew.
//!
//! Outside of a compiler there are no places, so lines and columns are 0 here.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::quote;

/// A snapshot is the expansion and nothing else.
macro_rules! assert_snapshot {
    ($expansion:expr) => {
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!($expansion);
        })
    };
}

/// Expands a declaration.
fn expand(input: TokenStream) -> String {
    let file = syn::parse2(super::derive(input)).expect("items");
    prettyplease::unparse(&file)
}

/// One item of an expansion: the one whose first line contains `start`.
fn item(expansion: &str, start: &str) -> String {
    let lines: Vec<_> = expansion.lines().collect();
    let first = lines
        .iter()
        .position(|line| line.contains(start))
        .unwrap_or_else(|| panic!("no `{start}` in\n{expansion}"));
    let indent = lines[first].len() - lines[first].trim_start().len();
    let ends = |line: &&str| {
        line.len() - line.trim_start().len() == indent
            && (line.trim_start().starts_with('}') || line.trim_end().ends_with(';'))
    };
    let length = lines[first..].iter().position(ends).unwrap_or(0);
    let item: Vec<_> = lines[first..=first + length]
        .iter()
        .map(|line| line.get(indent..).unwrap_or(""))
        .collect();
    item.join("\n")
}

#[test]
fn shortest() {
    assert_snapshot!(expand(quote! {
        enum AppError {
            #[error("User not found")]
            #[code(category = "Database", n = 0x06, http = 404)]
            UserNotFound,
        }
    }));
}

fn rich() -> String {
    expand(quote! {
        /// Database errors
        #[code(
            root, category = "Database", format = "E0A{n:02X}", http = 500,
            kind = DatabaseErrorKind, display = "{code}: {message}", fallback = "E0A06"
        )]
        pub enum DatabaseError {
            /// Check the identifier.
            #[error("User {id} not found")]
            #[code(n = 0x06, http = 404, retryable = false, common)]
            UserNotFound { #[code(public)] id: u64, name: String },
            #[error("{0}")]
            #[code(n = 0xFF, custom, internal)]
            Custom(String),
            #[error(transparent)]
            Io(#[from] IoError),
        }
    })
}

#[test]
fn rows() {
    assert_snapshot!(item(&rich(), "static __HEAD"));
}

#[test]
fn flags() {
    let expansion = expand(quote! {
        #[code(category = "Flags")]
        enum Flags {
            #[error("plain")]
            #[code(n = 1)]
            Plain,
            #[error("optional")]
            #[code(n = 2, optional)]
            Optional,
            #[error("configured")]
            #[code(n = 3)]
            #[cfg(unix)]
            Configured,
            #[error("{{}}")]
            #[code(n = 4, internal)]
            Internal,
        }
    });
    assert_snapshot!(item(&expansion, "static __HEAD"));
}

#[test]
fn rows_of_two_categories() {
    let expansion = expand(quote! {
        #[code(categories(First, Second))]
        enum Errors {
            #[error("one")]
            #[code(category = First, n = 1, retryable)]
            One,
            #[error("two")]
            #[code(category = Second, n = 2, retryable = false)]
            Two,
        }
    });
    assert_snapshot!(item(&expansion, "static __HEAD"));
}

#[test]
fn flags_of_an_internal_type() {
    let expansion = expand(quote! {
        #[code(category = "Flags", internal)]
        enum Flags {
            #[error("plain")]
            #[code(n = 1)]
            Plain,
        }
    });
    assert_snapshot!(item(&expansion, "static __HEAD"));
}

#[test]
fn table() {
    assert_snapshot!(item(&rich(), "static __TABLE:"));
}

#[test]
fn category() {
    assert_snapshot!(item(&rich(), "static __C0"));
}

#[test]
fn layout() {
    assert_snapshot!(item(&rich(), "static __LAYOUT"));
}

#[test]
fn check_of_a_root() {
    assert_snapshot!(item(&rich(), "const _: () = __p::check"));
}

#[test]
fn error_code() {
    assert_snapshot!(item(&rich(), "ErrorCode for DatabaseError"));
}

#[test]
fn inherent() {
    assert_snapshot!(item(&rich(), "impl DatabaseError"));
}

#[test]
fn kind() {
    assert_snapshot!(item(&rich(), "enum DatabaseErrorKind"));
}

#[test]
fn kind_impl() {
    assert_snapshot!(item(&rich(), "Kind for DatabaseErrorKind"));
}

#[test]
fn conversion_from_an_error() {
    assert_snapshot!(item(&rich(), "From<&DatabaseError>"));
}

#[test]
fn kind_of_an_error() {
    assert_snapshot!(item(&rich(), "Kinded for DatabaseError"));
}

#[test]
fn kind_impl_of_rows_alone() {
    let expansion = expand(quote! {
        #[code(category = "Database", kind = Kinds)]
        enum Errors {
            #[error("User not found")]
            #[code(n = 1)]
            UserNotFound,
        }
    });
    assert_snapshot!(item(&expansion, "Kind for Kinds"));
}

#[test]
fn kind_impl_of_what_is_broken() {
    let expansion = expand(quote! {
        #[code(category = "Database", kind = Kinds)]
        enum Errors {
            #[error("User not found")]
            #[code(n = 1)]
            UserNotFound,
            #[error("Gone")]
            Gone,
        }
    });
    assert_snapshot!(item(&expansion, "Kind for Kinds"));
}

#[test]
fn a_root_has_a_catalog_also_alone() {
    let expansion = expand(quote! {
        #[code(root, category = "Database")]
        enum Errors {
            #[error("User not found")]
            #[code(n = 1)]
            UserNotFound,
        }
    });
    assert_snapshot!(item(&expansion, "static __CATALOG"));
}

#[test]
fn check_of_a_contract() {
    let expansion = expand(quote! {
        #[code(root, category = "Database", contract = "../tests/ui/contract/shipped.toml")]
        enum Errors {
            #[error("User not found")]
            #[code(n = 1)]
            UserNotFound,
        }
    });
    assert_snapshot!(item(&expansion, "const _: () = __p::check_contract"));
}

#[test]
fn generic() {
    assert_snapshot!(expand(quote! {
        enum Wrapper<E> where E: Clone {
            #[error(transparent)]
            Inner(E),
        }
    }));
}

#[test]
fn lifetimes_of_what_is_held() {
    assert_snapshot!(item(
        &expand(quote! {
            enum Holder<'a> {
                #[error(transparent)]
                Inner(Inner<'a>),
                #[error(transparent)]
                This(Box<Self>),
                #[error(transparent)]
                Other(Other<Self>),
            }
        }),
        "static __TABLE:"
    ));
}

fn public() -> String {
    // What `$ty:ty` becomes in a macro.
    let grouped = Group::new(Delimiter::None, quote!(Option<u16>));
    let alone = Group::new(Delimiter::None, quote!(u16));
    expand(quote! {
        enum Shown {
            #[error("{a}")]
            #[code(category = "Shown", n = 1)]
            Values {
                #[code(public)]
                a: bool,
                #[code(public)]
                b: f32,
                #[code(public)]
                c: &'static i64,
                #[code(public)]
                d: #grouped,
                #[code(public)]
                e: (u8),
                #[code(public)]
                f: (Option<#alone>),
                hidden: u8,
            },
            #[error("{0}")]
            #[code(category = "Shown", n = 2)]
            Layers(
                #[code(public)] Box<Option<Rc<u32>>>,
                #[code(public)] Option<Box<str>>,
                #[code(public)] std::sync::Arc<String>,
                #[code(public)] Option<Option<f64>>,
                #[code(public)] <u8 as Of>::u8,
                #[code(public)] [u8; 4],
                #[code(public)] Box<'a>,
            ),
        }
    })
}

#[test]
fn public_fields() {
    assert_snapshot!(item(&public(), "static __TABLE:"));
}

#[test]
fn values_of_public_fields() {
    assert_snapshot!(item(&public(), "fn visit_public_fields"));
}

#[test]
fn public_fields_of_type_parameters() {
    let expansion = expand(quote! {
        #[error("{0}")]
        #[code(category = "Shown", n = 1)]
        struct Shown<T, U>(
            #[code(public)] T,
            #[code(public)] Option<Vec<U>>,
            #[code(public)] u8,
            #[code(public)] Option<&'static u16>,
            #[code(public)] String,
        );
    });
    assert_snapshot!(item(&expansion, "ErrorCode for Shown"));
}

#[test]
fn broken() {
    assert_snapshot!(expand(quote! {
        #[code(category = "Database")]
        enum DatabaseError {
            #[error("User not found")]
            #[code(n = 1, http = 40)]
            UserNotFound,
        }
    }));
}
