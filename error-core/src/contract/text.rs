//! What a document says of a code, read in const evaluation.

/// The code of the block at an offset.
pub(crate) const fn code(document: &[u8], at: u32) -> &str {
    inner(field(document, at, b"code"))
}

/// What stands behind a key, in the block at an offset; empty where the block
/// does not have it.
pub(crate) const fn field<'d>(document: &'d [u8], at: u32, key: &[u8]) -> &'d str {
    let Some((_, mut rest)) = document.split_at_checked(at as usize) else {
        return "";
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
    let Some((start, behind)) = line.split_at_checked(key.len()) else {
        return None;
    };
    let mut at = 0;
    while at < key.len() {
        if start[at] != key[at] {
            return None;
        }
        at += 1;
    }
    match behind {
        [b' ', b'=', b' ', value @ ..] => Some(value),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::field;

    const DOCUMENT: &[u8] = b"code = \"first\"\n\ncodes = 1\nco = 2\ncode=3\ncode = \n\nlast = 4";

    #[test]
    fn a_field_is_that_of_its_block() {
        assert_eq!(field(DOCUMENT, 0, b"code"), "\"first\"");
        assert_eq!(field(DOCUMENT, 0, b"codes"), "");
        assert_eq!(field(DOCUMENT, 16, b"codes"), "1");
        assert_eq!(field(DOCUMENT, 16, b"co"), "2");
        assert_eq!(field(DOCUMENT, 33, b"code"), "");
        assert_eq!(field(DOCUMENT, 49, b"last"), "4");
        assert_eq!(field(DOCUMENT, 49, b"name"), "");
    }

    #[test]
    fn there_is_no_field_behind_the_end() {
        assert_eq!(field(DOCUMENT, 57, b"last"), "");
        assert_eq!(field(DOCUMENT, 58, b"last"), "");
    }
}
