//! Problem documents.

use eden::errors::EdenError;
use faultcode::ErrorCode as _;
use faultcode_web::{Problem, Reply};
use serde_json::Value;

use super::text;

/// Texts, separated by lines, become detail, instance and members of problems.
/// Each reply is JSON with headers that are headers, and is read back.
pub fn problem(bytes: &[u8]) {
    // What comes from a peer is read or refused.
    let read = serde_json::from_slice::<Problem>(bytes);
    if let Ok(problem) = read {
        check(problem);
    }
    let Some(text) = text(bytes) else {
        return;
    };
    let mut lines = text.split('\n');
    let mut next = || lines.next().unwrap_or("").to_owned();
    let (details, detail, instance) = (next(), next(), next());
    let (member, value) = (next(), next());
    let error = EdenError::from(eden::errors::ApiError::Custom { details });
    let code = error.code();
    let problem = Problem::from(error)
        .with_detail(detail)
        .with_instance(&instance)
        .with_extension(member, value);
    assert_eq!(check(problem)["code"], code);
    let status = text.bytes().map(u16::from).fold(0_u16, u16::wrapping_add);
    check(Problem::of_status(status));
    // Nothing of an error without a code goes out.
    let secret = format!("secret: {text}");
    let body = check(Problem::internal(std::io::Error::other(secret)));
    assert!(!body.to_string().contains("secret"), "{body}");
}

fn check(problem: Problem) -> Value {
    let reply = Reply::of(problem);
    assert!((100..=599).contains(&reply.status()), "{}", reply.status());
    for (name, value) in reply.headers() {
        let value = value.as_str();
        let is_plain = |text: &str| text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        assert!(is_plain(name) && is_plain(value), "{name}: {value:?}");
    }
    let body: Value = serde_json::from_slice(reply.body()).expect("JSON");
    let again: Problem = serde_json::from_slice(reply.body()).expect("a problem");
    let written = serde_json::to_value(&again).expect("JSON");
    assert_eq!(written, body);
    body
}
