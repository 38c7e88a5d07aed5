/**
 * The API: an index of news articles, what is put in and what comes out.
 *
 * <p>{@link io.github.broadsheet.NewsIndex} is the facade; {@link io.github.broadsheet.Article}
 * goes in; {@link io.github.broadsheet.SearchRequest} asks, with an {@link
 * io.github.broadsheet.ArticleQuery} and {@link io.github.broadsheet.ArticleFilter}s; {@link
 * io.github.broadsheet.SearchResult} answers with {@link io.github.broadsheet.Hit}s. All but the
 * facade are immutable values. The embedded index is opened by {@code
 * io.github.broadsheet.lucene.LuceneNewsIndex}:
 *
 * {@snippet file="io/github/broadsheet/example/TenLines.java" region="example"}
 *
 * <p>Every offset, in every part of this API, counts UTF-16 code units, as {@link
 * java.lang.String#substring} does.
 */
@NullMarked
package io.github.broadsheet;

import org.jspecify.annotations.NullMarked;
