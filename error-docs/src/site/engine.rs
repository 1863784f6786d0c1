//! The template engine, set up for a site.

use std::collections::BTreeMap;

use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, Error, ErrorKind};
use serde::Serialize;

use super::escape;
use super::options::is_template;
use crate::RenderError;
use crate::markdown::{self, language, write_value};

/// The templates that come with this crate.
const TEMPLATES: [(&str, &str); 5] = [
    (
        "layout.html.j2",
        include_str!("../../templates/site/layout.html.j2"),
    ),
    (
        "index.html.j2",
        include_str!("../../templates/site/index.html.j2"),
    ),
    (
        "row.html.j2",
        include_str!("../../templates/site/row.html.j2"),
    ),
    (
        "code.html.j2",
        include_str!("../../templates/site/code.html.j2"),
    ),
    (
        "llms.txt.j2",
        include_str!("../../templates/site/llms.txt.j2"),
    ),
];

/// The files beside the pages that come with this crate.
pub(super) const ASSETS: [(&str, &str); 7] = [
    (
        "assets/code.css",
        include_str!("../../templates/site/assets/code.css"),
    ),
    (
        "assets/icon.svg",
        include_str!("../../templates/site/assets/icon.svg"),
    ),
    (
        "assets/index.css",
        include_str!("../../templates/site/assets/index.css"),
    ),
    (
        "assets/index.js",
        include_str!("../../templates/site/assets/index.js"),
    ),
    (
        "assets/select.svg",
        include_str!("../../templates/site/assets/select.svg"),
    ),
    (
        "assets/site.css",
        include_str!("../../templates/site/assets/site.css"),
    ),
    (
        "assets/site.js",
        include_str!("../../templates/site/assets/site.js"),
    ),
];

#[derive(Debug)]
pub(super) struct Engine {
    environment: Environment<'static>,
}

impl Engine {
    /// The engine with a global `site`, and with templates in place of this
    /// crate's.
    pub(super) fn new(
        site: &impl Serialize,
        files: &BTreeMap<String, Vec<u8>>,
    ) -> Result<Self, RenderError> {
        let mut environment = environment().map_err(|error| RenderError::new(error, "site"))?;
        environment.add_global("site", Value::from(Serde(site)));
        let ours = TEMPLATES
            .iter()
            .filter(|(name, _)| !files.contains_key(*name))
            .map(|(name, source)| (*name, (*source).to_owned()));
        let theirs = files.iter().filter(|(name, _)| is_template(name));
        let theirs = theirs.map(|(name, source)| {
            // What is no UTF-8 shows as such.
            (name.as_str(), String::from_utf8_lossy(source).into_owned())
        });
        for (name, source) in ours.chain(theirs) {
            environment
                .add_template_owned(name.to_owned(), source)
                .map_err(|error| RenderError::new(error, name))?;
        }
        Ok(Self { environment })
    }

    pub(super) fn render(
        &self,
        template: &str,
        context: &impl Serialize,
    ) -> Result<String, RenderError> {
        self.environment
            .get_template(template)
            .and_then(|found| found.render(Value::from(Serde(context))))
            .map_err(|error| RenderError::new(error, template))
    }
}

fn environment() -> Result<Environment<'static>, Error> {
    let mut environment = language()?;
    environment.set_auto_escape_callback(|name| {
        let is_html = name.ends_with(".html.j2");
        AutoEscape::Custom(if is_html { "html" } else { "markdown" }.into())
    });
    environment.set_formatter(|out, state, value| match state.auto_escape() {
        AutoEscape::Custom(name) if name == "html" => write_value(out, value, escape::text),
        _ => write_value(out, value, markdown::text),
    });
    environment.add_filter("json", json);
    Ok(environment)
}

fn json(value: &Value) -> Result<Value, Error> {
    match value.as_str() {
        Some(text) => Ok(Value::from_safe_string(escape::json(text))),
        None => Err(Error::new(
            ErrorKind::InvalidOperation,
            "`json` takes a text",
        )),
    }
}
