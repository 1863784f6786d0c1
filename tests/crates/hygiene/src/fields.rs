//! Fields with the names of the locals of an expansion.
#![allow(
    clippy::pub_underscore_fields,
    reason = "locals of an expansion begin so"
)]

#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[code(crate = ::renamed, category = "Field", format = "FLD-{n}", kind = FieldsKind)]
pub enum Fields {
    #[error("locals")]
    #[code(n = 1)]
    Locals {
        __field: ::core::primitive::u8,
        __row: ::core::primitive::u8,
        __f: ::core::primitive::u8,
        __code: ::core::primitive::u8,
        __entry: ::core::primitive::u8,
        __kind: ::core::primitive::u8,
        __error: ::core::primitive::u8,
        __p: ::core::primitive::u8,
    },
    #[error("{f} {fn}")]
    #[code(n = 2)]
    Plain {
        f: ::core::primitive::u8,
        self_: ::core::primitive::u8,
        info: ::core::primitive::u8,
        code: ::core::primitive::u8,
        kind: ::core::primitive::u8,
        layout: ::core::primitive::u8,
        #[code(public)]
        r#fn: ::core::primitive::u8,
    },
    #[error("{fn}")]
    #[code(n = 3)]
    Public {
        #[code(public)]
        __public1: ::core::primitive::u8,
        #[code(public)]
        __visit: ::core::option::Option<&'static ::core::primitive::str>,
        #[code(public)]
        __value: ::core::option::Option<&'static ::core::primitive::bool>,
        #[code(public)]
        r#fn: ::core::primitive::f32,
    },
    #[error("held")]
    #[code(transparent)]
    Held {
        #[source]
        __field: Held,
        __row: ::core::primitive::u8,
        __kind: ::core::primitive::u8,
    },
    #[error("held by a raw name")]
    #[code(transparent)]
    Raw {
        #[source]
        r#type: Held,
    },
}

#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[error("held")]
#[code(crate = ::renamed, category = "HeldField", n = 1, kind = HeldKind)]
pub struct Held {
    pub __row: ::core::primitive::u8,
    pub __field: ::core::primitive::u8,
}

#[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
#[error(transparent)]
#[code(crate = ::renamed, kind = WrapperKind)]
pub struct Wrapper {
    #[from]
    pub __field: Fields,
}
