//! The stable codes of all findings: what each means and how to mend it, for people who meet one.

use super::Severity;

/// A stable name of one kind of finding, such as `unknown-key`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    name: &'static str,
    severity: Severity,
    explanation: &'static str,
    mend: &'static str,
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

    /// How to mend what it is about, in one sentence.
    pub fn mend(self) -> &'static str {
        self.mend
    }

    /// The code of a name.
    pub fn named(name: &str) -> Option<Code> {
        codes::ALL.iter().copied().find(|code| code.name == name)
    }
}

macro_rules! code_table {
    ($($constant:ident $severity:ident $name:literal $explanation:literal $mend:literal)*) => {
        /// The codes by name; the list is [`codes::ALL`].
        pub mod codes {
            use super::{Code, Severity};
            $(#[doc = $explanation] pub const $constant: Code =
                Code { name: $name, severity: Severity::$severity, explanation: $explanation, mend: $mend };)*

            /// Every code, in the order of the table.
            pub const ALL: &[Code] = &[$($constant),*];
        }
    };
}

code_table! {
    // Files
    UNREADABLE_FILE Error "unreadable-file" "A file could not be read, is larger than the limit, or is not UTF-8."
        "Save the file as UTF-8 text of at most a million bytes, and let it be readable."
    MISPLACED_FILE Error "misplaced-file" "A file stands where no entry can be, or its name is not an entry's."
        "Move the file into the folder of its kind, such as `providers/`, and name it `<id>.<language>.md` or `<id>.yaml`."
    UNKNOWN_LANGUAGE Error "unknown-language" "A file name or a map names a language that the portal does not know."
        "Use a code that `vocabulary/languages.csv` holds, such as `fi`, `sv` or `en`."
    BAD_YAML Error "bad-yaml" "The YAML, or a row of a table, cannot be read."
        "Check the indentation, the quotation marks and the brackets at the marked place."
    BAD_FRONT_MATTER Error "bad-front-matter" "A Markdown file's front matter is not closed."
        "Put a line with `---` alone between the keys and the text."
    EMPTY_ENTRY Error "empty-entry" "An entry's files hold nothing."
        "Write the facts and the words of the entry, or delete the file."
    // Fields
    UNKNOWN_KEY Error "unknown-key" "A key that this kind of entry does not have."
        "Correct the spelling; the message names the nearest key, and content/README.md has them all."
    MISSING_KEY Error "missing-key" "A key that this kind of entry must have."
        "Add the key with its value."
    DUPLICATE_FACT Error "duplicate-fact" "One fact stands in two files of an entry, or a word twice in one language."
        "A fact stands once for all languages: keep it in one place."
    WRONG_TYPE Error "wrong-type" "A value of another shape than the key takes."
        "Write the value in the form that the message names, such as a list or a group of keys."
    UNKNOWN_CODE Error "unknown-code" "A code that the list for this key does not hold."
        "Use one of the codes of the list; the message names the nearest one."
    BAD_DATE Error "bad-date" "A date or time that cannot be read, or does not exist."
        "Write dates as 2026-11-22 and times as 13:00."
    BAD_NUMBER Error "bad-number" "A number that cannot be read, or lies outside its limits."
        "Write digits only, within the limits that the message names."
    BAD_HOURS Error "bad-hours" "Opening hours outside the subset that the portal understands."
        "Write days and times such as `Mo-Fr 09:00-15:00; PH,EVE off`; put remarks into fields of their own."
    BAD_PHONE Error "bad-phone" "A phone number that is not in the international form."
        "Write the number with the country code: `+358…`."
    BAD_EMAIL Error "bad-email" "Not an e-mail address."
        "Write it as name@organisation.fi."
    BAD_URL Error "bad-url" "Not a web address with https or http."
        "Begin the address with `https://`."
    BAD_ID Error "bad-id" "An id that is not lower-case ASCII letters, digits and hyphens."
        "Use lower-case letters a–z, digits and hyphens."
    BAD_BUSINESS_ID Error "bad-business-id" "A Finnish business id whose form or check digit is wrong."
        "Check the number in the business information system (ytj.fi)."
    BAD_POSTAL_CODE Error "bad-postal-code" "A postal code that is not five digits of a known area."
        "Write five digits in quotes, such as \"00100\"."
    BAD_COORDINATES Error "bad-coordinates" "Coordinates outside Finland."
        "Write `{lat: 60.17, lon: 24.94}`: latitude about 60 to 70, longitude about 19 to 32."
    TEXT_NEEDS_LANGUAGE Error "text-needs-language" "A text in a language-neutral file that does not say its language."
        "Write `{fi: …, sv: …}`, or move the text to a language file."
    TOO_LONG Warning "too-long" "A title or summary longer than its card."
        "Say the most important thing here, and the rest in the text below."
    // Meaning within an entry
    REVERSED_RANGE Error "reversed-range" "An end that is not after its start."
        "Put the earlier one first."
    CLOSED_WITHOUT_DATE Error "closed-without-date" "A status other than active without the date from which it holds."
        "Add `status_dates: {from: …}`."
    NO_WAY_TO_BOOK Error "no-way-to-book" "An appointment without any way to book it."
        "Add `booking:` with a phone number, a web address or `in_person: true`."
    PHONE_WITHOUT_NUMBER Error "phone-without-number" "A phone point without a number."
        "Add `phone:` to the point."
    MISSING_COVERAGE Error "missing-coverage" "Help by phone, at a distance or at home that does not say whom it covers."
        "Add `coverage:` with the municipalities or the region that may ask for help."
    NEEDS_EXPIRY Error "needs-expiry" "A notice or scam warning that never ends."
        "Add `expires:` with the last day on which it should be shown."
    NOT_ALLOWED_HERE Error "not-allowed-here" "A value that does not go with another one of the same entry."
        "Change one of the two values that the message names."
    // Relations between entries
    DUPLICATE_ID Error "duplicate-id" "Two entries of one kind with the same id."
        "Rename the files of one of them."
    UNKNOWN_ID Error "unknown-id" "A reference to an entry that does not exist."
        "Use the id of an entry that exists, which is the name of its files; or write that entry."
    WRONG_REGION Error "wrong-region" "A municipality that does not belong to the region of the folder."
        "Move the entry into the folder of its region, or correct the municipality."
    REDIRECT_LOOP Error "redirect-loop" "A former id that is in use, or successors or parents that lead in a circle."
        "Take one of the references out, so that the way ends somewhere."
    BROKEN_LINK Error "broken-link" "A link in a text that leads nowhere."
        "Correct the address, or the kind and id, of the link."
    MISSING_ENTRY Error "missing-entry" "An entry that the portal or an edition must have."
        "Add the file that the message names."
    MISSING_PROGRAM Error "missing-program" "Editors' forms are switched on, and a file of their program is not there."
        "Put the file that the message names into the folder that it names, or take `cms` out of the settings."
    MISSING_PARITY_TEXT Warning "missing-parity-text" "A text that a region promises in this language does not exist in it."
        "Write the text in that language; `opaste translate` makes the file to fill in."
    STATEMENT_REVIEW_DUE Warning "statement-review-due" "An accessibility statement reviewed more than 11 months ago."
        "Check that the statement holds, and write the day of the review."
    STATEMENT_REVIEW_LATE Error "statement-review-late" "An accessibility statement reviewed more than 13 months ago."
        "Check that the statement holds, and write the day of the review."
    OUTDATED_TRANSLATION Warning "outdated-translation" "A translation whose source text has changed since."
        "Compare the two texts, mend the translation, and write the new `translates:` that the message shows."
    // Advice
    HOLIDAYS_UNSTATED Warning "holidays-unstated" "Hours that do not say what happens on public holidays or eves."
        "Add `; PH,EVE off` to the rule, or `unknown_on_holidays: true` beside it."
    VERIFICATION_DUE Warning "verification-due" "An entry last verified longer ago than the threshold."
        "Check the facts with those who give the help, then write the day in `verified.on`."
    REFER_WITHOUT_HELPLINE Warning "refer-without-helpline" "A topic that is referred on, but no helpline takes it."
        "Add the topic to a helpline, or choose another level."
    COST_CONTRADICTION Warning "cost-contradiction" "A text that says free of charge where the cost says otherwise."
        "Correct the text or the cost."
    TEXT_CONTRADICTION Warning "text-contradiction" "A text that names a phone number or a time which is not among the facts."
        "Take it out of the text, or correct it; the page shows the fact anyway."
    PERSONAL_CONTACT Warning "personal-contact" "A contact that looks like a person's own."
        "Give an address of the role, which stays when people change."
    FRAGILE_URL Warning "fragile-url" "An address that will soon be old: a year, a page number, http."
        "Link to a page that stays, such as the front page of the service."
    EXTERNAL_LINK Warning "external-link" "A link to the outside that no longer answers, or no longer shows what it did."
        "Look at the page, and correct or remove the link."
    UNENDED_SUMMARY Warning "unended-summary" "A summary that does not end as a sentence."
        "Write a whole sentence, and end it with a full stop."
    LONG_SENTENCE Warning "long-sentence" "A sentence with more words than readers take in at once."
        "Make two sentences of it."
    FAR_FROM_POSTAL_CODE Warning "far-from-postal-code" "Coordinates far from their municipality and nearer to another one."
        "Check the coordinates and the municipality."
    NEAR_DUPLICATE_PLACE Warning "near-duplicate-place" "Two places within 50 metres with similar names."
        "If they are one place, keep one and refer to it by its id."
    INCOMPLETE_ENTRY Info "incomplete-entry" "An entry that leaves much of what readers ask unanswered."
        "Fill in the fields that the finding names; each is what readers ask for most."
    SAME_SERVICE Info "same-service" "One organisation's help under the same title in the folders of two regions."
        "If it is one service, keep one entry whose coverage names both regions."
    SHARED_PHONE Warning "shared-phone" "One phone number on unrelated organisations."
        "Correct the number that is wrong, or make one organisation the parent or partner of the other."
    SECOND_BANNER Warning "second-banner" "Two urgent news items of one region at the same time."
        "Make one of them `important`, or let it expire earlier."
    RAW_HTML Warning "raw-html" "HTML in Markdown; it is shown as text."
        "Write it in Markdown, or put it in `backticks` if readers should see it."
    FORBIDDEN_LINK Error "forbidden-link" "A link scheme that pages may not use."
        "Use `https:`, `mailto:` or `tel:`."
    BAD_HEADING Warning "bad-heading" "A heading without words, or one that skips a level."
        "Begin headings of a text with `##`, and go one level at a time."
    MISSING_ALT Warning "missing-alt" "A picture without a text for those who do not see it."
        "Say in the brackets what the image shows, or where the link leads."
    // Locales and themes
    BAD_MESSAGE Error "bad-message" "An interface text that cannot be read."
        "Correct the syntax of the text (Fluent)."
    MISSING_MESSAGE Error "missing-message" "An interface text that a complete language must have."
        "Add the text to `locales/`."
    MISSING_MESSAGE_WARNING Warning "missing-message-fallback" "An interface text that falls back to another language."
        "Add the text to `locales/`; until then another language stands in."
    BAD_THEME Error "bad-theme" "A theme that cannot be used."
        "Correct `theme.yaml` at the marked place."
    BAD_TEMPLATE Error "bad-template" "A template that cannot be read or made."
        "Correct the template at the marked place."
    LOW_CONTRAST Error "low-contrast" "Two colours of a theme that are too alike for reading."
        "Make one of the two colours darker or lighter."
    // Editions and publishing
    CARRIED_CONTENT Warning "carried-content" "A table that no folder of content has; the program's own stands in."
        "Lay the national content below your own with `--content`, so that its newer table counts."
    DUPLICATE_ADDRESS Error "duplicate-address" "Two pages that claim one address."
        "Give one of the two another id or name."
    UNKNOWN_EDITION Error "unknown-edition" "An edition that is neither the national one nor a region's."
        "Use `national`, or the name of a folder under `regions/`."
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
        assert!(codes::ALL.iter().all(|code| code.explanation().ends_with('.') && code.mend().ends_with('.')));
    }
}
