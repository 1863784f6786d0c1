use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category: "Api", http == 404)]
enum OnEnum {
    #[error("one")]
    #[code(n: 1)]
    One,
    #[error("two")]
    #[code(n 2)]
    Two,
    #[error("three")]
    #[code(n[3], http{404})]
    Three(#[code(public!)] u8),
    #[error("four")]
    #[code(code::n = 4)]
    Four,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = App, categories(Api: 1, Web[n = 2], App(n: 3)))]
enum InCategories {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("three")]
#[code(category: "Api", n => 3)]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::One.code());
    let _ = (InCategories::CATALOG.len(), InCategories::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
