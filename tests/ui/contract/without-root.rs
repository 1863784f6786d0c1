//! A contract is the root's.
use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", contract = "shipped.toml")]
enum OnEnum {
    #[error("Not found")]
    #[code(n = 1, contract = "shipped.toml")]
    NotFound {
        #[code(contract = "shipped.toml")]
        id: u64,
    },
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("Not found")]
#[code(category = "Api", n = 1, contract = "")]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::NotFound { id: 1 }.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
