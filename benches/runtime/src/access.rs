//! What an error says, beside a match written by hand.

use std::hint::black_box;

use faultcode::ErrorCode;

use crate::Operation;
use crate::catalogs::Short1000;

macro_rules! errors {
    ($($name:ident $n:literal $code:literal $status:literal $retryable:literal $({ $field:ident: $ty:ty })?;)*) => {
        /// What is derived, and the same written by hand.
        #[derive(Debug, thiserror::Error, ErrorCode)]
        #[allow(dead_code, reason = "not all of them are raised")]
        #[code(category = "Store", format = "E{n:02}")]
        pub(crate) enum Error {$(
            #[error("store {} did not answer", $n)]
            #[code(n = $n, http = $status, retryable = $retryable)]
            $name $({ $field: $ty })?,
        )*}

        impl Error {
            #[inline(never)]
            fn code_by_hand(&self) -> &'static str {
                match self { $(Self::$name { .. } => $code,)* }
            }

            #[inline(never)]
            fn http_status_by_hand(&self) -> u16 {
                match self { $(Self::$name { .. } => $status,)* }
            }

            #[inline(never)]
            fn is_retryable_by_hand(&self) -> bool {
                match self { $(Self::$name { .. } => $retryable,)* }
            }
        }
    };
}

errors! {
    V1 1 "E01" 503 true;
    V2 2 "E02" 500 false;
    V3 3 "E03" 404 false { id: u64 };
    V4 4 "E04" 409 false;
    V5 5 "E05" 404 false { name: String };
    V6 6 "E06" 500 true;
    V7 7 "E07" 503 true;
    V8 8 "E08" 400 false;
    V9 9 "E09" 403 false { id: u64 };
    V10 10 "E10" 500 true;
    V11 11 "E11" 401 false;
    V12 12 "E12" 429 true { seconds: u64 };
    V13 13 "E13" 500 false;
    V14 14 "E14" 404 false;
    V15 15 "E15" 503 true;
    V16 16 "E16" 422 false;
}

#[inline(never)]
fn code<E: ErrorCode>(error: &E) -> &'static str {
    error.code()
}

#[inline(never)]
fn http_status<E: ErrorCode>(error: &E) -> u16 {
    error.http_status()
}

#[inline(never)]
fn is_retryable<E: ErrorCode>(error: &E) -> bool {
    error.is_retryable()
}

fn run<T>(count: u64, ask: impl Fn(&Error) -> T) {
    let errors = [
        Error::V1,
        Error::V3 { id: 7 },
        Error::V16,
        Error::V5 {
            name: String::new(),
        },
        Error::V9 { id: 9 },
        Error::V12 { seconds: 1 },
        Error::V7,
        Error::V14,
    ];
    run_with(&errors, count, ask);
}

/// The same of 1,000 variants.
fn run_1000<T>(count: u64, ask: impl Fn(&Short1000) -> T) {
    let errors = [
        Short1000::V0,
        Short1000::V3 { id: 7 },
        Short1000::V999 { id: 7 },
        Short1000::V128,
        Short1000::V509,
        Short1000::V510,
        Short1000::V7 { id: 7 },
        Short1000::V256,
    ];
    run_with(&errors, count, ask);
}

fn run_with<E, T>(errors: &[E; 8], count: u64, ask: impl Fn(&E) -> T) {
    for n in 0..count {
        let error = &errors[usize::try_from(n).unwrap_or(0) % errors.len()];
        black_box(ask(black_box(error)));
    }
}

pub(crate) const OPERATIONS: &[(&str, Operation)] = &[
    ("code", |count| run(count, code)),
    ("code-by-hand", |count| run(count, Error::code_by_hand)),
    ("status", |count| run(count, http_status)),
    ("status-by-hand", |count| {
        run(count, Error::http_status_by_hand);
    }),
    ("retryable", |count| run(count, is_retryable)),
    ("retryable-by-hand", |count| {
        run(count, Error::is_retryable_by_hand);
    }),
    ("code-1000", |count| run_1000(count, code)),
    ("code-1000-by-hand", |count| {
        run_1000(count, Short1000::code_by_hand)
    }),
    ("status-1000", |count| run_1000(count, http_status)),
    ("status-1000-by-hand", |count| {
        run_1000(count, Short1000::http_status_by_hand)
    }),
    ("retryable-1000", |count| run_1000(count, is_retryable)),
    ("retryable-1000-by-hand", |count| {
        run_1000(count, Short1000::is_retryable_by_hand)
    }),
];
