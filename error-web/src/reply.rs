//! A problem as a response, for any framework.

#[cfg(feature = "actix-web-4")]
use faultcode::ErrorCode;

use crate::config::Configured;
use crate::context::Context;
use crate::json::Object;
#[cfg(feature = "actix-web-4")]
use crate::problem::Fault;
use crate::problem::{Members, Outgoing};
use crate::report::report;
use crate::token::Token;
use crate::{Problem, RequestId};

/// The media type of a problem document (RFC 9457, section 6.1).
pub const CONTENT_TYPE: &str = "application/problem+json";

/// How long most documents are.
const USUAL_LENGTH: usize = 256;

/// A problem as a response: status, headers and body, which an integration puts
/// into the response of its framework.
///
/// ```
/// use faultcode_web::{Problem, Reply};
///
/// let reply = Reply::of(Problem::of_status(404));
/// assert_eq!(reply.status(), 404);
/// let headers: Vec<_> = reply.headers().map(|(name, value)| (name, value.as_str())).collect();
/// assert_eq!(headers[0], ("content-type", "application/problem+json"));
/// assert_eq!(headers[1], ("x-request-id", reply.request_id().as_str()));
/// let body = String::from_utf8(reply.into_body()).unwrap();
/// assert!(body.starts_with(r#"{"type":"about:blank","title":"Not Found","status":404,"#));
/// ```
#[derive(Debug)]
#[must_use = "a reply is there to be sent"]
pub struct Reply {
    status: u16,
    config: Configured,
    request_id: RequestId,
    code: Option<Code>,
    retry_after: Option<Token>,
    body: Vec<u8>,
}

impl Reply {
    /// Writes a problem, and tells `tracing` the whole error, both with the
    /// configuration and under the identifier of the current
    /// [`Context`].
    #[allow(
        clippy::needless_pass_by_value,
        reason = "a problem is answered once, and its error ends here"
    )]
    pub fn of(problem: Problem) -> Self {
        Self::of_lent(&problem)
    }

    /// The same of a problem that its framework only lends.
    pub(crate) fn of_lent(problem: &Problem) -> Self {
        let (config, request_id) = Context::current();
        let outgoing = problem.outgoing(&config);
        report(problem.fault(), &outgoing, &request_id);
        Self::write(outgoing, config.clone(), request_id)
    }

    /// The same of an error that its framework only lends.
    #[cfg(feature = "actix-web-4")]
    pub(crate) fn of_error(error: &dyn ErrorCode) -> Self {
        let (config, request_id) = Context::current();
        let outgoing = Outgoing::of_coded(error, &config);
        report(Some(Fault::Coded(error)), &outgoing, &request_id);
        Self::write(outgoing, config.clone(), request_id)
    }

    fn write(outgoing: Outgoing<'_>, config: Configured, request_id: RequestId) -> Self {
        let mut body = Vec::with_capacity(USUAL_LENGTH);
        let mut object = Object::new(&mut body);
        let members = Members {
            outgoing,
            config: &config,
            request_id: Some(request_id.as_str()),
        };
        members.visit(&mut |name, member| object.member(name, member));
        object.end();
        let code = match outgoing.info() {
            Some(info) => Some(Code::Declared(info.code())),
            // What was read goes into a header only if it can be a code.
            None => outgoing
                .code()
                .and_then(|code| Token::parse(code.as_bytes()))
                .map(Code::Read),
        };
        let retry_after = outgoing.retry_after().map(Token::of_number);
        Self {
            status: outgoing.status(),
            config,
            request_id,
            code,
            retry_after,
            body,
        }
    }

    /// The status, from 400 to 599.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The identifier under which the log has the error.
    #[must_use]
    pub fn request_id(&self) -> &RequestId {
        &self.request_id
    }

    /// The headers, each with its name in lower case: `content-type`, the
    /// identifier of the request, the code if there is one, and `retry-after`.
    pub fn headers(&self) -> impl Iterator<Item = (&str, HeaderText<'_>)> {
        let id = HeaderText::own(self.request_id.as_str());
        let retry_after = self.retry_after.as_ref();
        [
            Some(("content-type", HeaderText::fixed(CONTENT_TYPE))),
            Some((&*self.config.request_id_header, id)),
            (self.code.as_ref()).map(|code| (&*self.config.code_header, code.header())),
            retry_after.map(|seconds| ("retry-after", HeaderText::own(seconds.as_str()))),
        ]
        .into_iter()
        .flatten()
    }

    /// The document, in JSON.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The document, in JSON.
    #[must_use]
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }
}

/// The value of a header: visible ASCII, so that it needs no escape.
#[derive(Debug, Clone, Copy)]
pub struct HeaderText<'r> {
    text: &'r str,
    fixed: Option<&'static str>,
}

impl<'r> HeaderText<'r> {
    fn fixed(text: &'static str) -> Self {
        Self {
            text,
            fixed: Some(text),
        }
    }

    fn own(text: &'r str) -> Self {
        Self { text, fixed: None }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &'r str {
        self.text
    }

    /// The text, where it is one of the program's own.
    #[must_use]
    pub fn as_static(&self) -> Option<&'static str> {
        self.fixed
    }
}

/// A code in a header.
#[derive(Debug)]
enum Code {
    Declared(&'static str),
    Read(Token),
}

impl Code {
    fn header(&self) -> HeaderText<'_> {
        match self {
            Self::Declared(code) => HeaderText::fixed(code),
            Self::Read(code) => HeaderText::own(code.as_str()),
        }
    }
}
