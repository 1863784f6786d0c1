use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("inner")]
#[code(category = "Inner", n = 1)]
struct Inner;

#[derive(Debug, thiserror::Error, ErrorCode)]
enum Api {
    #[error(transparent)]
    Implied(#[code(public)] Inner),
    #[error("two")]
    #[code(transparent)]
    Named {
        #[code(public)]
        source: Inner,
        #[code(public)]
        other: u8,
    },
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error(transparent)]
struct OnStruct(#[code(public)] Inner);

fn main() {
    let _ = (Api::CATALOG.len(), Api::Implied(Inner).code());
    let _ = (OnStruct::CATALOG.len(), OnStruct(Inner).code());
}
