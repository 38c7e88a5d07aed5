/**
 * A command line on the public API of Broadsheet, to use and to learn from: each command is one
 * small class that reads its options, makes a few calls on a {@link io.github.broadsheet.NewsIndex}
 * and prints what comes back.
 *
 * <p>To see how to put articles in, read {@code IndexCommand} and {@code ArticleFeed}; how to
 * search, {@code SearchCommand} and {@code QueryOptions}; how to show a result, {@code
 * SearchPrinter}; how to help where nothing was found, {@code AdvicePrinter}; how to say why an
 * article is a hit, {@code Explanation}; the shape of the JSON, {@code JsonOutput}. {@code Main}
 * turns exceptions into one line and an exit code; {@code Style} sees to it that no text of an
 * article ever steers the terminal.
 */
@NullMarked
package io.github.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
