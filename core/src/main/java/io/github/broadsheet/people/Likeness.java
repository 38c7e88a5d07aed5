package io.github.broadsheet.people;

import java.util.List;
import java.util.Set;

/** Whether two full names may be one person's, from the names alone. */
enum Likeness {
  /** Other surnames or other given names. */
  DIFFERENT,
  /** Like names that tell two people apart: by a middle name, a suffix, a second surname. */
  CONTRADICTORY,
  /** Nothing contradicts, but it is not enough to take them for one. */
  POSSIBLE,
  /** One person's if no other fits: another form of the given name. */
  FORM,
  /** One person's if no other fits: the same given name, with a part more or less. */
  SAME;

  /** A middle name after one of these makes another name of it: Juan Carlos is not Juan. */
  private static final Set<String> OFTEN_DOUBLED =
      Set.of(
          "ana",
          "anna",
          "anne",
          "carlos",
          "hans",
          "jean",
          "jose",
          "juan",
          "karl",
          "luis",
          "maria",
          "marie",
          "mary",
          "miguel",
          "pedro",
          "pierre",
          "abdul",
          "abu",
          "mohammed",
          "muhammad");

  private static final Set<String> ARABIC_ARTICLES = Set.of("al", "el");

  private enum First {
    OTHER,
    INITIAL,
    SHORT_FORM,
    FORM,
    EQUAL
  }

  private enum Middle {
    CONTRADICTORY,
    UNSURE,
    LEFT_OUT,
    EQUAL
  }

  /** Compares two full names; the order does not matter. */
  static Likeness of(PersonName one, PersonName other) {
    if (!one.lastWord().equals(other.lastWord())
            && !Transliteration.reduce(one.lastWord())
                .equals(Transliteration.reduce(other.lastWord()))
        || !agreeButForLastWord(one.surname(), other.surname())) {
      return DIFFERENT;
    }
    if (areSurnamesOf(one, other) || areSurnamesOf(other, one)) {
      return FORM;
    }
    First first = first(one.given().getFirst(), other.given().getFirst());
    if (first == First.OTHER) {
      return DIFFERENT;
    }
    Middle middle = middle(one.given(), other.given());
    boolean secondsDiffer =
        !one.second().isEmpty()
            && !other.second().isEmpty()
            && !one.second().equals(other.second());
    if (middle == Middle.CONTRADICTORY || secondsDiffer || !one.suffix().equals(other.suffix())) {
      return CONTRADICTORY;
    }
    return degree(one, other, first, middle);
  }

  /** "Yanez Rodriguez" of Esteban Yanez Rodriguez. */
  private static boolean areSurnamesOf(PersonName surnames, PersonName whole) {
    List<String> given = whole.given();
    return surnames.given().size() == 1
        && given.size() > 1
        && surnames.given().getFirst().equals(given.getLast())
        && surnames.surname().equals(whole.surname())
        && surnames.second().isEmpty()
        && surnames.suffix().isEmpty()
        && whole.suffix().isEmpty()
        && whole.withoutSecondSurname() != null;
  }

  /** One difference is accepted, not two. */
  private static Likeness degree(PersonName one, PersonName other, First first, Middle middle) {
    int differences = one.surname().equals(other.surname()) ? 0 : 1;
    differences += one.second().equals(other.second()) ? 0 : 1;
    differences += middle == Middle.LEFT_OUT ? 1 : 0;
    boolean initials = first == First.INITIAL && one.given().size() > 1 && middle == Middle.EQUAL;
    if (middle == Middle.UNSURE
        || differences > 1
        || first == First.INITIAL && !initials
        || first == First.SHORT_FORM
        || first == First.FORM && !one.surname().equals(other.surname())) {
      return POSSIBLE;
    }
    return first == First.EQUAL ? SAME : FORM;
  }

  private static First first(String one, String other) {
    if (one.equals(other)) {
      return First.EQUAL;
    }
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0) ? First.INITIAL : First.OTHER;
    }
    return switch (GivenNames.relation(one, other)) {
      case NONE -> First.OTHER;
      case SHORT_FORMS -> First.SHORT_FORM;
      case FORMS -> First.FORM;
    };
  }

  private static Middle middle(List<String> one, List<String> other) {
    if (one.size() == other.size()) {
      for (int i = 1; i < one.size(); i++) {
        if (first(one.get(i), other.get(i)) == First.OTHER) {
          return Middle.CONTRADICTORY;
        }
      }
      return Middle.EQUAL;
    }
    boolean oneIsLonger = one.size() > other.size();
    List<String> longer = oneIsLonger ? one : other;
    List<String> shorter = oneIsLonger ? other : one;
    if (shorter.size() > 1) {
      return first(longer.get(1), shorter.get(1)) == First.OTHER
          ? Middle.CONTRADICTORY
          : Middle.UNSURE;
    }
    return canBeLeftOut(longer) ? Middle.LEFT_OUT : Middle.UNSURE;
  }

  private static boolean canBeLeftOut(List<String> given) {
    List<String> names = given.stream().skip(1).filter(name -> name.length() > 1).toList();
    return names.isEmpty()
        || names.size() == 1
            && PersonName.isGivenName(names.getFirst())
            && !OFTEN_DOUBLED.contains(given.getFirst());
  }

  /** Whether the words before the last agree; the Arabic article may be missing. */
  private static boolean agreeButForLastWord(List<String> one, List<String> other) {
    if (one.size() == 1 && other.size() == 1) {
      return true;
    }
    return withoutArticle(one).equals(withoutArticle(other));
  }

  private static List<String> withoutArticle(List<String> surname) {
    boolean article = surname.size() == 2 && ARABIC_ARTICLES.contains(surname.getFirst());
    return surname.subList(article ? 1 : 0, surname.size() - 1);
  }
}
