package org.rfldoctor.kernel.kconfig.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexerTest {

  private static List<String> tokens(String text) {
    LogicalLine line = new LogicalLineReader("Kconfig", text).next().orElseThrow();
    Lexer lexer = new Lexer(line, new MacroExpander(Map.of("ARCH", "x86")));
    List<String> tokens = new ArrayList<>();
    for (KconfigToken token = lexer.next();
        token.kind() != KconfigToken.Kind.END;
        token = lexer.next()) {
      tokens.add(token.kind() + " " + token.text());
    }
    return tokens;
  }

  @Test
  void operatorsWithoutBlanksAreTokens() {
    assertThat(tokens("!A||B>=108100&&(C!=y)"))
        .containsExactly(
            "SIGN !",
            "WORD A",
            "SIGN ||",
            "WORD B",
            "SIGN >=",
            "WORD 108100",
            "SIGN &&",
            "SIGN (",
            "WORD C",
            "SIGN !=",
            "WORD y",
            "SIGN )");
  }

  @Test
  void stringsHaveEitherQuoteAndEscapes() {
    assertThat(tokens("prompt \"say \\\"yes\\\"\" 'it \"is\"' # not this"))
        .containsExactly("WORD prompt", "QUOTED say \"yes\"", "QUOTED it \"is\"");
  }

  @Test
  void knownVariablesAreReplacedAndOtherMacrosAreCalls() {
    assertThat(tokens("\"arch/$(ARCH)/Kconfig\" $(ARCH) $(cc-option,-m(32) \"#\") \"$(CC) 1\""))
        .containsExactly(
            "QUOTED arch/x86/Kconfig",
            "WORD x86",
            "CALL $(cc-option,-m(32) \"#\")",
            "CALL $(CC) 1");
  }

  @Test
  void backslashContinuesALineButNotAComment() {
    assertThat(tokens("A || \\\n\t  B \\\r\n || C\nD")).endsWith("WORD C");
    assertThat(tokens("A # || \\\nB")).containsExactly("WORD A");
  }
}
