//! The rule of what goes out: see "Safe by default" in the documentation.

use std::fmt;

use faultcode::{ErrorCode, Info, PublicMessage, PublicValue};

use super::{Data, Fault, Problem};
use crate::Config;
use crate::status::phrase;
use crate::template::TypeUri;

/// What of a problem goes out under a configuration.
#[derive(Clone, Copy, Default)]
pub(crate) struct Outgoing<'p> {
    info: Option<Info>,
    /// The error, where it may say something itself.
    error: Option<&'p dyn ErrorCode>,
    pub(super) data: Option<&'p Data>,
}

impl<'p> Outgoing<'p> {
    pub(crate) fn of(problem: &'p Problem, config: &Config) -> Self {
        let outgoing = match problem.fault() {
            Some(Fault::Coded(error)) => Self::of_coded(error, config),
            Some(Fault::Unknown(_)) => Self::of_fallback(config),
            None => Self::default(),
        };
        Self {
            data: problem.data.as_deref(),
            ..outgoing
        }
    }

    /// Of an error that its framework only lends.
    pub(crate) fn of_coded(error: &'p dyn ErrorCode, config: &Config) -> Self {
        let info = error.info();
        if info.is_internal() {
            return Self::of_fallback(config);
        }
        Self {
            info: Some(info),
            error: Some(error),
            data: None,
        }
    }

    fn of_fallback(config: &Config) -> Self {
        Self {
            info: config.fallback().map(|entry| entry.info()),
            ..Self::default()
        }
    }

    pub(crate) fn info(&self) -> Option<Info> {
        self.info
    }

    pub(crate) fn code(&self) -> Option<&'p str> {
        match self.info {
            Some(info) => Some(info.code()),
            None => self.data?.code.as_deref(),
        }
    }

    pub(crate) fn type_uri<'t>(&self, config: &'t Config) -> TypeText<'t>
    where
        'p: 't,
    {
        if let Some(info) = self.info {
            return TypeText::Code(config.template.of(info.code()));
        }
        let read = self.data.and_then(|data| data.type_uri.as_deref());
        TypeText::Text(read.unwrap_or("about:blank"))
    }

    /// A title says the same of every occurrence.
    pub(crate) fn title(&self) -> &'p str {
        match self.info {
            Some(info) if info.has_placeholders() => info.category().title(),
            Some(info) => info.message(),
            None => self
                .data
                .and_then(|data| data.title.as_deref())
                .unwrap_or_else(|| phrase(self.status())),
        }
    }

    /// The status; of anything that is none of an error, 500.
    pub(crate) fn status(&self) -> u16 {
        let status = match self.info {
            Some(info) => Some(info.http_status()),
            None => self.data.and_then(|data| data.status),
        };
        status
            .filter(|status| (400..=599).contains(status))
            .unwrap_or(500)
    }

    pub(crate) fn detail(&self) -> Option<Detail<'p>> {
        if let Some(detail) = self.data.and_then(|data| data.detail.as_deref()) {
            return Some(Detail::Text(detail));
        }
        match self.error?.public_message()? {
            PublicMessage::Value(error) => Some(Detail::Shown(error)),
            // That is the title.
            _ => None,
        }
    }

    pub(crate) fn category(&self) -> Option<&'p str> {
        match self.info {
            Some(info) => Some(info.category().name()),
            None => self.data?.category.as_deref(),
        }
    }

    pub(crate) fn retryable(&self) -> Option<bool> {
        match self.info {
            Some(info) => info.retryable(),
            None => self.data?.retryable,
        }
    }

    /// After how many seconds a repetition may succeed.
    pub(crate) fn retry_after(&self) -> Option<u64> {
        let mut seconds = self.data.and_then(|data| data.retry_after);
        self.public_fields(&mut |name, value| {
            if let ("retry_after", PublicValue::Integer(value)) = (name, value) {
                seconds = u64::try_from(value).ok();
            }
        });
        seconds
    }

    pub(crate) fn public_fields(&self, visit: &mut dyn FnMut(&'static str, PublicValue<'_>)) {
        if let Some(error) = self.error {
            error.visit_public_fields(visit);
        }
    }
}

/// The `type` of a problem.
#[derive(Clone, Copy)]
pub(crate) enum TypeText<'t> {
    Code(TypeUri<'t>),
    Text(&'t str),
}

impl fmt::Display for TypeText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(uri) => uri.fmt(f),
            Self::Text(uri) => f.write_str(uri),
        }
    }
}

/// The `detail` of a problem.
#[derive(Clone, Copy)]
pub(crate) enum Detail<'p> {
    Text(&'p str),
    Shown(&'p dyn fmt::Display),
}

impl fmt::Display for Detail<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Shown(shown) => shown.fmt(f),
        }
    }
}
