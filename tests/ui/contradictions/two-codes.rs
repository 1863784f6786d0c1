use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api")]
enum Api {
    #[error("one")]
    #[code(n = 1, id = "E1")]
    NumberAndId,
    #[error("two")]
    #[code(id = "E2", n = 2)]
    IdAndNumber,
    #[error("three")]
    #[code(n = 3, alias_of = "E1")]
    NumberAndAlias,
    #[error("four")]
    #[code(id = "E4")]
    #[code(alias_of = "E1")]
    IdAndAlias,
    #[error("five")]
    #[code(n = 5, id = "E5", alias_of = "E1")]
    All,
    #[error("six")]
    #[code(n = "six", id = 6)]
    WrongValues,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("seven")]
#[code(category = "Api", n = 7, id = "E7")]
struct OnStruct;

fn main() {
    let _ = (Api::CATALOG.len(), Api::NumberAndId.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
