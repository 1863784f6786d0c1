#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod client;
mod config;
pub mod context;
mod json;
mod problem;
mod reply;
mod report;
mod request_id;
mod status;
pub mod telemetry;
mod template;
mod token;

#[cfg(feature = "actix-web-4")]
pub mod actix_web_4;
#[cfg(feature = "axum-0.8")]
pub mod axum_0_8;
#[cfg(feature = "tonic-0.14")]
pub mod tonic_0_14;
#[cfg(feature = "utoipa-6")]
pub mod utoipa_6;

pub use config::{Config, ConfigError};
pub use context::Context;
pub use problem::{Member, Problem};
pub use reply::{CONTENT_TYPE, HeaderText, Reply};
pub use request_id::RequestId;
