/**
 * Finds the people an article names, and tells which names are one person.
 *
 * <p>{@link io.github.broadsheet.people.MentionFinder} is the door; {@link
 * io.github.broadsheet.people.RuleMentionFinder} finds people by rules and word lists, better with
 * {@link io.github.broadsheet.people.NameHints} learned from an archive. Its parts in the order in
 * which an article passes them: {@code TokenReader} (text to tokens), {@code RunFinder} (tokens to
 * capitalised runs, cut at titles), {@code CueReader} (what speaks for and against each run),
 * {@code NameJudge} (cues pooled over all runs with one name), {@code ArticlePeople} (the names of
 * the article and whom a surname means), {@code MentionReader} and {@code HeadlineReader} (runs and
 * headlines to mentions), {@code CreditFinder} (who is a credit and no subject). The lists stand in
 * resources beside this package.
 *
 * <p>{@link io.github.broadsheet.people.PeopleResolver} makes people of the names an index has
 * ({@link io.github.broadsheet.people.NameUse}), by a {@link io.github.broadsheet.PeopleDirectory}
 * and by rules, whenever one searches: {@code PeopleTable} (which name is whose), {@code
 * PersonName} (the parts of a name), {@code NamePairs}, {@code Likeness} and {@code NameJoiner}
 * (which names are alike, how much, and who is joined), {@code NameLookup} (whom a name means).
 * {@link io.github.broadsheet.people.PeopleStore} keeps the directory in a {@link
 * io.github.broadsheet.people.PeopleFile}; {@link io.github.broadsheet.people.MergeSuggester} says
 * who else may be one ({@code MergeCandidates} by name, {@code MergeScorer} by what the index
 * knows); {@link io.github.broadsheet.people.CompanionStrength} weighs who is named with whom.
 */
@NullMarked
package io.github.broadsheet.people;

import org.jspecify.annotations.NullMarked;
