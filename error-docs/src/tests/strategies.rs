//! Documents with texts that try to be more than text.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::document::Lines;
use crate::{Category, Code, Document, FieldType, PublicField, Retired};

const PIECES: [&str; 69] = [
    "|",
    "||",
    "\\|",
    "\\",
    "\\\\",
    "`",
    "``",
    "```",
    "<script>",
    "</td>",
    "<br>",
    "<",
    ">",
    "->",
    "<!--",
    "<https://a.b>",
    "&",
    "&amp;",
    "&#124;",
    "\"",
    "'",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "*",
    "**",
    "_",
    "__",
    "~",
    "~~",
    "[x](y)",
    "[",
    "]",
    "](",
    "[^1]",
    "![",
    "$",
    "$x$",
    "${y}",
    "{{ code }}",
    "{% raw %}",
    "{#",
    "#",
    "# ",
    "- ",
    "+ ",
    "=",
    "===",
    "---",
    "1. ",
    "2) ",
    ":",
    "=cmd()",
    "/*",
    "*/",
    "\"\"\"",
    "@a",
    " ",
    "  ",
    "word",
    "Überfluß",
    "🦀👩‍👩‍👧",
    "שלום",
    "مرحبا",
    "漢字",
    "\u{202E}",
    "\u{7}",
];

pub(crate) fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => vec(select(&PIECES[..]), 0..8).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
    ]
}

prop_compose! {
    fn public_field()(
        name in hostile(),
        ty in select(&FieldType::ALL[..]),
        optional in any::<bool>(),
    ) -> PublicField {
        PublicField { name, ty, optional }
    }
}

prop_compose! {
    fn code()(
        name in hostile(),
        http in 400..=599_u16,
        retryable in any::<Option<bool>>(),
        message in hostile(),
        flags in any::<[bool; 5]>(),
        public in vec(public_field(), 0..3),
        since in option::of(hostile()),
        changed in vec(hostile(), 0..3),
        declared in hostile(),
        explanation in hostile(),
    ) -> Code {
        let [placeholders, common, custom, optional, internal] = flags;
        let mut public: Vec<PublicField> = public;
        for (position, field) in public.iter_mut().enumerate() {
            field.name.push_str(&position.to_string());
        }
        Code {
            code: String::new(),
            category: String::new(),
            name,
            http,
            retryable,
            message,
            placeholders,
            common,
            custom,
            optional,
            internal,
            public,
            since,
            changed,
            declared,
            retired: None,
            explanation,
        }
    }
}

prop_compose! {
    fn retired()(
        code in code(),
        version in hostile(),
        (year, month, day) in (0..=9999_u16, 1..=12_u8, 1..=31_u8),
        reason in hostile(),
        is_renumbered in any::<bool>(),
    ) -> Code {
        let date = format!("{year:04}-{month:02}-{day:02}");
        let replaced_by = is_renumbered.then(|| "E1".to_owned());
        Code {
            common: false,
            declared: String::new(),
            retired: Some(Retired { version, date, reason, replaced_by }),
            ..code
        }
    }
}

prop_compose! {
    fn category()(
        name in hostile(),
        title in hostile(),
        description in hostile(),
        n in any::<Option<u32>>(),
        format in option::of(prop_oneof![Just("E{n:03}".to_owned()), hostile()]),
        codes in vec(code(), 0..4),
        retired in vec(retired(), 0..3),
    ) -> Category {
        Category { name, title, description, n, format, codes, retired }
    }
}

prop_compose! {
    /// A document that does not contradict itself.
    pub(crate) fn document()(
        title in option::of(hostile()),
        has_fallback in any::<bool>(),
        display in option::of(hostile()),
        mut categories in vec(category(), 0..4),
    ) -> Document {
        let mut number = 0;
        for (position, category) in categories.iter_mut().enumerate() {
            category.name.push_str(&position.to_string());
            let codes = category.codes.iter_mut().chain(&mut category.retired);
            for (position, code) in codes.enumerate() {
                number += 1;
                code.code = format!("E{number:03}");
                code.category.clone_from(&category.name);
                code.name.push_str(&position.to_string());
            }
        }
        let fallback = categories.iter().flat_map(|category| &category.codes).next();
        let fallback = fallback.filter(|_| has_fallback).map(|code| code.code.clone());
        Document { schema: 1, title, fallback, display, categories, lines: Lines::default() }
    }
}
