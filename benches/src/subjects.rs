//! The libraries that are compared.

use crate::Options;
use crate::generate;

/// A way to give errors a code and a status.
pub(crate) struct Subject {
    /// The package in `subjects/`, without its prefix.
    pub(crate) name: &'static str,
    /// What a table calls it.
    pub(crate) title: &'static str,
    /// The source of a crate with one enum of so many variants.
    pub(crate) source: fn(usize) -> String,
    /// Statements that show code, status and message of an `error`.
    pub(crate) shown: &'static str,
}

/// How it is shown where code and status are methods of the enum's own.
const BY_METHODS: &str = "println!(\"{} {} {error}\", error.code(), error.http_status());";

impl Subject {
    pub(crate) fn package(&self) -> String {
        format!("subject-{}", self.name)
    }
}

/// Without anything in it: what every crate costs.
pub(crate) const BLANK: Subject = Subject {
    name: "blank",
    title: "an empty crate",
    source: |_| String::new(),
    shown: "",
};

pub(crate) const THISERROR: Subject = Subject {
    name: "thiserror",
    title: "thiserror, code and status by hand",
    source: generate::thiserror,
    shown: BY_METHODS,
};

pub(crate) const FAULTCODE: Subject = Subject {
    name: "faultcode",
    title: "thiserror and faultcode",
    source: generate::faultcode,
    shown: "use faultcode::ErrorCode as _;\n    \
            println!(\"{} {} {error}\", error.code(), error.http_status());",
};

/// A macro crate with our dependencies and nothing in it.
pub(crate) const EMPTY_MACRO: Subject = Subject {
    name: "empty-macro",
    title: "an empty macro crate with the same dependencies as ours",
    source: |_| String::new(),
    shown: "",
};

/// Ours, where nothing else is.
pub(crate) const ALONE: Subject = Subject {
    name: "alone",
    title: "faultcode alone",
    source: |_| String::new(),
    shown: "",
};

const ALL: [Subject; 8] = [
    Subject {
        name: "handwritten",
        title: "nothing: all by hand",
        source: generate::handwritten,
        shown: BY_METHODS,
    },
    THISERROR,
    FAULTCODE,
    Subject {
        name: "strum",
        title: "thiserror and strum",
        source: generate::strum,
        shown: BY_METHODS,
    },
    Subject {
        name: "snafu",
        title: "snafu, code and status by hand",
        source: generate::snafu,
        shown: BY_METHODS,
    },
    Subject {
        name: "miette",
        title: "thiserror and miette, status by hand",
        source: generate::miette,
        shown: "use miette::Diagnostic as _;\n    \
                if let Some(code) = error.code() {\n        \
                println!(\"{code} {} {error}\", error.http_status());\n    }",
    },
    Subject {
        name: "derive-more",
        title: "derive_more, code and status by hand",
        source: generate::derive_more,
        shown: BY_METHODS,
    },
    Subject {
        name: "masterror",
        title: "masterror",
        source: generate::masterror,
        // Code and kind are of what it converts errors into.
        shown: "let text = error.to_string();\n    \
                let error = masterror::AppError::from(error);\n    \
                println!(\"{} {} {text}\", error.code, error.kind.http_status());",
    },
];

/// The subjects that are asked for.
pub(crate) fn chosen(options: &Options) -> impl Iterator<Item = Subject> {
    ALL.into_iter().filter(|subject| {
        options.subjects.is_empty() || options.subjects.iter().any(|name| name == subject.name)
    })
}
