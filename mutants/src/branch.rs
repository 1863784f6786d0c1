//! A source with its mutants as branches.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use proc_macro2::Span;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};

use crate::{Mutant, Place};

/// A change of a source: texts before and behind a range.
struct Wrap {
    range: Range<usize>,
    /// Of several around one range, the lowest is outermost.
    rank: usize,
    before: String,
    behind: &'static str,
    numbers: Vec<usize>,
}

/// A source with branches, and what of it belongs to which mutants.
pub(crate) struct Branched {
    pub(crate) text: String,
    pub(crate) inserted: Vec<(Range<usize>, Vec<usize>)>,
    /// The mutants that have a branch.
    pub(crate) built: BTreeSet<usize>,
}

/// Writes a source with those of the mutants that can be branches.
pub(crate) fn branch(source: &str, mutants: &[(usize, &Mutant)]) -> Branched {
    let file = syn::parse_file(source).expect("Rust");
    let mut by_place: BTreeMap<(&str, Place), Vec<(usize, &Mutant)>> = BTreeMap::new();
    for (number, mutant) in mutants {
        let at = by_place.entry((&mutant.genre, mutant.start)).or_default();
        at.push((*number, mutant));
    }
    let mut finder = Finder {
        source,
        by_place,
        wraps: Vec::new(),
    };
    finder.visit_file(&file);
    write(source, finder.wraps)
}

fn write(source: &str, wraps: Vec<Wrap>) -> Branched {
    let mut texts: Vec<(usize, bool, (usize, usize), &str, &[usize])> = Vec::new();
    for wrap in &wraps {
        let Range { start, end } = wrap.range;
        // At one place, what closes comes before what opens; outer texts are outside.
        texts.push((
            start,
            true,
            (usize::MAX - end, wrap.rank),
            &wrap.before,
            &wrap.numbers,
        ));
        let inner = (usize::MAX - start, usize::MAX - wrap.rank);
        if !wrap.behind.is_empty() {
            texts.push((end, false, inner, wrap.behind, &wrap.numbers));
        }
    }
    texts.sort_by_key(|&(at, opens, order, ..)| (at, opens, order));
    let (mut text, mut inserted, mut copied) = (String::new(), Vec::new(), 0);
    for (at, _, _, piece, numbers) in texts {
        text.push_str(&source[copied..at]);
        copied = at;
        let start = text.len();
        text.push_str(piece);
        inserted.push((start..text.len(), numbers.to_vec()));
    }
    text.push_str(&source[copied..]);
    let built = wraps
        .iter()
        .flat_map(|wrap| wrap.numbers.iter().copied())
        .collect();
    Branched {
        text,
        inserted,
        built,
    }
}

struct Finder<'s> {
    source: &'s str,
    by_place: BTreeMap<(&'s str, Place), Vec<(usize, &'s Mutant)>>,
    wraps: Vec<Wrap>,
}

fn start(span: Span) -> Place {
    let start = span.start();
    (start.line, start.column + 1)
}

fn is_on(number: usize) -> String {
    format!("crate::__mutant({number})")
}

impl<'s> Finder<'s> {
    fn take(&mut self, genre: &'static str, place: Place) -> Vec<(usize, &'s Mutant)> {
        self.by_place.remove(&(genre, place)).unwrap_or_default()
    }

    /// A piece of the source in one line; nothing where a comment forbids that.
    fn line(&self, range: Range<usize>) -> Option<String> {
        let text = &self.source[range];
        (!text.contains("//")).then(|| text.replace('\n', " "))
    }

    /// Alternatives to an expression, each with its number.
    fn alternatives(&mut self, range: Range<usize>, rank: usize, texts: Vec<(usize, String)>) {
        if texts.is_empty() {
            return;
        }
        let branches: String = texts
            .iter()
            .map(|(number, text)| format!("if {} {{ {text} }} else ", is_on(*number)))
            .collect();
        self.wraps.push(Wrap {
            range,
            rank,
            before: format!("({branches}{{ "),
            behind: " })",
            numbers: texts.into_iter().map(|(number, _)| number).collect(),
        });
    }

    /// A mutant that gives back a value at once.
    fn body(&mut self, block: &syn::Block) {
        let Some(first) = block.stmts.first() else {
            return;
        };
        let place = start(first.span());
        let at = first.span().byte_range().start;
        for (number, mutant) in self.take("FnValue", place) {
            self.wraps.push(Wrap {
                range: at..at,
                rank: 0,
                before: format!("if {} {{ return {}; }} ", is_on(number), mutant.replacement),
                behind: "",
                numbers: vec![number],
            });
            if let Some(wrap) = self.wraps.last_mut() {
                // Before everything else at its place.
                wrap.range.end = usize::MAX;
            }
        }
    }
}

/// Whether an expression binds with `let`, so that it stands where it is.
fn binds(expr: &syn::Expr) -> bool {
    match expr {
        syn::Expr::Let(_) => true,
        syn::Expr::Binary(binary) => binds(&binary.left) || binds(&binary.right),
        _ => false,
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.body(&item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.body(&item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.body(block);
        }
        visit::visit_trait_item_fn(self, item);
    }

    // What only the compiler evaluates takes no branch: its mutants are built apart.
    fn visit_item_const(&mut self, _: &'ast syn::ItemConst) {}

    fn visit_item_static(&mut self, _: &'ast syn::ItemStatic) {}

    fn visit_impl_item_const(&mut self, _: &'ast syn::ImplItemConst) {}

    fn visit_expr_const(&mut self, _: &'ast syn::ExprConst) {}

    fn visit_expr_binary(&mut self, expr: &'ast syn::ExprBinary) {
        let mutants = self.take("BinaryOperator", start(expr.op.span()));
        let (left, right) = (
            expr.left.span().byte_range(),
            expr.right.span().byte_range(),
        );
        if !binds(&expr.left) && !binds(&expr.right) {
            let texts = mutants.into_iter().filter_map(|(number, mutant)| {
                let (left, right) = (self.line(left.clone())?, self.line(right.clone())?);
                Some((number, format!("{left} {} {right}", mutant.replacement)))
            });
            let texts = texts.collect();
            self.alternatives(left.start..right.end, 1, texts);
        }
        visit::visit_expr_binary(self, expr);
    }

    fn visit_expr_unary(&mut self, expr: &'ast syn::ExprUnary) {
        let mutants = self.take("UnaryOperator", start(expr.op.span()));
        let operand = expr.expr.span().byte_range();
        let texts = mutants
            .into_iter()
            .filter_map(|(number, _)| Some((number, self.line(operand.clone())?)));
        let texts = texts.collect();
        self.alternatives(expr.span().byte_range(), 1, texts);
        visit::visit_expr_unary(self, expr);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        let deleted = self.take("MatchArm", start(arm.span()));
        let guard = match &arm.pat {
            syn::Pat::Guard(pattern) => Some(&pattern.guard),
            _ => None,
        };
        match guard {
            Some(guard) if !binds(guard) => {
                let range = guard.span().byte_range();
                for (number, _) in deleted {
                    self.wraps.push(Wrap {
                        range: range.clone(),
                        rank: 0,
                        before: format!("!{} && (", is_on(number)),
                        behind: ")",
                        numbers: vec![number],
                    });
                }
                let mutants = self.take("MatchArmGuard", start(guard.span()));
                let texts = mutants
                    .into_iter()
                    .map(|(number, mutant)| (number, mutant.replacement.clone()));
                self.alternatives(range, 0, texts.collect());
            }
            Some(_) => {}
            None => {
                let end = arm.pat.span().byte_range().end;
                for (number, _) in deleted {
                    self.wraps.push(Wrap {
                        range: end..end,
                        rank: 0,
                        before: format!(" if !{} ", is_on(number)),
                        behind: "",
                        numbers: vec![number],
                    });
                }
            }
        }
        visit::visit_arm(self, arm);
    }
}
