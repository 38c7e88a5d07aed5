package io.github.broadsheet.lucene;

import io.github.broadsheet.Facet;
import io.github.broadsheet.PeopleDirectory;
import java.io.IOException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/**
 * The index as it is at one moment, who is known then, and what has been worked out about both.
 * Thread-safe; counted by its reader's references.
 */
final class IndexMoment {

  private final DirectoryReader reader;
  private final PeopleDirectory directory;
  private final Known known;
  private final KnownDays days;

  IndexMoment(DirectoryReader reader) {
    this(reader, PeopleDirectory.empty(), new Known(reader), new KnownDays());
  }

  private IndexMoment(
      DirectoryReader reader, PeopleDirectory directory, Known known, KnownDays days) {
    this.reader = reader;
    this.directory = directory;
    this.known = known;
    this.days = days;
  }

  /** The same moment for one who knows these people. */
  IndexMoment with(PeopleDirectory directory) {
    return new IndexMoment(reader, directory, known, days);
  }

  /** A later moment of the same index, for one who knows the same people. */
  IndexMoment later(DirectoryReader reader) {
    return new IndexMoment(reader, directory, new Known(reader), days);
  }

  DirectoryReader reader() {
    return reader;
  }

  KnownOutlets outlets() throws IOException {
    return known.outlets();
  }

  IndexPeople people() throws IOException {
    return known.people(directory);
  }

  /**
   * The dates of the articles of a segment.
   *
   * @param zone of the index
   */
  SegmentDays days(LeafReader segment, ZoneId zone) throws IOException {
    return days.of(segment, zone);
  }

  /** The values of a dimension as they are counted. */
  FacetNumbering numbering(Facet.Dimension dimension) throws IOException {
    return switch (dimension) {
      case OUTLETS -> known.dictionary(dimension);
      case PEOPLE -> people();
    };
  }

  /** What is worked out when it is first asked for. */
  private static final class Known {

    private final DirectoryReader reader;
    private final Map<Facet.Dimension, FacetDictionary> dictionaries =
        new EnumMap<>(Facet.Dimension.class);
    private @Nullable KnownOutlets outlets;
    private @Nullable IndexPeople people;

    Known(DirectoryReader reader) {
      this.reader = reader;
    }

    synchronized FacetDictionary dictionary(Facet.Dimension dimension) throws IOException {
      FacetDictionary dictionary = dictionaries.get(dimension);
      if (dictionary == null) {
        dictionary = FacetDictionary.read(reader, dimension);
        dictionaries.put(dimension, dictionary);
      }
      return dictionary;
    }

    synchronized KnownOutlets outlets() throws IOException {
      if (outlets == null) {
        outlets = new KnownOutlets(dictionary(Facet.Dimension.OUTLETS));
      }
      return outlets;
    }

    /** One directory at a time is used as a rule: the people of the last one are kept. */
    synchronized IndexPeople people(PeopleDirectory directory) throws IOException {
      if (people == null || !people.directory().equals(directory)) {
        people = IndexPeople.of(reader, dictionary(Facet.Dimension.PEOPLE), directory);
      }
      return people;
    }
  }
}
