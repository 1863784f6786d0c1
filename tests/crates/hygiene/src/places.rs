//! Types inside functions, methods and constants.

use ::core::option::Option::Some;
use ::core::primitive::{bool, str};
use ::renamed::Catalog;

/// A function with two types of one name.
#[must_use]
pub fn in_blocks() -> [(&'static str, bool); 2] {
    use ::renamed::ErrorCode;

    let one = {
        #[derive(::core::fmt::Debug, ::thiserror::Error, ErrorCode)]
        #[error("one")]
        #[code(crate = ::renamed, category = "Block", n = 1, kind = Kind)]
        struct Local;
        (Local.code(), Local.kind() == Kind::Local)
    };
    let two = {
        #[derive(::core::fmt::Debug, ::thiserror::Error, ErrorCode)]
        #[error("two")]
        #[code(crate = ::renamed, category = "Block", n = 2, kind = Kind)]
        struct Local;
        (Local.code(), Local.kind() == Kind::Local)
    };
    [one, two]
}

pub trait Method {
    #[must_use]
    fn provided(&self) -> &'static str {
        #[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
        #[code(crate = ::renamed, category = "Provided", kind = Kind)]
        enum Local {
            #[error("provided")]
            #[code(n = 1)]
            Own,
        }
        ::renamed::ErrorCode::code(&Local::Own)
    }

    fn required(&self) -> &'static str;
}

pub struct Receiver<T>(pub T);

impl<T> Method for Receiver<T> {
    fn required(&self) -> &'static str {
        #[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
        #[code(crate = ::renamed, root, category = "Required", kind = Kind)]
        enum Local {
            #[error("required")]
            #[code(n = 1)]
            Own,
            #[error(transparent)]
            Held(#[from] Held),
        }
        #[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
        #[error("held")]
        #[code(crate = ::renamed, category = "RequiredHeld", n = 1, kind = HeldKind)]
        struct Held;

        let held: Local = ::core::convert::From::from(Held);
        let kind = <Local as ::renamed::Kinded>::kind(&held);
        ::core::assert_eq!(kind, Kind::Held(HeldKind::Held));
        ::renamed::ErrorCode::code(&Local::Own)
    }
}

pub const IN_A_CONSTANT: &Catalog = {
    #[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
    #[code(crate = ::renamed, root, category = "Constant", kind = Kind)]
    enum Local {
        #[error("constant")]
        #[code(n = 1)]
        Own,
    }
    let _ = Local::Own;
    Local::CATALOG
};

/// A block that is evaluated when the program is compiled.
#[must_use]
pub fn in_a_const_block() -> &'static Catalog {
    const {
        #[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
        #[code(crate = ::renamed, category = "ConstBlock", kind = Kind)]
        enum Local {
            #[error("const block")]
            #[code(n = 1)]
            Own,
        }
        let _ = Local::Own;
        Local::CATALOG
    }
}

/// A closure.
#[must_use]
pub fn in_a_closure() -> &'static str {
    let code = || {
        #[derive(::core::fmt::Debug, ::thiserror::Error, ::renamed::ErrorCode)]
        #[error("closure")]
        #[code(crate = ::renamed, category = "Closure", n = 1, kind = Kind)]
        struct Local;
        let Some(entry) = Local::CATALOG.entry(&Local) else {
            return "";
        };
        entry.info().code()
    };
    code()
}
