//! What the keys say, and what follows where they say nothing.

use std::num::ParseIntError;

use faultcode::{ErrorCode, Info};

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Text", title = "Text errors", format = "TX{n}")]
enum Texts {
    #[error("plain")]
    #[code(n = 1)]
    Plain,
    #[error("position {0}")]
    #[code(n = 2)]
    Position(#[code(public)] u8),
    #[error("name {name:>4}, {}", .name + 1)]
    #[code(n = 3)]
    Named { name: u8 },
    #[error("a {{brace}}")]
    #[code(n = 4)]
    Braces,
    #[error("a {{brace}} and {0}")]
    #[code(n = 5)]
    BracesAndPosition(u8),
    #[error(transparent)]
    #[code(n = 6)]
    OwnCode(#[from] ParseIntError),
    #[error(fmt = computed)]
    #[code(n = 7, message = "said beside the function")]
    Computed,
}

fn computed(f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    f.write_str("computed")
}

#[test]
fn the_message_is_the_text_as_declared() {
    let texts: Vec<_> = Texts::CATALOG
        .iter()
        .map(|entry| (entry.message(), entry.has_placeholders()))
        .collect();
    assert_eq!(
        texts,
        [
            ("plain", false),
            ("position {0}", true),
            ("name {name:>4}, {}", true),
            ("a {brace}", false),
            ("a {{brace}} and {0}", true),
            ("Text errors", false),
            ("said beside the function", false),
        ]
    );
    assert_eq!(Texts::Plain.to_string(), Texts::Plain.message());
    assert_eq!(Texts::Braces.to_string(), Texts::Braces.message());
    assert_eq!(Texts::Named { name: 1 }.to_string(), "name    1, 2");
    assert_eq!(Texts::Position(1).code(), "TX2");
    assert_eq!(Texts::BracesAndPosition(1).to_string(), "a {brace} and 1");
    assert_eq!(Texts::Computed.to_string(), "computed");
}

#[test]
fn a_text_of_the_source_may_stand_under_a_code_of_its_own() {
    let error = Texts::from("x".parse::<u8>().expect_err("not a number"));
    assert_eq!(error.code(), "TX6");
    assert_eq!(
        error.coded().to_string(),
        "[TX6] Text error: invalid digit found in string"
    );
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(
    category = "Default",
    format = "DF{n:02}",
    http = 503,
    retryable,
    internal
)]
enum Defaults {
    #[error("as the enum")]
    #[code(n = 1)]
    AsTheEnum,
    #[error("own status")]
    #[code(n = 2, http = 404, retryable = false)]
    Own,
    #[error("said again")]
    #[code(n = 3, retryable = true)]
    SaidAgain,
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Silent")]
enum Silent {
    #[error("nothing said")]
    #[code(n = 1)]
    Nothing,
    #[error("internal")]
    #[code(n = 2, internal, common)]
    Internal,
}

#[test]
fn the_enum_says_what_its_variants_do_not() {
    let of = |info: Info| (info.http_status(), info.retryable(), info.is_internal());
    assert_eq!(of(Defaults::AsTheEnum.info()), (503, Some(true), true));
    assert_eq!(of(Defaults::Own.info()), (404, Some(false), true));
    assert_eq!(of(Defaults::SaidAgain.info()), (503, Some(true), true));
    assert_eq!(of(Silent::Nothing.info()), (500, None, false));
    assert_eq!(of(Silent::Internal.info()), (500, None, true));
    assert!(Silent::Internal.info().is_common());
    assert!(!Silent::Nothing.is_retryable());
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(
    format = "E{category_n:02X}{n:02X}",
    categories(
        Api(
            n = 0x01,
            name = "API",
            title = "API Errors",
            description = "Calls from outside."
        ),
        Database(n = 0x0A),
    )
)]
enum Numbered {
    #[error("by ident")]
    #[code(category = "Api", n = 0xFF)]
    Api,
    #[error("by name")]
    #[code(category = "API", alias_of = "E01FF")]
    ApiByName,
    #[error("database")]
    #[code(category = "Database", n = 0x06)]
    Database,
}

#[test]
fn a_category_may_have_a_number() {
    assert_eq!(Numbered::Api.code(), "E01FF");
    assert_eq!(Numbered::Database.code(), "E0A06");
    assert_eq!(Numbered::Api.category().name(), "API");
    assert_eq!(Numbered::ApiByName.category().number(), Some(1));
    let shown: Vec<_> = Numbered::CATALOG
        .categories()
        .map(|category| (category.name(), category.title(), category.description()))
        .collect();
    assert_eq!(
        shown,
        [
            ("API", "API Errors", "Calls from outside."),
            ("Database", "Database", ""),
        ]
    );
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Number", format = "{CATEGORY}-{n:08x}")]
enum Numbers {
    #[error("hexadecimal")]
    #[code(n = 0xBEEF)]
    Hexadecimal,
    #[error("decimal")]
    #[code(n = 1_000)]
    Decimal,
    #[error("verbatim")]
    #[code(id = "22P02")]
    Verbatim,
    #[error("largest")]
    #[code(n = 0xFFFF_FFFF)]
    Largest,
}

#[test]
fn a_number_may_be_hexadecimal_and_an_id_stands_verbatim() {
    let codes: Vec<_> = Numbers::CATALOG.iter().map(|entry| entry.code()).collect();
    assert_eq!(
        codes,
        [
            "NUMBER-0000beef",
            "NUMBER-000003e8",
            "22P02",
            "NUMBER-ffffffff"
        ]
    );
    for error in [
        Numbers::Hexadecimal,
        Numbers::Decimal,
        Numbers::Verbatim,
        Numbers::Largest,
    ] {
        let entry = Numbers::CATALOG.get(error.code());
        assert_eq!(entry, Numbers::CATALOG.entry(&error));
    }
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Alias", format = "AL{n}", http = 502)]
enum Aliases {
    #[error("inherits")]
    #[code(alias_of = "AL1")]
    Inherits,
    #[error("owner")]
    #[code(n = 1, http = 409, retryable)]
    Owner,
    #[error("says the same")]
    #[code(alias_of = "AL1", http = 409, retryable)]
    SaysTheSame,
}

#[test]
fn an_alias_inherits_status_and_retryable() {
    let of = |error: Aliases| (error.code(), error.http_status(), error.retryable());
    assert_eq!(of(Aliases::Inherits), ("AL1", 409, Some(true)));
    assert_eq!(of(Aliases::Owner), ("AL1", 409, Some(true)));
    assert_eq!(of(Aliases::SaysTheSame), ("AL1", 409, Some(true)));
    assert_eq!(Aliases::CATALOG.len(), 1);
    let owner = Aliases::CATALOG.get("AL1").map(|entry| entry.name());
    assert_eq!(owner, Some("Owner"));
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Custom", format = "CU{n:02X}", kind = CustomKind)]
enum WithCustom {
    #[error("fixed")]
    #[code(n = 1)]
    Fixed,
    #[error("{details}")]
    #[code(n = 0xFF, custom)]
    Custom {
        #[code(public)]
        details: String,
        secret: u8,
    },
    #[error("{0}")]
    #[code(n = 0xFE, custom)]
    Tuple(u8, #[code(public)] u8),
}

#[test]
fn a_custom_code_is_not_counted_but_found() {
    let error = WithCustom::Custom {
        details: "as it happens".into(),
        secret: 1,
    };
    assert_eq!(
        error.coded().to_string(),
        "[CUFF] Custom error: as it happens"
    );
    assert_eq!(WithCustom::CATALOG.len(), 1);
    assert_eq!(WithCustom::CATALOG.iter().count(), 1);
    assert_eq!(WithCustom::CATALOG.all().count(), 3);
    let entry = WithCustom::CATALOG.get("CUFF").expect("its own code");
    assert!(entry.is_custom() && entry.has_placeholders());
    assert_eq!(entry.public_fields().len(), 1);
    assert_eq!(entry.public_fields()[0].name(), "details");
    assert_eq!("CUFF".parse(), Ok(CustomKind::Custom));
    let tuple = WithCustom::CATALOG.entry(&WithCustom::Tuple(1, 2));
    let tuple = tuple.and_then(|entry| entry.public_fields().first());
    assert_eq!(tuple.map(faultcode::PublicField::name), Some("1"));
    assert!(
        WithCustom::CATALOG
            .entry(&WithCustom::Fixed)
            .is_some_and(|entry| entry.public_fields().is_empty())
    );
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Cfg", format = "CF{n}", kind = CfgKind)]
enum UnderCfg {
    #[error("always")]
    #[code(n = 1)]
    Always,
    #[error("in tests")]
    #[code(n = 2)]
    #[cfg(test)]
    InTests,
    #[error("never")]
    #[code(n = 3)]
    #[cfg(any())]
    Never(NoSuchType),
    #[error("said")]
    #[code(n = 4, optional)]
    Said,
    #[cfg_attr(test, error("by an attribute under a cfg"), code(n = 5))]
    ByAttribute,
    #[error(transparent)]
    #[cfg(any())]
    NeverHeld(NoSuchType),
}

#[test]
fn a_variant_under_a_cfg_is_optional() {
    let optional: Vec<_> = UnderCfg::CATALOG
        .iter()
        .map(|entry| (entry.code(), entry.is_optional()))
        .collect();
    assert_eq!(
        optional,
        [("CF1", false), ("CF2", true), ("CF4", true), ("CF5", false)]
    );
    assert_eq!(UnderCfg::InTests.kind(), CfgKind::InTests);
    assert_eq!(UnderCfg::Always.code(), "CF1");
    assert_eq!(UnderCfg::Said.code(), "CF4");
    assert_eq!(
        UnderCfg::ByAttribute.message(),
        "by an attribute under a cfg"
    );
    assert!("CF3".parse::<CfgKind>().is_err());
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Long", format = "INFRASTRUCTURE-STORAGE-{n:03}")]
enum Long {
    #[error("one")]
    #[code(n = 1)]
    One,
    #[error("two")]
    #[code(n = 2)]
    Two,
    #[error("the longest code that there can be")]
    #[code(id = "A123456789012345678901234567890123456789012345678901234567890123")]
    Longest,
}

#[test]
fn long_codes_with_a_common_beginning_are_told_apart() {
    for error in [Long::One, Long::Two, Long::Longest] {
        let entry = Long::CATALOG.get(error.code());
        assert_eq!(entry, Long::CATALOG.entry(&error));
    }
    assert_eq!(Long::Longest.code().len(), 64);
    assert!(Long::CATALOG.get("INFRASTRUCTURE-STORAGE-003").is_none());
    assert!(Long::CATALOG.get("INFRASTRUCTURE-S").is_none());
}

#[derive(Debug, thiserror::Error, ErrorCode)]
#[code(category = "Disk I/O")]
enum GivenAsTheyAre {
    #[error("invalid text")]
    #[code(id = "22P02")]
    InvalidText,
}

#[test]
fn a_category_whose_codes_are_given_needs_no_format() {
    assert_eq!(GivenAsTheyAre::InvalidText.category().name(), "Disk I/O");
    assert_eq!(GivenAsTheyAre::InvalidText.category().format(), "");
    assert!(
        !GivenAsTheyAre::CATALOG
            .document()
            .to_string()
            .contains("format =")
    );
}
