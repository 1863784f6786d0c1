//! What can change between two documents, and what that means for others.

use std::fmt;

/// What a change does to those who already depend on a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// What somebody relies on is no longer so.
    Breaking,
    /// There is more than before, or less on purpose.
    Additive,
    /// A text, an order or a place: nothing that a program decides by.
    Editorial,
}

impl Effect {
    /// The word for it: `breaking`, `additive` or `editorial`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Additive => "additive",
            Self::Editorial => "editorial",
        }
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The rules of the contract: each has a stable name, one effect and a sentence.
macro_rules! rules {
    ($($rule:ident $name:literal $effect:ident $about:literal)*) => {
        /// What can change between two documents.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $(#[doc = $about] $rule,)*
        }

        impl Rule {
            /// Every rule, breaking ones first.
            pub const ALL: &'static [Self] = &[$(Self::$rule,)*];

            /// The stable name, as in `http-changed`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$rule => $name,)* }
            }

            /// What such a change does to those who depend on the code.
            #[must_use]
            pub const fn effect(self) -> Effect {
                match self { $(Self::$rule => Effect::$effect,)* }
            }

            /// One sentence about it.
            #[must_use]
            pub const fn about(self) -> &'static str {
                match self { $(Self::$rule => $about,)* }
            }
        }
    };
}

rules! {
    CodeRemoved "code-removed" Breaking
        "A code is gone without being retired."
    CodeRenumbered "code-renumbered" Breaking
        "What a code stood for has another code: who knows the old one no longer meets it."
    MeaningChanged "meaning-changed" Breaking
        "A code has another category or name."
    HttpChanged "http-changed" Breaking
        "A code has another HTTP status."
    RetryableChanged "retryable-changed" Breaking
        "A code says something else about whether its condition is transient."
    PublicFieldRemoved "public-field-removed" Breaking
        "A public field of a code is gone."
    PublicTypeChanged "public-type-changed" Breaking
        "A public field of a code has another type."
    RetiredCodeReused "retired-code-reused" Breaking
        "A retired code is in use again."
    RetiredNameReused "retired-name-reused" Breaking
        "The category and name of a retired code are in use again."
    TombstoneRemoved "tombstone-removed" Breaking
        "A retired code is no longer kept from being used again."
    CodeAdded "code-added" Additive
        "A code is new."
    CodeRetired "code-retired" Additive
        "A code was retired."
    OptionalCodeRemoved "optional-code-removed" Additive
        "A code that exists only in some configurations is gone."
    PublicFieldAdded "public-field-added" Additive
        "A code has one more public field."
    MessageChanged "message-changed" Editorial
        "The message of a code reads differently."
    ExplanationChanged "explanation-changed" Editorial
        "The explanation of a code reads differently."
    FlagsChanged "flags-changed" Editorial
        "A code has other flags: common, custom, optional or internal."
    DeclarationMoved "declaration-moved" Editorial
        "A code is declared by another type."
    HistoryChanged "history-changed" Editorial
        "What a document says about the past of a code differs."
    OrderChanged "order-changed" Editorial
        "The codes of a category stand in another order."
    CategoryChanged "category-changed" Editorial
        "A category is new or gone, or has another title, description, number or format."
    CatalogChanged "catalog-changed" Editorial
        "The catalog has another title, fallback or display."
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
