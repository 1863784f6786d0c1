//! Errors of every shape, with secrets in everything that is not public.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use faultcode::ErrorCode;
/// A type whose `Debug` and `Display` are secret.
#[derive(Debug, Clone)]
pub(crate) struct Secret(pub(crate) String);

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Secret {}

fn show(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(text)
}

/// Written by hand: a text that says too much.
macro_rules! shows_too_much {
    ($($error:ident $(<$parameter:ident>)?)*) => {$(
        impl$(<$parameter: fmt::Debug>)? fmt::Display for $error$(<$parameter>)? {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self:?}")
            }
        }

        impl$(<$parameter: fmt::Debug + Error>)? Error for $error$(<$parameter>)? {}
    )*};
}

/// All shapes, each with a status of the client's or of the server's.
macro_rules! shapes {
    ($module:ident, $http:literal) => {
        pub(crate) mod $module {
            use super::*;

            #[derive(Debug, thiserror::Error, ErrorCode)]
            #[code(root, category = "Root", title = "Roots", http = $http, fallback = "ROOT_001")]
            pub(crate) enum Root {
                #[error("The fallback")]
                #[code(n = 1)]
                Fallback,
                #[error(transparent)]
                Flat(#[from] Flat),
                #[error(transparent)]
                Middle(#[from] Middle),
            }

            #[derive(Debug, ErrorCode)]
            #[code(display = "{code}: {message}")]
            pub(crate) enum Middle {
                #[code(transparent)]
                Flat(Flat),
                #[code(transparent)]
                Deep { source: Box<Flat>, note: Secret },
                #[code(transparent)]
                Shared(Arc<Flat>),
                #[code(category = "Middle", n = 1, http = $http, message = "static")]
                Own(Secret),
            }

            #[derive(Debug, thiserror::Error, ErrorCode)]
            #[code(category = "Flat", format = "FL{n:02}", http = $http)]
            pub(crate) enum Flat {
                #[error("static")]
                #[code(n = 1)]
                Static { secret: String, number: u64 },
                #[error("{0}")]
                #[code(n = 2)]
                Tuple(String),
                #[error("{secret} {number}")]
                #[code(n = 3)]
                Named { secret: Secret, number: u64 },
                #[error("{shown} {secret}")]
                #[code(n = 4)]
                Mixed {
                    #[code(public)]
                    shown: String,
                    secret: String,
                },
                #[error("{shown}, {count}")]
                #[code(n = 5)]
                Public {
                    #[code(public)]
                    shown: String,
                    #[code(public)]
                    count: u64,
                    secret: Secret,
                },
                #[error("{0:?} {0:#?}")]
                #[code(n = 6)]
                Debug(Vec<Secret>),
                #[error("reading failed")]
                #[code(n = 7)]
                Source {
                    #[source]
                    cause: std::io::Error,
                },
                #[error("{0}")]
                #[code(n = 8)]
                Io(#[from] std::io::Error),
                #[error(transparent)]
                #[code(n = 9, message = "Formatting failed")]
                Foreign(Secret),
                #[error("{details}")]
                #[code(n = 10, custom)]
                Custom { details: String },
                #[error("{details}")]
                #[code(n = 11, custom)]
                PublicCustom {
                    #[code(public)]
                    details: String,
                    secret: u64,
                },
                #[error("boxed")]
                #[code(n = 12)]
                Boxed(#[source] Box<dyn Error + Send + Sync>),
                #[error("{secret:?}")]
                #[code(n = 13)]
                Optional {
                    secret: Option<String>,
                    #[code(public)]
                    none: Option<u64>,
                },
                #[error("{map:?}")]
                #[code(n = 14)]
                Map { map: BTreeMap<String, u64> },
                #[error("{cow}")]
                #[code(n = 15)]
                Cow { cow: Cow<'static, str> },
                #[error("internal {0}")]
                #[code(n = 16, internal)]
                Internal(Secret),
                #[error("static, too")]
                #[code(alias_of = "FL01")]
                Alias(Secret),
                #[error("{0}")]
                #[code(n = 17, optional, common)]
                Absent(Secret),
                #[error(fmt = show_secret)]
                #[code(n = 18, message = "computed")]
                Computed(Secret),
                #[error("{}", .secret.0)]
                #[code(n = 19)]
                Reached {
                    secret: Secret,
                    #[code(public)]
                    shown: u64,
                },
                #[error("{shown}", shown = .secret)]
                #[code(n = 20)]
                Shadowed {
                    secret: Secret,
                    #[code(public)]
                    shown: u64,
                },
                #[error("{shown:.precision$} {}", .secret)]
                #[code(n = 21)]
                Precision {
                    #[code(public)]
                    shown: String,
                    precision: usize,
                    secret: Secret,
                },
                #[error("{type} {detail} {status}")]
                #[code(n = 22)]
                Reserved {
                    r#type: Secret,
                    detail: String,
                    status: u64,
                    instance: Secret,
                    request_id: Secret,
                },
                #[error("{source}: {0}", .source)]
                #[code(id = "FL-X")]
                Coded { source: Box<Root> },
                #[error("{}", .number.rotate_left(0))]
                #[code(n = 23)]
                Computation { number: u64 },
            }

            fn show_secret(secret: &Secret, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                show(&secret.0, f)
            }

            #[derive(Debug, thiserror::Error, ErrorCode)]
            #[error("{secret}")]
            #[code(category = "Struct", n = 1, http = $http)]
            pub(crate) struct Named {
                #[code(public)]
                pub(crate) shown: String,
                pub(crate) secret: Secret,
            }

            #[derive(Debug, thiserror::Error, ErrorCode)]
            #[error("{0} {1}")]
            #[code(category = "Struct", n = 2, http = $http)]
            pub(crate) struct Tuple(#[code(public)] pub(crate) u64, pub(crate) u64);

            #[derive(Debug, ErrorCode)]
            #[code(category = "Hand", n = 1, http = $http, message = "by hand")]
            pub(crate) struct ByHand(pub(crate) Secret);

            #[derive(Debug, ErrorCode)]
            #[code(category = "Hand", n = 2, http = $http)]
            pub(crate) struct Titled(pub(crate) Secret, #[code(public)] pub(crate) String);

            #[derive(Debug, ErrorCode)]
            #[code(transparent)]
            pub(crate) struct Wrapper(pub(crate) ByHand);

            #[derive(Debug, ErrorCode)]
            pub(crate) enum Generic<E> {
                #[code(transparent)]
                Held(E),
                #[code(transparent)]
                Again(Box<Self>),
                #[code(category = "Generic", n = 1, http = $http, message = "generic")]
                Own(Secret, PhantomData<E>),
            }

            #[derive(Debug, thiserror::Error, ErrorCode)]
            #[error("{secret} {shown}")]
            #[code(category = "Parameter", n = 1, http = $http)]
            pub(crate) struct Parameter<T: fmt::Debug, S> {
                pub(crate) secret: T,
                #[code(public)]
                pub(crate) shown: S,
            }

            #[derive(Debug, thiserror::Error, ErrorCode)]
            #[code(internal, category = "Private", http = $http)]
            pub(crate) enum Private {
                #[error("{0}")]
                #[code(n = 1)]
                Public(#[code(public)] Secret),
            }

            #[derive(Debug, thiserror::Error, ErrorCode)]
            #[code(format = "C{category_n}-{n}", http = $http, categories(One(n = 1), Two(n = 2)))]
            pub(crate) enum Several {
                #[error("{0}")]
                #[code(category = One, n = 1)]
                One(Secret),
                #[error("{0}")]
                #[code(category = Two, n = 1)]
                Two(#[code(public)] String, #[source] Secret),
            }

            shows_too_much! { Middle ByHand Titled Wrapper Generic<E> }
        }
    };
}

shapes!(of_client, 409);
shapes!(of_server, 503);
