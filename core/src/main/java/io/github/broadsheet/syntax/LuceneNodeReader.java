package io.github.broadsheet.syntax;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.ArticleQuery;
import io.github.broadsheet.TextField;
import io.github.broadsheet.WordMatching;
import io.github.broadsheet.syntax.Juxtaposition.Part;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.jspecify.annotations.Nullable;

/** Reads the tree that Lucene's parser made of a text. Any problem ends it with an exception. */
final class LuceneNodeReader {

  private final WordMatching matching;
  private final Juxtaposition juxtaposition;
  private final LuceneLeafReader leaves;

  LuceneNodeReader(String text, WordMatching matching, DateValues dates) {
    this.matching = matching;
    this.juxtaposition = Juxtaposition.likeLucene(text);
    this.leaves = new LuceneLeafReader(text, dates);
  }

  /** Returns what a node asks for. */
  ArticleQuery read(QueryNode node) {
    if (node instanceof GroupQueryNode group) {
      return read(group.getChild());
    } else if (node instanceof BoostQueryNode boost) {
      return new ArticleQuery.Boosted(read(boost.getChild()), leaves.boost(boost));
    } else if (node instanceof ModifierQueryNode modifier) {
      return part(modifier).query();
    } else if (node instanceof AndQueryNode) {
      return found(Juxtaposition.allOf(Juxtaposition.queries(parts(node))));
    } else if (node instanceof OrQueryNode) {
      return found(Juxtaposition.anyOf(Juxtaposition.queries(parts(node))));
    } else if (node instanceof BooleanQueryNode) {
      return found(juxtaposition.combine(parts(node), matching));
    }
    return leaves.read(node);
  }

  private List<Part> parts(QueryNode node) {
    List<Part> parts = new ArrayList<>();
    for (QueryNode child : node.getChildren()) {
      parts.add(part(child));
    }
    return parts;
  }

  private Part part(QueryNode node) {
    if (node instanceof ModifierQueryNode modifier) {
      ArticleQuery query = read(modifier.getChild());
      boolean excludes = modifier.getModifier() == Modifier.MOD_NOT;
      boolean requires = modifier.getModifier() == Modifier.MOD_REQ;
      return new Part(excludes ? new ArticleQuery.Not(query) : query, requires, null);
    }
    ArticleQuery query = read(node);
    boolean isWord =
        !(node instanceof GroupQueryNode)
            && query instanceof ArticleQuery.Word word
            && word.field() == TextField.ANY;
    return new Part(query, false, isWord ? ((ArticleQuery.Word) query).text() : null);
  }

  private static ArticleQuery found(@Nullable ArticleQuery query) {
    return requireNonNull(query, "a node of Lucene's has at least one part");
  }
}
