package io.github.broadsheet.benchmarks.questions;

import io.github.broadsheet.benchmarks.Question;
import io.github.broadsheet.benchmarks.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Questions as lines of text, their parts separated by tabs, several words by blanks, several names
 * by vertical bars.
 */
public final class QuestionFile {

  private QuestionFile() {}

  /**
   * Writes questions.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, List<Question> questions) throws IOException {
    Files.write(file, questions.stream().map(QuestionFile::line).toList());
  }

  /**
   * Reads questions.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line is no question
   */
  public static List<Question> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(QuestionFile::parse).toList();
  }

  private static String line(Question question) {
    return switch (question) {
      case Question.Search search ->
          String.join(
              "\t",
              "search",
              search.queryClass(),
              kind(search.words()),
              text(search.words()),
              text(search.filter().outlet()),
              String.join("|", search.filter().people()),
              text(search.filter().from()),
              text(search.filter().until()),
              search.order().name(),
              Integer.toString(search.skip()),
              search.wants().stream().sorted().map(Enum::name).collect(Collectors.joining("|")));
      case Question.Find find -> String.join("\t", "find", find.queryClass(), find.id());
      case Question.Complete complete ->
          String.join("\t", "complete", complete.queryClass(), complete.beginning());
      case Question.Related related ->
          String.join("\t", "related", related.queryClass(), related.id());
    };
  }

  private static String kind(Words words) {
    return switch (words) {
      case Words.Everything everything -> "everything";
      case Words.Term term -> "term";
      case Words.AnyOf any -> "any";
      case Words.AllOf all -> "all";
      case Words.Phrase phrase -> "phrase";
      case Words.Prefix prefix -> "prefix";
      case Words.Fuzzy fuzzy -> "fuzzy";
      case Words.SameSentence sentence -> "sentence";
    };
  }

  private static String text(Words words) {
    return switch (words) {
      case Words.Everything everything -> "";
      case Words.Term term -> term.word();
      case Words.AnyOf any -> String.join(" ", any.words());
      case Words.AllOf all -> String.join(" ", all.words());
      case Words.Phrase phrase -> String.join(" ", phrase.words());
      case Words.Prefix prefix -> prefix.beginning();
      case Words.Fuzzy fuzzy -> fuzzy.word();
      case Words.SameSentence sentence -> String.join(" ", sentence.words());
    };
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static Question parse(String line) {
    String[] parts = line.split("\t", -1);
    return switch (parts[0]) {
      case "search" -> search(parts);
      case "find" -> new Question.Find(parts[1], parts[2]);
      case "complete" -> new Question.Complete(parts[1], parts[2]);
      case "related" -> new Question.Related(parts[1], parts[2]);
      default ->
          throw new IllegalArgumentException(
              "line must begin with a kind of question, got " + line);
    };
  }

  private static Question search(String[] parts) {
    Set<Question.Want> wants =
        list(parts[10], "\\|").stream().map(Question.Want::valueOf).collect(Collectors.toSet());
    return new Question.Search(
        parts[1],
        words(parts[2], parts[3]),
        new Question.Filter(
            parts[4].isEmpty() ? null : parts[4],
            list(parts[5], "\\|"),
            instant(parts[6]),
            instant(parts[7])),
        Question.Order.valueOf(parts[8]),
        Integer.parseInt(parts[9]),
        wants);
  }

  private static Words words(String kind, String text) {
    return switch (kind) {
      case "everything" -> new Words.Everything();
      case "term" -> new Words.Term(text);
      case "any" -> new Words.AnyOf(list(text, " "));
      case "all" -> new Words.AllOf(list(text, " "));
      case "phrase" -> new Words.Phrase(list(text, " "));
      case "prefix" -> new Words.Prefix(text);
      case "fuzzy" -> new Words.Fuzzy(text);
      case "sentence" -> new Words.SameSentence(list(text, " "));
      default -> throw new IllegalArgumentException("words must be of a known kind, got " + kind);
    };
  }

  private static List<String> list(String text, String separator) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator));
  }

  private static @Nullable Instant instant(String text) {
    return text.isEmpty() ? null : Instant.parse(text);
  }
}
