use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{n")]
enum Unclosed {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{n:02}}")]
enum Unopened {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{{n}}")]
enum Doubled {
    #[error("one")]
    #[code(n = 1)]
    One,
}

fn main() {
    let _ = (Unclosed::CATALOG.len(), Unclosed::One.code());
    let _ = (Unopened::CATALOG.len(), Unopened::One.code());
    let _ = (Doubled::CATALOG.len(), Doubled::One.code());
}
