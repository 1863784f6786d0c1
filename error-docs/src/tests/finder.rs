//! Codes in texts and streams.

use std::io::{self, BufRead, Read};
use std::ops::Range;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::sample;
use crate::Document;

/// The rules of the search, as simple as they can be said.
fn expected(document: &Document, text: &str) -> Vec<(String, Range<usize>)> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let ends_word = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at..].chars().next();
        !(before.is_some_and(is_word) && after.is_some_and(is_word))
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let longest = document
            .codes()
            .chain(document.retired())
            .map(|code| &code.code)
            .filter(|code| text.is_char_boundary(at) && text[at..].starts_with(code.as_str()))
            .filter(|code| ends_word(at) && ends_word(at + code.len()))
            .max_by_key(|code| code.len());
        match longest {
            Some(code) => {
                found.push((code.clone(), at..at + code.len()));
                at += code.len();
            }
            None => at += 1,
        }
    }
    found
}

/// Codes of many shapes: prefixes of each other, short ones, a long one.
fn shapes() -> Document {
    let mut document = sample();
    let codes = [
        "A", "A-1", "A-1.2", "E0A06", "E0A06-1", "22P02", "é", "", "-A",
    ];
    let long = "L".repeat(64);
    let model = document.categories[0].codes[0].clone();
    document.categories.truncate(1);
    document.categories[0].codes = codes
        .into_iter()
        .chain([long.as_str()])
        .map(|code| {
            let mut model = model.clone();
            model.code = code.to_owned();
            model
        })
        .collect();
    document
}

/// The shapes without those that are no code.
fn findable() -> Document {
    let mut document = shapes();
    let is_code = |code: &crate::Code| crate::document::is_code(&code.code);
    document.categories[0].codes.retain(is_code);
    document
}

fn text() -> impl Strategy<Value = String> {
    let long = "L".repeat(64);
    let pieces: Vec<String> = [
        "A",
        "A-1",
        "A-1.2",
        "E0A06",
        "E0A06-1",
        "22P02",
        "é",
        "-A",
        " ",
        "\n",
        "_",
        "x",
        "ß",
        "漢",
        ".",
        "-",
        "1",
        "🦀",
        "[",
        "]",
        long.as_str(),
        "L",
    ]
    .map(ToOwned::to_owned)
    .to_vec();
    vec(select(pieces), 0..40).prop_map(|pieces| pieces.concat())
}

/// A stream that hands over a few bytes at a time.
struct Drops<'b>(&'b [u8], Vec<usize>);

impl Read for Drops<'_> {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("only `fill_buf` is used"))
    }
}

impl BufRead for Drops<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let length = self.1.last().copied().unwrap_or(usize::MAX);
        if length == 0 {
            self.1.pop();
            return Err(io::ErrorKind::Interrupted.into());
        }
        Ok(&self.0[..self.0.len().min(length)])
    }

    fn consume(&mut self, length: usize) {
        self.1.pop();
        self.0 = &self.0[length..];
    }
}

fn scanned(document: &Document, reader: impl BufRead) -> Vec<String> {
    let mut found = Vec::new();
    let finder = document.finder();
    let on_code = |code: &crate::Code| {
        found.push(code.code.clone());
        Ok(())
    };
    finder
        .scan(reader, on_code)
        .expect("the stream can be read");
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn codes_are_found_by_the_rules(text in text()) {
        let document = shapes();
        let found: Vec<_> = document
            .find_in(&text)
            .map(|(code, range)| (code.code.clone(), range))
            .collect();
        prop_assert_eq!(&found, &expected(&findable(), &text));
        let finder = document.finder();
        let again = finder.find_in(&text);
        let again = again.map(|(code, range)| (code.code.clone(), range));
        prop_assert_eq!(again.collect::<Vec<_>>(), found);
    }

    #[test]
    fn bytes_that_are_no_text_belong_to_no_word(
        text in text(),
        noise in vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
    ) {
        let mut bytes = text.into_bytes();
        for (at, byte) in noise {
            let at = at.index(bytes.len() + 1);
            bytes.insert(at, byte);
        }
        let document = shapes();
        let finder = document.finder();
        let found: Vec<_> = finder
            .find_in_bytes(&bytes)
            .map(|(code, _)| code.code.clone())
            .collect();
        let lossy: Vec<_> = expected(&findable(), &String::from_utf8_lossy(&bytes))
            .into_iter()
            .map(|(code, _)| code)
            .collect();
        prop_assert_eq!(found, lossy);
    }

    #[test]
    fn a_stream_is_searched_as_its_text(
        text in text(),
        drops in vec(0..70_usize, 0..60),
    ) {
        let document = shapes();
        let found = scanned(&document, Drops(text.as_bytes(), drops));
        let whole: Vec<_> = document.find_in(&text).map(|(code, _)| code.code.clone()).collect();
        prop_assert_eq!(found, whole);
    }
}

#[test]
fn a_code_goes_across_the_end_of_a_chunk() {
    let document = sample();
    for before in (64 << 10) - 80..(64 << 10) + 10 {
        let text = format!("{} E0101 {}", "x".repeat(before), "y".repeat(200));
        assert_eq!(scanned(&document, text.as_bytes()), ["E0101"], "{before}");
        let text = format!("{}E0101", "ü".repeat(before / 2));
        assert!(scanned(&document, text.as_bytes()).is_empty(), "{before}");
    }
}

#[test]
fn a_stream_that_is_interrupted_is_read_on() {
    let drops = vec![0, 9, 0, 0, 3, 0];
    assert_eq!(
        scanned(&sample(), Drops(b"one E0101 E0105", drops)),
        ["E0101", "E0105"]
    );
}

/// The codes that are handed over before a stream stops.
fn before_it_stops(document: &Document, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let stream = io::Cursor::new(text).chain(Stops).take(u64::MAX);
    let result = document.finder().scan(io::BufReader::new(stream), |code| {
        found.push(code.code.clone());
        Ok(())
    });
    assert_eq!(
        result.map_err(|error| error.to_string()),
        Err("stopped".to_owned())
    );
    found
}

#[test]
fn a_code_is_handed_over_with_its_line() {
    let document = shapes();
    // The shortest one, too, which ends where it begins.
    for line in ["one E0A06\n", "one A\n", "A\n", "A\nA-1\n"] {
        let whole: Vec<_> = document.find_in(line).map(|(code, _)| &code.code).collect();
        let found = before_it_stops(&document, line);
        assert_eq!(found.iter().collect::<Vec<_>>(), whole, "{line:?}");
    }
}

#[test]
fn a_code_in_a_long_line_is_handed_over_when_its_end_is_known() {
    let text = format!("A E0A06 {}", "y".repeat(70));
    for (length, expected) in [(68, 0), (69, 1), (70, 1), (71, 2)] {
        let found = before_it_stops(&shapes(), &text[..length]);
        assert_eq!(found, ["A", "E0A06"][..expected], "{length}");
    }
}

struct Stops;

impl Read for Stops {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("stopped"))
    }
}

#[test]
fn the_search_ends_with_the_first_error_of_its_caller() {
    let document = sample();
    let mut seen = 0;
    let result = document.finder().scan(&b"E0101 E0105 E0101"[..], |_| {
        seen += 1;
        Err(io::Error::other("full"))
    });
    assert_eq!(
        result.map_err(|error| error.to_string()),
        Err("full".to_owned())
    );
    assert_eq!(seen, 1);
}
