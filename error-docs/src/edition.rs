//! For whom a document is rendered.

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use crate::{Code, Document, UnknownName};

/// For whom a document is rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Edition {
    /// For everybody: without `internal` codes, and without the types that
    /// declare the others.
    #[default]
    Public,
    /// For those who run and write the program: everything.
    Internal,
}

impl Edition {
    /// Every edition.
    pub const ALL: [Self; 2] = [Self::Public, Self::Internal];

    /// The name, as it is parsed and displayed.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Internal => "internal",
        }
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Edition {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        let mut all = Self::ALL.into_iter();
        all.find(|edition| edition.name() == name)
            .ok_or_else(|| UnknownName::new("edition", name, Self::ALL.map(Self::name).to_vec()))
    }
}

impl Document {
    /// What of this document an edition holds.
    ///
    /// ```
    /// # let text = "schema = 1\n\n[[category]]\nname = \"Auth\"\ntitle = \"Auth\"\n\n[[code]]\n\
    /// #     code = \"AUTH_001\"\ncategory = \"Auth\"\nname = \"KeyLeaked\"\nhttp = 500\n\
    /// #     message = \"A key leaked\"\ninternal = true\ndeclared = \"auth::Error\"\n\n\
    /// #     \x23 end of error codes\n";
    /// use faultcode_docs::{Document, Edition};
    ///
    /// let document = Document::parse(text, "error-codes.toml")?; // One code, an internal one.
    /// assert_eq!(document.edition(Edition::Public).codes().count(), 0);
    /// assert_eq!(document.edition(Edition::Internal), document);
    /// # Ok::<(), faultcode_docs::ReadError>(())
    /// ```
    #[must_use]
    pub fn edition(&self, edition: Edition) -> Self {
        let mut document = self.clone();
        if edition == Edition::Public {
            document.leave_out_internal();
        }
        document
    }

    fn leave_out_internal(&mut self) {
        let hidden: HashSet<String> = self
            .codes()
            .chain(self.retired())
            .filter(|code| code.internal)
            .map(|code| code.code.clone())
            .collect();
        let is_hidden = |code: &String| hidden.contains(code);
        self.categories.retain_mut(|category| {
            let is_empty =
                |codes: &[Code], retired: &[Code]| codes.is_empty() && retired.is_empty();
            let was_empty = is_empty(&category.codes, &category.retired);
            category.codes.retain(|code| !code.internal);
            category.retired.retain(|code| !code.internal);
            // The name of a category that is internal as a whole is, too.
            was_empty || !is_empty(&category.codes, &category.retired)
        });
        for category in &mut self.categories {
            for code in &mut category.codes {
                code.declared.clear();
            }
            for retired in category
                .retired
                .iter_mut()
                .filter_map(|code| code.retired.as_mut())
            {
                retired.replaced_by.take_if(|code| is_hidden(code));
            }
        }
        self.fallback.take_if(|code| is_hidden(code));
        for code in &hidden {
            self.lines.0.remove(code);
        }
    }
}
