use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", display = "[{code] {message")]
enum Unclosed {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", display = "[code}] {message}")]
enum Unopened {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", display = "{} {n} {Code} {message:>8}")]
enum Unknown {
    #[error("one")]
    #[code(n = 1)]
    One,
}

fn main() {
    let _ = (Unclosed::CATALOG.len(), Unclosed::One.code());
    let _ = (Unopened::CATALOG.len(), Unopened::One.code());
    let _ = (Unknown::CATALOG.len(), Unknown::One.code());
}
