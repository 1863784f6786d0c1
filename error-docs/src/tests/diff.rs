//! What changed between two documents.

use proptest::prelude::*;

use super::strategies::document;
use super::{SAMPLE, sample};
use crate::Document;
use crate::diff::{Change, Effect, Rule, clashes, compare};

/// The sample after some replacements, each of which must fit once.
fn edited(edits: &[(&str, &str)]) -> Document {
    let mut text = SAMPLE.to_owned();
    for (from, to) in edits {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    Document::parse(&text, "new.toml").unwrap_or_else(|error| panic!("{error}"))
}

fn lines(changes: &[Change]) -> Vec<String> {
    let line = |change: &Change| format!("{} {} {change}", change.effect(), change.rule);
    changes.iter().map(line).collect()
}

fn check(edits: &[(&str, &str)], expected: &[&str]) {
    assert_eq!(lines(&compare(&sample(), &edited(edits))), expected);
}

const LAST: &str = "[[code]]\ncode = \"42P01-a\"\ncategory = \"Sql\"\nname = \"NoTable\"\nhttp = 500\n\
                    message = \"No such table\"\ndeclared = \"sample::SqlError\"\n\n";
const GONE: &str = "[[retired]]\ncode = \"E0103\"\ncategory = \"API\"\nname = \"Gone\"\nhttp = 410\n\
                    retryable = false\nmessage = \"{what} is gone\"\nplaceholders = true\n\
                    internal = true\npublic = { what = \"boolean\" }\nretired = \"0.3.0\"\ndate = \"2026-12-01\"\n\
                    reason = \"Nothing is deleted any more.\"\nexplanation = \"It was deleted.\"\n\n";

#[test]
fn each_broken_promise_is_a_line() {
    check(
        &[(LAST, "")],
        &["breaking code-removed `42P01-a`: Sql/NoTable was removed without being retired"],
    );
    check(
        &[("\"42P01-a\"", "\"42P02\"")],
        &[
            "breaking code-removed `42P01-a`: Sql/NoTable was removed without being retired; \
             it is `42P02` now",
            "additive code-added `42P02`: Sql/NoTable (http = 500) is new",
        ],
    );
    check(
        &[("\"NoTable\"", "\"Missing\"")],
        &["breaking meaning-changed `42P01-a`: Sql/NoTable became Sql/Missing"],
    );
    check(
        &[("http = 503", "http = 504"), ("retryable = true\n", "")],
        &[
            "breaking http-changed `E0105`: http = 503 became http = 504",
            "breaking retryable-changed `E0105`: retryable = true became retryable unspecified",
        ],
    );
}

#[test]
fn public_fields_stay_as_they_are() {
    check(
        &[(
            "{ queue = \"string\", limit = \"integer?\" }",
            "{ limit = \"integer\", max = \"number\" }",
        )],
        &[
            "breaking public-field-removed `E0105`: public field `queue: string` was removed",
            "breaking public-type-changed `E0105`: public field `limit: integer?` became \
             public field `limit: integer`",
            "additive public-field-added `E0105`: public field `max: number` is new",
        ],
    );
}

#[test]
fn two_names_that_were_swapped_are_two_lines() {
    let (one, other) = (
        "\"E0101\"\ncategory = \"API\"\nname = ",
        "\"E01FF\"\ncategory = \"API\"\nname = ",
    );
    check(
        &[
            (
                &format!("{one}\"InvalidRequest\""),
                &format!("{one}\"Custom \""),
            ),
            (
                &format!("{other}\"Custom\""),
                &format!("{other}\"InvalidRequest\""),
            ),
            ("\"Custom \"", "\"Custom\""),
        ],
        &[
            "breaking meaning-changed `E0101`: API/InvalidRequest became API/Custom",
            "breaking meaning-changed `E01FF`: API/Custom became API/InvalidRequest",
        ],
    );
}

#[test]
fn a_retired_code_does_not_come_back() {
    check(
        &[(GONE, "")],
        &["breaking tombstone-removed `E0103`: the tombstone of API/Gone was removed"],
    );
    check(
        &[(GONE, ""), ("\"42P01-a\"", "\"E0103\"")],
        &[
            "breaking retired-code-reused `E0103`: API/Gone was retired, but is in use again as \
             Sql/NoTable",
            "breaking code-removed `42P01-a`: Sql/NoTable was removed without being retired; \
             it is `E0103` now",
        ],
    );
    let revived = GONE.replace("[[retired]]", "[[code]]");
    let revived = revived.split("retired = ").next().unwrap_or_default();
    let revived = format!("{revived}declared = \"sample::ApiError\"\n\n");
    let api = "[[retired]]\ncode = \"E0102\"";
    check(
        &[(GONE, ""), (api, &format!("{revived}{api}"))],
        &[
            "breaking retired-code-reused `E0103`: API/Gone was retired, but is in use again as API/Gone",
        ],
    );
    check(
        &[
            (GONE, ""),
            (api, &format!("{}{api}", revived.replace("E0103", "E0104"))),
        ],
        &[
            "breaking tombstone-removed `E0103`: the tombstone of API/Gone was removed",
            "breaking retired-name-reused `E0104`: is API/Gone, but that name was retired with `E0103`",
            "additive code-added `E0104`: API/Gone (http = 410, retryable = false) is new",
        ],
    );
    // A tombstone may not be turned into that of another name either.
    check(
        &[("\"Gone\"", "\"Lost\"")],
        &["breaking meaning-changed `E0103`: API/Gone became API/Lost"],
    );
}

#[test]
fn what_is_new_and_what_is_retired_is_additive() {
    let retired = LAST.replace("[[code]]", "[[retired]]").replace(
        "declared = \"sample::SqlError\"",
        "retired = \"0.4.0\"\ndate = \"2026-12-24\"\nreason = \"Tables are always there.\"",
    );
    check(
        &[(LAST, &retired)],
        &[
            "additive code-retired `42P01-a`: Sql/NoTable was retired in 0.4.0: Tables are always there.",
        ],
    );
    // A tombstone of another name is none of this code.
    check(
        &[(LAST, &retired.replace("NoTable", "NoView"))],
        &["breaking meaning-changed `42P01-a`: Sql/NoTable became Sql/NoView"],
    );
    let replaced = retired.replace("there.\"\n", "there.\"\nreplaced_by = \"42P09\"\n");
    let moved = LAST.replace("42P01-a", "42P09");
    check(
        &[(LAST, &format!("{moved}{replaced}"))],
        &[
            "breaking code-renumbered `42P01-a`: Sql/NoTable was retired in 0.4.0, replaced by `42P09`: \
             Tables are always there.",
            "additive code-added `42P09`: Sql/NoTable (http = 500) is new",
        ],
    );
}

#[test]
fn an_optional_code_may_be_absent() {
    let busy = SAMPLE
        .split_inclusive("\n\n")
        .find(|block| block.contains("\"E0105\"\ncat"));
    let busy = busy.expect("it stands in the sample");
    check(
        &[(busy, ""), ("fallback = \"E0105\"\n", "")],
        &[
            "additive optional-code-removed `E0105`: API/Busy was removed",
            "editorial catalog-changed catalog: fallback \"E0105\" was removed",
        ],
    );
}

#[test]
fn texts_order_and_place_may_change() {
    check(
        &[
            ("title = \"Sample\"", "title = \"Other\""),
            (
                "message = \"Invalid text\"",
                "message = \"Bad \\\"text\\\"\"",
            ),
            ("description = \"General errors\"\n", ""),
            ("format = \"E01{n:02X}\"", "format = \"E01{n:02x}\""),
            ("explanation = \"It was deleted.\"\n", ""),
            ("common = true", "internal = true"),
            ("reason = \"The number", "reason = \"This number"),
            ("changed = [\"0.2.0\", \"0.3.0\"]", "changed = [\"0.2.0\"]"),
            (LAST, &LAST.replace("sample::", "sample::sql::")),
        ],
        &[
            "editorial flags-changed `E0101`: common became internal",
            "editorial history-changed `E0105`: since 0.1.0, changed in 0.2.0, 0.3.0 became \
             since 0.1.0, changed in 0.2.0",
            "editorial history-changed `E0102`: What a document says about the past of a code differs.",
            "editorial explanation-changed `E0103`: The explanation of a code reads differently.",
            "editorial message-changed `22P02`: \"Invalid text\" became \"Bad \"text\"\"",
            "editorial declaration-moved `42P01-a`: `sample::SqlError` became `sample::sql::SqlError`",
            "editorial catalog-changed catalog: title \"Sample\" became title \"Other\"",
            "editorial category-changed category `API`: description \"General errors\" was removed",
            "editorial category-changed category `API`: format \"E01{n:02X}\" became format \"E01{n:02x}\"",
        ],
    );
    let last = LAST.trim_end();
    let first = "[[code]]\ncode = \"22P02\"";
    check(
        &[(LAST, ""), (first, &format!("{last}\n\n{first}"))],
        &["editorial order-changed category `Sql`: its codes stand in another order"],
    );
}

#[test]
fn categories_may_stand_in_another_order() {
    let mut new = sample();
    new.categories.reverse();
    assert_eq!(
        lines(&compare(&sample(), &new)),
        ["editorial catalog-changed catalog: the order of the categories became another one"]
    );
}

#[test]
fn every_change_has_its_lines() {
    let new = edited(&[("http = 503", "http = 504"), (LAST, "")]);
    let places: Vec<_> = compare(&sample(), &new)
        .iter()
        .map(|change| (change.rule, change.old_line, change.new_line))
        .collect();
    assert_eq!(
        places,
        [
            (Rule::HttpChanged, Some(27), Some(27)),
            // What is gone stood behind the last code that is still there.
            (Rule::CodeRemoved, Some(92), Some(84)),
        ]
    );
}

#[test]
fn rules_have_names_of_their_own() {
    let mut names: Vec<_> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    assert!(Rule::ALL.is_sorted_by_key(|rule| rule.effect()));
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Rule::ALL.len());
}

#[test]
fn the_manual_has_every_rule() {
    let manual = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/checks.md");
    let manual = std::fs::read_to_string(manual).expect("the manual is there");
    for rule in Rule::ALL {
        let about = rule.about().trim_end_matches('.');
        let row = format!("| `{rule}` | {} | {about} |\n", rule.effect());
        assert!(manual.contains(&row), "{row}");
    }
}

#[test]
fn a_code_with_two_meanings_is_a_clash() {
    let documents = [
        sample(),
        edited(&[("name = \"NoTable\"", "name = \"NoView\"")]),
        edited(&[(
            "\"sample::SqlError\"\n\n# end",
            "\"other::SqlError\"\n\n# end",
        )]),
        edited(&[
            ("\"22P02\"", "\"E0199\""),
            ("code = \"E0103\"", "code = \"22P02\""),
        ]),
        sample(),
    ];
    let documents: Vec<_> = documents.iter().collect();
    let found: Vec<_> = clashes(&documents)
        .iter()
        .map(|clash| format!("{:?} {clash}", clash.owners.map(|(position, _)| position)))
        .collect();
    assert_eq!(
        found,
        [
            "[0, 1] `42P01-a`: Sql/NoView is declared with it by `sample::SqlError`, \
             but Sql/NoTable is declared with it by `sample::SqlError`",
            "[0, 2] `42P01-a`: Sql/NoTable is declared with it by `other::SqlError`, \
             but Sql/NoTable is declared with it by `sample::SqlError`",
            "[0, 3] `22P02`: API/Gone was retired with it, \
             but Sql/InvalidRequest is declared with it by `sample::SqlError`",
        ]
    );
}

#[test]
fn a_code_that_one_service_has_retired_is_no_clash() {
    let in_use = sample();
    let mut retired = sample();
    let code = retired.categories[1].codes.pop().expect("the last code");
    let tombstone = crate::Code {
        declared: String::new(),
        retired: retired.categories[0].retired[0].retired.clone(),
        ..code
    };
    retired.categories[1].retired.push(tombstone);
    assert_eq!(clashes(&[&in_use, &retired]), []);
    assert_eq!(clashes(&[&retired, &in_use]), []);
}

proptest! {
    #[test]
    fn a_document_is_like_itself(document in document()) {
        prop_assert_eq!(compare(&document, &document), []);
        prop_assert!(clashes(&[&document, &document]).is_empty());
    }

    /// A document and one with less in it: each code that is gone without a
    /// tombstone is named once, unless it is optional.
    #[test]
    fn nothing_vanishes_unseen(document in document(), kept in any::<u64>()) {
        let mut less = document.clone();
        let mut position = 0;
        for category in &mut less.categories {
            let mut is_kept = |_: &crate::Code| {
                position += 1;
                kept >> (position % 64) & 1 == 1
            };
            category.codes.retain(&mut is_kept);
            category.retired.retain(&mut is_kept);
        }
        let left: Vec<_> = less.codes().chain(less.retired()).map(|code| &code.code).collect();
        let gone: Vec<_> = document
            .codes()
            .chain(document.retired())
            .filter(|code| !code.optional || code.retired.is_some())
            .map(|code| &code.code)
            .filter(|code| !left.contains(code))
            .collect();
        let changes = compare(&document, &less);
        let mut broken: Vec<_> = changes
            .iter()
            .filter(|change| change.effect() == Effect::Breaking)
            .filter_map(Change::code)
            .collect();
        broken.sort_unstable();
        let mut gone: Vec<_> = gone.into_iter().map(String::as_str).collect();
        gone.sort_unstable();
        prop_assert_eq!(broken, gone);
    }
}
