//! Every verb through the binary: `tests/verbs/*.trycmd` show what is typed,
//! what is printed, and the exit code. `TRYCMD=overwrite cargo test -p
//! cargo-faultcode --test verbs` writes the outputs anew.

#[test]
fn verbs() {
    trycmd::TestCases::new()
        .env("NO_COLOR", "1")
        .case("tests/verbs/*.trycmd");
}

/// Colours are for a terminal, which a pipe is not.
#[test]
fn colours_are_for_terminals() -> std::io::Result<()> {
    let is_coloured = |variable: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_cargo-faultcode"))
            .args(["explain", "E0A06", "--document"])
            .arg("../examples/eden/error-codes.toml")
            .env_remove("NO_COLOR")
            .env(variable, "1")
            .output()?;
        std::io::Result::Ok(output.stdout.contains(&b'\x1b'))
    };
    assert!(!is_coloured("NO_VARIABLE_OF_OURS")?);
    assert!(!is_coloured("NO_COLOR")?);
    assert!(is_coloured("CLICOLOR_FORCE")?);
    Ok(())
}
