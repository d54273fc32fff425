package org.rfldoctor.kernel.kconfig.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rfldoctor.kernel.kconfig.Kconfig;
import org.rfldoctor.kernel.kconfig.TextFiles;
import org.rfldoctor.kernel.kconfig.Tree;

class BrokenKconfigTest {

  private static void fails(Tree tree, String message) {
    assertThatThrownBy(() -> tree.value("A"))
        .isInstanceOf(KconfigException.class)
        .hasMessage(message);
  }

  @Test
  void sourceCycleIsAnError() {
    Tree tree =
        Tree.of("source \"one\"\n")
            .file("one", "config A\n\tbool\nsource \"two\"\n")
            .file("two", "source \"one\"\n");
    fails(tree, "two:1: \"one\" sources itself, by way of this line");
  }

  @Test
  void missingSourceFileIsAnError() {
    fails(Tree.of("\nsource \"nowhere/Kconfig\"\n"), "Kconfig:2: cannot read \"nowhere/Kconfig\"");
  }

  @Test
  void missingOptionalFileIsIgnored() {
    assertThatThrownBy(() -> Tree.of("osource \"nowhere\"\nendif\n").value("A"))
        .hasMessage("Kconfig:2: end of a IF that is not open");
  }

  @Test
  void unbalancedParenthesesAreAnError() {
    fails(
        Tree.of("config A\n\tdef_bool (B || C\n"),
        "Kconfig:2: ')' expected, found the end of the line");
    fails(
        Tree.of("config A\n\tdef_bool B)\n"), "Kconfig:2: the end of the line expected, found ')'");
    fails(Tree.of("config A\n\tdef_bool $(shell,echo (\n"), "Kconfig:2: a $( without its )");
  }

  @Test
  void operatorWithoutAnOperandIsAnError() {
    fails(
        Tree.of("config A\n\tdef_bool B &&\n"),
        "Kconfig:2: a symbol expected, found the end of the line");
    fails(Tree.of("config A\n\tdef_bool = y\n"), "Kconfig:2: a symbol expected, found '='");
  }

  @Test
  void unterminatedStringIsAnError() {
    fails(Tree.of("config A\n\tbool \"A\n"), "Kconfig:2: a string without its closing \"");
  }

  @Test
  void unclosedMenuIsAnError() {
    fails(Tree.of("menu \"M\"\nconfig A\n\tbool\n"), "Kconfig:1: MENU without its end");
  }

  @Test
  void unknownStatementIsAnError() {
    fails(Tree.of("config A\n\tboool\n"), "Kconfig:2: unknown statement 'boool'");
  }

  @Test
  void tooDeeplyNestedExpressionIsAnError() {
    String deep = "(".repeat(20_000) + "y" + ")".repeat(20_000 - 8_000);
    fails(
        Tree.of("config A\n\tdef_bool " + deep + "\n"),
        "Kconfig:2: an expression nested more than 32 deep");
    fails(
        Tree.of("config A\n\tdef_bool " + "!".repeat(20_000) + "y\n"),
        "Kconfig:2: an expression nested more than 32 deep");
  }

  @Test
  void tooLongLineIsAnError() {
    String long_ = "B || ".repeat(1_000_000) + "y";
    fails(
        Tree.of("config A\n\tdef_bool " + long_ + "\n"),
        "Kconfig:2: a line of more than 32768 characters");
  }

  @Test
  void tooDeeplyNestedMenusAreAnError() {
    fails(
        Tree.of("menu \"M\"\n".repeat(5_000)),
        "Kconfig:33: menus, ifs and choices nested more than 32 deep");
  }

  @Test
  void tooLongSymbolChainIsAnError() {
    String chain =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "config A%s\n\tdef_bool A%s\n".formatted(i == 0 ? "" : i, i + 1))
            .collect(Collectors.joining());
    fails(Tree.of(chain), "Kconfig:201: symbols that rest on one another more than 100 deep");
  }

  @Test
  void tooLongSymbolChainInNestedMenusIsAnError() {
    String open = "menu \"M\"\n\tdepends on B\n".repeat(31);
    String close = "endmenu\n".repeat(31);
    String config =
        "config A%s\n\tbool \"A\"\n\tdepends on " + "!(".repeat(15) + "A%s" + ")".repeat(15) + "\n";
    String chain =
        IntStream.range(0, 10_000)
            .mapToObj(i -> open + config.formatted(i == 0 ? "" : i, i + 1) + close)
            .collect(Collectors.joining());
    assertThatThrownBy(
            () -> Tree.of("config B\n\tdef_bool y\n" + chain).config("CONFIG_A=y\n").value("A"))
        .isInstanceOf(KconfigException.class)
        .hasMessageEndingWith("symbols that rest on one another more than 100 deep");
  }

  @Test
  void tooLongSourceChainIsAnError() {
    Kconfig kconfig =
        TextFiles.kconfig(
            path ->
                Optional.of(
                    path.equals("Kconfig") ? "source \"0\"\n" : "source \"" + path + "0\"\n"),
            Map.of("SRCARCH", "x86"));
    assertThatThrownBy(kconfig::whole)
        .hasMessageEndingWith("files that source files, more than 32 deep");
  }

  @Test
  void tooManySourcedFilesAreAnError() {
    Kconfig kconfig =
        TextFiles.kconfig(
            path -> {
              int level = path.equals("Kconfig") ? 0 : Integer.parseInt(path);
              String next = level < 30 ? "source \"%s\"\n".formatted(level + 1) : "";
              return Optional.of(next + next);
            },
            Map.of("SRCARCH", "x86"));
    assertThatThrownBy(kconfig::whole).hasMessageEndingWith("more files than any kernel has");
  }

  @Test
  void sourceOutsideOfTheTreeIsAnError() {
    fails(Tree.of("source \"/etc/passwd\"\n"), "Kconfig:1: \"/etc/passwd\" is not in the tree");
    fails(Tree.of("source \"../secret\"\n"), "Kconfig:1: \"../secret\" is not in the tree");
  }

  @Test
  void tooManyCombinationsEndTheSearchWithoutAFix() {
    String needs =
        IntStream.range(0, 60).mapToObj(i -> "S" + i).collect(Collectors.joining(" || "));
    String riddle =
        IntStream.range(0, 60)
            .mapToObj(i -> "config S%s\n\tbool \"S\"\n\tdepends on (%s) && T\n".formatted(i, needs))
            .collect(Collectors.joining());
    Tree tree = Tree.of(riddle + "config A\n\tbool \"A\"\n\tdepends on " + needs + "\n");
    assertThat(tree.explain("A").mend()).isEmpty();
  }

  @Test
  void unknownVariableInASourcePathIsAnError() {
    fails(
        Tree.of("source \"arch/$(NOBODY)/Kconfig\"\n"),
        "Kconfig:1: cannot tell which file arch/$(NOBODY)/Kconfig is");
  }
}
