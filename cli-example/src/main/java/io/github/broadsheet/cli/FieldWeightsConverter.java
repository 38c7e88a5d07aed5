package io.github.broadsheet.cli;

import io.github.broadsheet.FieldWeights;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the weights of text, title and lead: three numbers with commas between them. */
final class FieldWeightsConverter implements ITypeConverter<FieldWeights> {

  @Override
  public FieldWeights convert(String text) {
    String[] numbers = text.split(",", -1);
    if (numbers.length != 3) {
      throw mustBeNumbers(text);
    }
    try {
      return new FieldWeights(
          Float.parseFloat(numbers[0]), Float.parseFloat(numbers[1]), Float.parseFloat(numbers[2]));
    } catch (NumberFormatException e) {
      throw mustBeNumbers(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private static TypeConversionException mustBeNumbers(String text) {
    return new TypeConversionException(
        "must be three numbers, for text, title and lead, like 1,0.5,0, got '" + text + "'");
  }
}
