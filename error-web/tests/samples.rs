//! What the site of a catalog shows as a sample is what a service answers.

use faultcode_docs::Document;
use faultcode_docs::site::{Options, Site};
use faultcode_web::Problem;
use serde_json::{Map, Value};

use crate::eden_errors;

/// The sample on the page of a code.
fn sample(site: &Site, code: &str) -> Map<String, Value> {
    let page = site.file(&format!("{code}.html")).expect("it renders");
    let page = String::from_utf8(page.expect("a page").into_owned()).expect("text");
    let (_, behind) = page.split_once("<code id=\"problem\">").expect("a sample");
    let (shown, _) = behind.split_once("</code>").expect("its end");
    let parts = shown.split('<');
    let text: String = parts
        .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
        .collect();
    let text = text.replace("&quot;", "\"").replace("&#39;", "'");
    serde_json::from_str(&text.replace("&amp;", "&")).expect("JSON")
}

#[test]
fn samples_are_what_is_answered() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../examples/eden/error-codes.toml"
    );
    let document = Document::read(file).expect("a document");
    let site = Site::new(&document, Options::default()).expect("a site");
    for error in eden_errors::all() {
        let problem = Problem::from(error);
        let code = problem.code().expect("a code").to_owned();
        let mut sample = sample(&site, &code);
        assert!(sample.remove("request_id").is_some_and(|id| id.is_string()));
        let answered = serde_json::to_value(&problem).expect("JSON");
        let answered = answered.as_object().expect("an object");
        let names = |map: &Map<String, Value>| map.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&sample), names(answered), "{code}");
        for (name, value) in answered {
            let is_filled = name == "detail"
                || document
                    .get(&code)
                    .is_some_and(|it| it.public.iter().any(|field| field.name == *name));
            if is_filled {
                let kind =
                    |value: &Value| (value.is_string(), value.is_number(), value.is_boolean());
                assert_eq!(kind(&sample[name]), kind(value), "{code}: {name}");
            } else {
                assert_eq!(&sample[name], value, "{code}: {name}");
            }
        }
    }
}
