//! Every key of the derive.

use core::error::Error;
use core::fmt;
use std::borrow::Cow;
use std::sync::Arc;

use faultcode::ErrorCode;

/// Storage errors
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(
    category = "Storage",
    title = "Storage errors",
    format = "E0A{n:02X}",
    display = "{code} {category}: {message}",
    http = 503,
    retryable,
    kind = StorageErrorKind
)]
#[non_exhaustive]
enum StorageError {
    /// Nobody has this key.
    #[error("key not found")]
    #[code(n = 0x01, http = 404, common, retryable = false)]
    KeyNotFound,
    /// The disk has no room left.
    #[error("{free} bytes left on {disk}")]
    #[code(n = 0x02)]
    Full {
        /// The name of the disk.
        #[code(public)]
        disk: Cow<'static, str>,
        /// How much room there is.
        free: u64,
    },
    /// As an operator wrote it.
    #[error("{0}")]
    #[code(n = 0xFF, custom)]
    Custom(String),
    /// Another word for it.
    #[error("no such key")]
    #[code(alias_of = "E0A01")]
    NoSuchKey,
    /// Only in tests.
    #[cfg(test)]
    #[error("injected")]
    #[code(n = 0x03, internal)]
    Injected,
    /// Everything public, of every type.
    #[error("{used} of {quota}")]
    #[code(n = 0x04)]
    Public {
        /// An integer.
        #[code(public)]
        used: u64,
        /// Behind a pointer.
        #[code(public)]
        quota: Box<u64>,
        /// May be absent.
        #[code(public)]
        share: Option<f32>,
        /// May be absent behind a pointer.
        #[code(public)]
        is_hard: Arc<Option<bool>>,
        /// A text that may be absent.
        #[code(public)]
        hint: Option<&'static str>,
    },
    /// Not in every build.
    #[error("quota exceeded")]
    #[code(id = "22P02", optional)]
    Quota,
}

/// Several categories, with numbers.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(
    format = "E{category_n:02X}{n:02X}",
    categories(
        Api(n = 1, name = "API", title = "API errors", description = "Calls from outside."),
        Queue(n = 2)
    ),
    kind = ServiceErrorKind
)]
enum ServiceError {
    /// The request is no JSON.
    #[error("bad request")]
    #[code(category = "Api", n = 1, http = 400)]
    BadRequest,
    /// The queue is full.
    #[error("queue is full")]
    #[code(category = "Queue", n = 1)]
    QueueFull,
    /// What the storage says.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// What the storage said to several.
    #[error(transparent)]
    Shared(#[from] Arc<StorageError>),
}

/// Written without thiserror.
#[derive(Debug, ErrorCode)]
#[code(category = "Hand", kind = HandErrorKind)]
enum HandError {
    /// By hand.
    #[code(n = 1, message = "written by hand")]
    Written,
}

impl fmt::Display for HandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Written => f.write_str("written"),
        }
    }
}

impl Error for HandError {}

/// A struct.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("position {at}")]
#[code(category = "Parse", n = 1, http = 400, kind = ParseErrorKind)]
struct ParseError {
    /// Where.
    #[code(public)]
    at: usize,
}

/// A struct that holds another.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[error(transparent)]
struct Wrapper(#[from] ParseError);

/// A struct without a field.
#[derive(Debug, Clone, Copy, thiserror::Error, ErrorCode)]
#[error("unit")]
#[code(category = "Unit", n = 1, kind = UnitKind)]
struct Unit;

/// Never made.
#[derive(Debug, Clone, Copy, thiserror::Error, ErrorCode)]
#[code(kind = NeverKind)]
enum Never {}

/// Everything.
#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(
    root,
    title = "All errors",
    fallback = "ROOT_001",
    category = "Root",
    display = "<{code}> {message}",
    kind = RootErrorKind
)]
enum RootError {
    /// The service.
    #[error(transparent)]
    Service(#[from] ServiceError),
    /// By hand.
    #[error(transparent)]
    Hand(#[from] HandError),
    /// A unit.
    #[error(transparent)]
    Unit(#[from] Unit),
    /// A number.
    #[error(transparent)]
    Parse(#[from] ParseError),
    /// Nothing.
    #[error(transparent)]
    Never(#[from] Never),
    /// Not known.
    #[error("unknown")]
    #[code(n = 1)]
    Unknown,
}

impl RootError {
    /// A method of the program's own.
    const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

#[test]
fn every_key_is_used() {
    let errors = [
        StorageError::KeyNotFound,
        StorageError::Full {
            disk: Cow::Borrowed("sda"),
            free: 0,
        },
        StorageError::Custom(String::new()),
        StorageError::NoSuchKey,
        StorageError::Injected,
        StorageError::Public {
            used: 1,
            quota: Box::new(2),
            share: Some(0.5),
            is_hard: Arc::new(None),
            hint: None,
        },
        StorageError::Quota,
    ];
    for error in errors {
        let kind = error.kind();
        assert_eq!(StorageErrorKind::from(&error), kind);
        let root = RootError::from(ServiceError::from(Arc::new(error)));
        assert!(!root.is_unknown());
        let expected = RootErrorKind::Service(ServiceErrorKind::Shared(kind));
        assert_eq!(root.kind(), expected);
    }
    let others = [
        (RootError::from(ServiceError::BadRequest), "E0101"),
        (RootError::from(ServiceError::QueueFull), "E0201"),
        (RootError::from(HandError::Written), "HAND_001"),
        (RootError::from(Unit), "UNIT_001"),
        (RootError::from(ParseError { at: 1 }), "PARSE_001"),
        (RootError::Unknown, "ROOT_001"),
    ];
    for (error, code) in others {
        assert_eq!(error.code(), code);
        assert_eq!(code.parse(), Ok(error.kind()));
    }
    assert_eq!(Wrapper::from(ParseError { at: 1 }).code(), "PARSE_001");
    assert_eq!("E0A01".parse(), Ok(StorageErrorKind::KeyNotFound));
}
