//! A crate with a contract, as it is published.

use std::path::Path;
use std::process::Command;
use std::{env, fs, process};

use crate::service::{Service, folder, repository, said, target};

fn run(command: &mut Command) {
    let said = said(&command.output().expect("a program"));
    assert!(said.succeeded, "{command:?}: {}", said.text);
}

/// Unpacks the archive of a package.
fn unpack(archives: &Path, name: &str, to: &Path) {
    let archive = archives.join("package").join(format!("{name}.crate"));
    run(Command::new("tar")
        .arg("xzf")
        .arg(archive)
        .arg("-C")
        .arg(to));
}

fn protect(path: &Path) {
    let metadata = fs::metadata(path).expect("a file");
    if metadata.is_dir() {
        for entry in fs::read_dir(path).expect("a folder") {
            protect(&entry.expect("an entry").path());
        }
    }
    let mut permissions = metadata.permissions();
    permissions.set_readonly(true);
    fs::set_permissions(path, permissions).expect("a file of ours");
}

fn remove(path: &Path) {
    run(Command::new("chmod").arg("-R").arg("u+w").arg(path));
    fs::remove_dir_all(path).expect("a folder of ours");
}

#[test]
fn an_archive_builds_wherever_it_lies() {
    // Outside of this workspace, to which cargo would count it.
    let place = env::temp_dir().join(format!("it's an é \"place\" {}", process::id()));
    fs::create_dir_all(&place).expect("a folder");
    let archives = folder("archives");
    run(Command::new(env!("CARGO"))
        .args([
            "package",
            "--offline",
            "--quiet",
            "--no-verify",
            "--allow-dirty",
        ])
        .args(["-p", "faultcode-macros", "-p", "faultcode", "--target-dir"])
        .arg(&archives)
        .current_dir(repository()));
    unpack(&archives, "faultcode-0.1.0", &place);
    unpack(&archives, "faultcode-macros-0.1.0", &place);
    let service = Service::new("published");
    let patch = |name: &str| {
        let path = place.join(format!("{name}-0.1.0"));
        format!("patch.crates-io.{name}.path={path:?}")
    };
    let patches = [
        "--config",
        &patch("faultcode"),
        "--config",
        &patch("faultcode-macros"),
    ];
    run(Command::new(env!("CARGO"))
        .args([
            "package",
            "--offline",
            "--quiet",
            "--no-verify",
            "--allow-dirty",
        ])
        .args(patches)
        .arg("--target-dir")
        .arg(&archives)
        .current_dir(&service.folder));
    unpack(&archives, "published-1.2.0", &place);
    protect(&place);
    let check = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command
            .args(arguments)
            .args(["--offline", "--quiet"])
            .args(patches)
            .current_dir(place.join("published-1.2.0"))
            .env_clear();
        for name in [
            "PATH",
            "HOME",
            "CARGO_HOME",
            "RUSTUP_HOME",
            "RUSTUP_TOOLCHAIN",
        ] {
            if let Some(value) = env::var_os(name) {
                command.env(name, value);
            }
        }
        command.env("CARGO_TARGET_DIR", target());
        run(&mut command);
    };
    check(&["check"]);
    check(&["build"]);
    remove(&place);
}
