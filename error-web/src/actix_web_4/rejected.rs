//! Responses that the framework wrote.

use actix_web_4::body::{BoxBody, EitherBody, MessageBody};
use actix_web_4::http::StatusCode;
use actix_web_4::http::header::{
    CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderMap, HeaderValue,
    LAST_MODIFIED, TRANSFER_ENCODING,
};
use actix_web_4::{Error, HttpResponse};

use super::middleware::Map;
use crate::report::report_rejection;
use crate::{Problem, Reply};

/// How much of a text is looked at.
const MAX_TEXT: usize = 4096;

/// A response that says that something is wrong, and is no problem document: an
/// extractor's rejection, what the framework answers where there is no route, or
/// an error that answers with its `Display`.
///
/// See [`Problems::map`](super::Problems::map).
#[derive(Debug)]
pub struct Rejected<'r> {
    status: u16,
    headers: &'r HeaderMap,
    text: &'r str,
    error: Option<&'r Error>,
}

impl Rejected<'_> {
    /// The HTTP status, from 400 to 599.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// A header of the response. All but those about the body stay.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&HeaderValue> {
        self.headers.get(name)
    }

    /// What the framework says, in words that may change with its next version.
    /// It is for the log: it may repeat what the client sent.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text
    }

    /// The error of which the response was made, if it is a `T`, such as
    /// actix-web's `JsonPayloadError`.
    #[must_use]
    pub fn error<T: actix_web_4::ResponseError + 'static>(&self) -> Option<&T> {
        self.error?.as_error()
    }
}

/// Whether a response is an error's without a document of its own: of such a
/// body the type is plain text, or there is none.
pub(super) fn is_rejected(status: StatusCode, headers: &HeaderMap) -> bool {
    if !status.is_client_error() && !status.is_server_error() {
        return false;
    }
    match headers.get(CONTENT_TYPE) {
        None => true,
        Some(content_type) => content_type
            .as_bytes()
            .get(..10)
            .is_some_and(|start| start.eq_ignore_ascii_case(b"text/plain")),
    }
}

/// The problem that a rejection is answered with.
pub(super) fn problem_of<B: MessageBody>(
    response: HttpResponse<B>,
    map: Option<&Map>,
) -> HttpResponse<EitherBody<B>> {
    let (mut head, body) = response.into_parts();
    let text = text(body);
    let rejected = Rejected {
        status: head.status().as_u16(),
        headers: head.headers(),
        text: &text,
        error: head.error(),
    };
    report_rejection(rejected.status(), rejected.text());
    let problem = map
        .and_then(|map| map(&rejected))
        .unwrap_or_else(|| Problem::of_status(rejected.status()));
    let reply = Reply::of(problem);
    *head.status_mut() = super::status(reply.status());
    let headers = head.headers_mut();
    // Those about a body that is replaced.
    for name in [
        CONTENT_ENCODING,
        CONTENT_LANGUAGE,
        CONTENT_RANGE,
        ETAG,
        LAST_MODIFIED,
        TRANSFER_ENCODING,
    ] {
        headers.remove(name);
    }
    super::write_headers(&reply, headers);
    head.set_body(EitherBody::right(BoxBody::new(reply.into_body())))
}

/// The text, if it is there as a whole.
fn text(body: impl MessageBody) -> String {
    let bytes = body.try_into_bytes().unwrap_or_default();
    String::from_utf8_lossy(bytes.get(..MAX_TEXT).unwrap_or(&bytes)).into_owned()
}
