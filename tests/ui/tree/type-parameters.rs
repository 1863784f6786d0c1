use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("inner")]
#[code(category = "Inner", n = 1)]
struct Inner;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum OfParameter<E: std::error::Error> {
    #[error("held")]
    #[code(transparent)]
    Held(E),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum OfSelf<T: std::fmt::Debug> {
    #[error("held")]
    #[code(transparent)]
    Held(Box<Self>),
    #[error("own")]
    #[code(category = "Api", n = 1)]
    Own(T),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("held")]
#[code(root, transparent)]
struct OnStruct<E: std::error::Error>(E);

fn main() {
    let _ = OfParameter::<Inner>::CATALOG.len();
    let _ = OnStruct::<Inner>(Inner).code();
}
