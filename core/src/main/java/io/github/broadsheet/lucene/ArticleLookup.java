package io.github.broadsheet.lucene;

import io.github.broadsheet.IndexedArticle;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Finds the article with an id in one moment of the index. */
final class ArticleLookup {

  private ArticleLookup() {}

  static @Nullable IndexedArticle find(IndexReader reader, String id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      int document = documentIn(leaf, id);
      if (document >= 0) {
        return StoredArticle.read(leaf, document);
      }
    }
    return null;
  }

  static boolean contains(IndexReader reader, String id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      if (documentIn(leaf, id) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int documentIn(LeafReaderContext leaf, String id) throws IOException {
    if (!isWellFormed(id)) {
      return -1; // such ids are refused, and would be read as other ones
    }
    PostingsEnum postings = leaf.reader().postings(ArticleDocument.idTerm(id), PostingsEnum.NONE);
    if (postings == null) {
      return -1;
    }
    Bits live = leaf.reader().getLiveDocs();
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = postings.nextDoc()) {
      if (live == null || live.get(document)) {
        return document;
      }
    }
    return -1;
  }

  private static boolean isWellFormed(String id) {
    return id.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
