//! Files in place of the site's own, and beside them.

use std::fs;

use super::{Folder, file, options, sample};
use crate::site::{Options, Site};
use crate::{Document, Edition};

/// A site with templates in place of ours.
fn with(document: &Document, templates: &[(&str, &str)]) -> Site {
    let mut options = options(Edition::Internal);
    for (name, text) in templates {
        options.files.insert((*name).to_owned(), (*text).into());
    }
    Site::new(document, options).expect("a site")
}

/// What a folder of templates is refused with, from its own name on.
fn refusal(folder: &Folder) -> String {
    let refused = Options::default().add_folder(&folder.0);
    let message = refused.expect_err("a mistake").to_string();
    let at = message.find("faultcode-site-").expect("its path");
    message[at..].to_owned()
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

#[test]
fn values_are_written_as_the_place_has_them() {
    let mut document = sample();
    "<b> *x*".clone_into(&mut document.categories[0].codes[0].message);
    let row = "{{ row.common }} {{ row.http }} [{{ row.retired }}{{ 'x' if row.retired }}] \
               {{ row.message }} {{ row.message | safe }}\n";
    let site = with(&document, &[("row.html.j2", row)]);
    let index = file(&site, "index.html");
    assert!(
        index.contains("true 400 [] &lt;b&gt; *x* <b> *x*\n"),
        "{index}"
    );
    let list = "{% for row in categories[0].rows %}{{ row.common }} \
                [{{ site.base_url }}{{ 'x' if row.retired }}] {{ row.message }}\n{% endfor %}";
    let site = with(&document, &[("llms.txt.j2", list)]);
    let list = file(&site, "llms.txt");
    assert!(
        list.starts_with("true [] &lt;b&gt; \\*x\\*\nfalse [] Busy"),
        "{list}"
    );
}

#[test]
fn a_template_that_names_nothing_is_refused_with_its_line() {
    let refused = |name: &str, path: &str, text: &str| {
        let site = with(&sample(), &[(name, text)]);
        let error = site.file(path).expect_err("a mistake");
        assert!(std::error::Error::source(&error).is_some());
        error.to_string()
    };
    for (name, path) in [
        ("index.html.j2", "index.html"),
        ("code.html.j2", "E0101.html"),
        ("llms.txt.j2", "llms.txt"),
        // Which the pages are parts of.
        ("layout.html.j2", "E0101.html"),
    ] {
        for (value, expected) in [
            ("nonsense", "undefined value: `nonsense` is undefined"),
            (
                "page.nonsense",
                "undefined value: `page.nonsense` is undefined",
            ),
            ("nonsense | cell", "undefined value"),
            ("nonsense | or_dash", "undefined value"),
            ("nonsense | json", "invalid operation: `json` takes a text"),
        ] {
            let message = refused(name, path, &format!("\n\n{{{{ {value} }}}}"));
            assert_eq!(message, format!("{name}:3: {expected}"));
        }
    }
    assert_eq!(
        refused("index.html.j2", "index.html", "{{ categories | json }}"),
        "index.html.j2:1: invalid operation: `json` takes a text"
    );
    assert_eq!(
        refused("index.html.j2", "index.html", "{% include 'x.html.j2' %}"),
        "index.html.j2:1: template not found: tried to include non-existing template 'x.html.j2'"
    );
}

#[test]
fn a_template_that_cannot_be_read_is_refused_before_anything_is_written() {
    let mut options = Options::default();
    let text = b"\n{% if %}".to_vec();
    options.files.insert("code.html.j2".to_owned(), text);
    let error = Site::new(&sample(), options).expect_err("a mistake");
    assert!(
        error
            .to_string()
            .starts_with("code.html.j2:2: syntax error: "),
        "{error}"
    );
    assert!(std::error::Error::source(&error).is_some());
    let options = Options {
        base_url: Some("x".to_owned()),
        ..Options::default()
    };
    let error = Site::new(&sample(), options).expect_err("a mistake");
    assert!(std::error::Error::source(&error).is_none());
}

#[test]
fn a_template_in_another_encoding_shows_as_such() {
    let mut options = options(Edition::Public);
    let text = b"caf\xE9 {{ site.title }}".to_vec();
    options.files.insert("index.html.j2".to_owned(), text);
    let site = Site::new(&sample(), options).expect("a site");
    assert_eq!(file(&site, "index.html"), "caf\u{FFFD} Sample");
}

#[test]
fn what_is_no_template_is_refused() {
    let folder = Folder::new("refused");
    let mut name = folder.0.file_name().expect("a name").to_owned();
    name.push("/");
    let name = name.to_string_lossy();
    let without = |message: &str| {
        let rest = message.strip_prefix(&*name).unwrap_or(message);
        let end = rest.find(" read: ").map_or(rest.len(), |at| at + 5);
        rest[..end].to_owned()
    };
    assert!(
        refusal(&folder).contains(": cannot be read: "),
        "it does not exist"
    );
    let neither = "is neither a template (`*.j2`) nor the folder `assets`";

    fs::create_dir_all(folder.0.join("img")).expect("a folder");
    assert_eq!(without(&refusal(&folder)), format!("img: {neither}"));
    fs::remove_dir(folder.0.join("img")).expect("it is empty");

    fs::write(folder.0.join("assets"), "").expect("a file");
    assert_eq!(without(&refusal(&folder)), format!("assets: {neither}"));
    fs::remove_file(folder.0.join("assets")).expect("a file");

    fs::create_dir(folder.0.join("a.html.j2")).expect("a folder");
    assert_eq!(without(&refusal(&folder)), "a.html.j2: cannot be read");
    fs::remove_dir(folder.0.join("a.html.j2")).expect("it is empty");
    Options::default()
        .add_folder(&folder.0)
        .expect("nothing is wrong");
}

#[cfg(unix)]
#[test]
fn what_cannot_be_an_asset_is_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    let folder = Folder::new("assets");
    let assets = folder.0.join("assets/img");
    fs::create_dir_all(&assets).expect("a folder");
    for hidden in [".DS_Store", "../.gitkeep"] {
        fs::write(assets.join(hidden), "").expect("a file");
    }
    let mut options = Options::default();
    options.add_folder(&folder.0).expect("nothing is wrong");
    assert!(options.files.is_empty(), "hidden files are left out");

    symlink("nowhere", assets.join("logo.svg")).expect("a link");
    let message = refusal(&folder);
    assert!(
        message.contains("/assets/img/logo.svg: cannot be read: "),
        "{message}"
    );
    fs::remove_file(assets.join("logo.svg")).expect("the link");

    fs::write(assets.join(OsStr::from_bytes(b"a\xFF")), "").expect("a file");
    let message = refusal(&folder);
    assert!(
        message.ends_with(": has a name that is not UTF-8"),
        "{message}"
    );
}
