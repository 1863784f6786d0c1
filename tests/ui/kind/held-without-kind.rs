use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("inner")]
#[code(category = "Inner", n = 1)]
struct Inner;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(kind = ApiKind)]
enum ApiError {
    #[error(transparent)]
    Inner(#[from] Inner),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error(transparent)]
#[code(transparent, kind = OnStructKind)]
struct OnStruct(#[from] Inner);

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::Inner(Inner).code());
    let _ = (OnStruct::CATALOG.len(), OnStruct(Inner).code());
}
