//! Documents → tantivy → the worth of every term in every document. The one module that knows tantivy.
//!
//! One segment, written by one thread in memory, so that equal documents give equal numbers. Scores are tantivy's BM25 per field,
//! with the field's weight; its averages of field lengths are rounded to steps of a tenth, so that a changed entry changes
//! the scores of its own terms and leaves the others' as they were.

use std::collections::BTreeMap;

use tantivy::directory::RamDirectory;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::indexer::SingleSegmentIndexWriter;
use tantivy::postings::Postings;
use tantivy::query::{Bm25StatisticsProvider, Bm25Weight, BooleanQuery, BoostQuery, EnableScoring, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{DocSet, Index, Searcher, TERMINATED, TantivyDocument, TantivyError, Term};

/// Memory for the index that is being written.
const ARENA: usize = 20_000_000;

/// Fields with their weights.
pub const FIELDS: [(&str, f32); 9] = [
    ("title", 3.0),
    ("keywords", 1.6),
    ("places", 1.0),
    ("organisation", 1.0),
    ("summary", 1.5),
    ("body", 0.7),
    ("other", 0.6),
    ("title_parts", 1.5),
    ("parts", 0.7),
];

/// The stems of a document by field, in the order of [`FIELDS`].
pub type Fields = [Vec<String>; FIELDS.len()];

/// The index of one language.
pub struct Terms {
    index: Index,
    fields: Vec<Field>,
}

impl Terms {
    /// Indexes documents; document `n` has number `n`.
    ///
    /// # Errors
    /// When tantivy fails, which in memory it does only by a fault of the program.
    pub fn index(documents: &[Fields]) -> Result<Terms, TantivyError> {
        let mut schema = Schema::builder();
        let indexing = TextFieldIndexing::default().set_index_option(IndexRecordOption::WithFreqs).set_fieldnorms(true);
        let options = TextOptions::default().set_indexing_options(indexing);
        let fields: Vec<Field> = FIELDS.iter().map(|(name, _)| schema.add_text_field(name, options.clone())).collect();
        let builder = Index::builder().schema(schema.build());
        let mut writer: SingleSegmentIndexWriter = builder.single_segment_index_writer(RamDirectory::create(), ARENA)?;
        for document in documents {
            let mut written = TantivyDocument::default();
            for (field, stems) in fields.iter().zip(document) {
                if !stems.is_empty() {
                    written.add_pre_tokenized_text(*field, pre_tokenized(stems));
                }
            }
            writer.add_document(written)?;
        }
        Ok(Terms { index: writer.finalize()?, fields })
    }

    /// The score of each term in each document that has it, by number of document.
    ///
    /// # Errors
    /// As [`Terms::index`].
    pub fn scores(&self) -> Result<BTreeMap<String, Vec<(u32, f32)>>, TantivyError> {
        let mut scores: BTreeMap<String, Vec<(u32, f32)>> = BTreeMap::new();
        let searcher = self.index.reader()?.searcher();
        for segment in searcher.segment_readers() {
            for (field, (_, weight)) in self.fields.iter().zip(FIELDS) {
                let inverted = segment.inverted_index(*field)?;
                let norms = segment.get_fieldnorms_reader(*field)?;
                let documents = u64::from(segment.max_doc());
                let average = rounded(inverted.total_num_tokens() as f32 / documents.max(1) as f32);
                let mut stream = inverted.terms().stream()?;
                while let Some((term, info)) = stream.next() {
                    let Ok(term) = std::str::from_utf8(term) else { continue };
                    let bm25 = Bm25Weight::for_one_term(u64::from(info.doc_freq), documents, average);
                    let mut postings = inverted.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
                    let list = scores.entry(term.to_string()).or_default();
                    while postings.doc() != TERMINATED {
                        list.push((postings.doc(), weight * score(&bm25, &norms, postings.doc(), postings.term_freq())));
                        postings.advance();
                    }
                }
            }
        }
        for list in scores.values_mut() {
            list.sort_unstable_by_key(|(document, _)| *document);
            list.dedup_by(|later, earlier| {
                let same = later.0 == earlier.0;
                if same {
                    earlier.1 += later.1;
                }
                same
            });
        }
        Ok(scores)
    }
}

impl Terms {
    /// The score of one term in each document that has it, by a query of tantivy's own.
    ///
    /// # Errors
    /// As [`Terms::index`].
    pub fn found(&self, stem: &str) -> Result<Vec<(u32, f32)>, TantivyError> {
        let searcher = self.index.reader()?.searcher();
        let in_field = |(field, (_, weight)): (&Field, (&str, f32))| {
            let term = TermQuery::new(Term::from_field_text(*field, stem), IndexRecordOption::WithFreqs);
            (Occur::Should, Box::new(BoostQuery::new(Box::new(term), weight)) as Box<dyn Query>)
        };
        let query = BooleanQuery::new(self.fields.iter().zip(FIELDS).map(in_field).collect());
        let statistics = RoundedAverages(&searcher);
        let weight = query.weight(EnableScoring::enabled_from_statistics_provider(&statistics, &searcher))?;
        let mut found = Vec::new();
        for segment in searcher.segment_readers() {
            weight.for_each(segment, &mut |document, score| found.push((document, score)))?;
        }
        found.sort_unstable_by_key(|(document, _)| *document);
        Ok(found)
    }
}

/// The index's statistics with rounded averages: see the head of this file.
struct RoundedAverages<'s>(&'s Searcher);

impl Bm25StatisticsProvider for RoundedAverages<'_> {
    fn total_num_tokens(&self, field: Field) -> Result<u64, TantivyError> {
        let documents = self.0.num_docs();
        let tokens = self.0.total_num_tokens(field)?;
        Ok((rounded(tokens as f32 / documents.max(1) as f32) * documents as f32).round() as u64)
    }

    fn total_num_docs(&self) -> Result<u64, TantivyError> {
        Ok(self.0.num_docs())
    }

    fn doc_freq(&self, term: &Term) -> Result<u64, TantivyError> {
        self.0.doc_freq(term)
    }
}

fn score(bm25: &Bm25Weight, norms: &FieldNormReader, document: u32, frequency: u32) -> f32 {
    bm25.score(norms.fieldnorm_id(document), frequency)
}

/// The nearest step of a scale on which each step is a tenth above the last.
fn rounded(average: f32) -> f32 {
    1.1_f32.powf(average.max(0.1).log(1.1).round())
}

fn pre_tokenized(stems: &[String]) -> PreTokenizedString {
    let token = |(position, stem): (usize, &String)| Token {
        offset_from: 0,
        offset_to: 0,
        position,
        text: stem.clone(),
        position_length: 1,
    };
    PreTokenizedString { text: String::new(), tokens: stems.iter().enumerate().map(token).collect() }
}
