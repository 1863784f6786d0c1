//! What libraries derive.

use std::fmt::Write as _;

use super::by_hand::{code_and_status, declaration, status};
use super::variants;

/// thiserror for `Display`, ours for the rest.
pub(crate) fn faultcode(count: usize) -> String {
    declaration(
        "#[derive(Debug, thiserror::Error, faultcode::ErrorCode)]\n\
         #[code(category = \"Store\", format = \"E{n:05}\")]",
        count,
        |variant| {
            let retryable = match variant.retryable() {
                Some(true) => ", retryable",
                Some(false) => ", retryable = false",
                None => "",
            };
            format!(
                "#[error(\"{}\")]\n    #[code(n = {}, http = {}{retryable})]\n    ",
                variant.message(),
                variant.number,
                variant.status(),
            )
        },
    )
}

/// strum for code and status.
pub(crate) fn strum(count: usize) -> String {
    declaration(
        "#[derive(Debug, thiserror::Error, strum::IntoStaticStr, strum::EnumProperty)]",
        count,
        |variant| {
            format!(
                "#[error(\"{}\")]\n    #[strum(serialize = \"{}\", props(http = {}))]\n    ",
                variant.message(),
                variant.code(),
                variant.status(),
            )
        },
    ) + "impl Error {
    pub fn code(&self) -> &'static str {
        self.into()
    }
    pub fn http_status(&self) -> u16 {
        let status = strum::EnumProperty::get_int(self, \"http\");
        status.and_then(|status| u16::try_from(status).ok()).unwrap_or(500)
    }
}
"
}

/// snafu for `Display`, the rest by hand.
pub(crate) fn snafu(count: usize) -> String {
    declaration("#[derive(Debug, snafu::Snafu)]", count, |variant| {
        format!("#[snafu(display(\"{}\"))]\n    ", variant.message())
    }) + &code_and_status(count)
}

/// miette for the code, as a diagnostic has it; the status by hand.
pub(crate) fn miette(count: usize) -> String {
    declaration(
        "#[derive(Debug, thiserror::Error, miette::Diagnostic)]",
        count,
        |variant| {
            format!(
                "#[error(\"{}\")]\n    #[diagnostic(code({}))]\n    ",
                variant.message(),
                variant.code(),
            )
        },
    ) + &format!("impl Error {{\n{}}}\n", status(count))
}

/// `derive_more` for `Display`, the rest by hand.
pub(crate) fn derive_more(count: usize) -> String {
    declaration(
        "#[derive(Debug, derive_more::Display, derive_more::Error)]",
        count,
        |variant| format!("#[display(\"{}\")]\n    ", variant.message()),
    ) + &code_and_status(count)
}

/// masterror for all: a kind of error has a status, a code is named by a path.
pub(crate) fn masterror(count: usize) -> String {
    let mut source = declaration("#[derive(Debug, masterror::Error)]", count, |variant| {
        let kind = match variant.status() {
            404 => "NotFound",
            409 => "Conflict",
            503 => "DependencyUnavailable",
            _ => "Internal",
        };
        let code = variant.code();
        format!(
            "#[error(\"{}\")]\n    \
             #[app_error(kind = masterror::AppErrorKind::{kind}, code = {code})]\n    ",
            variant.message(),
        )
    });
    for variant in variants(count) {
        let code = variant.code();
        let _ = writeln!(
            source,
            "pub const {code}: masterror::AppCode = masterror::AppCode::new(\"{code}\");"
        );
    }
    source
}
