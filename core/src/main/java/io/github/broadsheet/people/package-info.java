/**
 * Finds the people an article names.
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
 */
@NullMarked
package io.github.broadsheet.people;

import org.jspecify.annotations.NullMarked;
