use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code = "Api"]
enum Api {
    #[error("one")]
    #[code = 1]
    One(#[code = "public"] u8),
    #[error("two")]
    #[code = 2]
    #[code(http = 700)]
    Two,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("three")]
#[code = 3]
struct Three {
    #[code = "public"]
    field: u8,
}

fn main() {
    let _ = (Api::CATALOG.len(), Api::Two.code());
    let _ = (Three::CATALOG.len(), Three { field: 0 }.code());
}
