use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "{category}{n}")]
enum Lower {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "{CATEGORY}{n:X}")]
enum Upper {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "{category}1{n}")]
enum Digit {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "{n:x}a{category_n:x}")]
enum HexDigit {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "{category_n}{n}")]
enum Numbers {
    #[error("one")]
    #[code(n = 1)]
    One,
}

fn main() {
    let _ = (Lower::CATALOG.len(), Lower::One.code());
    let _ = (Upper::CATALOG.len(), Upper::One.code());
    let _ = (Digit::CATALOG.len(), Digit::One.code());
    let _ = (HexDigit::CATALOG.len(), HexDigit::One.code());
    let _ = (Numbers::CATALOG.len(), Numbers::One.code());
}
