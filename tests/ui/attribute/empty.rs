use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code]
enum Api {
    #[error("one")]
    #[code()]
    One(#[code] u8, #[code()] u8),
    #[error("two")]
    #[code]
    Two,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("three")]
#[code]
#[code()]
struct Three {
    #[code]
    field: u8,
}

fn main() {
    let _ = (Api::CATALOG.len(), Api::Two.code());
    let _ = (Three::CATALOG.len(), Three { field: 0 }.code());
}
