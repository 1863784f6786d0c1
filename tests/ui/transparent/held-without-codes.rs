use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
enum Api {
    #[error(transparent)]
    Io(#[from] std::io::Error),
    #[error("two")]
    #[code(transparent)]
    Number { held: u8 },
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error(transparent)]
struct OnStruct(#[from] std::fmt::Error);

fn main() {
    let _ = (Api::CATALOG.len(), Api::Number { held: 0 }.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct(std::fmt::Error).code());
}
