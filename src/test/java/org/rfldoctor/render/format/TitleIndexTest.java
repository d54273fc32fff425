package org.rfldoctor.render.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rfldoctor.render.Reports;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.Result;

class TitleIndexTest {
  private static final Report FRESH = Reports.named("fresh");
  private static final Result CONSEQUENCE =
      FRESH.results().stream()
          .filter(result -> !result.outcome().explainedBy().isEmpty())
          .findFirst()
          .orElseThrow();

  private final TitleIndex names = new TitleIndex(FRESH, 5);

  @Test
  void aConsequenceIsLeftOutBesideItsCause() {
    String cause = CONSEQUENCE.outcome().explainedBy().get(0);
    assertThat(names.list(List.of(CONSEQUENCE.check().id(), cause)))
        .isEqualTo(names.list(List.of(cause)));
  }

  @Test
  void consequenceWithoutItsCauseIsNamed() {
    assertThat(names.list(List.of(CONSEQUENCE.check().id())))
        .isEqualTo(CONSEQUENCE.check().title());
  }
}
