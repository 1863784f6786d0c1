//! JSON as it is written.

use super::{Layout, push, push_string};
use crate::openapi::value::{Value, map};

fn written(value: &Value, layout: &Layout<'_>) -> String {
    let mut out = String::new();
    push(&mut out, value, layout);
    out
}

#[test]
fn a_value_keeps_to_its_layout() {
    let list = vec![Value::from(true), Value::Null];
    let value = map! { "a": list, "b": Vec::<Value>::new(), "c": map! {}, "d": map! { "e": 1 } };
    let line = |space| written(&value, &Layout::Line { space });
    assert_eq!(line(""), r#"{"a":[true,null],"b":[],"c":{},"d":{"e":1}}"#);
    assert_eq!(
        line(" "),
        r#"{"a": [true, null], "b": [], "c": {}, "d": {"e": 1}}"#
    );
    let lines = Layout::Lines {
        indent: "\t".to_owned(),
        unit: "\t",
        eol: "\n",
    };
    let value = map! { "a": vec![Value::from(true), Value::Null] };
    assert_eq!(
        written(&value, &lines),
        "{\n\t\t\"a\": [\n\t\t\ttrue,\n\t\t\tnull\n\t\t]\n\t}"
    );
}

#[test]
fn what_acts_on_its_surroundings_is_escaped() {
    let mut out = String::new();
    push_string(
        &mut out,
        "a\"\\\n\r\té\u{7}\u{202E}\u{2028}\u{2029}\u{FEFF}\u{FFFE}\u{FFFF}",
    );
    let escaped = r#""a\"\\\n\r\té\u0007\u202E\u2028\u2029\uFEFF\uFFFE\uFFFF""#;
    assert_eq!(out, escaped);
}
