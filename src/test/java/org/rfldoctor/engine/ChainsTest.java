package org.rfldoctor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.engine.Sample.check;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Check;

class ChainsTest {
  private final Check minimums = check("minimums").run("it", "sh").done();
  private final Check bindgen = check("bindgen").run("it", "bindgen").needs("minimums").done();
  private final Check libclang = check("libclang").run("it", "bindgen").uses("bindgen").done();
  private final Check bc = check("bc").run("it", "bc").done();
  private final Chains chains = new Chains(List.of(bc, minimums, bindgen, libclang));

  @Test
  void whatOthersWaitForIsAsLongAsItselfAndTheLongestOfThem() {
    assertThat(chains.length(minimums)).isEqualTo(Duration.ofSeconds(30));
    assertThat(chains.length(bindgen)).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void whatNobodyWaitsForIsAsLongAsItself() {
    assertThat(chains.length(bc)).isEqualTo(Duration.ofSeconds(10));
    assertThat(chains.length(libclang)).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void theLongestChainIsBegunFirstAndTheRestInCatalogOrder() {
    assertThat(chains.longestFirst()).containsExactly(minimums, bindgen, bc, libclang);
  }
}
