use faultcode::ErrorCode;

#[derive(Debug, ErrorCode)]
#[code(category = "Api")]
enum OnEnum {
    #[code(n = 1)]
    One,
}

#[derive(Debug, ErrorCode)]
#[code(category = "Api", n = 2)]
struct OnStruct;

fn main() {
    let _ = (OnEnum::CATALOG.len(), OnStruct::CATALOG.len());
}
