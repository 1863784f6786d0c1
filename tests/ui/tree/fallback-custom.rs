use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "Api", fallback = "API_001")]
enum OnVariant {
    #[error("{0}")]
    #[code(n = 1, custom)]
    Custom(String),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("{0}")]
#[code(root, category = "Api", n = 1, custom, fallback = "API_001")]
struct OnStruct(String);

fn main() {
    let _ = (OnVariant::CATALOG.len(), OnStruct::CATALOG.len());
}
