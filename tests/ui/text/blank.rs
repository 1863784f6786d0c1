use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root, category = "  ", title = "  ", format = " ")]
#[code(display = "  ", fallback = " ")]
enum OnEnum {
    #[error("  ")]
    #[code(n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(categories(Api(name = "  ", title = "  ", description = "  ")))]
enum InCategory {
    #[error(fmt = fmt)]
    #[code(category = Api, n = 1, message = "  ")]
    Message,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
enum OnVariant {
    #[error("  ")]
    #[code(category = "  ", n = 1)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[error("  ")]
#[code(category = "  ", n = 4, title = "  ")]
struct OnStruct;

fn fmt(_: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    Ok(())
}

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnEnum::One.code());
    let _ = (InCategory::CATALOG.len(), InCategory::Message.code());
    let _ = (OnVariant::CATALOG.len(), OnVariant::One.code());
    let _ = (OnStruct::CATALOG.len(), OnStruct.code());
}
