//! Endings, by language, as tables: Rust and the script in the browser read the same ones.
//!
//! They are cut from folded words (ä is a), pass after pass; in a pass, the longest ending that fits is cut or replaced,
//! if enough of the word is left. The stems that come out are keys, not words: all forms of a word should give one key, and
//! different words different ones where that matters. Finnish follows the grammar's cases, possessive suffixes and consonant
//! gradation (Iso suomen kielioppi, §§ 41–52, 81–96), Swedish and English the usual inflection. Languages without a table are
//! indexed by whole words; readers still find by beginnings and with typing errors.

/// The passes of one language.
pub type Rules = &'static [Pass];

/// One pass over a word.
pub struct Pass {
    /// Letters that must be left of the word, where an ending does not say otherwise.
    pub least: usize,
    /// `ending`, `ending>replacement`, `ending:least`, parted by spaces; or `*` and letters that are cut from the end one by one.
    pub endings: &'static str,
}

const fn pass(least: usize, endings: &'static str) -> Pass {
    Pass { least, endings }
}

const FINNISH: Rules = &[
    pass(4, "nsa mme nne ani>a eni>e ini>i oni>o uni>u yni>y"),
    // Cases of plural and singular; the vowel before goes with the next pass. -usta is mostly the partitive of -us.
    pass(
        3,
        "issa ista illa ilta ille iksi iden itten ita ssa sta lla lta lle ksi seen siin hin ien jen:4 ten:5 ta:4 oja>o eja>e uja>u \
         an>a en>e in>i on>o un>u yn>y at>a et>e it>i ot>o ut>u yt>y austa>aus eusta>eus iusta>ius ousta>ous tusta>tus nusta>nus ysta>ys etta>e",
    ),
    pass(3, "*aeiouy"),
    // -us: -ukse-, -uus: -uude-, -nen: -se-, -minen, -in: -ime-, and the third infinitive.
    pass(3, "uks>us yks>ys aks>as iks>is:4 oks>os eks>es uud>uus uut>uus yyd>yys yyt>yys min:4 mis:4 in is im:4 am:5 um:5"),
    pass(5, "us ys"),
    pass(3, "*aeiouy"),
    pass(2, "ng>nk mp>m mm>m nt>n nn>n nd>n lt>l ll>l ld>l rt>r rr>r kk>k pp>p tt>t ss>s d>t v>p"),
];

const SWEDISH: Rules = &[
    pass(
        3,
        "heternas heterna hetens heten heter arnas ernas ornas andena andet anden ande arna erna orna arens aren are aste ades ade \
         ad:4 ast as ar ers er or:4 ens en ets et es e a orn>or ern>er an:4 at:4 na:4 s:4 alt>al igt>ig",
    ),
    pass(3, "bb>b dd>d gg>g kk>k ll>l mm>m nn>n pp>p rr>r ss>s tt>t"),
];

const ENGLISH: Rules = &[
    pass(2, "ies>y ied>y sses>ss ss>ss us>us:1 is>is:1 s:3"),
    pass(3, "ing ed ly:4"),
    pass(3, "er:4 or:4 ication>i ation>at ition>it"),
    pass(3, "bb>b dd>d gg>g ll>l mm>m nn>n pp>p rr>r ss>s tt>t e y>i"),
];

// Case endings of the even-syllable nouns; gradation is left to the typing-error search. Wants a native check.
const NORTHERN_SAMI: Rules = &[pass(4, "iiguin guin iidda iin iid ide in is id it ii t s"), pass(4, "*aeiou")];

/// The passes of a language; none for a language without a table.
pub fn of(language: &str) -> Rules {
    match language {
        "fi" => FINNISH,
        "sv" => SWEDISH,
        "en" => ENGLISH,
        "se" => NORTHERN_SAMI,
        _ => &[],
    }
}

/// Whether the language writes compounds as one word.
pub fn has_compounds(language: &str) -> bool {
    matches!(language, "fi" | "sv" | "se")
}
