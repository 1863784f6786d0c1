use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Größe")]
enum NotAscii {
    #[error("one")]
    #[code(n = 1)]
    One,
    #[error("two")]
    #[code(n = 2)]
    Two,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Rate/limit", format = "{category}_{n}")]
enum Slash {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Errors of the client that calls the interface of the service itself")]
enum Long {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "_E{n:02}_")]
enum Ends {
    #[error("one")]
    #[code(n = 1)]
    One,
}

fn main() {
    let _ = (NotAscii::CATALOG.len(), NotAscii::One.code());
    let _ = (Slash::CATALOG.len(), Slash::One.code());
    let _ = (Long::CATALOG.len(), Long::One.code());
    let _ = (Ends::CATALOG.len(), Ends::One.code());
}
