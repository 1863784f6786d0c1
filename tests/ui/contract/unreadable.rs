//! A document that is not there, or is damaged.
use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Api", contract = "nowhere.toml")]
enum Missing {
    #[error("Not found")]
    #[code(n = 1)]
    NotFound,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Api", contract = "cut.toml")]
enum Cut {
    #[error("Not found")]
    #[code(n = 1)]
    NotFound,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("Not found")]
#[code(root, category = "Api", n = 1, contract = "nowhere.toml")]
struct OnStruct;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Api", contract = "/somewhere/error-codes.toml")]
enum Absolute {
    #[error("Not found")]
    #[code(n = 1)]
    NotFound,
}

fn main() {
    let _ = (Absolute::CATALOG.len(), Absolute::NotFound.code());
    let _ = (Missing::CATALOG.len(), Missing::NotFound.code());
    let _ = (Cut::CATALOG.len(), Cut::NotFound.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
