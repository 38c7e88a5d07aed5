package io.github.broadsheet;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What an index holds.
 *
 * @param articles how many articles
 * @param outlets how many outlets, spellings that differ in case or accents counted once
 * @param people how many people the articles name
 * @param undated how many articles have no date
 * @param earliest the start of the earliest date, or null if no article has one
 * @param latest the start of the latest date, or null if no article has one
 * @param sizeInBytes how large the files of the last commit are
 * @param zone the time zone that says what a day is
 * @param formatVersion the version of the index format
 */
public record IndexStats(
    long articles,
    long outlets,
    long people,
    long undated,
    @Nullable Instant earliest,
    @Nullable Instant latest,
    long sizeInBytes,
    ZoneId zone,
    int formatVersion) {}
