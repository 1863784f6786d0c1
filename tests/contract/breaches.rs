//! Each way to break what shipped, alone and then all together.

use crate::service::Service;

const DATABASE: &str = "src/errors/database.rs";

/// An edit that breaks what shipped.
struct Breach {
    name: &'static str,
    edits: &'static [(&'static str, &'static str)],
    /// For each line of the error: the code, what it was and is, and the variant
    /// whose place is named, if one is left.
    lines: &'static [(&'static str, &'static [&'static str], Option<&'static str>)],
}

const BREACHES: &[Breach] = &[
    Breach {
        name: "renumbered",
        edits: &[("n = 0x06, http", "n = 0x66, http")],
        lines: &[(
            "E0A06",
            &[
                "was `Database/UserNotFound`",
                "is now `E0A66`",
                "--breaking E0A06`",
            ],
            Some("UserNotFound,"),
        )],
    },
    Breach {
        name: "status",
        edits: &[("n = 0x07, http = 404", "n = 0x07, http = 410")],
        lines: &[(
            "E0A07",
            &[
                "was `Database/OrganizationNotFound`, http 404",
                "http 410",
                "restore it",
            ],
            Some("OrganizationNotFound,"),
        )],
    },
    Breach {
        name: "retryable",
        edits: &[("#[code(n = 0x05)]", "#[code(n = 0x05, retryable)]")],
        lines: &[(
            "E0A05",
            &[
                "`Database/TransactionFailed`, retryable unspecified",
                "TransactionFailed`, retryable (",
            ],
            Some("TransactionFailed,"),
        )],
    },
    Breach {
        name: "swapped",
        edits: &[
            ("    DuplicateUser,", "    Swapping,"),
            ("    DuplicateOrganization,", "    DuplicateUser,"),
            ("    Swapping,", "    DuplicateOrganization,"),
        ],
        lines: &[
            (
                "E0A0B",
                &[
                    "was `Database/DuplicateUser`",
                    "is `Database/DuplicateOrganization`",
                ],
                Some("DuplicateOrganization,"),
            ),
            (
                "E0A0C",
                &[
                    "was `Database/DuplicateOrganization`",
                    "is `Database/DuplicateUser`",
                ],
                Some("DuplicateUser,"),
            ),
        ],
    },
    Breach {
        name: "deleted",
        edits: &[(
            "    #[error(\"Database schema error. Please ensure the database is properly initialized\")]\n    \
             #[code(n = 0x03)]\n    SchemaError,\n",
            "",
        )],
        lines: &[(
            "E0A03",
            &[
                "was `Database/SchemaError`",
                "is gone",
                "cargo faultcode retire E0A03 --reason",
            ],
            None,
        )],
    },
    Breach {
        name: "reused",
        edits: &[(
            "    /// A database error that no listed",
            "    #[error(\"New\")]\n    #[code(n = 0x11)]\n    Brand,\n\n    /// A database error that no listed",
        )],
        lines: &[(
            "E0A11",
            &[
                "is retired and was `Database/IndexCorruption`",
                "is now `Database/Brand`",
                "another code",
            ],
            Some("Brand,"),
        )],
    },
    Breach {
        name: "revived",
        edits: &[(
            "    /// A database error that no",
            "    #[error(\"Old\")]\n    #[code(n = 0x32)]\n    FeatureNotEnabled,\n\n    /// A database error that no",
        )],
        lines: &[(
            "E0A12",
            &[
                "is retired and was `Database/FeatureNotEnabled`",
                "that of `E0A32`",
                "another name",
            ],
            Some("FeatureNotEnabled,"),
        )],
    },
    Breach {
        name: "public field",
        edits: &[(
            "        #[code(public)]\n        details",
            "        details",
        )],
        lines: &[(
            "E0AFF",
            &[
                "public { details = \"string\" }",
                "is `Database/Custom`, public { }",
            ],
            Some("Custom {"),
        )],
    },
];

impl Breach {
    fn break_it(&self, service: &Service) {
        for (from, to) in self.edits {
            service.replace(DATABASE, from, to);
        }
    }
}

#[test]
fn every_breach_is_reported_in_one_error() {
    let service = Service::new("breaches");
    retire_two(&service);
    service.assert_builds();
    let clean = service.read(DATABASE);
    for breach in BREACHES {
        breach.break_it(&service);
        assert_reported(&service, std::slice::from_ref(breach), breach.name);
        service.write(DATABASE, &clean);
    }
    service.assert_builds();
    for breach in BREACHES {
        breach.break_it(&service);
    }
    assert_reported(&service, BREACHES, "all together");
    service.write(DATABASE, &clean);
    service.assert_builds();
}

/// So that there is something to use again.
fn retire_two(service: &Service) {
    for (message, number, name) in [
        (
            "Database index corruption detected. Please contact system administrator",
            "0x11",
            "IndexCorruption",
        ),
        (
            "Database feature not enabled. Contact administrator",
            "0x12",
            "FeatureNotEnabled",
        ),
    ] {
        let variant =
            format!("    #[error(\"{message}\")]\n    #[code(n = {number})]\n    {name},\n");
        service.replace(DATABASE, &variant, "");
    }
    service.assert_accepted("retire:E0A11,retire:E0A12");
    let document = service.read("error-codes.toml");
    assert!(
        document.contains("reason = \"No longer needed.\""),
        "{document}"
    );
}

/// There is one error, with a line for each code.
fn assert_reported(service: &Service, breaches: &[Breach], name: &str) {
    let said = service.check();
    let text = &said.text;
    assert!(!said.succeeded, "{name}: {text}");
    assert_eq!(text.matches("error[").count(), 1, "{name}: {text}");
    let expected: usize = breaches.iter().map(|breach| breach.lines.len()).sum();
    let lines: Vec<_> = text
        .lines()
        .filter(|line| line.trim_start().starts_with("`E0"))
        .collect();
    assert_eq!(lines.len(), expected, "{name}: {text}");
    for (code, parts, variant) in breaches.iter().flat_map(|breach| breach.lines) {
        let start = format!("`{code}` ");
        let line = lines
            .iter()
            .find(|line| line.trim_start().starts_with(&start));
        let line = line.unwrap_or_else(|| panic!("{name}: no line for {code}: {text}"));
        let place = match variant {
            Some(variant) => format!("{DATABASE}:{}", service.line(DATABASE, variant)),
            None => "error-codes.toml:".to_owned(),
        };
        for part in parts.iter().chain([&&*place]) {
            assert!(line.contains(part), "{name}: no `{part}` in {line}");
        }
    }
}
