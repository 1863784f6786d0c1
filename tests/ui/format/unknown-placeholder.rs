use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{}")]
enum Empty {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{N:02}")]
enum Misspelt {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{number}{cat}")]
enum Several {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{ n }")]
enum Spaced {
    #[error("one")]
    #[code(n = 1)]
    One,
}

fn main() {
    let _ = (Empty::CATALOG.len(), Empty::One.code());
    let _ = (Misspelt::CATALOG.len(), Misspelt::One.code());
    let _ = (Several::CATALOG.len(), Several::One.code());
    let _ = (Spaced::CATALOG.len(), Spaced::One.code());
}
