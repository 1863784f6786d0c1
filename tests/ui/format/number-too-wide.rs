use faultcode::ErrorCode;

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{n:02}")]
enum Decimal {
    #[error("one")]
    #[code(n = 100)]
    One,
    #[error("two")]
    #[code(n = 0x64)]
    Two,
    #[error("three")]
    #[code(n = 99)]
    Three,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{n:02x}")]
enum LowerHex {
    #[error("one")]
    #[code(n = 0x100)]
    One,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Api", format = "E{n:02X}")]
enum UpperHex {
    #[error("one")]
    #[code(n = 0xABC)]
    One,
    #[error("two")]
    #[code(n = 4294967295)]
    Two,
}

fn main() {
    let _ = (Decimal::CATALOG.len(), Decimal::One.code());
    let _ = (LowerHex::CATALOG.len(), LowerHex::One.code());
    let _ = (UpperHex::CATALOG.len(), UpperHex::One.code());
}
