//! What changed about codes and tombstones.

use super::{Change, Rule, Side, Subject, identity, is_renumbered, meaning};
use crate::text::one_line;
use crate::{Code, PublicField, Retired};

pub(super) fn compare(old: &Side<'_>, new: &Side<'_>) -> Vec<Change> {
    let mut comparison = Comparison {
        old,
        new,
        place_of_gone: None,
        changes: Vec::new(),
    };
    let mut before = None;
    for code in old.all() {
        comparison.place_of_gone = before;
        comparison.old_code(code);
        before = new.document.line(&code.code).or(before);
    }
    comparison.place_of_gone = None;
    for code in new.all() {
        comparison.new_code(code);
    }
    comparison.changes
}

struct Comparison<'s, 'd> {
    old: &'s Side<'d>,
    new: &'s Side<'d>,
    /// Where in the new document a code would stand that is gone.
    place_of_gone: Option<usize>,
    changes: Vec<Change>,
}

impl<'d> Comparison<'_, 'd> {
    fn old_code(&mut self, old: &'d Code) {
        let code = old.code.as_str();
        let (in_use, retired) = (self.new.in_use.get(code), self.new.retired.get(code));
        match (&old.retired, in_use, retired) {
            (None, Some(new), _) => self.both_in_use(old, new),
            (None, None, Some(new)) if identity(old) == identity(new) => self.was_retired(old, new),
            (None, None, Some(new)) => self.meaning(old, new),
            (None, None, None) => self.is_gone(old),
            (Some(_), Some(new), _) => {
                self.push(
                    Rule::RetiredCodeReused,
                    old,
                    Some(meaning(old)),
                    Some(meaning(new)),
                );
            }
            (Some(_), None, Some(new)) if identity(old) != identity(new) => self.meaning(old, new),
            (Some(_), None, Some(new)) => self.both_retired(old, new),
            (Some(_), None, None) => {
                self.push(Rule::TombstoneRemoved, old, Some(meaning(old)), None);
            }
        }
    }

    fn new_code(&mut self, new: &'d Code) {
        let code = new.code.as_str();
        let is_known = self.old.in_use.contains_key(code) || self.old.retired.contains_key(code);
        if new.retired.is_none() {
            self.name_of_retired(new);
        }
        match &new.retired {
            _ if is_known => {}
            Some(retired) => {
                let how = Some(how_retired(retired));
                self.push(Rule::CodeRetired, new, Some(meaning(new)), how);
            }
            None => self.push(Rule::CodeAdded, new, None, Some(described(new))),
        }
    }

    /// A name that was retired for good is in use again. Where its number came
    /// back with it, that was said already.
    fn name_of_retired(&mut self, new: &'d Code) {
        let owner = self.old.retired_for_good.get(&identity(new));
        let owner = owner.filter(|owner| owner.code != new.code);
        if let Some(owner) = owner {
            let old = format!("that name was retired with `{}`", owner.code);
            self.push(Rule::RetiredNameReused, new, Some(old), Some(meaning(new)));
        }
    }

    fn both_in_use(&mut self, old: &Code, new: &Code) {
        if identity(old) != identity(new) {
            self.meaning(old, new);
        }
        let status = |code: &Code| Some(format!("http = {}", code.http));
        if old.http != new.http {
            self.push(Rule::HttpChanged, old, status(old), status(new));
        }
        if old.retryable != new.retryable {
            let (old_value, new_value) = (retryable(old), retryable(new));
            self.push(
                Rule::RetryableChanged,
                old,
                Some(old_value),
                Some(new_value),
            );
        }
        self.public_fields(old, new);
        self.texts(old, new);
        let flags = |code: &Code| flags(code);
        if flags(old) != flags(new) {
            self.push(Rule::FlagsChanged, old, Some(flags(old)), Some(flags(new)));
        }
        if old.declared != new.declared {
            let declared = |code: &Code| Some(format!("`{}`", one_line(&code.declared)));
            self.push(Rule::DeclarationMoved, old, declared(old), declared(new));
        }
        self.history(old, new);
    }

    fn both_retired(&mut self, old: &Code, new: &Code) {
        self.texts(old, new);
        let is_same = old.retired == new.retired
            && (old.http, old.retryable, &old.public) == (new.http, new.retryable, &new.public);
        if is_same {
            self.history(old, new);
        } else {
            self.push(Rule::HistoryChanged, old, None, None);
        }
    }

    fn was_retired(&mut self, old: &Code, new: &Code) {
        let how = new.retired.as_ref().map(how_retired);
        let rule = if is_renumbered(new) {
            Rule::CodeRenumbered
        } else {
            Rule::CodeRetired
        };
        self.push(rule, old, Some(meaning(old)), how);
    }

    fn is_gone(&mut self, old: &Code) {
        let heir = self.new.identities.get(&identity(old));
        self.place_of_gone = heir
            .and_then(|heir| self.new.document.line(&heir.code))
            .or(self.place_of_gone);
        let heir = heir.map(|heir| format!("`{}`", heir.code));
        let rule = if old.optional {
            Rule::OptionalCodeRemoved
        } else {
            Rule::CodeRemoved
        };
        self.push(rule, old, Some(meaning(old)), heir);
    }

    fn meaning(&mut self, old: &Code, new: &Code) {
        self.push(
            Rule::MeaningChanged,
            old,
            Some(meaning(old)),
            Some(meaning(new)),
        );
    }

    fn public_fields<'f>(&mut self, old: &'f Code, new: &'f Code) {
        let named =
            |fields: &'f [PublicField], name: &str| fields.iter().find(|field| field.name == name);
        for field in &old.public {
            let said = Some(shown(field));
            match named(&new.public, &field.name) {
                Some(other) if other == field => {}
                Some(other) => self.push(Rule::PublicTypeChanged, old, said, Some(shown(other))),
                None => self.push(Rule::PublicFieldRemoved, old, said, None),
            }
        }
        for field in &new.public {
            if named(&old.public, &field.name).is_none() {
                self.push(Rule::PublicFieldAdded, old, None, Some(shown(field)));
            }
        }
    }

    fn texts(&mut self, old: &Code, new: &Code) {
        if (&old.message, old.placeholders) != (&new.message, new.placeholders) {
            let message = |code: &Code| Some(format!("\"{}\"", one_line(&code.message)));
            self.push(Rule::MessageChanged, old, message(old), message(new));
        }
        if old.explanation != new.explanation {
            self.push(Rule::ExplanationChanged, old, None, None);
        }
    }

    fn history(&mut self, old: &Code, new: &Code) {
        if (&old.since, &old.changed) != (&new.since, &new.changed) {
            self.push(
                Rule::HistoryChanged,
                old,
                Some(history(old)),
                Some(history(new)),
            );
        }
    }

    fn push(&mut self, rule: Rule, code: &Code, old: Option<String>, new: Option<String>) {
        let code = &code.code;
        let new_line = self.new.document.line(code).or(self.place_of_gone);
        self.changes.push(Change {
            rule,
            subject: Subject::Code(code.clone()),
            old,
            new,
            old_line: self.old.document.line(code),
            new_line,
        });
    }
}

/// `Database/UserNotFound (http = 404, retryable = true)`
fn described(code: &Code) -> String {
    let meaning = meaning(code);
    match code.retryable {
        Some(_) => format!("{meaning} (http = {}, {})", code.http, retryable(code)),
        None => format!("{meaning} (http = {})", code.http),
    }
}

/// public field `retry_after: integer`
fn shown(field: &PublicField) -> String {
    format!("public field `{}`", one_line(&field.to_string()))
}

fn retryable(code: &Code) -> String {
    match code.retryable {
        Some(value) => format!("retryable = {value}"),
        None => "retryable unspecified".to_owned(),
    }
}

/// ` in 0.3.0, replaced by `E0A30`: reason`
fn how_retired(retired: &Retired) -> String {
    let replaced = match &retired.replaced_by {
        Some(heir) => format!(", replaced by `{heir}`"),
        None => String::new(),
    };
    let (version, reason) = (one_line(&retired.version), one_line(&retired.reason));
    format!(" in {version}{replaced}: {reason}")
}

fn flags(code: &Code) -> String {
    let flags = [
        (code.common, "common"),
        (code.custom, "custom"),
        (code.optional, "optional"),
        (code.internal, "internal"),
    ];
    let set = flags.iter().filter(|(is_set, _)| *is_set);
    let names: Vec<_> = set.map(|(_, name)| *name).collect();
    match &names[..] {
        [] => "no flags".to_owned(),
        names => names.join(", "),
    }
}

fn history(code: &Code) -> String {
    let since = match &code.since {
        Some(since) => format!("since {}", one_line(since)),
        None => "since unknown".to_owned(),
    };
    match &code.changed[..] {
        [] => since,
        changed => format!("{since}, changed in {}", one_line(&changed.join(", "))),
    }
}
