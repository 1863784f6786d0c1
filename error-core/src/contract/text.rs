//! What a document says of a code, read in const evaluation.

/// The code of the block at an offset.
pub(crate) const fn code(document: &[u8], at: u32) -> &str {
    inner(field(document, at, b"code"))
}

/// What stands behind a key, in the block at an offset; empty where the block
/// does not have it.
pub(crate) const fn field<'d>(document: &'d [u8], at: u32, key: &[u8]) -> &'d str {
    let mut rest = if (at as usize) < document.len() {
        document.split_at(at as usize).1
    } else {
        &[]
    };
    loop {
        let length = line_length(rest);
        if length == 0 {
            return "";
        }
        let (line, tail) = rest.split_at(length);
        if let Some(value) = value(line, key) {
            return match core::str::from_utf8(value) {
                Ok(value) => value,
                Err(_) => "",
            };
        }
        rest = match tail.split_first() {
            Some((_, rest)) => rest,
            None => return "",
        };
    }
}

/// A text without its quotes.
pub(crate) const fn inner(raw: &str) -> &str {
    match raw.as_bytes() {
        [b'"', inner @ .., b'"'] => match core::str::from_utf8(inner) {
            Ok(inner) => inner,
            Err(_) => raw,
        },
        _ => raw,
    }
}

/// The bytes before the next line feed.
const fn line_length(text: &[u8]) -> usize {
    let mut length = 0;
    while length < text.len() && text[length] != b'\n' {
        length += 1;
    }
    length
}

/// What stands behind `key = `, if the line is of that key.
const fn value<'l>(line: &'l [u8], key: &[u8]) -> Option<&'l [u8]> {
    if line.len() < key.len() + 3 {
        return None;
    }
    let mut at = 0;
    while at < key.len() {
        if line[at] != key[at] {
            return None;
        }
        at += 1;
    }
    match line.split_at(at).1 {
        [b' ', b'=', b' ', value @ ..] => Some(value),
        _ => None,
    }
}
