//! The library under paths of its own.

pub mod deep {
    pub use ::renamed as errors;
    pub use ::thiserror::Error;
}

pub mod by_absolute_path {
    #[derive(::core::fmt::Debug, crate::reexport::deep::Error, ::renamed::ErrorCode)]
    #[error("by an absolute path")]
    #[code(crate = crate::reexport::deep::errors, category = "Path", n = 1, kind = Kind)]
    pub struct Absolute;
}

pub mod by_relative_path {
    use super::deep::errors::ErrorCode;

    #[derive(::core::fmt::Debug, super::deep::Error, ErrorCode)]
    #[error("by a relative path")]
    #[code(crate = super::deep::errors, category = "Path", n = 2, kind = Kind)]
    pub struct Relative;
}

pub mod by_name {
    use super::deep::errors;

    #[derive(::core::fmt::Debug, super::deep::Error, errors::ErrorCode)]
    #[code(crate = errors, category = "Path", root, kind = Kind)]
    pub enum ByName {
        #[error("by a name")]
        #[code(n = 3)]
        Own,
        #[error(transparent)]
        Absolute(super::by_absolute_path::Absolute),
        #[error(transparent)]
        Relative(super::by_relative_path::Relative),
    }
}

pub mod by_plain_name {
    use ::renamed;

    #[derive(::core::fmt::Debug, ::thiserror::Error, renamed::ErrorCode)]
    #[error("by a plain name")]
    #[code(crate = renamed, category = "Path", n = 4, kind = Kind)]
    pub struct Plain;
}
