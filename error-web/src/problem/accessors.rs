//! What a problem says, whether it goes out or was read.

use faultcode::Info;
use serde_json::Value;

use super::{Member, Members, Outgoing, Problem, text_of};
use crate::Config;
use crate::context::Context;

impl Problem {
    /// What identifies the kind of problem: a URI reference.
    #[must_use]
    pub fn type_uri(&self) -> String {
        let config = Context::config();
        text_of(&self.outgoing(&config).type_uri(&config))
    }

    /// A short text about the kind of problem.
    #[must_use]
    pub fn title(&self) -> &str {
        self.outgoing(&Context::config()).title()
    }

    /// The HTTP status, from 400 to 599.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.outgoing(&Context::config()).status()
    }

    /// A text about this occurrence.
    #[must_use]
    pub fn detail(&self) -> Option<String> {
        let detail = self.outgoing(&Context::config()).detail();
        detail.map(|detail| text_of(&detail))
    }

    /// A reference to this occurrence.
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.data.as_ref()?.instance.as_deref()
    }

    /// The error code.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.outgoing(&Context::config()).code()
    }

    /// The category of the code.
    #[must_use]
    pub fn category(&self) -> Option<&str> {
        self.outgoing(&Context::config()).category()
    }

    /// Whether the condition is transient, where that is known.
    #[must_use]
    pub fn retryable(&self) -> Option<bool> {
        self.outgoing(&Context::config()).retryable()
    }

    /// After how many seconds a repetition may succeed.
    #[must_use]
    pub fn retry_after(&self) -> Option<u64> {
        self.outgoing(&Context::config()).retry_after()
    }

    /// The identifier of the request, in a problem that was read.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.data.as_ref()?.request_id.as_deref()
    }

    /// What is declared about the code that goes out: of the error, or of the
    /// fallback.
    #[must_use]
    pub fn info(&self) -> Option<Info> {
        self.outgoing(&Context::config()).info()
    }

    /// A member by its name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<Value> {
        let mut found = None;
        self.visit_members(&mut |member, value| {
            if member == name {
                found = Some(value.to_value());
            }
        });
        found
    }

    /// Visits the members that go out, each with its name, in the order of the
    /// document.
    pub fn visit_members(&self, visit: &mut dyn FnMut(&str, Member<'_>)) {
        let config = Context::config();
        self.members(&config, None).visit(visit);
    }

    pub(crate) fn members<'p>(
        &'p self,
        config: &'p Config,
        request_id: Option<&'p str>,
    ) -> Members<'p> {
        Members {
            outgoing: self.outgoing(config),
            config,
            request_id,
        }
    }

    pub(crate) fn outgoing(&self, config: &Config) -> Outgoing<'_> {
        Outgoing::of(self, config)
    }
}
