//! The site as files.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use super::{file, options, sample, site};
use crate::site::{Options, Site};
use crate::{Document, Edition};

/// A folder that goes away with its test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("faultcode-site-{name}-{}", process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

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

#[test]
fn a_folder_of_templates_lies_over_ours() {
    let folder = Folder::new("templates");
    fs::create_dir_all(folder.0.join("assets/img")).expect("a folder");
    let put = |name: &str, text: &str| fs::write(folder.0.join(name), text).expect("a file");
    put(
        "row.html.j2",
        "<li>mine {{ row.code }} {% include \"own.html.j2\" %}</li>\n",
    );
    put("own.html.j2", "<i>{{ row.message }}</i>");
    put("assets/site.css", "body {}");
    put("assets/img/logo.svg", "<svg/>");
    put(".hidden", "");
    let mut document = sample();
    "<b>".clone_into(&mut document.categories[0].codes[0].message);
    let mut options = options(Edition::Public);
    options
        .add_folder(&folder.0)
        .expect("a folder of templates");
    let site = Site::new(&document, options).expect("a site");
    let index = file(&site, "index.html");
    assert!(
        index.contains("<li>mine E0101 <i>&lt;b&gt;</i></li>\n"),
        "{index}"
    );
    assert_eq!(file(&site, "assets/site.css"), "body {}");
    assert!(site.paths().contains(&"assets/img/logo.svg".to_owned()));

    put("row.html.j2", "\n{{ row.nonsense }}");
    let mut wrong = Options::default();
    wrong.add_folder(&folder.0).expect("a folder of templates");
    let site = Site::new(&document, wrong).expect("it can be read");
    let error = site.file("index.html").expect_err("it cannot be rendered");
    assert_eq!(
        error.to_string(),
        "row.html.j2:2: undefined value: `row.nonsense` is undefined"
    );

    put("index.html", "");
    let error = Options::default()
        .add_folder(&folder.0)
        .expect_err("a mistake");
    assert!(
        error
            .to_string()
            .ends_with("index.html: is neither a template (`*.j2`) nor the folder `assets`")
    );
}

#[test]
fn files_by_name_stay_in_the_folder() {
    for name in [
        "../x.html",
        "assets/../../x",
        "/assets/x",
        "page.html",
        "a/b.j2",
        "assets/a\nb",
    ] {
        let mut options = Options::default();
        options.files.insert(name.to_owned(), Vec::new());
        let error = Site::new(&sample(), options)
            .expect_err("a mistake")
            .to_string();
        let name = name.escape_debug();
        assert_eq!(
            error,
            format!("`{name}` is neither a template nor in `assets/`")
        );
    }
}
