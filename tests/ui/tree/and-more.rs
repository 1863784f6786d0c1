use faultcode::ErrorCode;

macro_rules! errors {
    ($name:ident: $category:literal, $($variant:ident = $n:literal,)*) => {
        #[derive(Debug, thiserror::Error, ErrorCode)]
        #[code(category = $category, format = "E{n:02}")]
        enum $name {
            $(#[error("an error")] #[code(n = $n)] $variant,)*
        }
    };
}

errors! {
    Api: "Api",
    V01 = 1, V02 = 2, V03 = 3, V04 = 4, V05 = 5, V06 = 6, V07 = 7,
    V08 = 8, V09 = 9, V10 = 10, V11 = 11, V12 = 12, V13 = 13, V14 = 14,
    V15 = 15, V16 = 16, V17 = 17, V18 = 18, V19 = 19, V20 = 20, V21 = 21,
    V22 = 22, V23 = 23, V24 = 24, V25 = 25, V26 = 26, V27 = 27, V28 = 28,
    V29 = 29, V30 = 30, V31 = 31, V32 = 32, V33 = 33, V34 = 34, V35 = 35,
    V36 = 36, V37 = 37, V38 = 38, V39 = 39, V40 = 40, V41 = 41, V42 = 42,
}

errors! {
    Web: "Web",
    V01 = 1, V02 = 2, V03 = 3, V04 = 4, V05 = 5, V06 = 6, V07 = 7,
    V08 = 8, V09 = 9, V10 = 10, V11 = 11, V12 = 12, V13 = 13, V14 = 14,
    V15 = 15, V16 = 16, V17 = 17, V18 = 18, V19 = 19, V20 = 20, V21 = 21,
    V22 = 22, V23 = 23, V24 = 24, V25 = 25, V26 = 26, V27 = 27, V28 = 28,
    V29 = 29, V30 = 30, V31 = 31, V32 = 32, V33 = 33, V34 = 34, V35 = 35,
    V36 = 36, V37 = 37, V38 = 38, V39 = 39, V40 = 40, V41 = 41, V42 = 42,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(root)]
enum ServiceError {
    #[error(transparent)]
    Api(#[from] Api),
    #[error(transparent)]
    Web(#[from] Web),
}

fn main() {
    let _ = ServiceError::CATALOG.len();
}
