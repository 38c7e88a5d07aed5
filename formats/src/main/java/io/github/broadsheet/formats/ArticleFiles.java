package io.github.broadsheet.formats;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Opens files, folders and streams of articles.
 *
 * <p><b>Which files.</b> With {@link Format#AUTO} the name decides: {@code .jsonl} and {@code
 * .ndjson} are JSON Lines, {@code .json} is JSON Lines or one object or an array of objects, {@code
 * .txt}, {@code .text} and {@code .md} are plain text, and a name without an extension leaves it to
 * the first characters: an object or an array of objects is read like {@code .json}, all else is
 * plain text. Whatever is compressed with gzip is unpacked, and {@code .gz} at the end of a name
 * does not count. Another kind of file is passed over: with a note inside a folder, as rejected
 * where it was given itself.
 *
 * <p><b>Folders</b> are walked through all levels, in the order of names. Names that begin with a
 * dot are passed over silently; README, LICENSE and NOTICE files and symbolic links with a note. A
 * link that was given itself is followed.
 *
 * <p><b>Ids.</b> An article that brings no id gets the path of its file within the folder that was
 * given, with {@code /} between names, or the name of the file where a file was given. In a JSON
 * file {@code :LINE} is added: the line on which the record begins, and {@code .2} and so on for
 * further records that begin on the same line. So the same files give the same ids from run to run.
 *
 * <p><b>JSON.</b> The keys are {@code id}, {@code title} (or {@code headline}), {@code body} (or
 * {@code text}), {@code outlet}, {@code date}, {@code people}, {@code authors} (or {@code author}),
 * {@code url} and {@code language}; others are ignored whatever they hold. {@code null}, {@code
 * NaN}, blank and {@code "None"} mean absent. Numbers are taken as text. {@code people} and {@code
 * authors} are arrays of strings, or a string in which {@code ;} or else {@code ,} parts the names.
 * A value of another type is left out with a note. Of a key that stands twice the last counts. A
 * record without title and body is rejected, so that files of another purpose give no articles.
 *
 * <p><b>Plain text</b> is one article a file: UTF-8, UTF-16 with a byte order mark, or else
 * Windows-1252 with a note. Lines {@code key: value} at the top are read as far as the keys are
 * {@code title} (or {@code headline}), {@code outlet}, {@code date}, {@code people}, {@code
 * authors} (or {@code author}), {@code url} and {@code language} (or {@code lang}). A text that
 * begins with the word {@code date} and an ISO day was published then. Without a title line the
 * first line is the title if it reads like one, and otherwise the title is absent. The rest is the
 * body, with line ends as {@code \n} and blank lines at both ends dropped.
 *
 * <p><b>Dates</b> are as precise as they are written: ISO of any precision, RFC 1123, and the
 * common English shapes with the month in words. One that is ambiguous ({@code 3/4/2017}, {@code
 * 7/23/17}), relative or outside the years that an index accepts is left out with a note.
 *
 * <p><b>Limits.</b> A line of JSON Lines, a text inside a JSON document and a plain text may have
 * 16 MB, counted after unpacking; what is longer is rejected and not kept in memory.
 */
public final class ArticleFiles {

  private ArticleFiles() {}

  /**
   * Opens files and folders, to be read in the order given. A path that does not exist is an
   * outcome, not an exception.
   */
  public static ArticleReader open(List<Path> paths, ReadOptions options) {
    requireNonNull(options, "options");
    return new FoundFilesReader(new FileWalker(List.copyOf(paths), options.format()), options);
  }

  /**
   * Opens a stream, such as standard input. With {@link Format#AUTO} the first characters decide,
   * as for a file without an extension. Closing the reader closes the stream.
   *
   * @param name stands for a file's name, in origins and in ids
   * @throws IllegalArgumentException if the name is blank
   */
  public static ArticleReader open(InputStream in, String name, ReadOptions options) {
    requireNonNull(in, "in");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank, got \"" + name + "\"");
    }
    SourceFile file = new SourceFile(name, name, FileKind.ofStream(options.format()), () -> in);
    return new FoundFilesReader(List.<Found>of(file).iterator(), options);
  }
}
