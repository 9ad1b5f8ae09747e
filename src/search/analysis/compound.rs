//! Compounds taken apart with the words that the site itself uses: `verkkopankkitunnukset` → verkkopankki, tunnukset …

use std::collections::BTreeSet;

use super::Analyser;

/// Letters of a part, at the least: the last one can be as short as `apu`.
const SHORTEST: usize = 3;
/// Letters of a part that is recognised although the other one is not a word of the site.
const ALONE: usize = 5;
/// How the first part of a compound can end besides as the word itself: genitives, `ihmis-`, `låne-`, `gatu-`.
const JOINTS: [char; 5] = ['n', 's', 'e', 'o', 'u'];
/// Parts of one compound, at the most.
const DEPTH: usize = 3;

/// Asks whether words are known.
pub trait Known {
    /// The folded form stands in the site.
    fn has_form(&self, word: &str) -> bool;
    /// Some form of a word with this stem stands in the site.
    fn has_stem(&self, stem: &str) -> bool;
}

/// The words that a compound is made of, folded, in alphabetical order; none for a word that is no compound.
pub fn parts(word: &str, analyser: &Analyser, known: &impl Known) -> Vec<String> {
    let mut found = BTreeSet::new();
    if analyser.compounds && word.is_ascii() {
        take_apart(word, analyser, known, &mut found);
    }
    found.into_iter().collect()
}

/// The words that a typed word is made of. Languages that write compounds apart are only read so where readers did not, and a
/// part alone only counts where nothing is known of the whole.
pub fn parts_of_query(word: &str, analyser: &Analyser, known: &impl Known, unknown: bool) -> Vec<String> {
    if !word.is_ascii() {
        return Vec::new();
    }
    let alone = || if analyser.compounds && unknown { ends(word, analyser, known) } else { Vec::new() };
    let pieces = segmented(word, analyser, known, 1).unwrap_or_else(alone);
    pieces.into_iter().map(str::to_string).collect()
}

fn take_apart(word: &str, analyser: &Analyser, known: &impl Known, found: &mut BTreeSet<String>) {
    let own = analyser.stem(word);
    let pieces = segmented(word, analyser, known, DEPTH).unwrap_or_else(|| ends(word, analyser, known));
    for piece in pieces {
        if analyser.stem(piece) != own && found.insert(piece.to_string()) {
            take_apart(piece, analyser, known, found);
        }
    }
}

/// The fewest known words that make up the whole word; of equally few, those with the longest first part.
fn segmented<'w>(word: &'w str, analyser: &Analyser, known: &impl Known, depth: usize) -> Option<Vec<&'w str>> {
    let own = analyser.stem(word);
    let mut best: Option<Vec<&str>> = None;
    for at in (SHORTEST..=word.len().saturating_sub(SHORTEST)).rev() {
        let (first, last) = word.split_at(at);
        if !begins(first, analyser, known) {
            continue;
        }
        let last_stem = analyser.stem(last);
        if last_stem != own && known.has_stem(&last_stem) {
            return Some(vec![first, last]);
        }
        let rest = (depth > 1).then(|| segmented(last, analyser, known, depth - 1)).flatten();
        if let Some(rest) = rest.filter(|rest| best.as_ref().is_none_or(|best| rest.len() + 1 < best.len())) {
            best = Some(std::iter::once(first).chain(rest).collect());
        }
    }
    best
}

/// The longest known word at the end, or else at the beginning, of a word whose rest is unknown.
fn ends<'w>(word: &'w str, analyser: &Analyser, known: &impl Known) -> Vec<&'w str> {
    let longest_last = (SHORTEST - 1..=word.len().saturating_sub(ALONE)).map(|at| &word[at..]);
    let longest_first = (ALONE..=word.len().saturating_sub(SHORTEST + 1)).rev().map(|at| &word[..at]);
    let last = longest_last.into_iter().find(|last| known.has_stem(&analyser.stem(last)));
    last.or_else(|| longest_first.into_iter().find(|first| begins(first, analyser, known))).into_iter().collect()
}

/// Whether a compound can begin with this: a form of the site, or one with the joint of a compound (`lösenords`, `ihmis`, `låne`).
fn begins(first: &str, analyser: &Analyser, known: &impl Known) -> bool {
    known.has_form(first)
        || first.strip_suffix('s').is_some_and(|bare| bare.len() > SHORTEST && known.has_form(bare))
        || (first.len() > SHORTEST && first.ends_with(JOINTS) && known.has_stem(&analyser.stem(first)))
}

#[cfg(test)]
mod tests {
    use super::{Known, parts};
    use crate::search::analysis::Analyser;

    struct Words(Analyser, Vec<&'static str>);

    impl Known for Words {
        fn has_form(&self, word: &str) -> bool {
            self.1.contains(&word)
        }

        fn has_stem(&self, stem: &str) -> bool {
            self.1.iter().any(|word| self.0.stem(word) == stem)
        }
    }

    #[track_caller]
    fn check(language: &str, known: &[&'static str], word: &str, expected: &[&str]) {
        let analyser = Analyser::of(language);
        assert_eq!(parts(word, &analyser, &Words(Analyser::of(language), known.to_vec())), expected);
    }

    #[test]
    fn parts_are_words_of_the_site() {
        let expected = ["pankki", "tunnukset", "verkko"];
        check("fi", &["verkko", "pankki", "tunnus"], "verkkopankkitunnukset", &expected);
        check("fi", &["puhelin"], "alypuhelimet", &["puhelimet"]);
        check("sv", &["dator", "hjalp"], "datorhjalp", &["dator", "hjalp"]);
        check("sv", &["losenord", "byte"], "losenordsbyte", &["byte", "losenords"]);
        check("fi", &["kirja"], "kirjasto", &[]);
        check("en", &["data", "base"], "database", &[]);
    }
}
