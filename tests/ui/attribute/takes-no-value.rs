use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", internal = true, root = "Api")]
enum OnEnum {
    #[error("one")]
    #[code(n = 1, common = true)]
    One,
    #[error("two")]
    #[code(n = 2, optional = false, internal(), custom(true))]
    Two(#[code(public = true)] u8, #[code(public(true))] u8),
    #[error("three")]
    #[code(transparent = true)]
    Three(OnStruct),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(category = "Api", n = 4, root = true, common = true, internal(api))]
struct OnStruct {
    #[code(public = true)]
    field: u8,
}

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct { field: 0 }.code());
}
