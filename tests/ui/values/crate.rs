use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", crate = "faultcode")]
enum Text {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("two")]
#[code(category = "Api", n = 2, crate = 5)]
struct OnStruct;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", crate = <u8 as Path>::faultcode)]
enum Qualified {
    #[error("three")]
    #[code(n = 3)]
    Three,
}

fn main() {
    let _ = (Text::CATALOG.len(), Text::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
    let _ = (Qualified::CATALOG.len(), Qualified::Three.code());
}
