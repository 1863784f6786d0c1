//! The errors of operations, for [utoipa](https://docs.rs/utoipa/6).
//!
//! [`Errors`] are the responses of an operation that fails with the errors of some
//! enums: one response per status, with the codes that it has, and an example per
//! code. They refer to [`ProblemSchema`], which has every code of the root.
//!
//! ```
//! use faultcode::ErrorCode;
//! use faultcode_web::utoipa_6::{Errors, ProblemSchema};
//! use utoipa::openapi::path::{HttpMethod, OperationBuilder, PathItem};
//! use utoipa::openapi::{InfoBuilder, OpenApiBuilder, PathsBuilder, ResponsesBuilder};
//! use utoipa::Modify;
//! # use utoipa_6 as utoipa;
//!
//! #[derive(Debug, thiserror::Error, ErrorCode)]
//! #[code(root, category = "API", format = "E01{n:02X}")]
//! enum ServiceError {
//!     #[error("There is a user of this name")]
//!     #[code(n = 7, http = 409)]
//!     NameTaken,
//! }
//!
//! static PROBLEM: ProblemSchema = ProblemSchema::of(ServiceError::CATALOG);
//!
//! let responses = ResponsesBuilder::new().responses_from_into_responses::<Errors<(ServiceError,)>>();
//! let operation = OperationBuilder::new().responses(responses.build()).build();
//! let paths = PathsBuilder::new().path("/users", PathItem::new(HttpMethod::Post, operation));
//! let info = InfoBuilder::new().title("Users").version("1").build();
//! let mut api = OpenApiBuilder::new().info(info).paths(paths.build()).build();
//! PROBLEM.modify(&mut api);
//! ```
//!
//! With utoipa's macros, an operation has
//! `responses((status = 200, body = User), Errors<(DatabaseError, ApiError)>)`, and
//! the document `modifiers(&PROBLEM)`.
//!
//! Types in examples are those of the configuration that is
//! [installed](crate::Config::install); its fallback is in every set, since any
//! operation may fail with it. `internal` codes are in none.

mod responses;
mod schema;

use std::marker::PhantomData;

use faultcode::{Catalog, Catalogued, Entry};

pub use schema::ProblemSchema;

/// The responses of an operation that fails with the errors of some enums: a tuple
/// of one to eight, each with what its transparent variants hold.
///
/// See the [module](self).
#[derive(Debug, Clone, Copy)]
pub struct Errors<T>(PhantomData<T>);

/// A tuple of types with codes.
pub trait ErrorSet {
    #[doc(hidden)]
    fn catalogs() -> Vec<&'static Catalog>;
}

macro_rules! tuples {
    ($first:ident $($rest:ident)*) => {
        impl<$first: Catalogued $(, $rest: Catalogued)*> ErrorSet for ($first, $($rest,)*) {
            fn catalogs() -> Vec<&'static Catalog> {
                vec![$first::CATALOG $(, $rest::CATALOG)*]
            }
        }
        tuples!($($rest)*);
    };
    () => {};
}

tuples!(A B C D E F G H);

/// The codes of a catalog that may go out, each once.
fn public(catalog: &'static Catalog) -> impl Iterator<Item = Entry> {
    let all = catalog.all();
    all.filter(|entry| !entry.is_internal() && !entry.is_alias())
}
