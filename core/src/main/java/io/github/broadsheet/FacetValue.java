package io.github.broadsheet;

/**
 * One value of a facet.
 *
 * @param value the outlet as most of its articles spell it, or the person's name
 * @param count how many matching articles have it
 */
public record FacetValue(String value, long count) {}
