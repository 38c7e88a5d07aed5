package io.github.broadsheet;

/**
 * What became of the articles of a {@link NewsIndex#putAll}.
 *
 * @param accepted how many are in the index now
 * @param refused how many were beyond a limit
 */
public record PutSummary(long accepted, long refused) {}
