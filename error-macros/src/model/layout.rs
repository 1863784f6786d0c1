//! The template of the coded display: `[{code}] {category} error: {message}`.

/// A part of `display = "…"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    Code,
    Category,
    Message,
}

/// Parses a display template; all that is wrong with it otherwise.
pub(super) fn parse(source: &str) -> Result<Vec<Piece>, Vec<String>> {
    let mut pieces = Vec::new();
    let mut wrong = Vec::new();
    let mut text = String::new();
    let mut rest = source.chars();
    while let Some(c) = rest.next() {
        let tail = rest.as_str();
        match c {
            '{' | '}' if tail.starts_with(c) => {
                text.push(c);
                rest.next();
            }
            '{' => {
                let Some(length) = tail.find('}') else {
                    wrong.push("`display` has a `{` without its `}`; write `{{`".to_owned());
                    break;
                };
                push_text(&mut pieces, &mut text);
                match tail.get(..length) {
                    Some("code") => pieces.push(Piece::Code),
                    Some("category") => pieces.push(Piece::Category),
                    Some("message") => pieces.push(Piece::Message),
                    found => wrong.push(format!(
                        "unknown placeholder `{{{}}}` in `display`; \
                         use `{{code}}`, `{{category}}` or `{{message}}`",
                        found.unwrap_or_default().escape_debug()
                    )),
                }
                rest = tail[length + 1..].chars();
            }
            '}' => wrong.push("`display` has a `}` without its `{`; write `}}`".to_owned()),
            c => text.push(c),
        }
    }
    push_text(&mut pieces, &mut text);
    if wrong.is_empty() {
        Ok(pieces)
    } else {
        Err(wrong)
    }
}

fn push_text(pieces: &mut Vec<Piece>, text: &mut String) {
    if !text.is_empty() {
        pieces.push(Piece::Text(std::mem::take(text)));
    }
}
