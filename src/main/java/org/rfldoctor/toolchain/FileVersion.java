package org.rfldoctor.toolchain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A version read from a file name, ordered as clang-sys orders it: number by number, and a shorter
 * one before a longer one, so that 19 comes before 19.0.
 */
public record FileVersion(List<Integer> numbers) implements Comparable<FileVersion> {

  public FileVersion {
    numbers = List.copyOf(numbers);
  }

  static int number(String text) {
    try {
      return Integer.parseUnsignedInt(text);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  @Override
  public int compareTo(FileVersion other) {
    int shorter = Math.min(numbers.size(), other.numbers.size());
    for (int i = 0; i < shorter; i++) {
      int order = Integer.compareUnsigned(numbers.get(i), other.numbers.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(numbers.size(), other.numbers.size());
  }

  @Override
  public String toString() {
    return numbers.stream().map(Integer::toUnsignedString).collect(Collectors.joining("."));
  }
}
