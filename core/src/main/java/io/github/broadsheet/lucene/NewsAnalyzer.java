package io.github.broadsheet.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Makes terms of text: words, without possessives, dots of acronyms and apostrophes, in lower case,
 * without accents, stemmed by KStem, which keeps <i>news</i> apart from <i>new</i>. Names of
 * authors are not stemmed. Reading a query differs from indexing in one thing: the parts of {@code
 * O'Brien} are indexed beside the whole, and a query asks for the whole.
 */
final class NewsAnalyzer extends Analyzer {

  static final NewsAnalyzer INDEXING = new NewsAnalyzer(true);
  static final NewsAnalyzer QUERYING = new NewsAnalyzer(false);

  private final boolean withParts;

  private NewsAnalyzer(boolean withParts) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.withParts = withParts;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream tokens = new EnglishPossessiveFilter(words);
    tokens = new WordPartsFilter(tokens, withParts);
    tokens = new LowerCaseFilter(tokens);
    tokens = folded(tokens);
    if (!field.equals(ArticleFields.AUTHOR)) {
      tokens = new KStemFilter(tokens);
    }
    return new TokenStreamComponents(words, tokens);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return folded(new LowerCaseFilter(new WordPartsFilter(in, false)));
  }

  private static TokenStream folded(TokenStream tokens) {
    return new CombiningMarkFilter(new ASCIIFoldingFilter(tokens));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return ArticleFields.TITLE_GAP;
  }

  /**
   * A term of a query text.
   *
   * @param text the term
   * @param position its position in the query text, from 0
   */
  record QueryTerm(String text, int position) {}

  /** Returns the terms of a query text, in order; none if it has no letter, digit or emoji. */
  List<QueryTerm> terms(String field, String text) {
    List<QueryTerm> terms = new ArrayList<>();
    forEachTerm(
        field, text, (term, position) -> terms.add(new QueryTerm(term.toString(), position)));
    return terms;
  }

  /** Takes the terms of a text one by one. */
  interface TermTaker {

    /**
     * @param term what the next term overwrites
     * @param position its position in the text, from 0
     */
    void take(CharTermAttribute term, int position);
  }

  /** Hands over the terms of a text in order. */
  void forEachTerm(String field, String text, TermTaker taker) {
    try (TokenStream tokens = tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += increment.getPositionIncrement();
        taker.take(term, position);
      }
      tokens.end();
    } catch (IOException e) {
      throw new IllegalStateException("reading a string in memory cannot fail", e);
    }
  }
}
