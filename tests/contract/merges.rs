//! Branches in a real repository.

use std::process::Command;

use crate::service::{Said, Service, said};

fn git(service: &Service, arguments: &[&str]) -> Said {
    let output = Command::new("git")
        .args(["-c", "user.name=A", "-c", "user.email=a@example.com"])
        .args(arguments)
        .current_dir(&service.folder)
        .output();
    said(&output.expect("git runs"))
}

fn assert_git(service: &Service, arguments: &[&str]) {
    let said = git(service, arguments);
    assert!(said.succeeded, "{arguments:?}: {}", said.text);
}

fn add(service: &Service, file: &str, n: &str) {
    let source = service.read(&format!("src/errors/{file}.rs"));
    let place = source
        .rfind("    /// ")
        .and_then(|at| source[..at].rfind("\n\n    /// "));
    let place = place.expect("a variant") + 2;
    let variant =
        format!("    /// New.\n    #[error(\"New\")]\n    #[code(n = {n})]\n    Brand,\n\n");
    let (before, behind) = source.split_at(place);
    service.write(
        &format!("src/errors/{file}.rs"),
        &format!("{before}{variant}{behind}"),
    );
    service.assert_accepted("1");
}

/// Two branches add codes to different categories.
#[test]
fn branches_that_add_codes_merge() {
    if Command::new("git").arg("--version").output().is_err() {
        assert!(
            std::env::var_os("FAULTCODE_REQUIRE_TOOLS").is_none(),
            "git is missing"
        );
        eprintln!("SKIPPED: git is missing, so no branches were merged");
        return;
    }
    let service = Service::new("branches");
    assert_git(&service, &["init", "-q", "-b", "main"]);
    assert_git(&service, &["add", "."]);
    assert_git(&service, &["commit", "-q", "-m", "base"]);
    for (branch, file, n) in [("one", "cache", "0x50"), ("other", "database", "0x51")] {
        assert_git(&service, &["switch", "-q", "-c", branch, "main"]);
        add(&service, file, n);
        assert_git(&service, &["commit", "-q", "-a", "-m", branch]);
    }
    assert_git(&service, &["merge", "-q", "-m", "both", "one"]);
    service.assert_builds();
    service.assert_accepted("");
    let document = service.read("error-codes.toml");
    assert_eq!(document.matches("name = \"Brand\"").count(), 2);
}
