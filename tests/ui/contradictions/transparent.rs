use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("inner")]
#[code(category = "Inner", n = 1)]
struct Inner;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum Api {
    #[error("one")]
    #[code(transparent, n = 1)]
    Number(Inner),
    #[error("two")]
    #[code(transparent, id = "E2", category = "Api", http = 404, retryable)]
    Id(Inner),
    #[error("three")]
    #[code(alias_of = "E2", transparent)]
    Alias(Inner),
    #[error(transparent)]
    #[code(transparent, message = "four", common, internal)]
    Message(Inner),
    #[error(transparent)]
    #[code(custom, transparent)]
    Custom(Inner),
    #[error(transparent)]
    #[code(http = 404)]
    OfThiserror(Inner),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("five")]
#[code(transparent, n = 5)]
struct OnStruct(Inner);

fn main() {
    let _ = (Api::CATALOG.len(), Api::Number(Inner).code());
    let _ = (OnStruct::CATALOG.len(), OnStruct(Inner).code());
}
