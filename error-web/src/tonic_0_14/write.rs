//! A problem as a status.

use std::collections::HashMap;
use std::time::Duration;

use tonic_014::Status;
use tonic_014::metadata::{Ascii, MetadataKey, MetadataMap};
use tonic_types::{ErrorDetails, StatusExt};

use super::code_of;
use crate::context::Context;
use crate::problem::{Members, Outgoing, text_of};
use crate::report::report;
use crate::{Config, Member, Problem, RequestId};

pub(super) fn status(problem: &Problem) -> Status {
    let (config, id) = Context::current();
    let outgoing = problem.outgoing(&config);
    report(problem.fault(), &outgoing, &id);
    let members = Members {
        outgoing,
        config: &config,
        request_id: None,
    };
    let mut details = ErrorDetails::new();
    details.set_request_info(id.as_str(), "");
    if let Some(seconds) = outgoing.retry_after() {
        details.set_retry_info(Some(Duration::from_secs(seconds)));
    }
    let said = Said::of(&members);
    if said.type_uri.starts_with("http") {
        details.add_help_link(outgoing.title(), said.type_uri);
    }
    if let Some(code) = outgoing.code() {
        details.set_error_info(code, domain(&config), said.metadata);
    }
    let code = code_of(outgoing.status(), outgoing.retryable() == Some(true));
    let headers = headers(&outgoing, &config, &id);
    Status::with_error_details_and_metadata(code, said.message, details, headers)
}

/// What no standard detail holds.
struct Said {
    message: String,
    type_uri: String,
    metadata: HashMap<String, String>,
}

impl Said {
    fn of(members: &Members<'_>) -> Self {
        let mut metadata = HashMap::new();
        members.visit(&mut |name, member| {
            metadata.insert(name.to_owned(), text(member));
        });
        let title = metadata.remove("title").unwrap_or_default();
        let message = match metadata.remove("detail") {
            Some(detail) => {
                metadata.insert("title".to_owned(), title);
                detail
            }
            None => title,
        };
        metadata.remove("code");
        let type_uri = metadata.remove("type").unwrap_or_default();
        if !type_uri.starts_with("http") {
            metadata.insert("type".to_owned(), type_uri.clone());
        }
        Self {
            message,
            type_uri,
            metadata,
        }
    }
}

fn text(member: Member<'_>) -> String {
    match member {
        Member::Text(text) => text.to_owned(),
        Member::Shown(shown) => text_of(shown),
        other => match other.to_value() {
            serde_json::Value::String(text) => text,
            value => value.to_string(),
        },
    }
}

fn domain(config: &Config) -> &str {
    let of_template = || {
        let (_, rest) = config.template.before().split_once("://")?;
        rest.split(['/', ':', '?', '#']).next()
    };
    match &config.domain {
        Some(domain) => domain,
        None => of_template().unwrap_or_default(),
    }
}

fn headers(outgoing: &Outgoing<'_>, config: &Config, id: &RequestId) -> MetadataMap {
    let mut headers = MetadataMap::new();
    let mut insert = |name: &str, value: &str| {
        // A name may be that of binary metadata, and a code that was read may be
        // anything.
        let name = MetadataKey::<Ascii>::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, value.parse()) {
            headers.insert(name, value);
        }
    };
    insert(&config.request_id_header, id.as_str());
    if let Some(code) = outgoing.code() {
        insert(&config.code_header, code);
    }
    headers
}
