use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum Api {
    #[error("one")]
    #[code(n = 1, message = "one")]
    One,
    #[error("two {0}")]
    #[code(n = 2, message = "two")]
    Two(u8),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("three")]
#[code(category = "Api", n = 3, message = "three")]
struct OnStruct;

fn main() {
    let _ = (Api::CATALOG.len(), Api::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
