/**
 * The embedded index, on Apache Lucene.
 *
 * <p>Public are {@link io.github.broadsheet.lucene.LuceneNewsIndex}, which opens an index, and
 * {@link io.github.broadsheet.lucene.LuceneIndexOptions}. Behind them an article becomes a Lucene
 * document ({@code ArticleDocument}, fields in {@code ArticleFields}, text through {@code
 * NewsAnalyzer}); a query becomes a Lucene query ({@code QueryTranslator}, {@code
 * FilterTranslator}), is searched ({@code ArticleSearch}), and its matches become snippets ({@code
 * ArticleMatches}, {@code SnippetCutter}).
 *
 * {@snippet lang="java" :
 * try (NewsIndex index = LuceneNewsIndex.open(Path.of("archive"))) {
 *   index.put(Article.of("a-1", "The harbour reopened on Monday.").withOutlet("Courier"));
 *   index.commit();
 *   index.search("harbour").hits().forEach(hit -> System.out.println(hit.id()));
 * }
 * }
 */
@NullMarked
package io.github.broadsheet.lucene;

import org.jspecify.annotations.NullMarked;
