use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{n:3}")]
enum NoZero {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{n:}")]
enum NoDigits {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{n:#04x}")]
enum Prefix {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{n:00}")]
enum Zero {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{n:021}")]
enum TooWide {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "{category_n:2}{n}")]
enum OfCategory {
    #[error("one")]
    #[code(n = 1)]
    One,
}

fn main() {
    let _ = (NoZero::CATALOG.len(), NoZero::One.code());
    let _ = (NoDigits::CATALOG.len(), NoDigits::One.code());
    let _ = (Prefix::CATALOG.len(), Prefix::One.code());
    let _ = (Zero::CATALOG.len(), Zero::One.code());
    let _ = (TooWide::CATALOG.len(), TooWide::One.code());
    let _ = (OfCategory::CATALOG.len(), OfCategory::One.code());
}
