package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.PathStep;

/** What the build has packed is what lies in {@code checks}. */
class BundledTest {
  private final Catalog bundled = Catalog.bundled();
  private final Catalog folder = Catalog.in(Path.of("checks"));

  @Test
  void theChecksAreTheSameInTheSameOrder() {
    assertSame(bundled.checks(), folder.checks(), Check::id);
  }

  @Test
  void whatChecksShareIsTheSame() {
    assertThat(bundled.tables()).isEqualTo(folder.tables()).isNotEmpty();
    assertThat(bundled.given()).isEqualTo(folder.given()).isNotEmpty();
    assertSame(bundled.waypoints(), folder.waypoints(), PathStep::id);
  }

  @Test
  void theCasesAreTheSameAndLieAtTheSamePlaces() {
    assertSame(bundled.cases(), folder.cases(), it -> it.position() + " " + it.name());
    assertThat(bundled.cases().get(0))
        .extracting(CheckCase::position)
        .asString()
        .startsWith("checks/");
  }

  @Test
  void theHashIsThatOfTheFiles() {
    assertThat(bundled.hash()).isEqualTo(folder.hash()).hasSize(64);
  }

  /** Names what differs, since it is too long to be shown. */
  private static <T> void assertSame(List<T> these, List<T> those, Function<T, String> name) {
    List<String> names = those.stream().map(name).toList();
    assertThat(these).extracting(name).isEqualTo(names).hasSizeGreaterThan(5);
    for (int i = 0; i < names.size(); i++) {
      assertThat(these.get(i).equals(those.get(i))).as(names.get(i)).isTrue();
    }
  }
}
