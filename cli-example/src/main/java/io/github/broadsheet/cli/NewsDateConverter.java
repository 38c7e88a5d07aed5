package io.github.broadsheet.cli;

import io.github.broadsheet.NewsDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the dates of options. */
final class NewsDateConverter implements ITypeConverter<NewsDate> {

  @Override
  public NewsDate convert(String text) {
    try {
      return NewsDate.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
