package io.github.broadsheet.formats;

import io.github.broadsheet.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** All that came of reading, in order, and the three kinds of it apart. */
record Outcomes(List<ReadOutcome> all) {

  static Outcomes of(Path... paths) {
    return of(ReadOptions.DEFAULT, paths);
  }

  static Outcomes of(ReadOptions options, Path... paths) {
    return of(ArticleFiles.open(List.of(paths), options));
  }

  static Outcomes of(InputStream in, ReadOptions options) {
    return of(ArticleFiles.open(in, "-", options));
  }

  static Outcomes ofJsonLines(String text) {
    return ofJsonLines(utf8(text));
  }

  static Outcomes ofJsonLines(byte[] bytes) {
    return of(new ByteArrayInputStream(bytes), ReadOptions.DEFAULT.withFormat(Format.JSONL));
  }

  static Outcomes ofText(String text) {
    return ofText(utf8(text));
  }

  static Outcomes ofText(byte[] bytes) {
    return of(new ByteArrayInputStream(bytes), ReadOptions.DEFAULT.withFormat(Format.TEXT));
  }

  static Outcomes of(ArticleReader reader) {
    List<ReadOutcome> all = new ArrayList<>();
    try (reader) {
      reader.forEachRemaining(all::add);
    }
    return new Outcomes(all);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  List<Article> articles() {
    return all.stream()
        .filter(ReadOutcome.Read.class::isInstance)
        .map(outcome -> ((ReadOutcome.Read) outcome).article())
        .toList();
  }

  /** Returns the only article. */
  Article article() {
    List<Article> articles = articles();
    if (articles.size() != 1) {
      throw new AssertionError("expected one article, got " + all);
    }
    return articles.getFirst();
  }

  /** Returns the ids of the articles. */
  List<String> ids() {
    return articles().stream().map(Article::id).toList();
  }

  /** Returns {@code origin reason} of each. */
  List<String> rejections() {
    return all.stream()
        .filter(ReadOutcome.Rejected.class::isInstance)
        .map(outcome -> outcome.origin() + " " + ((ReadOutcome.Rejected) outcome).reason())
        .toList();
  }

  /** Returns {@code origin note} of each. */
  List<String> notes() {
    return all.stream()
        .filter(ReadOutcome.Noted.class::isInstance)
        .map(outcome -> outcome.origin() + " " + ((ReadOutcome.Noted) outcome).note())
        .toList();
  }
}
