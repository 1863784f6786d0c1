use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum Api {
    #[error("one")]
    NoAttribute,
    #[error("two")]
    #[code(http = 404, common)]
    OtherKeys { field: u8 },
    #[error("three")]
    #[code(n = 3)]
    Three,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(category = "Api")]
struct OnStruct;

fn main() {
    let _ = (Api::CATALOG.len(), Api::NoAttribute.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
