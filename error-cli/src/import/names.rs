//! Names of types and variants.

use std::collections::{HashMap, HashSet};

use heck::ToUpperCamelCase as _;

/// Words that a name can do without.
const FILLERS: &[&str] = &[
    "a", "an", "the", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had",
    "your", "you", "please", "this", "that", "its", "it", "there",
];
/// Words that a name does not end with.
const LINKS: &[&str] = &[
    "to", "from", "for", "in", "of", "with", "by", "and", "or", "on", "at", "as", "due", "via",
    "than", "into",
];
/// The most words of a name that is made of a message.
const MOST_WORDS: usize = 5;

/// What is wrong with the name of a type that somebody asks for.
pub(super) fn check_type(name: &str) -> Result<(), String> {
    let starts_well = name.starts_with(|c: char| c.is_ascii_uppercase());
    if !starts_well || !name.chars().all(|c| c.is_ascii_alphanumeric()) {
        return Err(format!(
            "`--name {}` is no name of a type; use ASCII letters and digits, as in `AppError`",
            name.escape_debug()
        ));
    }
    if is_reserved_type(name) {
        return Err(format!(
            "`--name {name}` is taken; use another name, as in `AppError`"
        ));
    }
    Ok(())
}

/// What a type cannot be called beside the imports of the file.
fn is_reserved_type(name: &str) -> bool {
    matches!(name, "Self" | "ErrorCode")
}

/// Hands out names, each once.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: HashSet<String>,
    /// The number to try next for a name that is taken.
    next: HashMap<String, usize>,
}

impl Names {
    /// Whether the name was free.
    pub(super) fn take(&mut self, name: &str) -> bool {
        name != "Self" && self.taken.insert(name.to_owned())
    }

    /// The first free one of the candidates, else the first with a number.
    pub(super) fn first_free<S: AsRef<str>>(
        &mut self,
        candidates: impl IntoIterator<Item = S>,
    ) -> String {
        let mut base: Option<S> = None;
        for candidate in candidates {
            if self.take(candidate.as_ref()) {
                return candidate.as_ref().to_owned();
            }
            base.get_or_insert(candidate);
        }
        let base = base.as_ref().map_or("Code", AsRef::as_ref);
        let next = self.next.entry(base.to_owned()).or_insert(2);
        loop {
            let name = format!("{base}{next}");
            *next += 1;
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
}

/// The identifier in a cell that names an error, if there is one.
pub(super) fn of_cell(cell: &str) -> Option<String> {
    if is_camel_case(cell) {
        return Some(cell.to_owned());
    }
    identifier(&ascii(cell).to_upper_camel_case(), "Error")
}

/// Names out of a message, the shortest first.
pub(super) fn of_message(message: &str) -> Vec<String> {
    let message = ascii(message);
    let end = message
        .char_indices()
        .find(|&(at, c)| {
            let rest = &message[at + c.len_utf8()..];
            matches!(c, ';' | ':' | '(' | '!' | '?')
                || (c == '.' && (rest.is_empty() || rest.starts_with(' ')))
        })
        .map(|(at, _)| at)
        .filter(|&end| message[..end].contains(|c: char| c.is_ascii_alphanumeric()))
        .unwrap_or(message.len());
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        words
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let is_one_of = |list: &[&str], word: &str| list.contains(&word.to_lowercase().as_str());
    let first = words(&message[..end]);
    let mut telling: Vec<_> = first
        .iter()
        .filter(|word| !is_one_of(FILLERS, word))
        .cloned()
        .collect();
    if telling.is_empty() {
        telling = first;
    }
    let mut names = Vec::new();
    for most in [MOST_WORDS, MOST_WORDS + 3] {
        let mut words = &telling[..telling.len().min(most)];
        while let [rest @ .., last] = words
            && !rest.is_empty()
            && telling.len() > most
            && is_one_of(LINKS, last)
        {
            words = rest;
        }
        names.extend(identifier(&words.join(" ").to_upper_camel_case(), "Error"));
    }
    names.dedup();
    names
}

/// A name out of a code.
pub(super) fn of_code(code: &str) -> String {
    let name = code.to_upper_camel_case();
    identifier(&name, "Code").unwrap_or_else(|| "Code".to_owned())
}

/// The identifier of a category: `Api` of `API`.
pub(super) fn of_category(name: &str) -> String {
    let name = if is_camel_case(name) {
        name.to_owned()
    } else {
        ascii(name).to_upper_camel_case()
    };
    identifier(&name, "Category").unwrap_or_else(|| "Category".to_owned())
}

/// The name of the enum of a category or of a file: `DatabaseError`.
pub(super) fn of_type(name: &str) -> String {
    let name = of_category(name);
    let stem = name.strip_suffix("Errors").unwrap_or(&name);
    let stem = stem.strip_suffix("Error").unwrap_or(stem);
    format!("{stem}Error")
}

/// The words of a name: `User not found` of `UserNotFound`.
pub(super) fn in_words(name: &str) -> String {
    let words = heck::AsSnakeCase(name).to_string().replace('_', " ");
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => name.to_owned(),
    }
}

/// A name that cannot begin with a digit and is no keyword.
fn identifier(name: &str, before_digit: &str) -> Option<String> {
    let name: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    match name.chars().next()? {
        first if first.is_ascii_digit() => Some(format!("{before_digit}{name}")),
        _ if name == "Self" => Some("SelfError".to_owned()),
        _ => Some(name),
    }
}

/// A name that is written as Rust writes it, so that it stays.
fn is_camel_case(name: &str) -> bool {
    name != "Self"
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.contains(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Text in ASCII: apostrophes go, Latin letters lose their marks, and whatever
/// else there is parts words.
fn ascii(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\'' | '’' => {}
            c if c.is_ascii_alphanumeric() || c.is_ascii_punctuation() => plain.push(c),
            c => plain.push_str(latin(c)),
        }
    }
    plain
}

fn latin(c: char) -> &'static str {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ą' => "a",
        'À' | 'Á' | 'Â' | 'Ã' | 'Å' | 'Ą' => "A",
        'ä' | 'æ' => "ae",
        'Ä' | 'Æ' => "Ae",
        'ç' | 'ć' | 'č' => "c",
        'Ç' | 'Ć' | 'Č' => "C",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => "e",
        'È' | 'É' | 'Ê' | 'Ë' | 'Ę' => "E",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'Ì' | 'Í' | 'Î' | 'Ï' => "I",
        'ł' => "l",
        'Ł' => "L",
        'ñ' | 'ń' | 'ň' => "n",
        'Ñ' | 'Ń' => "N",
        'ò' | 'ó' | 'ô' | 'õ' => "o",
        'Ò' | 'Ó' | 'Ô' | 'Õ' => "O",
        'ö' | 'ø' | 'œ' => "oe",
        'Ö' | 'Ø' | 'Œ' => "Oe",
        'ř' => "r",
        'ś' | 'š' => "s",
        'Ś' | 'Š' => "S",
        'ß' => "ss",
        'ù' | 'ú' | 'û' | 'ů' => "u",
        'Ù' | 'Ú' | 'Û' => "U",
        'ü' => "ue",
        'Ü' => "Ue",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'Ź' | 'Ż' | 'Ž' => "Z",
        _ => " ",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(message: &str) -> String {
        of_message(message).first().cloned().unwrap_or_default()
    }

    #[test]
    fn messages_give_names() {
        for (message, name) in [
            ("Workflow not found", "WorkflowNotFound"),
            (
                "Compensation state is not initialized",
                "CompensationStateNotInitialized",
            ),
            (
                "User not found. Please verify the user ID is correct",
                "UserNotFound",
            ),
            (
                "Failed to serialize/deserialize data",
                "FailedToSerializeDeserializeData",
            ),
            (
                "The disk of the server in the cellar is full",
                "DiskOfServerInCellar",
            ),
            ("Could not read a record out of", "CouldNotReadRecordOut"),
            ("You can't do that", "CantDo"),
            ("the", "The"),
            ("Ungültiger Schlüssel", "UngueltigerSchluessel"),
            ("404 page", "Error404Page"),
            ("self", "SelfError"),
            ("用户不存在", ""),
            ("!?", ""),
            ("", ""),
        ] {
            assert_eq!(first(message), name, "{message}");
        }
    }

    #[test]
    fn names_of_a_file_stay_or_become_camel_case() {
        for (cell, name) in [
            ("UserNotFound", "UserNotFound"),
            ("IOError", "IOError"),
            ("USER_NOT_FOUND", "UserNotFound"),
            ("user-not-found", "UserNotFound"),
            ("Self", "SelfError"),
            ("2FARequired", "Error2faRequired"),
        ] {
            assert_eq!(of_cell(cell).as_deref(), Some(name), "{cell}");
        }
        assert_eq!(of_cell("—"), None);
    }

    #[test]
    fn categories_and_types_have_names() {
        assert_eq!(of_category("API"), "Api");
        assert_eq!(of_category("22"), "Category22");
        assert_eq!(of_category("数据"), "Category");
        assert_eq!(of_type("WORKFLOW"), "WorkflowError");
        assert_eq!(of_type("Auth errors"), "AuthError");
        assert!(check_type("AppError").is_ok());
        assert!(check_type("app_error").is_err());
        assert!(check_type("Self").is_err());
    }

    #[test]
    fn names_are_handed_out_once() {
        let mut names = Names::default();
        assert_eq!(names.first_free(["A", "B"]), "A");
        assert_eq!(names.first_free(["A", "B"]), "B");
        assert_eq!(names.first_free(["A", "B"]), "A2");
        assert_eq!(names.first_free(["Self"]), "Self2");
    }

    #[test]
    fn a_name_is_told_in_words() {
        assert_eq!(in_words("UserNotFound"), "User not found");
    }
}
