package org.rfldoctor.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.report.BuildInfo;
import org.rfldoctor.report.ExaminedSystem;
import org.rfldoctor.report.MachineInfo;
import org.rfldoctor.report.MachineInfo.Virtualization;

/** Builds machines and builds for tests from predefined facts. */
public final class Systems {
  private static final long GIB = 1024L * 1024 * 1024;

  private Systems() {}

  public static ExaminedSystem of(Facts facts) {
    return new ExaminedSystem(machine(facts), build(facts), Optional.empty(), facts);
  }

  private static MachineInfo machine(Facts facts) {
    return new MachineInfo(
        new MachineInfo.System(
            text("machine.distro", facts),
            text("machine.distroVersion", facts),
            text("machine.codename", facts),
            Optional.empty()),
        text("machine.arch", facts).orElse(""),
        text("machine.manager", facts),
        text("machine.manager", facts).stream().toList(),
        new MachineInfo.Account(
            "jo",
            1000,
            "/home/jo",
            text("machine.root", facts).filter("yes"::equals).isPresent(),
            text("machine.become", facts).orElse("sudo"),
            false),
        "2026-11-20",
        new MachineInfo.Identity(
            text("machine.id", facts),
            text("machine.id", facts).map(id -> id + "-for-no-profile"),
            Optional.of(
                new MachineInfo.Hardware(
                    OptionalLong.of(16 * GIB),
                    8,
                    OptionalLong.of(40 * GIB),
                    Virtualization.NONE))));
  }

  private static BuildInfo build(Facts facts) {
    List<String> words = facts.value("make.words").map(Value::words).orElse(List.of());
    return new BuildInfo(
        text("tree.srctree", facts),
        text("tree.objtree", facts),
        text("tree.release", facts),
        text("tree.series", facts).orElse(""),
        text("make.kdir", facts),
        Optional.empty(),
        text("make.ARCH", facts).orElse(""),
        text("make.SRCARCH", facts).orElse(""),
        text("make.llvm", facts).orElse(""),
        words,
        facts.value("make.line").map(Value::words).orElse(List.of("make")),
        Map.of());
  }

  private static Optional<String> text(String name, Facts facts) {
    return facts.value(name).map(Value::text);
  }
}
