use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E {n:02}")]
enum Space {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "Ä{n:02}")]
enum Umlaut {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "[{n:02}]")]
enum Brackets {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "a/b{n}")]
enum Slash {
    #[error("one")]
    #[code(n = 1)]
    One,
}

fn main() {
    let _ = (Space::CATALOG.len(), Space::One.code());
    let _ = (Umlaut::CATALOG.len(), Umlaut::One.code());
    let _ = (Brackets::CATALOG.len(), Brackets::One.code());
    let _ = (Slash::CATALOG.len(), Slash::One.code());
}
