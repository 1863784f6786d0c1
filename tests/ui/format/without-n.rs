use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E01")]
enum Nothing {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "{CATEGORY}")]
enum OnlyCategory {
    #[error("one")]
    #[code(n = 1)]
    One,
}

fn main() {
    let _ = (Nothing::CATALOG.len(), Nothing::One.code());
    let _ = (OnlyCategory::CATALOG.len(), OnlyCategory::One.code());
}
