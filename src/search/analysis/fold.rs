//! Text → plain words: one case, no marks, no punctuation. The script in the browser does the same to what is typed; the
//! cases of `tests/search/normalising.json` drive both.

use icu_normalizer::DecomposingNormalizer;

/// The most words of one query that are looked at, and of one text.
pub const QUERY_WORDS: usize = 24;

/// A text in lower case without marks: `Älypuhelin` → `alypuhelin`, `Ŋ` → `n`.
pub fn fold(text: &str) -> String {
    let decomposed = DecomposingNormalizer::new_nfkd().normalize(text).to_lowercase();
    let decomposed = DecomposingNormalizer::new_nfkd().normalize(&decomposed);
    let mut folded = String::with_capacity(decomposed.len());
    for letter in decomposed.chars() {
        match letter {
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ŧ' => folded.push('t'),
            'ŋ' => folded.push('n'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'ǥ' => folded.push('g'),
            'ʒ' => folded.push('z'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            // Alef maqsura and teh marbuta are typed either way; tatweel only stretches a word.
            'ى' => folded.push('ي'),
            'ة' => folded.push('ه'),
            'ـ' => {}
            _ if is_mark(letter) => {}
            _ => folded.push(letter),
        }
    }
    folded
}

/// Combining marks of the scripts of the portal's languages (Unicode blocks): Latin, Cyrillic, Hebrew, Arabic.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

/// The words of a text, folded: runs of letters and digits.
///
/// An apostrophe within a word is no gap, nor is a hyphen beside a part of at most two letters (`e-mail`, `wi-fi`), dates aside; an ending
/// after a colon (`Kela:n`) and single letters are left out. Marked-up text loses its tags.
pub fn words(text: &str) -> Vec<String> {
    // The name of the national service is one word to readers, and neither “Finland” nor “Finnish”.
    let folded = fold(&without_tags(text)).replace("suomi.fi", "suomifi");
    let letters: Vec<char> = folded.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    let mut part = 0;
    for (at, &letter) in letters.iter().enumerate() {
        if letter.is_alphanumeric() {
            word.push(letter);
            part += 1;
            continue;
        }
        let in_number = at > 0 && letters[at - 1].is_ascii_digit() || letters.get(at + 1).is_some_and(char::is_ascii_digit);
        let ahead = letters[at + 1..].iter().take_while(|next| next.is_alphanumeric()).count();
        match letter {
            '\'' | '’' | 'ʼ' if part > 0 && ahead > 0 => continue,
            '-' | '‐' | '‑' if !in_number && part > 0 && ahead > 0 && (part <= 2 || ahead <= 2) => part = 0,
            ':' if part > 0 && ahead > 0 => {
                // The ending joins the word only to be cut away with it.
                end(&mut word, &mut words);
                word.push(':');
                part = 0;
            }
            _ => {
                end(&mut word, &mut words);
                part = 0;
            }
        }
    }
    end(&mut word, &mut words);
    words
}

fn end(word: &mut String, words: &mut Vec<String>) {
    let ending = word.starts_with(':');
    if !ending && word.chars().nth(1).is_some() {
        words.push(std::mem::take(word));
    } else {
        word.clear();
    }
}

/// What stands between `<` and `>` is mark-up if a letter, `/` or `!` follows the `<`.
fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let tag = &rest[at + 1..];
        let opens = tag.starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '!'));
        plain.push_str(&rest[..at]);
        plain.push(' ');
        rest = match tag.find('>') {
            Some(end) if opens => &tag[end + 1..],
            _ => tag,
        };
    }
    plain.push_str(rest);
    plain
}
