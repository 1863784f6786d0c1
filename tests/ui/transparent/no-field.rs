use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
enum Api {
    #[error("one")]
    #[code(transparent)]
    Unit,
    #[error("two")]
    #[code(transparent)]
    Braces {},
    #[error("three")]
    #[code(transparent, optional)]
    Parentheses(),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(transparent)]
struct OnStruct;

fn main() {
    let _ = (Api::CATALOG.len(), Api::Unit.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
