package io.github.broadsheet.benchmarks.hibernate;

import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.en.KStemFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** The terms of English text: the same filters as raw Lucene's in this benchmark. */
final class TextAnalysis implements LuceneAnalysisConfigurer {

  static final String ENGLISH = "english";

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context
        .analyzer(ENGLISH)
        .custom()
        .tokenizer(StandardTokenizerFactory.class)
        .tokenFilter(EnglishPossessiveFilterFactory.class)
        .tokenFilter(LowerCaseFilterFactory.class)
        .tokenFilter(ASCIIFoldingFilterFactory.class)
        .tokenFilter(KStemFilterFactory.class);
  }
}
