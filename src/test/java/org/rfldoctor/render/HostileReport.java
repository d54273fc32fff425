package org.rfldoctor.render;

import java.time.Duration;
import java.util.List;
import org.rfldoctor.check.Observation;
import org.rfldoctor.check.Stage;
import org.rfldoctor.check.value.Facts;
import org.rfldoctor.check.value.Value;
import org.rfldoctor.render.content.ReportContent;
import org.rfldoctor.render.content.ReportWriter;
import org.rfldoctor.render.redact.Redaction;
import org.rfldoctor.report.Invocation;
import org.rfldoctor.report.Report;
import org.rfldoctor.report.StepBuilder;

/** A report whose texts try to break out of every output format. */
public final class HostileReport {
  /** One text with the attacks on all formats. */
  public static final String EVIL =
      "\u001b[31m]]><script>alert(1)</script></pre>-->\"' onload=x &amp; \u0000\uffff\ud800 "
          + "::error title=x::owned\n::error::owned\n##[error]owned\r\n"
          + "not ok 99 - forged # TODO \\#\nok 98 # SKIP\nBail out!\n  ...\n1..1\n"
          + "``` ```` `x` | a | b |\n\n# heading\n[link](javascript:alert(1)) ![i](http://e.x/i.png)"
          + " <img src=x onerror=alert(1)> @torvalds #1 **bold** ~~~\n"
          + "rfl_doctor_ready 1\n\"} 1\\\n";

  private HostileReport() {}

  public static Report report() {
    return Reports.report(
        new Facts(java.util.Map.of("tree.srctree", new Value.FilePath("/tmp/" + EVIL))),
        List.of(
            Examined.check(Stage.TOOLCHAIN, "rustc")
                .ran(Observation.Answer.of(1, EVIL, EVIL), "rustc", EVIL)
                .fails("rustc-unexpected-output", EVIL, EVIL, EVIL),
            Examined.check(Stage.TOOLCHAIN, "clang")
                .recommended()
                .ran(new Observation.TimedOut(Duration.ofSeconds(1), EVIL, ""), "clang")
                .warns("clang-too-old", EVIL, EVIL, EVIL),
            Examined.check(Stage.TREE, "rustavailable").crashed(EVIL),
            Examined.check(Stage.DEVELOP, "rustfmt").skipped(EVIL)),
        List.of(
            StepBuilder.step("step")
                .text(EVIL, EVIL)
                .command(StepBuilder.command(new Invocation.Shell(EVIL), true))
                .notes(EVIL)
                .settles("rustc-unexpected-output")
                .done()));
  }

  /** A report in one format. */
  public static String written(Report report, ReportWriter writer) {
    ReportContent content = ReportContent.of(report, Redaction.NONE, false);
    return Golden.written(out -> writer.write(content, out));
  }
}
