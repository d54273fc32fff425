package org.rfldoctor.probe.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolVariablesTest {
  @Test
  void onlyVariablesThatToolsObeyAndThatHaveAValueAreNamed() {
    ToolVariables variables =
        new ToolVariables(Map.of("CPATH", "/opt/inc", "LD_PRELOAD", "", "EDITOR", "vi"));

    assertThat(variables.names()).containsExactly("CPATH");
    assertThat(variables.text()).isEqualTo("CPATH=/opt/inc");
    assertThat(variables.without()).containsExactly("env", "-u", "CPATH");
  }
}
