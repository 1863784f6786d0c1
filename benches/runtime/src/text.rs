//! What is written: for logs and for clients.

use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::Arc;

use faultcode::ErrorCode;
use faultcode_web::{Config, Context, Problem, Reply};
use serde::Serialize;

use crate::Operation;
use crate::access::Error;

fn run(count: u64, mut write: impl FnMut(&mut Vec<u8>, &mut String)) {
    let (mut bytes, mut text) = (Vec::with_capacity(4096), String::with_capacity(4096));
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
        let _ = write!(text, "[{}] Store error: {error}", error.code());
    });
}

fn problem(count: u64) {
    let problem = Problem::from(Error::V3 { id: 7 });
    run(count, |bytes, _| {
        let _ = serde_json::to_writer(bytes, black_box(&problem));
    });
}

/// A document as it is written by hand.
macro_rules! document {
    ($name:ident $($id:ident)?) => {
        #[derive(Serialize)]
        struct $name<'d> {
            r#type: &'d str,
            title: &'d str,
            status: u16,
            code: &'d str,
            category: &'d str,
            retryable: bool,
            $($id: &'d str,)?
        }

        impl<'d> $name<'d> {
            fn of(error: &Error, uri: &'d str $(, $id: &'d str)?) -> Self {
                Self {
                    r#type: uri,
                    title: error.message(),
                    status: error.http_status(),
                    code: error.code(),
                    category: error.category().name(),
                    retryable: error.is_retryable(),
                    $($id,)?
                }
            }
        }
    };
}

document!(Document);
document!(Answer request_id);

fn problem_by_hand(count: u64) {
    let error = Error::V3 { id: 7 };
    run(count, |bytes, _| {
        let error = black_box(&error);
        let uri = format!("/errors/{}", error.code());
        let document = Document::of(error, &uri);
        let _ = serde_json::to_writer(bytes, &document);
    });
}

/// An identifier of a request, as it comes in a header.
const ID: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

/// The whole answer of a handler: status, headers and body.
fn reply(count: u64) {
    let header = |name: &str| (name == "x-request-id").then_some(ID.as_bytes());
    let mut context = Context::of_headers(Arc::new(Config::default()), header);
    context.enter(|| {
        run(count, |_, _| {
            let problem = Problem::from(black_box(Error::V3 { id: 7 }));
            let _ = black_box(Reply::of(problem));
        });
    });
}

/// The body alone, of an error in a box, as handlers return it.
fn reply_by_hand(count: u64) {
    run(count, |_, _| {
        let error = Box::new(black_box(Error::V3 { id: 7 }));
        let uri = format!("/errors/{}", error.code());
        let document = Answer::of(&error, &uri, black_box(ID));
        black_box(serde_json::to_vec(&document).ok());
    });
}

pub(crate) const OPERATIONS: &[(&str, Operation)] = &[
    ("coded", coded),
    ("coded-by-hand", coded_by_hand),
    ("problem", problem),
    ("problem-by-hand", problem_by_hand),
    ("reply", reply),
    ("reply-by-hand", reply_by_hand),
];
