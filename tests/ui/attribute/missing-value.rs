use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category =, title =)]
#[code(http = , categories(Api(n =), Web(name = , title =)))]
enum Api {
    #[error("one")]
    #[code(n =)]
    One,
    #[error("two")]
    #[code(n = , http = 700)]
    Two,
    #[error("three")]
    #[code(retryable =, common =)]
    Three(#[code(public =)] u8),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(category =, n =)]
struct Four;

fn main() {
    let _ = (Api::CATALOG.len(), Api::One.code());
    let _ = (Four::CATALOG.len(), Four.code());
}
