package io.github.broadsheet.benchmarks.lucene;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.benchmarks.Answer;
import io.github.broadsheet.benchmarks.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Marks matches in titles and cuts snippets from bodies with the unified highlighter, by the
 * offsets in the postings. The texts have been read with the rows; nothing is read twice.
 */
final class LuceneHighlights {

  private static final int SNIPPETS = 2;

  /** The title is the first passage of the text; it may be among the best. */
  private static final int PASSAGES = SNIPPETS + 1;

  private LuceneHighlights() {}

  static List<Answer.Row> mark(
      IndexSearcher searcher, Words words, int[] documents, List<LuceneRows.WithBody> rows)
      throws IOException {
    Map<Integer, LuceneRows.WithBody> byDocument = new HashMap<>();
    for (int i = 0; i < documents.length; i++) {
      byDocument.put(documents[i], rows.get(i));
    }
    Object[] titles = titles(searcher, words, documents, byDocument);
    Object[] snippets = snippets(searcher, words, documents, byDocument);
    List<Answer.Row> marked = new ArrayList<>();
    for (int i = 0; i < documents.length; i++) {
      Answer.Row row = rows.get(i).row();
      marked.add(
          new Answer.Row(
              row.id(),
              titles[i] instanceof String title ? title : row.title(),
              row.outlet(),
              row.published(),
              snippets[i] instanceof Snippets found ? inBody(found, row) : List.of()));
    }
    return marked;
  }

  /** Words of the query that stand in the title are marked, whether or not it matches in whole. */
  private static Object[] titles(
      IndexSearcher searcher,
      Words words,
      int[] documents,
      Map<Integer, LuceneRows.WithBody> byDocument)
      throws IOException {
    UnifiedHighlighter.Builder builder =
        UnifiedHighlighter.builder(searcher, TextAnalyzer.INSTANCE)
            .withWeightMatches(false)
            .withBreakIterator(WholeBreakIterator::new)
            .withMaxNoHighlightPassages(0)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withFormatter(new TitleFormatter());
    Query query = searcher.rewrite(LuceneQueries.words(LuceneFields.TITLE, words));
    return new LoadedTexts(builder, byDocument).mark(LuceneFields.TITLE, query, documents, 1);
  }

  private static Object[] snippets(
      IndexSearcher searcher,
      Words words,
      int[] documents,
      Map<Integer, LuceneRows.WithBody> byDocument)
      throws IOException {
    UnifiedHighlighter.Builder builder =
        UnifiedHighlighter.builder(searcher, TextAnalyzer.INSTANCE)
            .withMaxNoHighlightPassages(0)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withFormatter(new SnippetFormatter());
    Query query = searcher.rewrite(LuceneQueries.words(LuceneFields.TEXT, words));
    return new LoadedTexts(builder, byDocument).mark(LuceneFields.TEXT, query, documents, PASSAGES);
  }

  private static List<String> inBody(Snippets found, Answer.Row row) {
    List<String> inBody = new ArrayList<>();
    for (int i = 0; i < found.texts().size() && inBody.size() < SNIPPETS; i++) {
      if (row.title().isEmpty() || found.starts().get(i) > row.title().length()) {
        inBody.add(found.texts().get(i));
      }
    }
    return inBody;
  }

  /** Takes the texts from where they have been read to. */
  private static final class LoadedTexts extends UnifiedHighlighter {

    private final Map<Integer, LuceneRows.WithBody> byDocument;

    LoadedTexts(Builder builder, Map<Integer, LuceneRows.WithBody> byDocument) {
      super(builder);
      this.byDocument = byDocument;
    }

    Object[] mark(String field, Query query, int[] documents, int passages) throws IOException {
      return requireNonNull(
          highlightFieldsAsObjects(new String[] {field}, query, documents, new int[] {passages})
              .get(field));
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) throws IOException {
      List<CharSequence[]> texts = new ArrayList<>();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        texts.add(new CharSequence[] {text(fields[0], requireNonNull(byDocument.get(document)))});
      }
      return texts;
    }

    private static String text(String field, LuceneRows.WithBody row) {
      String title = row.row().title();
      if (field.equals(LuceneFields.TITLE) || row.body().isEmpty()) {
        return title;
      }
      return title.isEmpty() ? row.body() : title + MULTIVAL_SEP_CHAR + row.body();
    }
  }

  /** Passages of the text, in its order, and where they begin. */
  private record Snippets(List<String> texts, List<Integer> starts) {}

  private static final class SnippetFormatter extends PassageFormatter {
    @Override
    public Snippets format(Passage[] passages, String content) {
      List<String> texts = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      for (Passage passage : passages) {
        texts.add(marked(passage, content));
        starts.add(passage.getStartOffset());
      }
      return new Snippets(texts, starts);
    }
  }

  private static final class TitleFormatter extends PassageFormatter {
    @Override
    public String format(Passage[] passages, String content) {
      return marked(passages[0], content);
    }
  }

  private static String marked(Passage passage, String content) {
    StringBuilder marked = new StringBuilder();
    int at = passage.getStartOffset();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int start = Math.max(at, passage.getMatchStarts()[i]);
      int end = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
      if (start < end) {
        marked.append(content, at, start).append('[');
        marked.append(content, start, end).append(']');
        at = end;
      }
    }
    return marked.append(content, at, passage.getEndOffset()).toString();
  }
}
