package org.rfldoctor.log.read;

/** Tells cheaply where the next line lies that is worth decoding. */
@FunctionalInterface
public interface LineFilter {
  /** The filter to which every line is worth decoding. */
  LineFilter ALL = (bytes, from, to) -> from < to ? from : -1;

  /** A position inside the next interesting line of {@code bytes[from, to)}, or -1. */
  int find(byte[] bytes, int from, int to);
}
