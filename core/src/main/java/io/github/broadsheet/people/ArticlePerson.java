package io.github.broadsheet.people;

import java.util.HashSet;
import java.util.Set;

/** One person of one article, with all spellings the article has. */
final class ArticlePerson {

  private static final Set<String> MALE_TITLES =
      Set.of("mr", "sir", "lord", "king", "prince", "father", "congressman", "senor", "don");
  private static final Set<String> FEMALE_TITLES =
      Set.of("mrs", "ms", "miss", "lady", "queen", "princess", "dame", "sister", "congresswoman");

  private final int position;
  private final Set<String> roleNouns = new HashSet<>();
  private String name;
  private String[] words;

  /**
   * @param position where the article introduces the name
   */
  ArticlePerson(String surface, String key, int position) {
    this.position = position;
    this.name = surface;
    this.words = key.split(" ");
  }

  /** The fullest spelling. */
  String name() {
    return name;
  }

  /** Where the article first gives a full name; negative for people whom the caller gave. */
  int position() {
    return position;
  }

  void addSpelling(String surface, String key) {
    String[] other = key.split(" ");
    boolean fuller = other.length > words.length;
    boolean spelledOut =
        other.length == words.length && words[0].length() == 1 && other[0].length() > 1;
    if (fuller || spelledOut) {
      name = surface;
      words = other;
    }
  }

  void addRole(Role role) {
    roleNouns.add(role.noun());
  }

  boolean hasRole(Role role) {
    return roleNouns.contains(role.noun());
  }

  /** Whether a title of address can be this person's; a given name of the other sex excludes it. */
  boolean canBear(Role role) {
    Set<WordClass> classes = Lexicon.english().classesOf(words[0]);
    boolean female = classes.contains(WordClass.FEMALE_NAME);
    boolean male = classes.contains(WordClass.MALE_NAME);
    if (female == male) {
      return true;
    }
    return female ? !MALE_TITLES.contains(role.noun()) : !FEMALE_TITLES.contains(role.noun());
  }

  String lastWord() {
    return words[words.length - 1];
  }

  boolean isSingleWord() {
    return words.length == 1;
  }

  /** Whether two words stand beside each other in the name. */
  boolean hasWordsInRow(String word, String next) {
    for (int i = 0; i + 1 < words.length; i++) {
      if (words[i].equals(word) && words[i + 1].equals(next)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words stand in the name, in this order. */
  boolean hasWords(String[] part) {
    return isPart(part, words);
  }

  /** Whether a name of two or more words is another spelling of this person's. */
  boolean isSpelledLike(String[] other) {
    if (Math.min(words.length, other.length) < 2) {
      return false;
    }
    boolean sameLast = words[words.length - 1].equals(other[other.length - 1]);
    return isPart(other, words)
        || isPart(words, other)
        || sameLast && isSameGivenName(words[0], other[0]) && middleAgrees(other);
  }

  /** Initials in the middle must not differ: John F. Smith is not John B. Smith. */
  private boolean middleAgrees(String[] other) {
    return words.length == 2 || other.length == 2 || words[1].charAt(0) == other[1].charAt(0);
  }

  private static boolean isSameGivenName(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    return isOneLetterApart(a, b);
  }

  /** Nicolas and Nicholas, Marc and Mark; not Mario and Maria, nor short names. */
  private static boolean isOneLetterApart(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < 4 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    int differing = Math.max(a.length(), b.length()) - head - tail;
    boolean lastVowel =
        tail == 0 && isVowel(a.charAt(a.length() - 1)) | isVowel(b.charAt(b.length() - 1));
    return head > 0 && differing == 1 && !lastVowel;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static boolean isPart(String[] part, String[] whole) {
    int found = 0;
    for (String word : whole) {
      if (found < part.length && part[found].equals(word)) {
        found++;
      }
    }
    return found == part.length;
  }
}
