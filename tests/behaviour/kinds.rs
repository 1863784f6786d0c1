//! Kinds: from errors, from codes, and what is no code.

use std::collections::HashMap;

use faultcode::{ErrorCode, Kind, Kinded, UnknownCode};

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Cache", format = "C{n}", kind = CacheErrorKind)]
enum CacheError {
    #[error("key {0} not found")]
    #[code(n = 1, http = 404)]
    KeyNotFound(String),
    #[error("connection lost")]
    #[code(n = 2)]
    ConnectionLost,
    #[error("key {0} missing")]
    #[code(alias_of = "C1")]
    KeyMissing(u8),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "App", format = "A{n}", kind = AppErrorKind)]
enum AppError {
    #[error(transparent)]
    Cache(#[from] Box<CacheError>),
    #[error("stopped")]
    #[code(n = 1)]
    Stopped,
}

#[test]
fn an_error_has_its_kind() {
    let error = AppError::from(Box::new(CacheError::KeyNotFound("k".into())));
    assert_eq!(
        error.kind(),
        AppErrorKind::Cache(CacheErrorKind::KeyNotFound)
    );
    assert_eq!(
        AppErrorKind::from(&AppError::Stopped),
        AppErrorKind::Stopped
    );
    assert_eq!(
        Kinded::kind(&&CacheError::ConnectionLost),
        CacheErrorKind::ConnectionLost
    );
}

#[test]
fn a_code_leads_to_its_kind_and_back() {
    for entry in AppError::CATALOG {
        let kind: AppErrorKind = entry.code().parse().expect("a code of the catalog");
        assert_eq!(kind.info().name(), entry.name());
        assert_eq!(kind.code(), entry.code());
        assert_eq!(kind.to_string(), entry.code());
    }
    assert_eq!(
        AppErrorKind::try_from("C2"),
        Ok(AppErrorKind::Cache(CacheErrorKind::ConnectionLost))
    );
}

#[test]
fn the_kind_of_an_alias_is_its_own_and_its_code_leads_to_the_owner() {
    let alias = CacheError::KeyMissing(1).kind();
    assert_eq!(alias, CacheErrorKind::KeyMissing);
    assert_eq!(alias.code().parse(), Ok(CacheErrorKind::KeyNotFound));
}

#[test]
fn a_kind_is_a_key() {
    let mut seen = HashMap::new();
    *seen.entry(AppError::Stopped.kind()).or_insert(0) += 1;
    assert_eq!(seen[&AppErrorKind::Stopped], 1);
    assert_eq!(format!("{:>4}|", AppErrorKind::Stopped), "  A1|");
}

#[test]
fn an_unknown_code_is_kept() {
    let unknown = "C3".parse::<AppErrorKind>().expect_err("no such code");
    assert_eq!((unknown.text(), unknown.is_truncated()), ("C3", false));
    assert_eq!(unknown.to_string(), "unknown error code `C3`");
}

#[test]
fn a_long_text_is_kept_up_to_64_bytes_of_whole_characters() {
    let text = "é".repeat(100);
    let unknown = UnknownCode::new(&text[..]);
    assert_eq!(
        (unknown.text(), unknown.is_truncated()),
        (&text[..64], true)
    );
    let unknown = UnknownCode::new(&format!("x{text}"));
    assert_eq!(unknown.text().len(), 63);
    assert!(unknown.to_string().ends_with("…`"));
}

#[test]
fn what_was_read_cannot_forge_a_log_line() {
    let unknown = UnknownCode::new("E1\n2026 INFO all is well\x1b[31m");
    assert!(!unknown.to_string().contains(['\n', '\x1b']));
}
