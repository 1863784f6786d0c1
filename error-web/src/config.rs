//! What is configured, in one place.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use faultcode::{Catalog, Catalogued, Entry};

use crate::RequestId;
use crate::problem::text_of;
use crate::template::TypeTemplate;

/// How problems are written: the type template, the names of headers, where
/// identifiers of requests come from, and what goes out for an unknown error.
///
/// A program [installs](Self::install) one, or gives one to the layer of its
/// framework.
///
/// ```
/// use faultcode::ErrorCode;
/// use faultcode_web::Config;
///
/// #[derive(Debug, thiserror::Error, ErrorCode)]
/// #[code(root, category = "API", fallback = "API_005")]
/// enum ServiceError {
///     #[error("Internal error")]
///     #[code(n = 5)]
///     Internal,
/// }
///
/// let config = Config::of_root::<ServiceError>()
///     .type_template("https://docs.example.com/errors/{code}")?
///     .request_id_header("x-correlation-id")?;
/// assert_eq!(config.fallback().unwrap().code(), "API_005");
/// # Ok::<(), faultcode_web::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct Config {
    pub(crate) template: TypeTemplate,
    pub(crate) code_header: Cow<'static, str>,
    pub(crate) request_id_header: Cow<'static, str>,
    uses_incoming: bool,
    generate: fn() -> RequestId,
    fallback: Option<Entry>,
    #[cfg(feature = "tonic-0.14")]
    pub(crate) domain: Option<Box<str>>,
}

impl Default for Config {
    /// Types are `/errors/{code}`, headers `x-error-code` and `x-request-id`, an
    /// unknown error is a bare 500.
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl Config {
    /// A constant, so that a process in which none is installed has it without making
    /// it first, which could fail.
    const DEFAULT: Self = Self {
        template: TypeTemplate::DEFAULT,
        code_header: Cow::Borrowed("x-error-code"),
        request_id_header: Cow::Borrowed("x-request-id"),
        uses_incoming: true,
        generate: RequestId::generate,
        fallback: None,
        #[cfg(feature = "tonic-0.14")]
        domain: None,
    };

    /// The default, with the fallback of a root for what must not go out itself.
    #[must_use]
    pub fn of_root<E: Catalogued>() -> Self {
        Self::of_catalog(E::CATALOG)
    }

    /// The default, with the fallback of a root's catalog.
    #[must_use]
    pub fn of_catalog(catalog: &'static Catalog) -> Self {
        Self {
            fallback: catalog.fallback().filter(|entry| !entry.is_internal()),
            ..Self::default()
        }
    }

    /// What the `type` of a problem is: an absolute URL, a path or a `urn:`, with
    /// `{code}` once.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] where it is none of these, or has a character that no URI
    /// has.
    pub fn type_template(mut self, template: &str) -> Result<Self, ConfigError> {
        self.template = TypeTemplate::parse(template).ok_or_else(|| {
            ConfigError(format!(
                "the type template must be a URL, a path or a `urn:` with one `{{code}}`, found `{}`",
                template.escape_debug()
            ))
        })?;
        Ok(self)
    }

    /// The name of the header with the code.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] where it is no name of a header.
    pub fn code_header(mut self, name: &str) -> Result<Self, ConfigError> {
        self.code_header = header_name(name)?;
        Ok(self)
    }

    /// The name of the header with the identifier of the request, in requests and
    /// in responses.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] where it is no name of a header.
    pub fn request_id_header(mut self, name: &str) -> Result<Self, ConfigError> {
        self.request_id_header = header_name(name)?;
        Ok(self)
    }

    /// Where a new identifier comes from. The default are 128 random bits.
    #[must_use]
    pub fn generate_request_ids(mut self, generate: fn() -> RequestId) -> Self {
        self.generate = generate;
        self
    }

    /// Takes no identifier out of requests: every one is new.
    #[must_use]
    pub fn ignore_incoming_request_ids(mut self) -> Self {
        self.uses_incoming = false;
        self
    }

    /// What goes out for an unknown error and for `internal` codes; where there
    /// is none, a bare 500.
    #[must_use]
    pub fn fallback(&self) -> Option<Entry> {
        self.fallback
    }

    /// Makes this the configuration of the process: where no layer says
    /// otherwise, it is used from now on.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] where one was installed before; that one stays.
    pub fn install(self) -> Result<(), ConfigError> {
        INSTALLED
            .set(self)
            .map_err(|_| ConfigError("a configuration was installed before".to_owned()))
    }

    /// The one that is installed, or the default.
    pub(crate) fn installed() -> &'static Self {
        static DEFAULT: Config = Config::DEFAULT;
        INSTALLED.get().unwrap_or(&DEFAULT)
    }

    pub(crate) fn generate(&self) -> RequestId {
        (self.generate)()
    }

    /// The identifier that a request brings, by the values of its headers.
    pub(crate) fn incoming<'r>(
        &self,
        header: impl Fn(&str) -> Option<&'r [u8]>,
    ) -> Option<RequestId> {
        if !self.uses_incoming {
            return None;
        }
        let traceparent = header("traceparent").and_then(RequestId::parse_traceparent);
        traceparent.or_else(|| header(&self.request_id_header).and_then(RequestId::parse))
    }
}

static INSTALLED: OnceLock<Config> = OnceLock::new();

/// The configuration that something is written with.
#[derive(Debug, Clone)]
pub(crate) enum Configured {
    /// That of the process.
    Installed(&'static Config),
    /// That of a layer.
    OfLayer(Arc<Config>),
}

impl Deref for Configured {
    type Target = Config;

    fn deref(&self) -> &Config {
        match self {
            Self::Installed(config) => config,
            Self::OfLayer(config) => config,
        }
    }
}

/// A name as RFC 9110 (section 5.1) has it, in lower case as HTTP/2 wants it.
fn header_name(name: &str) -> Result<Cow<'static, str>, ConfigError> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || name.len() > 64 || !name.bytes().all(is_token) {
        return Err(ConfigError(format!(
            "`{}` is no name of a header",
            name.escape_debug()
        )));
    }
    Ok(name.to_ascii_lowercase().into())
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("type_template", &text_of(&self.template.of("{code}")))
            .field("code_header", &self.code_header)
            .field("request_id_header", &self.request_id_header)
            .field("fallback", &self.fallback.map(|entry| entry.code()))
            .finish_non_exhaustive()
    }
}

/// A value that cannot be configured.
#[derive(Debug)]
pub struct ConfigError(pub(crate) String);

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for ConfigError {}
