use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("one")]
#[code(category = "Api", n = 100, format = "E{n:02}")]
struct TooWide;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("two")]
#[code(category = "Api", n = 2, format = "E{n:2} {m}", display = "{cod}")]
struct Wrong;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("three")]
#[code(category = "Api", id = "E 3")]
struct Id;

fn main() {
    let _ = (TooWide::CATALOG.len(), TooWide.code());
    let _ = (Wrong::CATALOG.len(), Wrong.code());
    let _ = (Id::CATALOG.len(), Id.code());
}
