package org.rfldoctor.check;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.rfldoctor.check.value.Value;

/** What came back from a probe. What the machine is like is a value here, never an exception. */
public sealed interface Observation {

  /** The word of JSON for how it ended: {@code exit}, {@code signal}, {@code absent}, ... */
  String ended();

  /** The word of check files for how it ended: {@code exit}, {@code not-found}, ... */
  default String ending() {
    return ended();
  }

  /** Whether it is an answer about the machine, rather than a question that went wrong. */
  default boolean settled() {
    return true;
  }

  /** The answer, where there is one. */
  default Optional<Answer> answer() {
    return Optional.empty();
  }

  /** A sentence of what came back, where it is not an answer. */
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
   * @param properties what a question of the program itself found
   */
  record Answer(int exit, String out, String err, boolean truncated, Map<String, Value> properties)
      implements Observation {
    private static final int SIGNALS = 128;
    private static final int LAST_SIGNAL = 64;

    /** The same on all machines that Linux with Rust runs on. */
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

    /** What a question found. */
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
   * It is there and could not be executed: not permitted, not a program, or its interpreter is
   * missing.
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

  /** It was not asked, or may not be read. */
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

  /** It did not answer in time and was ended, with all that it had started. */
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

  /** It printed more than is sensible and was ended. */
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
