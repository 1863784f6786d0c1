//! What is written: for logs, for clients, and the document.

use std::fmt::Write as _;
use std::hint::black_box;

use faultcode::ErrorCode;
use faultcode_web::Problem;
use serde::Serialize;

use crate::Operation;
use crate::access::Error;
use crate::catalogs::Short1000;

fn run(count: u64, mut write: impl FnMut(&mut Vec<u8>, &mut String)) {
    let (mut bytes, mut text) = (Vec::with_capacity(4096), String::with_capacity(1 << 20));
    for _ in 0..count {
        bytes.clear();
        text.clear();
        write(&mut bytes, &mut text);
        black_box((&bytes, &text));
    }
}

fn coded(count: u64) {
    let error = Error::V3 { id: 7 };
    run(count, |_, text| {
        let _ = write!(text, "{}", black_box(&error).coded());
    });
}

fn coded_by_hand(count: u64) {
    let error = Error::V3 { id: 7 };
    run(count, |_, text| {
        let error = black_box(&error);
        let _ = write!(text, "[{}] {} error: {error}", error.code(), "Store");
    });
}

fn problem(count: u64) {
    let problem = Problem::from(Error::V3 { id: 7 });
    run(count, |bytes, _| {
        let _ = serde_json::to_writer(bytes, black_box(&problem));
    });
}

/// The members of the document above.
#[derive(Serialize)]
struct Document<'d> {
    r#type: &'d str,
    title: &'d str,
    status: u16,
    code: &'d str,
    category: &'d str,
    retryable: bool,
}

fn problem_by_hand(count: u64) {
    let error = Error::V3 { id: 7 };
    run(count, |bytes, _| {
        let error = black_box(&error);
        let document = Document {
            r#type: &format!("/errors/{}", error.code()),
            title: error.message(),
            status: error.http_status(),
            code: error.code(),
            category: error.category().name(),
            retryable: error.is_retryable(),
        };
        let _ = serde_json::to_writer(bytes, &document);
    });
}

fn catalog(count: u64) {
    run(count, |_, text| {
        let _ = write!(text, "{}", black_box(Short1000::CATALOG).document());
    });
}

pub(crate) const OPERATIONS: &[(&str, Operation)] = &[
    ("coded", coded),
    ("coded-by-hand", coded_by_hand),
    ("problem", problem),
    ("problem-by-hand", problem_by_hand),
    ("catalog", catalog),
];
