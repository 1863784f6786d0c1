//! How a terminal program ends.

use std::process::{ExitCode, Termination};

use faultcode::{ErrorCode, Exit};

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Tool", format = "T{n}")]
enum ToolError {
    #[error("busy")]
    #[code(n = 1, http = 503)]
    Busy,
    #[error("busy for good")]
    #[code(n = 2, http = 503, retryable = false)]
    Closed,
    #[error("again")]
    #[code(n = 3, http = 409, retryable)]
    Conflict,
    #[error("forbidden")]
    #[code(n = 4, http = 403)]
    Forbidden,
    #[error("missing")]
    #[code(n = 5, http = 404)]
    Missing,
    #[error("wrong input {0}")]
    #[code(n = 6, http = 422)]
    Input(#[source] std::io::Error),
    #[error("bad gateway")]
    #[code(n = 7, http = 502)]
    Gateway,
    #[error("bug")]
    #[code(n = 8)]
    Bug,
}

#[test]
fn an_exit_code_follows_from_the_code() {
    use ToolError::*;
    let source = || std::io::Error::other("a\nb\r");
    let cases = [
        (Busy, 75),
        (Closed, 70),
        (Conflict, 75),
        (Forbidden, 77),
        (Missing, 66),
        (Input(source()), 65),
        (Gateway, 69),
        (Bug, 70),
    ];
    for (error, code) in cases {
        let exit = Exit::from(Err(error));
        assert_eq!(exit.code(), code, "{exit}");
        assert_eq!(exit.report(), ExitCode::from(code));
    }
    assert_eq!(
        Exit::from(Ok::<(), ToolError>(())).report(),
        ExitCode::SUCCESS
    );
}

#[test]
fn a_terminal_is_not_written_to_from_outside() {
    let exit = Exit::from(ToolError::Input(std::io::Error::other("\u{1b}[2Ja\nb\r")));
    assert_eq!(
        exit.to_string(),
        "[T6] Tool error: wrong input \\u{1b}[2Ja\nb\\r: \\u{1b}[2Ja\nb\\r"
    );
}
