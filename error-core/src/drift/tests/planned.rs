//! What becomes of a document.

use std::borrow::ToOwned;
use std::format;
use std::string::ToString;
use std::vec::Vec;

use super::{Errors, FIRST, GONE, SECOND, orders, written};
use crate::drift::plan::{Now, Plan, plan};

/// What becomes of a document with some blocks, under some orders.
fn planned(blocks: &[&str], accepted: &str, reason: &str) -> Plan {
    let now = Now {
        version: "1.0.0",
        date: "2026-01-31",
    };
    let old = written(blocks);
    match plan(
        Errors::CATALOG,
        &old,
        "codes.toml",
        &orders(accepted, reason),
        now,
    ) {
        Ok(plan) => plan,
        Err(mistake) => panic!("line {}: {}\n{old}", mistake.line, mistake.message),
    }
}

/// Lines and words of what is refused.
fn refused(plan: &Plan) -> Vec<(&str, &str)> {
    let refused = plan.refused.iter();
    refused.map(|one| (&*one.line, &*one.word)).collect()
}

/// The block of a code in a document.
fn block<'p>(plan: &'p Plan, code: &str) -> &'p str {
    let code = format!("code = \"{code}\"\n");
    let mut blocks = plan.text.split("\n\n");
    blocks.find(|block| block.contains(&code)).unwrap_or("")
}

#[test]
fn a_code_is_retired_with_a_reason_alone() {
    let plan = planned(&[FIRST, SECOND, GONE], "retire:D9", "no longer needed");
    assert_eq!(refused(&plan), []);
    let expected = "[[retired]]\ncode = \"D9\"\ncategory = \"Drift\"\nname = \"Gone\"\nhttp = 500\n\
        message = \"Old\"\nsince = \"0.2.0\"\nretired = \"1.0.0\"\ndate = \"2026-01-31\"\n\
        reason = \"no longer needed\"";
    assert_eq!(block(&plan, "D9"), expected);
    let plan = planned(&[FIRST, SECOND, GONE], "retire:D9", "");
    assert_eq!(
        refused(&plan),
        [(
            "`D9` cannot be retired without a reason; set FAULTCODE_REASON",
            "retire:D9"
        )]
    );
    let plan = planned(&[FIRST, SECOND, GONE], "D9", "no longer needed");
    assert_eq!(refused(&plan).len(), 1);
    assert_eq!(plan.refused[0].word, "retire:D9");
}

#[test]
fn a_code_that_is_declared_is_not_retired() {
    let plan = planned(&[FIRST, SECOND], "retire:D1", "no longer needed");
    let refused = refused(&plan);
    let place = Errors::CATALOG.get("D1").map(|entry| entry.place());
    let place = place.map(|place| place.to_string()).unwrap_or_default();
    assert_eq!(
        refused,
        [(
            &*format!("`D1` cannot be retired: it is declared still ({place}); delete the variant"),
            ""
        )]
    );
}

#[test]
fn an_order_for_one_code_leaves_the_others_refused() {
    let other = GONE.replace("D9", "D8").replace("Gone", "Other");
    let plan = planned(&[FIRST, SECOND, GONE, &other], "retire:D9", "");
    let words: Vec<_> = plan.refused.iter().map(|one| &*one.word).collect();
    assert_eq!(words, ["retire:D8", "retire:D9"]);
}

#[test]
fn a_code_of_another_configuration_stays_until_it_is_retired() {
    let optional = GONE.replace("message = \"Old\"", "message = \"Old\"; optional = true");
    let blocks = [FIRST, SECOND, &optional];
    let plan = planned(&blocks, "1", "");
    assert_eq!(refused(&plan), []);
    assert!(block(&plan, "D9").starts_with("[[code]]"), "{}", plan.text);
    let plan = planned(&blocks, "retire:D9", "why");
    assert!(
        block(&plan, "D9").starts_with("[[retired]]"),
        "{}",
        plan.text
    );
}

const RETIRED: &str = "retired code = \"D9\"; name = \"Gone\"; http = 500; message = \"Old\"; retired = \"0.3.0\"; date = \"2025-01-31\"; reason = \"why\"";

#[test]
fn tombstones_stand_in_the_order_in_which_they_were_put() {
    let earlier = RETIRED.replace("D9", "D7").replace("Gone", "Earlier");
    let plan = planned(
        &[FIRST, GONE, SECOND, &earlier],
        "retire:D9",
        "no longer needed",
    );
    let places: Vec<_> = ["D1", "D2", "D7", "D9"]
        .iter()
        .map(|code| plan.text.find(&format!("\ncode = \"{code}\"")))
        .collect();
    assert!(places.is_sorted() && places[0].is_some(), "{}", plan.text);
}

#[test]
fn a_name_that_is_back_leads_from_its_old_code_to_the_new_one() {
    let retired = RETIRED.replace("Gone", "Second");
    let blocks = [FIRST, &retired];
    assert_eq!(planned(&blocks, "1", "").refused[0].word, "D9");
    let plan = planned(&blocks, "D9", "");
    assert_eq!(refused(&plan), []);
    let expected = "[[retired]]\ncode = \"D9\"\ncategory = \"Drift\"\nname = \"Second\"\nhttp = 500\n\
        message = \"Old\"\nretired = \"0.3.0\"\ndate = \"2025-01-31\"\nreason = \"why\"\n\
        replaced_by = \"D2\"";
    assert_eq!(block(&plan, "D9"), expected);
}

#[test]
fn a_renumbered_code_leads_to_the_new_one() {
    let renumbered = GONE.replace("Gone", "Second");
    let tombstone = |accepted, reason| {
        let plan = planned(&[FIRST, &renumbered], accepted, reason);
        assert_eq!(refused(&plan), []);
        let block = block(&plan, "D9");
        assert!(block.ends_with("\nreplaced_by = \"D2\""), "{block}");
        let reason = block.lines().find(|line| line.starts_with("reason = "));
        reason.unwrap_or("none").to_owned()
    };
    assert_eq!(tombstone("D9", ""), "reason = \"renumbered to D2\"");
    assert_eq!(tombstone("retire:D9", ""), "reason = \"renumbered to D2\"");
    assert_eq!(
        tombstone("D9", "the range moved"),
        "reason = \"the range moved\""
    );
}

#[test]
fn a_change_is_dated_once_a_version() {
    let changed = |more: &str, accepted| {
        let first = FIRST
            .replace("404", "410")
            .replace("since = \"0.1.0\"", &format!("since = \"0.1.0\"{more}"));
        let plan = planned(&[&first, SECOND], accepted, "");
        assert_eq!(refused(&plan), []);
        let block = block(&plan, "D1");
        assert!(block.contains("since = \"0.1.0\"\n"), "{block}");
        let line = block.lines().find(|line| line.starts_with("changed = "));
        line.unwrap_or("none").to_owned()
    };
    assert_eq!(changed("", "D1"), "changed = [\"1.0.0\"]");
    let before = "; changed = [\"0.2.0\"]";
    assert_eq!(changed(before, "D1"), "changed = [\"0.2.0\", \"1.0.0\"]");
    let now = "; changed = [\"0.2.0\", \"1.0.0\"]";
    assert_eq!(changed(now, "D1"), "changed = [\"0.2.0\", \"1.0.0\"]");
    // What is not changed keeps what was said of it.
    let plan = planned(&[&FIRST.replace("404", "410"), SECOND], "D1", "");
    assert!(!block(&plan, "D2").contains("changed"), "{}", plan.text);
}
