//! Documents that were damaged on their way.

use super::SAMPLE;
use crate::{Document, ReadError};

/// Both a small document and a real one.
fn documents() -> [String; 2] {
    let eden = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../examples/eden/error-codes.toml"
    );
    let eden = std::fs::read_to_string(eden).expect("the example has its document");
    [SAMPLE.to_owned(), eden]
}

fn refusal(text: &str) -> ReadError {
    match Document::parse(text, "codes.toml") {
        Ok(_) => panic!("accepted:\n{text}"),
        Err(error) => error,
    }
}

fn joined(lines: &[&str]) -> String {
    lines.iter().flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn a_document_that_is_cut_off_at_any_line_is_refused() {
    for document in documents() {
        let lines: Vec<_> = document.lines().collect();
        for kept in 0..lines.len() {
            let error = refusal(&joined(&lines[..kept]));
            let expected = match kept {
                0 => "codes.toml:1: the file is empty".to_owned(),
                kept => format!(
                    "codes.toml:{kept}: the document is cut off: \
                     its last line is not `# end of error codes`"
                ),
            };
            assert_eq!(error.to_string(), expected);
        }
    }
}

#[test]
fn a_document_that_is_cut_off_within_a_line_is_refused() {
    let whole = SAMPLE.trim_end().len();
    for kept in (0..whole).filter(|&kept| SAMPLE.is_char_boundary(kept)) {
        assert!(refusal(&SAMPLE[..kept]).line().is_some());
    }
    assert!(Document::parse(&SAMPLE[..whole], "codes.toml").is_ok());
}

#[test]
fn a_doubled_line_is_refused() {
    for document in documents() {
        let lines: Vec<_> = document.lines().collect();
        for at in 0..lines.len() {
            let mut doubled = lines.clone();
            doubled.insert(at, lines[at]);
            let error = refusal(&joined(&doubled));
            assert_eq!(error.line(), Some(at + 2), "{error}");
        }
    }
}

#[test]
fn a_doubled_block_is_refused() {
    let blocks: Vec<_> = SAMPLE.split_inclusive("\n\n").collect();
    for at in 1..blocks.len() {
        let mut doubled = blocks.clone();
        doubled.insert(at, blocks[at]);
        let error = refusal(&doubled.concat());
        assert!(error.line().is_some(), "{error}");
    }
    let doubled = SAMPLE.replace(blocks[3], &blocks[3].repeat(2));
    assert_eq!(
        refusal(&doubled).to_string(),
        "codes.toml:27: duplicate code `E0101`; it stands in line 16, too"
    );
}

#[test]
fn a_doubled_document_is_refused() {
    let lines = SAMPLE.lines().count();
    assert_eq!(
        refusal(&SAMPLE.repeat(2)).to_string(),
        format!(
            "codes.toml:{}: a second document begins behind `# end of error codes`",
            lines + 1
        )
    );
    let cut = SAMPLE.replace("\n# end of error codes\n", "");
    let error = refusal(&format!("{cut}{SAMPLE}"));
    assert!(
        error
            .to_string()
            .ends_with("unknown key `schema` in `[[code]]`; a second document begins here"),
        "{error}"
    );
}

#[test]
fn nothing_stands_behind_the_end() {
    for behind in ["\n", " ", "x = 1\n", "# more\n", "[[code]]\n"] {
        let error = refusal(&format!("{SAMPLE}{behind}"));
        assert_eq!(
            error.message(),
            "nothing may stand behind `# end of error codes`"
        );
        assert_eq!(error.line(), Some(SAMPLE.lines().count() + 1));
    }
}

#[test]
fn a_merge_conflict_is_named_with_its_line() {
    let lines: Vec<_> = SAMPLE.lines().collect();
    for marker in [
        "<<<<<<< HEAD",
        "||||||| 1234567",
        "=======",
        ">>>>>>> branch",
        "<<<<<<<",
    ] {
        for at in 0..=lines.len() {
            let mut conflict = lines.clone();
            conflict.insert(at, marker);
            let error = refusal(&joined(&conflict));
            assert_eq!(error.line(), Some(at + 1));
            assert_eq!(
                error.message(),
                format!(
                    "merge conflict marker `{}`; resolve the conflict, or write the document anew",
                    &marker[..7]
                )
            );
        }
    }
    let text = SAMPLE.replace("Invalid text", "<<<<<<< is text");
    assert!(Document::parse(&text, "codes.toml").is_ok());
}

#[test]
fn a_line_that_is_missing_never_panics() {
    let lines: Vec<_> = SAMPLE.lines().collect();
    for at in 0..lines.len() {
        let mut rest = lines.clone();
        rest.remove(at);
        let _ = Document::parse(&joined(&rest), "codes.toml");
    }
}
