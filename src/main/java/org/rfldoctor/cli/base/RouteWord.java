package org.rfldoctor.cli.base;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.rfldoctor.engine.plan.RoutePreference;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --route}, in any case. */
public final class RouteWord implements ITypeConverter<RoutePreference> {
  @Override
  public RoutePreference convert(String word) {
    return Arrays.stream(RoutePreference.values())
        .filter(preference -> preference.toString().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    Arrays.stream(RoutePreference.values())
                        .map(RoutePreference::toString)
                        .collect(
                            Collectors.joining(
                                ", ", "expected one of ", " but was '" + word + "'"))));
  }
}
