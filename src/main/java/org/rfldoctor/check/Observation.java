package org.rfldoctor.check;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.value.Value;

/** The result of a probe. A missing or broken tool is a value, never an exception. */
public sealed interface Observation {

  /** The word of JSON for how it ended: {@code exit}, {@code signal}, {@code absent}, ... */
  String ended();

  /** The word of check files for how it ended: {@code exit}, {@code not-found}, ... */
  default String ending() {
    return ended();
  }

  /** Whether it says something about the machine; false if the probe could not be completed. */
  default boolean settled() {
    return true;
  }

  /** The answer, where there is one. */
  default Optional<Answer> answer() {
    return Optional.empty();
  }

  /** A sentence that describes an observation other than an answer. */
  default String says() {
    return "";
  }

  /**
   * An answer.
   *
   * @param exit exit status; 128 + n where signal n ended it
   * @param out standard output, the text of a file, or the value of a variable
   * @param err standard error
   * @param truncated whether output was cut at the bound
   * @param properties the result of a query
   */
  record Answer(int exit, String out, String err, boolean truncated, Map<String, Value> properties)
      implements Observation {
    private static final int SIGNALS = 128;
    private static final int LAST_SIGNAL = 64;

    /** Signal numbers that are the same on all architectures with Rust support. */
    private static final Map<Integer, String> KNOWN =
        Map.of(
            2, "SIGINT", 4, "SIGILL", 5, "SIGTRAP", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE", 9,
            "SIGKILL", 11, "SIGSEGV", 13, "SIGPIPE", 15, "SIGTERM");

    public Answer {
      properties = Map.copyOf(properties);
    }

    /** What a command printed. */
    public static Answer of(int exit, String out, String err) {
      return new Answer(exit, out, err, false, Map.of());
    }

    /** The answer of a query. */
    public static Answer with(Map<String, Value> properties) {
      return new Answer(0, "", "", false, properties);
    }

    @Override
    public String ended() {
      return signal().isPresent() ? "signal" : "exit";
    }

    /** The signal that ended it, by its name where that is well known. */
    public Optional<String> signal() {
      int number = exit - SIGNALS;
      return number > 0 && number <= LAST_SIGNAL
          ? Optional.of(KNOWN.getOrDefault(number, "signal " + number))
          : Optional.empty();
    }

    @Override
    public Optional<Answer> answer() {
      return Optional.of(this);
    }
  }

  /** There is no such program, file or variable. */
  record Absent(String what) implements Observation {
    @Override
    public String ended() {
      return "absent";
    }

    @Override
    public String ending() {
      return "not-found";
    }

    @Override
    public String says() {
      return what + " is not there";
    }
  }

  /**
   * It exists but could not be executed: no permission, not a program, or a missing interpreter.
   */
  record Broken(String reason) implements Observation {
    @Override
    public String ended() {
      return "broken";
    }

    @Override
    public String ending() {
      return "not-executable";
    }

    @Override
    public String says() {
      return reason;
    }
  }

  /** It was not run, or may not be read. */
  record Refused(String reason) implements Observation {
    @Override
    public String ended() {
      return "refused";
    }

    @Override
    public String ending() {
      return "denied";
    }

    @Override
    public boolean settled() {
      return false;
    }

    @Override
    public String says() {
      return reason;
    }
  }

  /** It did not end in time and was killed, together with its child processes. */
  record TimedOut(Duration limit, String out, String err) implements Observation {
    @Override
    public String ended() {
      return "timeout";
    }

    @Override
    public boolean settled() {
      return false;
    }

    @Override
    public String says() {
      return "did not answer within " + limit.toSeconds() + " s";
    }
  }

  /** It printed more than the output limit and was killed. */
  record Flooded(long bytes, String out, String err) implements Observation {
    @Override
    public String ended() {
      return "flood";
    }

    @Override
    public String ending() {
      return "output-limit";
    }

    @Override
    public boolean settled() {
      return false;
    }

    @Override
    public String says() {
      return "printed more than " + bytes / 1024 + " KiB and was ended";
    }
  }
}
