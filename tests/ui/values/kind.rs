use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", kind = "TextKind")]
enum Text {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", kind = api::PathKind)]
enum Path {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", kind = GenericKind<u8>)]
enum Generic {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("two")]
#[code(category = "Api", n = 2, kind = 5)]
struct OnStruct;

fn main() {
    let _ = (Text::CATALOG.len(), Text::One.code());
    let _ = (Path::CATALOG.len(), Path::One.code());
    let _ = (Generic::CATALOG.len(), Generic::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
