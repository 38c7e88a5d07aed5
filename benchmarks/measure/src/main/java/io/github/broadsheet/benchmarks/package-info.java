/**
 * What a peer implements to be measured beside Broadsheet: {@link
 * io.github.broadsheet.benchmarks.Engine}, which takes {@link
 * io.github.broadsheet.benchmarks.CorpusArticle}s and gives an {@link
 * io.github.broadsheet.benchmarks.Answer} to each {@link io.github.broadsheet.benchmarks.Question}.
 * {@code benchmarks/README.md} says how a peer is added.
 */
@NullMarked
package io.github.broadsheet.benchmarks;

import org.jspecify.annotations.NullMarked;
