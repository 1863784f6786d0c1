use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("inner")]
#[code(category = "Inner", n = 1)]
struct Inner;

#[derive(Debug, thiserror::Error, ErrorCode)]
enum Api {
    #[error("one")]
    #[code(transparent)]
    Tuple(Inner, u8),
    #[error("two")]
    #[code(transparent)]
    Named { inner: Inner, other: u8 },
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("three")]
#[code(transparent)]
struct OnStruct(Inner, Inner);

fn main() {
    let _ = (Api::CATALOG.len(), Api::Tuple(Inner, 0).code());
    let _ = (OnStruct::CATALOG.len(), OnStruct(Inner, Inner).code());
}
