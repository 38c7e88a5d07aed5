/**
 * Readers that turn files into articles. {@link io.github.broadsheet.formats.ArticleFiles} opens
 * files, folders or a stream; {@link io.github.broadsheet.formats.ArticleReader} gives one {@link
 * io.github.broadsheet.formats.ReadOutcome} after the other: an article, a refusal with its reason,
 * or a note on what was left out. A problem never stops the reading, and no more than one record is
 * held in memory.
 *
 * {@snippet file="io/github/broadsheet/formats/example/ReadFolderTest.java" region="example"}
 *
 * <p>Inside, from the outside in: {@code FileWalker} finds the files, {@code FileSource} opens one
 * (unpacking gzip) and asks {@code FileKind} and {@code ContentKind} what it is; {@code
 * JsonLinesSource}, {@code JsonDocumentSource} or {@code PlainTextSource} cuts it into records;
 * each record fills an {@code ArticleDraft}, which becomes the article.
 */
@NullMarked
package io.github.broadsheet.formats;

import org.jspecify.annotations.NullMarked;
