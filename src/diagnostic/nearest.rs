//! The known word that a wrong one was most likely meant to be.

/// The word of `known` nearest to `wrong` by Damerau–Levenshtein distance, if no further than a third of its length
/// (and at least one letter) away; the first in order among equals.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong: Vec<char> = wrong.to_lowercase().chars().collect();
    let limit = (wrong.len() / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for word in known {
        let letters: Vec<char> = word.to_lowercase().chars().collect();
        let singular_or_plural =
            letters.strip_suffix(&['s']) == Some(&wrong[..]) || wrong.strip_suffix(&['s']) == Some(&letters[..]);
        let far = if singular_or_plural { 0 } else { distance(&wrong, &letters) };
        if far <= limit && best.is_none_or(|(least, other)| (far, word) < (least, other)) {
            best = Some((far, word));
        }
    }
    best.map(|(_, word)| word)
}

/// Edits (insert, delete, change, swap of neighbours) that turn one word into the other.
fn distance(left: &[char], right: &[char]) -> usize {
    let width = right.len() + 1;
    let mut before: Vec<usize> = Vec::new();
    let mut previous: Vec<usize> = (0..width).collect();
    for (row, &letter) in left.iter().enumerate() {
        let mut current = vec![row + 1; width];
        for (column, &other) in right.iter().enumerate() {
            let change = previous[column] + usize::from(letter != other);
            let mut least = change.min(previous[column + 1] + 1).min(current[column] + 1);
            let swapped = row > 0 && column > 0 && letter == right[column - 1] && left[row - 1] == other;
            if swapped {
                least = least.min(before[column - 1] + 1);
            }
            current[column + 1] = least;
        }
        before = std::mem::replace(&mut previous, current);
    }
    previous[right.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[track_caller]
    fn check(wrong: &str, known: &[&str], expected: Option<&str>) {
        assert_eq!(nearest(wrong, known.iter().copied()), expected);
    }

    #[test]
    fn a_slip_finds_its_word() {
        check("lang", &["langs", "land", "title"], Some("langs"));
        check("tilte", &["title", "while"], Some("title"));
        check("net-bank", &["net_bank", "maps"], Some("net_bank"));
        check("Helsinki", &["helsinki"], Some("helsinki"));
    }

    #[test]
    fn a_stranger_finds_none() {
        check("colour", &["title", "summary"], None);
        check("x", &[], None);
    }
}
