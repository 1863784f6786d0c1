//! The site as files.

use std::fs;
use std::path::Path;

use super::{Folder, sample, site};
use crate::{Document, Edition};

fn write(document: &Document, folder: &Path) -> (usize, usize, usize) {
    let written = site(document, Edition::Public)
        .write(folder, |_, _| {})
        .expect("it can be written");
    (written.written, written.unchanged, written.removed)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn only_what_changed_is_written() {
    let folder = Folder::new("changed");
    let mut document = sample();
    let total = site(&document, Edition::Public).paths().len();
    assert_eq!(write(&document, &folder.0), (total, 0, 0));
    assert_eq!(write(&document, &folder.0), (0, total, 0));
    "Changed.".clone_into(&mut document.categories[0].codes[0].explanation);
    // Its page, and `codes.json`.
    assert_eq!(write(&document, &folder.0), (2, total - 2, 0));
    let beside = names(&folder.0)
        .iter()
        .filter(|name| name.contains(".new"))
        .count();
    assert_eq!(beside, 0);
}

#[test]
fn pages_of_codes_that_are_gone_go_and_nothing_else() {
    let folder = Folder::new("gone");
    let mut document = sample();
    write(&document, &folder.0);
    fs::write(folder.0.join("CNAME"), "errors.example.com").expect("a file");
    fs::write(folder.0.join("theirs.html"), "theirs").expect("a file");
    let outside = folder.0.with_extension("outside");
    fs::write(&outside, "outside").expect("a file");
    let list = folder.0.join(".faultcode-site");
    let text = fs::read_to_string(&list).expect("a list");
    let escape = format!(
        "../{}",
        outside.file_name().expect("a name").to_string_lossy()
    );
    fs::write(&list, format!("{text}{escape}\n{}\n", outside.display())).expect("a list");
    document.categories[1].codes.pop();
    let (_, _, removed) = write(&document, &folder.0);
    assert_eq!(removed, 1);
    assert!(outside.exists(), "an edited list leads nowhere else");
    fs::remove_file(&outside).expect("it is there");
    let names = names(&folder.0);
    assert!(!names.contains(&"42P01-a.html".to_owned()));
    for kept in ["CNAME", "theirs.html", "22P02.html"] {
        assert!(names.contains(&kept.to_owned()), "{kept}");
    }
}

/// The sample with a code of another case.
fn in_lower_case() -> Document {
    let mut document = sample();
    document.categories[0].codes[0].code.make_ascii_lowercase();
    document
}

#[test]
fn a_code_in_another_case_has_one_page() {
    let folder = Folder::new("case");
    write(&in_lower_case(), &folder.0);
    let (_, _, removed) = write(&sample(), &folder.0);
    assert_eq!(removed, 1);
    let found = names(&folder.0);
    assert!(found.contains(&"E0101.html".to_owned()), "{found:?}");
    assert!(!found.contains(&"e0101.html".to_owned()), "{found:?}");
    let list = fs::read_to_string(folder.0.join(".faultcode-site")).expect("a list");
    assert!(!list.contains("e0101"), "{list}");
}

/// A link stands for a file system that ignores case: either name leads to the
/// one file.
#[cfg(unix)]
#[test]
fn a_page_that_is_found_in_either_case_is_no_stranger() {
    let folder = Folder::new("either-case");
    write(&in_lower_case(), &folder.0);
    let page = folder.0.join("E0101.html");
    std::os::unix::fs::symlink(folder.0.join("e0101.html"), &page).expect("a link");
    let (_, _, removed) = write(&sample(), &folder.0);
    assert_eq!(removed, 1);
    let text = fs::read_to_string(&page).expect("a page");
    assert!(text.contains("<h1><code>E0101</code>"), "{text}");
    assert!(!folder.0.join("e0101.html").exists());

    // Somebody else's is a stranger in any case.
    fs::write(folder.0.join("e0101.html"), "theirs").expect("a file");
    let again = site(&in_lower_case(), Edition::Public).write(&folder.0, |_, _| {});
    assert!(again.is_err());
}

#[test]
fn what_somebody_else_wrote_is_not_replaced() {
    let folder = Folder::new("strangers");
    fs::create_dir(&folder.0).expect("a folder");
    fs::write(folder.0.join("index.html"), "theirs").expect("a file");
    let error = site(&sample(), Edition::Public).write(&folder.0, |_, _| {});
    let error = error.expect_err("it is refused").to_string();
    assert!(
        error.ends_with(
            "index.html: was not written by this command; move it away, or choose another folder"
        ),
        "{error}"
    );
    assert_eq!(names(&folder.0), ["index.html"], "nothing is written");
}

#[test]
fn an_interrupted_run_can_be_repeated() {
    let folder = Folder::new("interrupted");
    write(&sample(), &folder.0);
    // A list from before the page was written, and half a page.
    fs::write(folder.0.join("E0101.html"), "half").expect("a file");
    fs::write(folder.0.join(".faultcode-site"), "index.html\nE0101.html\n").expect("a list");
    let (written, _, _) = write(&sample(), &folder.0);
    assert_eq!(written, 1);
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let (one, two) = (Folder::new("one"), Folder::new("two-elsewhere"));
    write(&sample(), &one.0);
    let again = Document::parse(crate::tests::SAMPLE, "another.toml").expect("the same");
    write(&again, &two.0);
    assert_eq!(names(&one.0), names(&two.0));
    for name in names(&one.0) {
        if name == "assets" {
            continue;
        }
        let read = |folder: &Folder| fs::read(folder.0.join(&name)).expect("a file");
        assert_eq!(read(&one), read(&two), "{name}");
    }
}

#[test]
fn progress_counts_every_file() {
    let folder = Folder::new("progress");
    let mut seen = Vec::new();
    let site = site(&sample(), Edition::Public);
    site.write(&folder.0, |done, total| seen.push((done, total)))
        .expect("it can be written");
    let total = site.paths().len();
    assert_eq!(
        seen,
        (1..=total).map(|done| (done, total)).collect::<Vec<_>>()
    );
}
