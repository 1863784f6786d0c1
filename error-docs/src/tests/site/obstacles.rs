//! What stands in the way of a site that is written.

use std::fs;
use std::path::Path;

use super::{Folder, sample, site};
use crate::Edition;
use crate::site::Written;

/// What writing the site comes to; of a message the part behind the folder.
fn write(folder: &Folder) -> Result<Written, String> {
    let written = site(&sample(), Edition::Public).write(&folder.0, |_, _| {});
    written.map_err(|error| {
        let message = error.to_string();
        let folder = format!("{}/", folder.0.display());
        message.strip_prefix(&folder).unwrap_or(&message).to_owned()
    })
}

/// The refusal, without what the system says.
fn refusal(folder: &Folder) -> String {
    let message = write(folder).expect_err("something stands in the way");
    let end = message.rfind(": ").unwrap_or(message.len());
    message[..end].to_owned()
}

fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).expect("a folder").next().is_none()
}

#[test]
fn a_list_that_cannot_be_read_stops_all() {
    let folder = Folder::new("list");
    fs::create_dir_all(folder.0.join(".faultcode-site")).expect("a folder");
    assert_eq!(refusal(&folder), ".faultcode-site: cannot be read");
    fs::remove_dir(folder.0.join(".faultcode-site")).expect("it is empty");
    assert!(is_empty(&folder.0), "nothing is written");
    // As an old program's, or by a slip: what it lists is not known.
    fs::write(folder.0.join(".faultcode-site"), b"index.html\n\xFF\n").expect("a file");
    assert_eq!(refusal(&folder), ".faultcode-site: cannot be read");
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = Folder::new("unmade");
    fs::create_dir(&folder.0).expect("a folder");
    fs::write(folder.0.join("assets"), "theirs").expect("a file");
    assert_eq!(refusal(&folder), "assets: cannot be made");
    let theirs = fs::read_to_string(folder.0.join("assets"));
    assert_eq!(theirs.ok().as_deref(), Some("theirs"));
}

#[test]
fn a_page_that_cannot_be_written_is_named_and_the_next_run_goes_on() {
    let folder = Folder::new("unwritten");
    write(&folder).expect("nothing stands in the way");
    let page = folder.0.join("E0101.html");
    fs::remove_file(&page).expect("a page");
    fs::create_dir_all(page.join("theirs")).expect("a folder");
    assert_eq!(refusal(&folder), "E0101.html: cannot be written");
    let names = fs::read_dir(&folder.0).expect("a folder").flatten();
    let mut names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
    assert!(
        names.all(|name| !name.contains(".new")),
        "nothing half written stays"
    );
    fs::remove_dir_all(&page).expect("theirs");
    let written = write(&folder).expect("nothing stands in the way");
    assert_eq!((written.written, written.removed), (1, 0));
}

#[test]
fn a_page_that_cannot_be_removed_is_named_until_it_is_gone() {
    let folder = Folder::new("unremoved");
    write(&folder).expect("nothing stands in the way");
    let list = folder.0.join(".faultcode-site");
    let text = fs::read_to_string(&list).expect("a list");
    fs::write(&list, format!("{text}E0199.html\n")).expect("a list");
    let page = folder.0.join("E0199.html");
    fs::create_dir(&page).expect("a folder");
    for _ in 0..2 {
        assert_eq!(refusal(&folder), "E0199.html: cannot be removed");
    }
    fs::remove_dir(&page).expect("it is empty");
    let written = write(&folder).expect("nothing stands in the way");
    assert_eq!(
        (written.written, written.removed),
        (0, 0),
        "one that is gone is not removed"
    );
    assert_eq!(fs::read_to_string(&list).ok(), Some(text));
}

#[test]
fn a_folder_in_the_place_of_a_page_is_a_stranger() {
    let folder = Folder::new("stranger");
    fs::create_dir_all(folder.0.join("index.html")).expect("a folder");
    let stranger =
        "index.html: was not written by this command; move it away, or choose another folder";
    assert_eq!(write(&folder), Err(stranger.to_owned()));
    fs::remove_dir(folder.0.join("index.html")).expect("it is empty");
    assert!(is_empty(&folder.0), "nothing is written");
}

#[test]
fn a_copy_of_the_site_without_its_list_is_taken_over() {
    let folder = Folder::new("copy");
    let first = write(&folder).expect("nothing stands in the way");
    fs::remove_file(folder.0.join(".faultcode-site")).expect("a list");
    let again = write(&folder).expect("its own files are no strangers");
    assert_eq!((again.written, again.unchanged), (0, first.written));
    assert!(folder.0.join(".faultcode-site").exists());
}
