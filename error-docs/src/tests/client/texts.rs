//! Texts in generated sources: they read back as they were, and nothing of them
//! is code.

use proptest::prelude::*;

use super::{python, small, typescript};
use crate::tests::strategies::{document, hostile};
use crate::{Code, Document};

/// Where a literal that begins here ends, behind its quotes.
fn literal_length(source: &str, quotes: &str) -> Result<usize, String> {
    let mut is_escaped = false;
    for (at, c) in source.char_indices().skip(quotes.len()) {
        if !is_escaped && source[at..].starts_with(quotes) {
            return Ok(at + quotes.len());
        }
        if c == '\n' && quotes.len() == 1 {
            break;
        }
        is_escaped = !is_escaped && c == '\\';
    }
    Err(format!("no end: {source:.80}"))
}

/// A source without literals, comments and white space: what a machine runs.
fn code(source: &str, comments: [(&str, &str); 2]) -> Result<String, String> {
    let mut code = String::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let mut quotes = ["\"\"\"", "\"", "'"].into_iter();
        let quotes = quotes.find(|quotes| rest.starts_with(quotes));
        let comment = comments.iter().find(|(start, _)| rest.starts_with(start));
        let length = match (quotes, comment) {
            (Some(quotes), _) => literal_length(rest, quotes)?,
            (_, Some((_, end))) => rest.find(end).ok_or("a comment without an end")? + end.len(),
            _ => {
                code.extend(Some(c).filter(|c| !c.is_whitespace()));
                c.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    Ok(code)
}

fn python_code(document: &Document) -> Result<String, String> {
    let sources = ["_codes.py", "fields.py"].map(|name| python(document, name));
    code(&sources.concat(), [("#", "\n"), ("#", "\n")])
}

fn typescript_code(document: &Document) -> Result<String, String> {
    code(&typescript(document), [("//", "\n"), ("/*", "*/")])
}

/// The document with tame texts; names stay, of which identifiers are made.
fn tame(document: &Document) -> Document {
    let word = || "word".to_owned();
    let tame = |code: &mut Code| {
        code.message = word();
        code.explanation = word();
        code.since = code.since.as_ref().map(|_| word());
        if let Some(retired) = &mut code.retired {
            retired.reason = word();
        }
    };
    let mut document = document.clone();
    document.title = document.title.map(|_| word());
    for category in &mut document.categories {
        category.description = word();
        category.codes.iter_mut().for_each(tame);
        category.retired.iter_mut().for_each(tame);
    }
    document
}

/// What a literal stands for, in either language.
fn read(literal: &str) -> Option<String> {
    let mut out = String::new();
    let mut chars = literal.chars();
    let quote = chars.next()?;
    loop {
        let c = chars.next()?;
        if c == quote {
            return chars.next().is_none().then_some(out);
        }
        if c != '\\' {
            out.push(c);
            continue;
        }
        let read = match chars.next()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'x' => number(&mut chars, 2)?,
            'U' => number(&mut chars, 8)?,
            'u' if chars.as_str().starts_with('{') => {
                let (digits, behind) = chars.as_str()[1..].split_once('}')?;
                chars = behind.chars();
                char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
            }
            'u' => number(&mut chars, 4)?,
            c if c.is_ascii_punctuation() => c,
            _ => return None,
        };
        out.push(read);
    }
}

fn number(chars: &mut std::str::Chars<'_>, count: usize) -> Option<char> {
    let digits: String = chars.by_ref().take(count).collect();
    char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
}

/// The literal behind a name.
fn literal<'s>(source: &'s str, name: &str) -> Result<&'s str, String> {
    let (_, behind) = source.split_once(name).ok_or("no such name")?;
    let behind = behind.trim_start();
    let quote = behind.get(..1).ok_or("nothing behind it")?;
    Ok(&behind[..literal_length(behind, quote)?])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_text_reads_back_as_it_was(text in hostile()) {
        let mut document = small();
        document.categories[0].codes[0].message.clone_from(&text);
        document.categories[0].codes[0].explanation.clear();
        for (source, name) in [
            (typescript(&document), "\n    message:"),
            (python(&document, "_codes.py"), "\n        message="),
        ] {
            let literal = literal(&source, name).map_err(TestCaseError::fail)?;
            prop_assert_eq!(read(literal), Some(text.clone()), "{}", literal);
        }
    }

    #[test]
    fn nothing_of_a_text_is_code(document in document()) {
        let tame = tame(&document);
        for of in [python_code, typescript_code] {
            let found = of(&document).map_err(TestCaseError::fail)?;
            let expected = of(&tame).map_err(TestCaseError::fail)?;
            prop_assert_eq!(found, expected);
        }
    }
}
