//! Problems on their way out and back: see the modules.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[cfg(feature = "actix-web-4")]
mod actix_web_4;
#[cfg(feature = "axum-0.8")]
mod axum_0_8;
#[cfg(any(feature = "actix-web-4", feature = "axum-0.8", feature = "tonic-0.14"))]
mod came_back;
mod client;
mod config;
mod documents;
mod http;
mod leak;
mod log;
mod reading;
mod samples;
mod schema;
mod sources;
#[cfg(feature = "tonic-0.14")]
mod tonic_0_14;
#[cfg(feature = "utoipa-6")]
mod utoipa_6;

use eden::samples as eden_errors;
