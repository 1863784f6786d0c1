//! `coded()` and chains of sources.

use std::error::Error;

use faultcode::ErrorCode;
use sources::{Chain, Ouroboros};

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Config", format = "CFG-{n:03}")]
enum ConfigError {
    #[error("cannot read the file")]
    #[code(n = 1)]
    Read(#[source] Box<dyn Error + Send + Sync>),
}

fn read(source: impl Error + Send + Sync + 'static) -> ConfigError {
    ConfigError::Read(Box::new(source))
}

#[test]
fn the_plain_form_leaves_the_sources_out() {
    let error = read(Chain::of(2));
    assert_eq!(
        error.coded().to_string(),
        "[CFG-001] Config error: cannot read the file"
    );
}

#[test]
fn the_alternate_form_has_the_sources() {
    assert_eq!(
        format!("{:#}", read(Chain::of(2)).coded()),
        "[CFG-001] Config error: cannot read the file: level 2: level 1: level 0",
    );
}

#[test]
fn a_chain_of_32_sources_is_shown_whole() {
    let shown = format!("{:#}", read(Chain::of(31)).coded());
    assert!(shown.ends_with(": level 1: level 0"), "{shown}");
}

#[test]
fn a_longer_chain_is_cut() {
    let shown = format!("{:#}", read(Chain::of(32)).coded());
    assert!(shown.ends_with(": level 1: …"), "{shown}");
}

#[test]
fn a_chain_of_a_million_needs_no_stack() {
    let small_stack = std::thread::Builder::new().stack_size(64 * 1024);
    let shown = small_stack.spawn(|| format!("{:#}", read(Chain::of(1_000_000)).coded()));
    let shown = shown.map(std::thread::JoinHandle::join);
    let Ok(Ok(shown)) = shown else {
        panic!("the walker overflowed the stack");
    };
    assert!(shown.len() < 1_000 && shown.ends_with(": …"), "{shown}");
}

#[test]
fn an_error_that_is_its_own_source_ends_the_chain() {
    let shown = format!("{:#}", read(Ouroboros(1)).coded());
    // Twice at most: the compiler may have made two vtables of one type.
    assert!(
        shown.matches("tail 1").count() <= 2 && shown.ends_with(": …"),
        "{shown}"
    );
}

#[test]
fn a_display_template_is_followed() {
    #[derive(Debug, thiserror::Error, ErrorCode)]
    #[code(category = "Auth", display = "{{{code}}} {message} ({category})")]
    enum AuthError {
        #[error("token expired")]
        #[code(n = 3)]
        TokenExpired,
    }
    let shown = AuthError::TokenExpired.coded().to_string();
    assert_eq!(shown, "{AUTH_003} token expired (Auth)");
}
