use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("inner")]
#[code(category = "Inner", n = 1, kind = InnerKind)]
struct Inner;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(kind = OfParameterKind)]
enum OfParameter<E: std::error::Error> {
    #[error("held")]
    #[code(transparent)]
    Held(E),
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("held")]
#[code(kind = OnStructKind, transparent)]
struct OnStruct<E: std::error::Error>(E);

fn main() {
    let _ = (OfParameter::<Inner>::CATALOG.len(), OfParameter::Held(Inner).code());
    let _ = (OnStruct::<Inner>::CATALOG.len(), OnStruct(Inner).code());
}
