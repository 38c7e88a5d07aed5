package io.github.broadsheet.lucene;

import io.github.broadsheet.Article;
import io.github.broadsheet.Facet;
import io.github.broadsheet.IndexedArticle;
import io.github.broadsheet.Mention;
import io.github.broadsheet.MergeSuggestion;
import io.github.broadsheet.NameFolding;
import io.github.broadsheet.NewsDate;
import io.github.broadsheet.people.MergeSuggester;
import io.github.broadsheet.people.PersonEvidence;
import io.github.broadsheet.people.ResolvedPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.jspecify.annotations.Nullable;

/** Gathers from articles what speaks for and against two people being one. */
final class PeopleEvidenceReader {

  /** More articles of one person tell little more. */
  private static final int MAX_ARTICLES = 40;

  private final IndexMoment moment;
  private final IndexPeople people;
  private final IndexSearcher searcher;
  private final ZoneId zone;

  /**
   * @param zone what a day is in
   */
  PeopleEvidenceReader(IndexMoment moment, ZoneId zone) throws IOException {
    this.moment = moment;
    this.zone = zone;
    people = moment.people();
    searcher = new IndexSearcher(moment.reader());
  }

  /** The likeliest pairs. */
  List<MergeSuggestion> suggest(int limit) throws IOException {
    try {
      return MergeSuggester.suggest(people.resolver(), this::evidence, limit);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private PersonEvidence evidence(ResolvedPerson person) {
    Gathered gathered = new Gathered(new HashSet<>(person.keys()), people.numberOf(person));
    try {
      ScoreDoc[] found =
          searcher.search(people.mentions(person), MAX_ARTICLES, Sort.INDEXORDER).scoreDocs;
      for (ScoreDoc doc : found) {
        gathered.add(doc.doc);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PersonEvidence(gathered.ids, gathered.days, gathered.roles, gathered.companions);
  }

  /** What articles say of one person. */
  private final class Gathered {

    private final Set<String> keys;
    private final int person;
    private final Set<String> ids = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> companions = new HashSet<>();

    Gathered(Set<String> keys, int person) {
      this.keys = keys;
      this.person = person;
    }

    void add(int document) throws IOException {
      List<LeafReaderContext> leaves = moment.reader().leaves();
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
      IndexedArticle indexed = StoredArticle.read(leaf, document - leaf.docBase);
      Article article = indexed.article();
      ids.add(article.id());
      addDay(article.published());
      for (Mention mention : indexed.mentions()) {
        if (mention.role() != null && keys.contains(NameFolding.fold(mention.person()))) {
          roles.add(mention.role());
        }
      }
      addCompanions(leaf, document - leaf.docBase);
    }

    private void addDay(@Nullable NewsDate published) {
      if (published != null && published.precision().compareTo(NewsDate.Precision.DAY) <= 0) {
        days.add(published.firstDay(zone));
      }
    }

    private void addCompanions(LeafReaderContext leaf, int document) throws IOException {
      SortedSetDocValues names = FacetDictionary.values(leaf.reader(), Facet.Dimension.PEOPLE);
      if (names.advanceExact(document)) {
        for (int i = names.docValueCount(); i > 0; i--) {
          int other = people.number(leaf, names.nextOrd());
          if (other != person) {
            companions.add(people.shown(other));
          }
        }
      }
    }
  }
}
