//! Responses that the framework wrote.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum_08::body::{Body, HttpBody};
use axum_08::http::header::CONTENT_TYPE;
use axum_08::http::{HeaderMap, HeaderName, HeaderValue};
use axum_08::response::Response;

/// How much of a text is looked at.
const MAX_TEXT: usize = 4096;

/// A response that says that something is wrong, and is no problem document: an
/// extractor's rejection, or what the framework answers where there is no route.
///
/// See [`ProblemLayer::map`](super::ProblemLayer::map).
#[derive(Debug)]
pub struct Rejected<'r> {
    status: u16,
    headers: &'r HeaderMap,
    text: &'r str,
}

impl Rejected<'_> {
    /// The HTTP status, from 400 to 599.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// A header of the response. All but those about the body stay.
    #[must_use]
    pub fn header(&self, name: impl Into<HeaderName>) -> Option<&HeaderValue> {
        self.headers.get(name.into())
    }

    /// What the framework says, in words that may change with its next version.
    /// It is for the log: it may repeat what the client sent.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text
    }
}

/// Whether a response is an error's without a document of its own: of such a
/// body the type is plain text, or there is none.
pub(super) fn is_rejected(response: &Response) -> bool {
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return false;
    }
    match response.headers().get(CONTENT_TYPE) {
        None => true,
        Some(content_type) => content_type
            .as_bytes()
            .get(..10)
            .is_some_and(|start| start.eq_ignore_ascii_case(b"text/plain")),
    }
}

/// Looks at a rejection, with as much of its text as is there at once.
pub(super) fn look_at<T>(
    response: &mut Response,
    cx: &mut Context<'_>,
    look: impl FnOnce(&Rejected<'_>) -> T,
) -> T {
    let text = text(response.body_mut(), cx);
    look(&Rejected {
        status: response.status().as_u16(),
        headers: response.headers(),
        text: &text,
    })
}

fn text(body: &mut Body, cx: &mut Context<'_>) -> String {
    match Pin::new(body).poll_frame(cx) {
        Poll::Ready(Some(Ok(frame))) => {
            let data = frame.into_data().unwrap_or_default();
            String::from_utf8_lossy(data.get(..MAX_TEXT).unwrap_or(&data)).into_owned()
        }
        _ => String::new(),
    }
}
