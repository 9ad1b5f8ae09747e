//! The stable codes of all findings: one line each, for people who meet one.

use super::Severity;

/// A stable name of one kind of finding, such as `unknown-key`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    name: &'static str,
    severity: Severity,
    explanation: &'static str,
}

impl Code {
    pub fn name(self) -> &'static str {
        self.name
    }

    pub fn severity(self) -> Severity {
        self.severity
    }

    /// What the code means, in one sentence.
    pub fn explanation(self) -> &'static str {
        self.explanation
    }
}

macro_rules! code_table {
    ($($constant:ident $severity:ident $name:literal $explanation:literal)*) => {
        /// The codes by name; the list is [`codes::ALL`].
        pub mod codes {
            use super::{Code, Severity};
            $(#[doc = $explanation] pub const $constant: Code =
                Code { name: $name, severity: Severity::$severity, explanation: $explanation };)*

            /// Every code, in the order of the table.
            pub const ALL: &[Code] = &[$($constant),*];
        }
    };
}

code_table! {
    // Files
    UNREADABLE_FILE Error "unreadable-file" "A file could not be read, is larger than the limit, or is not UTF-8."
    MISPLACED_FILE Error "misplaced-file" "A file stands where no entry can be, or its name is not an entry's."
    UNKNOWN_LANGUAGE Error "unknown-language" "A file name or a map names a language that the portal does not know."
    BAD_YAML Error "bad-yaml" "The YAML, or a row of a table, cannot be read."
    BAD_FRONT_MATTER Error "bad-front-matter" "A Markdown file's front matter is not closed."
    EMPTY_ENTRY Error "empty-entry" "An entry's files hold nothing."
    // Fields
    UNKNOWN_KEY Error "unknown-key" "A key that this kind of entry does not have."
    MISSING_KEY Error "missing-key" "A key that this kind of entry must have."
    DUPLICATE_FACT Error "duplicate-fact" "One fact stands in two files of an entry, or a word twice in one language."
    WRONG_TYPE Error "wrong-type" "A value of another shape than the key takes."
    UNKNOWN_CODE Error "unknown-code" "A code that the list for this key does not hold."
    BAD_DATE Error "bad-date" "A date or time that cannot be read, or does not exist."
    BAD_NUMBER Error "bad-number" "A number that cannot be read, or lies outside its limits."
    BAD_HOURS Error "bad-hours" "Opening hours outside the subset that the portal understands."
    BAD_PHONE Error "bad-phone" "A phone number that is not in the international form."
    BAD_EMAIL Error "bad-email" "Not an e-mail address."
    BAD_URL Error "bad-url" "Not a web address with https or http."
    BAD_ID Error "bad-id" "An id that is not lower-case ASCII letters, digits and hyphens."
    BAD_BUSINESS_ID Error "bad-business-id" "A Finnish business id whose form or check digit is wrong."
    BAD_POSTAL_CODE Error "bad-postal-code" "A postal code that is not five digits of a known area."
    BAD_COORDINATES Error "bad-coordinates" "Coordinates outside Finland."
    TEXT_NEEDS_LANGUAGE Error "text-needs-language" "A text in a language-neutral file that does not say its language."
    TOO_LONG Warning "too-long" "A title or summary longer than its card."
    // Meaning within an entry
    REVERSED_RANGE Error "reversed-range" "An end that is not after its start."
    CLOSED_WITHOUT_DATE Error "closed-without-date" "A status other than active without the date from which it holds."
    NO_WAY_TO_BOOK Error "no-way-to-book" "An appointment without any way to book it."
    PHONE_WITHOUT_NUMBER Error "phone-without-number" "A phone point without a number."
    MISSING_COVERAGE Error "missing-coverage" "Help by phone, at a distance or at home that does not say whom it covers."
    NEEDS_EXPIRY Error "needs-expiry" "A notice or scam warning that never ends."
    NOT_ALLOWED_HERE Error "not-allowed-here" "A value that does not go with another one of the same entry."
    // Relations between entries
    DUPLICATE_ID Error "duplicate-id" "Two entries of one kind with the same id."
    UNKNOWN_ID Error "unknown-id" "A reference to an entry that does not exist."
    WRONG_REGION Error "wrong-region" "A municipality that does not belong to the region of the folder."
    REDIRECT_LOOP Error "redirect-loop" "A former id that is in use, or successors or parents that lead in a circle."
    BROKEN_LINK Error "broken-link" "A link in a text that leads nowhere."
    MISSING_ENTRY Error "missing-entry" "An entry that the portal or an edition must have."
    MISSING_PARITY_TEXT Warning "missing-parity-text" "A text that a region promises in this language does not exist in it."
    STATEMENT_REVIEW_DUE Warning "statement-review-due" "An accessibility statement reviewed more than 11 months ago."
    STATEMENT_REVIEW_LATE Error "statement-review-late" "An accessibility statement reviewed more than 13 months ago."
    OUTDATED_TRANSLATION Warning "outdated-translation" "A translation whose source text has changed since."
    // Advice
    HOLIDAYS_UNSTATED Warning "holidays-unstated" "Hours that do not say what happens on public holidays or eves."
    VERIFICATION_DUE Warning "verification-due" "An entry last verified longer ago than the threshold."
    REFER_WITHOUT_HELPLINE Warning "refer-without-helpline" "A topic that is referred on, but no helpline takes it."
    COST_CONTRADICTION Warning "cost-contradiction" "A text that says free of charge where the cost says otherwise."
    PERSONAL_CONTACT Warning "personal-contact" "A contact that looks like a person's own."
    FRAGILE_URL Warning "fragile-url" "An address that will soon be old: a year, a page number, http."
    EXTERNAL_LINK Warning "external-link" "A link to the outside that no longer answers, or no longer shows what it did."
    UNENDED_SUMMARY Warning "unended-summary" "A summary that does not end as a sentence."
    LONG_SENTENCE Warning "long-sentence" "A sentence with more words than readers take in at once."
    FAR_FROM_POSTAL_CODE Warning "far-from-postal-code" "Coordinates far from their municipality and nearer to another one."
    NEAR_DUPLICATE_PLACE Warning "near-duplicate-place" "Two places within 50 metres with similar names."
    SHARED_PHONE Warning "shared-phone" "One phone number on unrelated organisations."
    SECOND_BANNER Warning "second-banner" "Two urgent news items of one region at the same time."
    RAW_HTML Warning "raw-html" "HTML in Markdown; it is shown as text."
    FORBIDDEN_LINK Error "forbidden-link" "A link scheme that pages may not use."
    BAD_HEADING Warning "bad-heading" "A heading without words, or one that skips a level."
    MISSING_ALT Warning "missing-alt" "A picture without a text for those who do not see it."
    // Locales and themes
    BAD_MESSAGE Error "bad-message" "An interface text that cannot be read."
    MISSING_MESSAGE Error "missing-message" "An interface text that a complete language must have."
    MISSING_MESSAGE_WARNING Warning "missing-message-fallback" "An interface text that falls back to another language."
    BAD_THEME Error "bad-theme" "A theme that cannot be used."
    BAD_TEMPLATE Error "bad-template" "A template that cannot be read or made."
    LOW_CONTRAST Error "low-contrast" "Two colours of a theme that are too alike for reading."
    // Editions and publishing
    DUPLICATE_ADDRESS Error "duplicate-address" "Two pages that claim one address."
    UNKNOWN_EDITION Error "unknown-edition" "An edition that is neither the national one nor a region's."
}

#[cfg(test)]
mod tests {
    use super::codes;

    #[test]
    fn names_are_unique_and_explained() {
        let mut names: Vec<_> = codes::ALL.iter().map(|code| code.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), codes::ALL.len());
        assert!(codes::ALL.iter().all(|code| code.explanation().ends_with('.')));
    }
}
