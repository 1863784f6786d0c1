//! A client of a service has the same error again.

use eden::errors::{EdenError, EdenErrorKind};
use faultcode::ErrorCode;
use faultcode_web::client::RemoteError;

#[cfg(any(feature = "actix-web-4", feature = "axum-0.8"))]
use crate::http::{Response, document, log_of};

/// Checks a response by HTTP.
#[cfg(any(feature = "actix-web-4", feature = "axum-0.8"))]
pub(crate) fn response(response: &Response, error: &EdenError) {
    let document = document(response);
    assert_eq!(document["code"], error.code());
    assert_eq!(document["type"], format!("/errors/{}", error.code()));
    assert!(log_of(response).contains(&format!(" error.type={} ", error.code())));
    let header = |name: &str| response.header(name).map(str::as_bytes);
    let remote = RemoteError::of_response(response.status, header, response.body.as_bytes());
    assert_eq!(remote.request_id(), response.header("x-request-id"));
    remote_error(&remote, error);
}

/// Checks what the client has.
pub(crate) fn remote_error(remote: &RemoteError<EdenErrorKind>, error: &EdenError) {
    assert_eq!(remote.kind(), Some(EdenErrorKind::from(error)));
    assert_eq!(remote.status(), error.http_status());
    assert_eq!(remote.retryable(), error.retryable());
    assert_eq!(remote.category(), Some(error.category().name()));
    let mut fields = 0;
    error.visit_public_fields(&mut |name, value| {
        fields += 1;
        let read = remote.problem().member(name).expect("a public field");
        assert_eq!(
            read.as_str().map_or(read.to_string(), ToOwned::to_owned),
            value.to_string()
        );
    });
    let entry = EdenError::CATALOG.entry(error).expect("a code");
    assert_eq!(fields, entry.public_fields().len());
}
