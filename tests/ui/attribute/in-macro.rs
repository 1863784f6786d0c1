use faultcode::ErrorCode;

macro_rules! errors {
    ($name:ident, $category:literal: $($variant:ident = $n:expr, $http:literal, $($key:ident)?;)*) => {
        #[derive(Debug, thiserror::Error, ErrorCode)]
        #[code(category = $category, format = "E{n:02}")]
        enum $name {
            $(
                #[error("an error")]
                #[code(n = $n, http = $http $(, $key)?)]
                $variant,
            )*
        }
    };
}

errors! {
    ApiError, "Api":
    NotFound = 1, 404, common;
    Negative = -1, 404,;
    TooWide = 100, 404,;
    Status = 2, 200,;
    UnknownKey = 3, 404, comon;
    Again = 1, 404, custom;
}

errors! {
    WebError, "":
    NotFound = 1, 404,;
}

fn main() {
    let _ = (ApiError::CATALOG.len(), ApiError::NotFound.code());
    let _ = (WebError::CATALOG.len(), WebError::NotFound.code());
}
