package org.rfldoctor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rfldoctor.check.Check;
import org.rfldoctor.check.CheckCase;
import org.rfldoctor.check.PathStep;

/** The packed catalog equals the folder {@code checks}. */
class BundledTest {
  private final Catalog bundled = Catalog.bundled();
  private final Catalog folder = Catalog.in(Path.of("checks"));

  @Test
  void bundledChecksEqualTheFolderInTheSameOrder() {
    assertSame(bundled.checks(), folder.checks(), Check::id);
  }

  @Test
  void bundledTablesFactsAndRoadmapEqualTheFolder() {
    assertThat(bundled.tables()).isEqualTo(folder.tables()).isNotEmpty();
    assertThat(bundled.given()).isEqualTo(folder.given()).isNotEmpty();
    assertSame(bundled.waypoints(), folder.waypoints(), PathStep::id);
  }

  @Test
  void bundledCasesEqualTheFolderWithTheSamePositions() {
    assertSame(bundled.cases(), folder.cases(), it -> it.position() + " " + it.name());
    assertThat(bundled.cases().get(0))
        .extracting(CheckCase::position)
        .asString()
        .startsWith("checks/");
  }

  @Test
  void bundledHashEqualsTheHashOfTheFolder() {
    assertThat(bundled.hash()).isEqualTo(folder.hash()).hasSize(64);
  }

  /** Compares one by one and names the first difference. A whole list is too long to print. */
  private static <T> void assertSame(List<T> these, List<T> those, Function<T, String> name) {
    List<String> names = those.stream().map(name).toList();
    assertThat(these).extracting(name).isEqualTo(names).hasSizeGreaterThan(5);
    for (int i = 0; i < names.size(); i++) {
      assertThat(these.get(i).equals(those.get(i))).as(names.get(i)).isTrue();
    }
  }
}
