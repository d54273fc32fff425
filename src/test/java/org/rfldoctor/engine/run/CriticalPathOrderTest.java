package org.rfldoctor.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rfldoctor.engine.Sample.check;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Check;

class CriticalPathOrderTest {
  private final Check minimums = check("minimums").run("it", "sh").done();
  private final Check bindgen = check("bindgen").run("it", "bindgen").needs("minimums").done();
  private final Check libclang = check("libclang").run("it", "bindgen").uses("bindgen").done();
  private final Check bc = check("bc").run("it", "bc").done();

  @Test
  void longestChainComesFirstAndTheRestInCatalogOrder() {
    CriticalPathOrder chains = new CriticalPathOrder(List.of(bc, minimums, bindgen, libclang));

    assertThat(chains.longestFirst()).containsExactly(minimums, bindgen, bc, libclang);
  }

  @Test
  void needOfTheLongestStepComesBeforeALongerChain() {
    Check tree = check("tree").done();
    Check rustavailable =
        check("rustavailable").uses("tree").run(Duration.ofSeconds(15), "it", "make").done();
    CriticalPathOrder chains =
        new CriticalPathOrder(List.of(bc, minimums, bindgen, libclang, tree, rustavailable));

    assertThat(chains.longestFirst())
        .containsExactly(tree, rustavailable, minimums, bindgen, bc, libclang);
  }

  @Test
  void needOutsideOfTheSelectionIsNotAwaited() {
    CriticalPathOrder chains = new CriticalPathOrder(List.of(bindgen, libclang));

    assertThat(chains.awaited(bindgen)).isEmpty();
    assertThat(chains.awaited(libclang)).containsExactly(bindgen);
  }
}
