package org.rfldoctor.cohort.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often something may happen: so many times at once, and then one each interval. */
final class RateLimit {
  private static final int MOST_KEYS = 10_000;

  private final int burst;
  private final long interval;
  private final LongSupplier clock;
  private final Map<String, Long> free =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MOST_KEYS;
        }
      };

  /**
   * @param interval in milliseconds
   * @param clock milliseconds that never go back
   */
  RateLimit(int burst, long interval, LongSupplier clock) {
    this.burst = burst;
    this.interval = interval;
    this.clock = clock;
  }

  /** Whether it may happen now; if so, it counts. */
  synchronized boolean allows(String key) {
    long now = clock.getAsLong();
    long next = Math.max(free.getOrDefault(key, 0L), now - burst * interval);
    if (next + interval > now) {
      return false;
    }
    free.put(key, next + interval);
    return true;
  }
}
