//! What leaves the house.

use super::sample;
use crate::Edition;

#[test]
fn the_public_edition_has_no_internal_code() {
    let document = sample();
    let hidden: Vec<_> = document
        .codes()
        .chain(document.retired())
        .filter(|code| code.internal)
        .map(|code| code.code.clone())
        .collect();
    assert_eq!(hidden, ["E0105", "E0103"]);
    let public = document.edition(Edition::Public);
    assert_eq!(public.codes().count() + 1, document.codes().count());
    let shown = crate::json::render(&public);
    for hidden in hidden {
        assert!(!shown.contains(&hidden), "{hidden} in {shown}");
        assert_eq!(public.line(&hidden), None);
    }
    // They name internal codes.
    assert_eq!(public.fallback, None);
    let renumbered = public.retired().next().and_then(|it| it.retired.as_ref());
    assert_eq!(renumbered.and_then(|it| it.replaced_by.as_deref()), None);
    assert!(public.codes().all(|code| code.declared.is_empty()));
}

#[test]
fn a_category_that_is_internal_as_a_whole_stays_inside() {
    let mut document = sample();
    let before = document.categories.len();
    for code in &mut document.categories[1].codes {
        code.internal = true;
    }
    document.categories.push(document.categories[0].clone());
    document.categories[before].codes.clear();
    document.categories[before].retired.clear();
    document.categories[before].name = "Empty".to_owned();
    let public = document.edition(Edition::Public);
    let names: Vec<_> = public.categories.iter().map(|it| &*it.name).collect();
    assert_eq!(names, ["API", "Empty"]);
}

#[test]
fn the_internal_edition_is_the_document() {
    assert_eq!(sample().edition(Edition::Internal), sample());
}
