use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category, title, format(E), display, http, kind, fallback, crate, retryable(true))]
enum OnEnum {
    #[error("one")]
    #[code(n, http(404), retryable(true))]
    One,
    #[error("id")]
    #[code(id("E1"), category)]
    Id,
    #[error("two")]
    #[code(alias_of, category("Api"))]
    Two,
    #[code(n = 3, message)]
    #[error(fmt = two)]
    Three,
}

fn two(_: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    Ok(())
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories, category = Api)]
enum Categories {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories = "Api", category = Api)]
enum CategoriesAsValue {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api = "API", Web(n, name, title(a), description)), category = Web)]
enum InCategories {
    #[error("one")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("four")]
#[code(category("Api"), n, title(Api))]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::One.code(), OnStruct.code());
    let _ = (Categories::CATALOG.len(), CategoriesAsValue::CATALOG.len());
    let _ = (InCategories::CATALOG.len(), OnStruct::CATALOG.len());
}
