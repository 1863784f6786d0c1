//! Chains of sources without an end, where the log, a span and a client meet them.

use std::error::Error;
use std::thread;

use eden::errors::EdenErrorKind;
use faultcode::ErrorCode;
use faultcode_web::client::RemoteError;
use faultcode_web::{Problem, Reply, telemetry};
use sources::{Chain, Ouroboros};

use crate::log;

type Source = Box<dyn Error + Send + Sync>;

#[derive(Debug, thiserror::Error, ErrorCode)]
enum StoreError {
    #[error("cannot read")]
    #[code(category = "Store", n = 1)]
    Read(#[source] Source),
}

/// Answers with a problem on a stack of 64 KiB: its line in the log, and the body.
fn answered(problem: impl FnOnce() -> Problem + Send + 'static) -> (String, String) {
    log::keep();
    let small_stack = thread::Builder::new().stack_size(64 * 1024);
    let reply = small_stack.spawn(move || Reply::of(problem())).unwrap();
    let reply = reply.join().unwrap();
    let body = String::from_utf8(reply.body().to_vec()).unwrap();
    let mut lines = log::of_request(reply.request_id().as_str());
    assert_eq!(lines.len(), 1, "{lines:?}");
    (lines.remove(0), body)
}

#[test]
fn a_chain_of_a_million_is_cut_in_the_log() {
    let (coded, coded_body) = answered(|| StoreError::Read(Chain::of(1_000_000).into()).into());
    let (unknown, unknown_body) = answered(|| Problem::internal(Chain::of(1_000_000)));
    for line in [coded, unknown] {
        assert!(line.contains(": level 999970: "), "{line}");
        assert!(line.contains(": … "), "{line}");
        assert!(line.len() < 1_000, "{line}");
    }
    for body in [coded_body, unknown_body] {
        assert!(!body.contains("level"), "{body}");
    }
}

#[test]
fn a_chain_of_32_sources_is_logged_whole() {
    for length in [32, 33] {
        let (line, _) = answered(move || Problem::internal(Chain::of(length)));
        assert_eq!(line.contains("level 0 "), length == 32, "{line}");
        assert_eq!(line.contains('…'), length == 33, "{line}");
    }
}

#[test]
fn an_error_that_is_its_own_source_is_cut_in_the_log() {
    let (coded, _) = answered(|| StoreError::Read(Ouroboros(1).into()).into());
    let (unknown, _) = answered(|| Problem::internal(Ouroboros(1)));
    for line in [coded, unknown] {
        assert!(line.contains("tail 1: …"), "{line}");
        assert!(line.len() < 1_000, "{line}");
    }
}

#[test]
fn attributes_leave_the_sources_alone() {
    let small_stack = thread::Builder::new().stack_size(64 * 1024);
    let attributes = small_stack.spawn(|| {
        let errors = [
            StoreError::Read(Chain::of(1_000_000).into()),
            StoreError::Read(Ouroboros(1).into()),
        ];
        errors.map(|error| {
            telemetry::record(&error);
            telemetry::attributes(&error)
        })
    });
    for attributes in attributes.unwrap().join().unwrap() {
        assert_eq!(attributes[0], ("error.type", "STORE_001"));
    }
}

#[test]
fn a_client_tells_what_was_answered_and_nothing_below_it() {
    let small_stack = thread::Builder::new().stack_size(64 * 1024);
    let told = small_stack.spawn(|| {
        [Source::from(Chain::of(1_000_000)), Ouroboros(1).into()].map(|source| {
            let problem = Problem::from(StoreError::Read(source));
            let remote = RemoteError::<EdenErrorKind>::of_problem(problem);
            assert!(remote.source().is_none());
            format!("{remote} {remote:#} {remote:?}")
        })
    });
    for told in told.unwrap().join().unwrap() {
        assert!(told.contains("[STORE_001] cannot read"), "{told}");
        assert!(
            !told.contains("level 1") && !told.contains("tail 1"),
            "{told}"
        );
        assert!(told.len() < 1_000, "{told}");
    }
}
